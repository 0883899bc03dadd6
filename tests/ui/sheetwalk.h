// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signinrig.h"
#include "ui/messagecard.h"
#include "ui/signinsheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Lanyard {

/// The sheet as a person sees it: by what its controls are called, with clicks and keys.
class SheetWalk
{
public:
    explicit SheetWalk(SignInRig &rig, const QString &expectedAccountId = {})
        : m_sheet(*rig.service, rig.browser, rig.preferences,
                  {.providerId = QStringLiteral("test"), .expectedAccountId = expectedAccountId})
        , signedIn(&m_sheet, &SignInSheet::signedIn)
    {
        m_sheet.show();
        if (!QTest::qWaitForWindowExposed(&m_sheet))
            qFatal("the sheet does not show");
    }

    /// Until the link is there or the start has failed.
    void waitForStart()
    {
        QVERIFY(QTest::qWaitFor(
            [this] { return button("openBrowser")->isEnabled() || hasFailed(); }, 10'000));
    }
    void waitForHeading(const QString &heading)
    {
        QVERIFY2(QTest::qWaitFor([&] { return message().heading == heading; }, 10'000),
                 qPrintable(message().heading));
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        auto *found = m_sheet.findChild<QPushButton *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }
    void click(const char *name)
    {
        QPushButton *found = button(name);
        QVERIFY2(found->isVisible() && found->isEnabled(), name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_sheet.findChild<QLineEdit *>(QStringLiteral("pasteField"));
    }
    template<typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        auto *found = m_sheet.findChild<Part *>(QString::fromLatin1(name));
        if (!found)
            qFatal("nothing is called %s", name);
        return found;
    }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_sheet.findChild<QLabel *>(QString::fromLatin1(name));
    }
    [[nodiscard]] CardMessage message() const
    {
        return m_sheet.findChild<MessageCard *>(QStringLiteral("state"))->message();
    }
    [[nodiscard]] bool hasFailed() const { return message().tone != Tone::Neutral; }
    [[nodiscard]] SignInSheet &window() { return m_sheet; }

    /// The link, as Copy gives it.
    [[nodiscard]] QUrl link()
    {
        QGuiApplication::clipboard()->clear();
        click("copyLink");
        return QUrl(QGuiApplication::clipboard()->text(), QUrl::StrictMode);
    }
    /// The address line that the browser would have ended on.
    [[nodiscard]] QString addressLine(const QByteArray &query = {})
    {
        const QUrl url = link();
        const QByteArray good = "code=c0de&state=" + SignInRig::parameter(url, "state");
        return QString::fromLatin1(SignInRig::parameter(url, "redirect_uri") + '?' +
                                   (query.isEmpty() ? good : query));
    }
    void paste(const QString &line)
    {
        if (!field()->isVisible())
            click("pasteLink");
        field()->setText(line);
        QTest::keyClick(field(), Qt::Key_Return);
    }

private:
    SignInSheet m_sheet;

public:
    QSignalSpy signedIn;
};

} // namespace Lanyard
