// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/scopestepup.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

BearerChallenge demanding(const QStringList &scopes)
{
    return {.scopes = scopes, .error = u"insufficient_scope"_s};
}

} // namespace

class TestScopeStepUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void MC_6_unionOfWhatWasAndWhatIsDemanded()
    {
        ScopeStepUp stepUp;
        QCOMPARE(stepUp.next({u"a"_s}, demanding({u"b"_s})).value(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(stepUp.next({u"a"_s, u"b"_s}, demanding({u"c"_s, u"a"_s})).value(),
                 (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(stepUp.rounds(), 2);
    }

    void MC_6_atMostTwoRounds()
    {
        ScopeStepUp stepUp;
        QVERIFY(stepUp.next({}, demanding({u"a"_s})));
        QVERIFY(stepUp.next({}, demanding({u"a"_s})));
        const Result<QStringList> third = stepUp.next({}, demanding({u"a"_s}));
        QVERIFY(!third);
        QCOMPARE(third.error().kind, ErrorKind::Forbidden);
        QCOMPARE(third.error().oauthCode, u"insufficient_scope"_s);
        QCOMPARE(stepUp.rounds(), 2);
    }

    void MC_6_otherRefusalsAreNoStepUp()
    {
        ScopeStepUp stepUp;
        QVERIFY(!stepUp.next({u"a"_s}, {.scopes = {u"b"_s}, .error = u"invalid_token"_s}));
        QVERIFY(!stepUp.next({u"a"_s}, {.scopes = {u"b"_s}}));
        QVERIFY(!stepUp.next({u"a"_s}, demanding({})));
        QCOMPARE(stepUp.rounds(), 0);
    }
};

QTEST_GUILESS_MAIN(TestScopeStepUp)
#include "tst_scopestepup.moc"
