// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "support/fakeclock.h"
#include "ui/aboutdialog.h"
#include "ui/addaccountdialog.h"
#include "ui/confirmdialog.h"
#include "ui/preferences.h"
#include "ui/preferencesdialog.h"
#include "ui/receiptdialog.h"
#include "ui/renamedialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

Provider providerOf(const QString &id, const QString &name, const QString &url)
{
    Provider provider;
    provider.id = id;
    provider.name = name;
    provider.baseUrl = QUrl(url);
    return provider;
}

QPushButton *buttonIn(QWidget &window, const QString &name)
{
    auto *button = window.findChild<QPushButton *>(name);
    if (!button)
        qFatal("no button %s", qPrintable(name));
    return button;
}

// What every dialog keeps to.
void checkManners(QDialog &dialog)
{
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!dialog.windowTitle().isEmpty());
    QVERIFY(!dialog.objectName().isEmpty());
    const auto widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy() ||
                         !Qt::mightBeRichText(label->text()),
                     qPrintable(label->text()));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || !button->isVisible())
            continue;
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 qPrintable(button->objectName()));
    }
    QVERIFY(qobject_cast<QDialogButtonBox *>(dialog.children().last())); // read last
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogKeepsTheManners()
    {
        Catalogue catalogue;
        catalogue.add(providerOf(u"a"_s, u"<b>A</b>"_s, u"https://a.example"_s));
        Preferences preferences(m_directory.filePath(u"manners.conf"_s));
        AddAccountDialog add(catalogue);
        RenameDialog rename(u"<b>Work"_s, u"<i>Ada"_s);
        ConfirmDialog confirm(u"<h1>Sign out?"_s, u"<img src=x>"_s, u"Sign out"_s);
        PreferencesDialog settings(preferences, {.dataFolder = u"/tmp/<b>x"_s});
        AboutDialog about;
        FakeClock clock;
        ReceiptDialog receipt({.isDeletedHere = true,
                               .providerName = u"<b>A</b>"_s,
                               .dashboard = QUrl(u"https://a.example"_s)},
                              u"<i>Ada</i>"_s, clock);
        for (QDialog *dialog :
             QList<QDialog *>{&add, &rename, &confirm, &settings, &about, &receipt})
            checkManners(*dialog);
    }

    void renameGivesTheLabelBack_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << u"Agency"_s << u"Agency"_s;
        QTest::newRow("blanks around") << u"  My  work "_s << u"My work"_s;
        QTest::newRow("emptied") << QString() << QString();
        QTest::newRow("blanks alone") << u"   "_s << QString();
        QTest::newRow("too long") << QString(500, u'a') << QString(60, u'a');
    }
    void renameGivesTheLabelBack()
    {
        QFETCH(QString, typed);
        RenameDialog dialog(u"Work"_s, u"Ada Lindqvist"_s);
        dialog.show();
        auto *field = dialog.findChild<QLineEdit *>(u"label"_s);
        QVERIFY(field->hasSelectedText()); // typing replaces
        field->clear();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QTEST(dialog.label(), "expected");
    }

    void theVerbOfAConfirmationIsNeverTheEasyAnswer()
    {
        ConfirmDialog dialog(u"Sign out of Context7?"_s, u"The session is removed."_s,
                             u"Sign out"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!buttonIn(dialog, u"confirm"_s)->isDefault());
        QVERIFY(!buttonIn(dialog, u"confirm"_s)->autoDefault());
        QCOMPARE(dialog.focusWidget(), buttonIn(dialog, u"cancel"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));

        dialog.show();
        QTest::mouseClick(buttonIn(dialog, u"confirm"_s), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void addAccountOffersEveryService()
    {
        Catalogue catalogue;
        catalogue.add(providerOf(u"b"_s, u"Beta"_s, u"https://beta.example"_s));
        catalogue.add(providerOf(u"c"_s, u"Gamma"_s, u"https://gamma.example"_s));
        AddAccountDialog dialog(catalogue);
        QSignalSpy chosen(&dialog, &AddAccountDialog::providerChosen);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QPushButton *beta = buttonIn(dialog, u"provider-b"_s);
        QCOMPARE(beta->accessibleName(), u"Connect with Beta"_s);
        QCOMPARE(dialog.focusWidget(), beta);
        QTest::keyClick(beta, Qt::Key_Down);
        QCOMPARE(dialog.focusWidget(), buttonIn(dialog, u"provider-c"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"c"_s);
        QVERIFY(!dialog.isVisible());
    }

    void aLanguageIsStoredAndTold()
    {
        Preferences preferences(m_directory.filePath(u"language.conf"_s));
        PreferencesDialog dialog(preferences, {.dataFolder = m_directory.path()});
        QSignalSpy changed(&dialog, &PreferencesDialog::languageChanged);
        dialog.show();
        auto *languages = dialog.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(languages->currentData().toString(), QString());
        const int english = languages->findData(u"en"_s);
        QVERIFY(english > 0);
        QCOMPARE(languages->itemText(english), u"English"_s);
        QTest::keyClick(languages, Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(preferences.language(), languages->currentData().toString());
        QVERIFY(!preferences.language().isEmpty());
    }

    void aChoiceIsNamedByItsLabel()
    {
        Preferences preferences(m_directory.filePath(u"names.conf"_s));
        PreferencesDialog dialog(preferences, {.dataFolder = m_directory.path()});
        dialog.show();
        auto *languages = dialog.findChild<QComboBox *>(u"language"_s);
        QAccessibleInterface *choice = QAccessible::queryAccessibleInterface(languages);
        QCOMPARE(choice->role(), QAccessible::ComboBox);
        QCOMPARE(choice->text(QAccessible::Name), u"Language"_s);
        QCOMPARE(choice->text(QAccessible::Value), u"As the system"_s);
        QCOMPARE(choice->text(QAccessible::Description), u"As the system"_s);
        QCOMPARE(choice->childCount(), 1);
        QCOMPARE(choice->child(0)->childCount(), languages->count());
        QCOMPARE(choice->indexOfChild(choice->child(0)), 0);
        QVERIFY(!choice->state().expanded);
        choice->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(languages->view()->isVisible());
        QVERIFY(choice->state().expanded);
        choice->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!languages->view()->isVisible());
    }

    void theTrayAnswerIsStored()
    {
        Preferences preferences(m_directory.filePath(u"tray.conf"_s));
        PreferencesDialog dialog(preferences, {.dataFolder = m_directory.path()});
        dialog.show();
        const auto *words = dialog.findChild<QLabel *>(u"trayText"_s);
        QVERIFY(words->text().contains("no tray"_L1));
        dialog.setTrayThere(true);
        QVERIFY(words->text().contains("stays in the tray"_L1));
        auto *box = dialog.findChild<QCheckBox *>(u"quitsWithoutAsking"_s);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(preferences.quitsOnCloseWithoutAsking());
    }

    void preferencesSayWhereThingsAre()
    {
        Preferences preferences(m_directory.filePath(u"where.conf"_s));
        PreferencesDialog dialog(preferences, {.dataFolder = m_directory.path()});
        QVERIFY(dialog.findChild<QLabel *>(u"folder"_s)->text().contains(m_directory.path()));
        QVERIFY(dialog.findChild<QLabel *>(u"folderText"_s)->text().contains("keychain"_L1));
    }

    void aboutNamesVersionLicenceAndQt()
    {
        AboutDialog dialog;
        QVERIFY(dialog.findChild<QLabel *>(u"heading"_s)
                    ->text()
                    .contains(QLatin1StringView(LANYARD_VERSION)));
        const QString facts = dialog.findChild<QLabel *>(u"facts"_s)->text();
        QVERIFY(facts.contains("GNU General Public License, version 3 or later"_L1));
        QVERIFY(facts.contains(QLatin1StringView(qVersion())));
    }

private:
    QTemporaryDir m_directory;
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
