// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace Lanyard {

/// Every function of OpenSSL that we call.
// clang-format off
#define LANYARD_LIBCRYPTO_FUNCTIONS(each) \
    each(BN_bin2bn) each(BN_free) each(BN_is_odd) each(BN_is_one) each(BN_num_bits) \
    each(ECDSA_SIG_free) each(ECDSA_SIG_new) each(ECDSA_SIG_set0) each(i2d_ECDSA_SIG) \
    each(ERR_clear_error) \
    each(EVP_DigestVerify) each(EVP_DigestVerifyInit_ex) \
    each(EVP_MD_CTX_free) each(EVP_MD_CTX_new) \
    each(EVP_PKEY_CTX_free) each(EVP_PKEY_CTX_new_from_name) \
    each(EVP_PKEY_CTX_set_rsa_padding) each(EVP_PKEY_CTX_set_rsa_pss_saltlen) \
    each(EVP_PKEY_free) each(EVP_PKEY_fromdata) each(EVP_PKEY_fromdata_init) \
    each(EVP_PKEY_new_raw_public_key) \
    each(OSSL_PARAM_BLD_free) each(OSSL_PARAM_BLD_new) each(OSSL_PARAM_BLD_push_BN) \
    each(OSSL_PARAM_BLD_push_octet_string) each(OSSL_PARAM_BLD_push_utf8_string) \
    each(OSSL_PARAM_BLD_to_param) each(OSSL_PARAM_free)
// clang-format on

/// OpenSSL's libcrypto, loaded when the first signature is to be checked, as Qt loads it for the
/// first encrypted connection. Linked, it would cost every start 1.4 ms and 0.9 MiB.
struct LibCrypto
{
#define LANYARD_MEMBER(name) decltype(&::name) name = nullptr;
    LANYARD_LIBCRYPTO_FUNCTIONS(LANYARD_MEMBER)
#undef LANYARD_MEMBER
    bool isLoaded = false; ///< else no function may be called
};

[[nodiscard]] const LibCrypto &libCrypto();

} // namespace Lanyard
