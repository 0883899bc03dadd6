// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatarlook.h"

#include "ui/colormath.h"

#include <QSet>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class AvatarLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data();
    void initials();
    void colourFollowsTheIdentity();
    void coloursCarryWhite();
};

void AvatarLookTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two names") << u"Ada Lindqvist"_s << u"AL"_s;
    QTest::newRow("first and last") << u"Charlotte de la Fontaine"_s << u"CF"_s;
    QTest::newRow("one name") << u"ada"_s << u"A"_s;
    QTest::newRow("e-mail") << u"ada.lindqvist@example.org"_s << u"AL"_s;
    QTest::newRow("e-mail, one word") << u"ada@example.org"_s << u"A"_s;
    QTest::newRow("dots and dashes") << u"bo_berg-ström"_s << u"BS"_s;
    QTest::newRow("accent as a sign of its own") << u"E\u0301va Ho"_s << u"E\u0301H"_s;
    QTest::newRow("beyond the first plane") << u"😀 Smile"_s << u"😀S"_s;
    QTest::newRow("Han") << u"北斎 葛飾"_s << u"北"_s;
    QTest::newRow("Arabic") << u"آدا لوفليس"_s << u"آل"_s;
    QTest::newRow("nothing") << QString() << u"?"_s;
    QTest::newRow("only separators") << u" . - "_s << u"?"_s;
}

void AvatarLookTest::initials()
{
    QFETCH(const QString, name);
    QTEST(initialsOf(name), "expected");
}

void AvatarLookTest::colourFollowsTheIdentity()
{
    Account account;
    account.name = u"Ada"_s;
    account.identity = {u"https://context7.com"_s, u"user-1"_s, u"team-1"_s};
    const QColor color = avatarLook(account).color;
    account.name = u"Ada Lindqvist"_s;
    account.label = u"Work"_s;
    account.id = u"another"_s;
    QCOMPARE(avatarLook(account).color, color);
    QCOMPARE(avatarLook(account).initials, u"AL"_s); // the person's, not the label's
    // The same on every start: a salted hash would not give this very one again.
    QCOMPARE(color, QColor(0x2c, 0x7f, 0x43));

    QSet<QRgb> colors;
    for (int i = 0; i < 40; ++i) {
        account.identity.tenantId = u"team-%1"_s.arg(i);
        colors.insert(avatarLook(account).color.rgb());
    }
    QVERIFY(colors.size() > 6);
}

void AvatarLookTest::coloursCarryWhite()
{
    Account account;
    for (int i = 0; i < 200; ++i) {
        account.identity.subject = QString::number(i);
        const QColor color = avatarLook(account).color;
        QVERIFY2(contrastRatio(color, Qt::white) >= 4.5, qPrintable(color.name()));
    }
}

QTEST_GUILESS_MAIN(AvatarLookTest)
#include "tst_avatarlook.moc"
