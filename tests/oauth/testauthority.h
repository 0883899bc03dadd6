// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testkey.h"

#include <QSslConfiguration>

namespace Lanyard {

/// A certificate authority of the test's own.
class TestAuthority
{
public:
    /// What is wrong with a server's certificate, if anything.
    struct Certificate
    {
        QByteArray names = "IP:127.0.0.1,DNS:localhost";
        qint64 validFromSeconds = -3600; ///< from now
        qint64 validForSeconds = 3600;   ///< from now
        bool isSelfSigned = false;
    };

    TestAuthority();

    [[nodiscard]] QSslCertificate root() const;
    [[nodiscard]] QSslConfiguration server(const Certificate &certificate) const;
    [[nodiscard]] QSslConfiguration server() const { return server(Certificate()); }

    /// Makes this process trust the authority, beside nobody else.
    void trust() const;

private:
    TestKey m_key = TestKey::elliptic("P-256");
    QByteArray m_root;
};

} // namespace Lanyard
