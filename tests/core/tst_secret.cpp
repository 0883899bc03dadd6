// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QTest>
#include <QVariant>

#include <concepts>

using namespace Lanyard;

template<typename T>
concept Loggable = requires(QDebug debug, const T &value)
{
    debug << value;
};
template<typename T>
concept Comparable = requires(const T &a, const T &b)
{
    {
        a == b
        } -> std::convertible_to<bool>;
};
static_assert(!Loggable<Secret>);
static_assert(!Comparable<Secret>);
static_assert(!std::convertible_to<Secret, QByteArray>);
static_assert(!std::convertible_to<Secret, QString>);
static_assert(!std::constructible_from<QVariant, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesByRevealOnly() { QCOMPARE(Secret("token").reveal(), QByteArray("token")); }

    void matches()
    {
        const Secret secret("state");
        QVERIFY(secret.matches("state"));
        QVERIFY(!secret.matches("State"));
        QVERIFY(!secret.matches("stat"));
        QVERIFY(!secret.matches("state "));
        QVERIFY(!secret.matches(""));
    }

    void copiesAreTheirOwn()
    {
        Secret first("token");
        const Secret second = first;
        first = Secret("other");
        QCOMPARE(second.reveal(), QByteArray("token"));
        QVERIFY(second.reveal().constData() != first.reveal().constData());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
