// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/actionbutton.h"
#include "ui/symbol.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int PictureSide = 64;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : DialogShell(u"aboutDialog"_s, parent)
    , m_facts(new TextLabel(TextLabel::Kind::Body, this))
    , m_close(new ActionButton(u"close"_s, ActionButton::Kind::Plain, this))
{
    setPicture(applicationIcon().pixmap(QSize(PictureSide, PictureSide), devicePixelRatioF()));
    m_facts->setObjectName(u"facts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content()->addWidget(m_facts);
    buttons()->addButton(m_close, QDialogButtonBox::RejectRole);
    m_close->setFocus();
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Lanyard"));
    //: %1 is the version: "0.1.0"
    setHeading(tr("Lanyard %1").arg(QLatin1StringView(LANYARD_VERSION)));
    setText(tr("All your accounts on one lanyard: who you are, how long for, how much is left."));
    const QStringList facts{
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty."),
        //: %1 is a version of Qt, the library that Lanyard is made with: "6.4.2"
        tr("Made with Qt %1.").arg(QLatin1StringView(qVersion())),
    };
    m_facts->setText(facts.join("\n\n"_L1));
    m_facts->setAccessibleName(facts.join(u' '));
    m_close->setText(tr("Close"));
}

} // namespace Lanyard
