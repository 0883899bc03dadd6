// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/libcrypto.h"

#include <QByteArray>

#include <memory>

namespace Lanyard {

/// Calls one of OpenSSL's …_free functions.
template<auto function>
struct OpenSslDeleter
{
    template<typename T>
    void operator()(T *pointer) const
    {
        (libCrypto().*function)(pointer);
    }
};

template<typename T, auto function>
using OpenSslOwned = std::unique_ptr<T, OpenSslDeleter<function>>;
using KeyPointer = OpenSslOwned<EVP_PKEY, &LibCrypto::EVP_PKEY_free>;
using NumberPointer = OpenSslOwned<BIGNUM, &LibCrypto::BN_free>;

inline const unsigned char *opensslBytes(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

inline NumberPointer opensslNumber(const QByteArray &bigEndian)
{
    return NumberPointer(libCrypto().BN_bin2bn(opensslBytes(bigEndian),
                                               static_cast<int>(bigEndian.size()), nullptr));
}

} // namespace Lanyard
