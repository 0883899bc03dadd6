// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copysymbol.h"

#include "ui/announcement.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QToolTip>

namespace Lanyard {

using namespace std::chrono_literals;

CopySymbol::CopySymbol(const QString &name, QWidget *parent)
    : SymbolButton(Symbol::Copy, name, parent)
    , m_name(name)
{
    connect(this, &QToolButton::clicked, this, &CopySymbol::copy);
}

void CopySymbol::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    sayCopied();
}

void CopySymbol::sayCopied()
{
    //: Said for a moment after a click on a copy button
    const QString copied = tr("Copied");
    setSymbol(Symbol::Tick);
    setAccessibleDescription(copied);
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), copied, this, {}, 1500);
    announce(this, copied);
    if (m_back == nullptr) {
        m_back = new QTimer(this);
        m_back->setSingleShot(true);
        connect(m_back, &QTimer::timeout, this, [this] {
            setSymbol(Symbol::Copy);
            setAccessibleDescription({});
        });
    }
    m_back->start(1500ms);
}

} // namespace Lanyard
