// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {
namespace {

// What KeePassXC and Klipper agreed upon; others follow them.
constexpr auto ManagerHint = "x-kde-passwordManagerHint"_L1;

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::put(const Secret &secret)
{
    auto *content = new QMimeData;
    content->setText(QString::fromUtf8(secret.reveal()));
    content->setData(ManagerHint, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(content, QClipboard::Clipboard);
    m_secret = secret;
    m_timer.start();
}

void SecretClipboard::clear()
{
    if (m_secret.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_secret.matches(clipboard->text().toUtf8()))
        clipboard->clear(QClipboard::Clipboard);
    m_secret = {};
    m_timer.stop();
}

} // namespace Lanyard
