// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountlistmodel.h"

#include "ui/plaintooltip.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <memory>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

AccountRow row(const QString &id, const QString &line = u"Renews by itself"_s,
               bool isActive = false)
{
    AccountRow row;
    row.account.id = id;
    row.account.name = u"Person "_s + id;
    row.account.identity.subject = id;
    row.text.line = line;
    row.isActive = isActive;
    return row;
}

AccountGroup group(const QString &providerId, const QStringList &ids)
{
    AccountGroup group{providerId, providerId.toUpper(), {}};
    for (const QString &id : ids)
        group.rows.append(row(id));
    return group;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names += model.index(i, 0).data().toString();
    return names;
}

} // namespace

class AccountListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void groupsAccountsByService();
    void takesOverOnlyWhatChanged();
    void keepsItsModelPromises_data();
    void keepsItsModelPromises();
    void readsARowAsOneSentence();
    void sectionsCannotBeChosen();
    void dropsStayWithinTheService_data();
    void dropsStayWithinTheService();
    void markupInNamesStaysText();

private:
    std::unique_ptr<AccountListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void AccountListModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<AccountListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void AccountListModelTest::groupsAccountsByService()
{
    m_model->setGroups({group(u"a"_s, {u"1"_s, u"2"_s}), group(u"b"_s, {u"3"_s})});
    QCOMPARE(names(*m_model),
             (QStringList{u"A"_s, u"Person 1"_s, u"Person 2"_s, u"B"_s, u"Person 3"_s}));
    QCOMPARE(m_model->indexOf(u"3"_s).row(), 4);
    QCOMPARE(m_model->accountIdAt(m_model->index(2)), u"2"_s);
    QCOMPARE(m_model->accountIdAt(m_model->index(0)), QString());
    QCOMPARE(m_model->accountIdAt({}), QString());
    // An account with a service's id is not that service's row.
    QVERIFY(!m_model->indexOf(u"a"_s).isValid());
}

void AccountListModelTest::takesOverOnlyWhatChanged()
{
    m_model->setGroups({group(u"a"_s, {u"1"_s, u"2"_s})});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    m_model->setGroups({group(u"a"_s, {u"1"_s, u"2"_s})});
    QCOMPARE(changed.size(), 0);

    AccountGroup next = group(u"a"_s, {u"1"_s, u"2"_s});
    next.rows[1].text.line = u"Renewing…"_s;
    m_model->setGroups({next});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(reset.size(), 0);
}

void AccountListModelTest::keepsItsModelPromises_data()
{
    QTest::addColumn<QList<QStringList>>("before");
    QTest::addColumn<QList<QStringList>>("after");
    using Ids = QList<QStringList>;
    const QStringList abc{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("from nothing") << Ids{} << Ids{abc};
    QTest::newRow("to nothing") << Ids{abc} << Ids{};
    QTest::newRow("moved down") << Ids{abc} << Ids{{u"2"_s, u"3"_s, u"1"_s}};
    QTest::newRow("moved up") << Ids{abc} << Ids{{u"3"_s, u"1"_s, u"2"_s}};
    QTest::newRow("reversed") << Ids{abc} << Ids{{u"3"_s, u"2"_s, u"1"_s}};
    QTest::newRow("one gone") << Ids{abc} << Ids{{u"1"_s, u"3"_s}};
    QTest::newRow("one more in the middle") << Ids{abc} << Ids{{u"1"_s, u"4"_s, u"2"_s, u"3"_s}};
    QTest::newRow("a service more") << Ids{abc} << Ids{abc, {u"5"_s}};
    QTest::newRow("a service gone") << Ids{abc, {u"5"_s}} << Ids{{}, {u"5"_s}};
    QTest::newRow("all at once") << Ids{abc, {u"5"_s, u"6"_s}}
                                 << Ids{{u"7"_s, u"3"_s, u"1"_s}, {u"6"_s, u"8"_s}};
}

void AccountListModelTest::keepsItsModelPromises()
{
    QFETCH(const QList<QStringList>, before);
    QFETCH(const QList<QStringList>, after);
    const auto groups = [](const QList<QStringList> &ids) {
        QList<AccountGroup> made;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!ids[i].isEmpty())
                made.append(group(QString(QChar(u'a' + char16_t(i))), ids[i]));
        }
        return made;
    };
    m_model->setGroups(groups(before));
    const QPersistentModelIndex first = m_model->indexOf(u"1"_s);
    m_model->setGroups(groups(after));

    AccountListModel fresh;
    fresh.setGroups(groups(after));
    QCOMPARE(names(*m_model), names(fresh));
    // Who stays is still the same row: choice and focus hang on it.
    if (!before.isEmpty())
        QCOMPARE(QModelIndex(first), m_model->indexOf(u"1"_s));
}

