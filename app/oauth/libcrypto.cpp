// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/libcrypto.h"

#include "core/logging.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

template<typename Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

LibCrypto loaded()
{
    // The version whose headers we were compiled with: others differ in what functions take.
    QLibrary library(u"crypto"_s, OPENSSL_SHLIB_VERSION);
    LibCrypto crypto;
    crypto.isLoaded = true;
#define LANYARD_RESOLVE(name)                                                                      \
    crypto.isLoaded = resolve(library, #name, crypto.name) && crypto.isLoaded;
    LANYARD_LIBCRYPTO_FUNCTIONS(LANYARD_RESOLVE)
#undef LANYARD_RESOLVE
    if (!crypto.isLoaded)
        qCWarning(lcOAuth).noquote() << "Signatures cannot be checked:" << library.errorString();
    return crypto;
}

} // namespace

const LibCrypto &libCrypto()
{
    static const LibCrypto crypto = loaded();
    return crypto;
}

} // namespace Lanyard
