// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void temporaryErrorsKeepTheSession_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("temporary");
        QTest::newRow("name not found") << ErrorKind::NameNotFound << true;
        QTest::newRow("TLS") << ErrorKind::TlsFailed << true;
        QTest::newRow("5xx") << ErrorKind::ServerError << true;
        QTest::newRow("captive portal") << ErrorKind::AnswerUnreadable << true;
        QTest::newRow("invalid_grant") << ErrorKind::GrantInvalid << false;
        QTest::newRow("401") << ErrorKind::Unauthorized << false;
        QTest::newRow("invalid_client") << ErrorKind::TokenRefused << false;
    }
    void temporaryErrorsKeepTheSession()
    {
        QFETCH(ErrorKind, kind);
        QTEST(isTemporary(kind), "temporary");
    }

    void sanitizedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"access denied"_s << u"access denied"_s;
        QTest::newRow("line break") << u"a\nFAKE LOG LINE"_s << u"a FAKE LOG LINE"_s;
        QTest::newRow("bidi override") << u"a\u202Eb"_s << u"ab"_s;
        QTest::newRow("NUL") << (QString(u'a') + QChar(0) + u'b') << u"ab"_s;
        QTest::newRow("too long") << QString(400, u'A') << QString(300, u'A') + u'…';
    }
    void sanitizedText()
    {
        QFETCH(QString, text);
        QTEST(Lanyard::sanitizedText(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