void AccountListModelTest::readsARowAsOneSentence()
{
    AccountGroup accounts{u"context7"_s, u"Context7"_s, {}};
    accounts.rows = {row(u"1"_s, u"Renews by itself"_s, true), row(u"2"_s, u"Signed out"_s)};
    m_model->setGroups({accounts});
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(),
             u"Person 1, Context7: Renews by itself. Active."_s);
    QCOMPARE(m_model->index(2).data(Qt::AccessibleTextRole).toString(),
             u"Person 2, Context7: Signed out."_s);
}

void AccountListModelTest::sectionsCannotBeChosen()
{
    m_model->setGroups({group(u"a"_s, {u"1"_s})});
    QVERIFY(!(m_model->flags(m_model->index(0)) & (Qt::ItemIsSelectable | Qt::ItemIsDragEnabled)));
    QVERIFY(m_model->flags(m_model->index(1)) & Qt::ItemIsSelectable);
}

void AccountListModelTest::dropsStayWithinTheService_data()
{
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<int>("gap");     // above this row
    QTest::addColumn<int>("toIndex"); // -1: not taken, -2: taken and nothing to do
    // rows: 0 A, 1 to 3 accounts 1 2 3, 4 B, 5 account 4
    QTest::newRow("first to the end") << u"1"_s << 4 << 2;
    QTest::newRow("first after the second") << u"1"_s << 3 << 1;
    QTest::newRow("last to the front") << u"3"_s << 1 << 0;
    QTest::newRow("above itself") << u"2"_s << 2 << -2;
    QTest::newRow("below itself") << u"2"_s << 3 << -2;
    QTest::newRow("above the service's name") << u"1"_s << 0 << -1;
    QTest::newRow("into the other service") << u"1"_s << 5 << -1;
    QTest::newRow("behind everything") << u"1"_s << 6 << -1;
    QTest::newRow("from the other service") << u"4"_s << 2 << -1;
    QTest::newRow("unknown account") << u"9"_s << 2 << -1;
}

void AccountListModelTest::dropsStayWithinTheService()
{
    QFETCH(const QString, accountId);
    QFETCH(const int, gap);
    QFETCH(const int, toIndex);
    m_model->setGroups({group(u"a"_s, {u"1"_s, u"2"_s, u"3"_s}), group(u"b"_s, {u"4"_s})});
    QSignalSpy moves(m_model.get(), &AccountListModel::moveRequested);
    QMimeData data;
    data.setData(u"application/x-lanyard-account"_s, accountId.toUtf8());

    QCOMPARE(m_model->dropMimeData(&data, Qt::MoveAction, gap, 0, {}), toIndex != -1);
    QCOMPARE(moves.size(), toIndex >= 0 ? 1 : 0);
    if (toIndex >= 0) {
        QCOMPARE(moves.first().at(0).toString(), accountId);
        QCOMPARE(moves.first().at(1).toInt(), toIndex);
    }
}

void AccountListModelTest::markupInNamesStaysText()
{
    AccountGroup accounts{u"a"_s, u"A"_s, {row(u"1"_s)}};
    accounts.rows[0].account.email = u"<b>bold</b>@example.org"_s;
    m_model->setGroups({accounts});
    // Qt looks for markup in the first line alone: what follows is shown as it is.
    const QString tip = m_model->index(1).data(Qt::ToolTipRole).toString();
    QCOMPARE(tip, u"Renews by itself\n<b>bold</b>@example.org"_s);
    QVERIFY(!Qt::mightBeRichText(tip));
    QCOMPARE(plainToolTip(u"<b>A & B</b>\nC"_s), u"<qt>&lt;b&gt;A &amp; B&lt;/b&gt;<br>C</qt>"_s);
    accounts.rows[0].account.email = u"r&d@example.org"_s;
    m_model->setGroups({accounts});
    QCOMPARE(m_model->index(1).data(Qt::ToolTipRole).toString(),
             u"Renews by itself\nr&d@example.org"_s);
}

QTEST_MAIN(AccountListModelTest)
#include "tst_accountlistmodel.moc"
