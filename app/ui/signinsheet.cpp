// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinsheet.h"

#include "ui/signinform.h"
#include "ui/signinsheetprivate.h"

#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int SheetWidth = 600;
constexpr int SheetMinimumWidth = 560;
constexpr int SentenceLength = 72; // characters

} // namespace

SignInSheet::SignInSheet(AccountService &service, Browser &browser, Preferences &preferences,
                         const SignInRequest &request, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, service, browser, preferences, request))
{
    setObjectName(u"signInSheet"_s);
    setModal(false);
    setMinimumWidth(SheetMinimumWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->form);
    // Wide enough for a sentence a line, also in a large font.
    resize(qMax(SheetWidth, fontMetrics().averageCharWidth() * SentenceLength),
           Private::FirstHeight);
    d->render();
}

SignInSheet::~SignInSheet() = default;

void SignInSheet::done(int result)
{
    if (result != Accepted)
        d->stop();
    QDialog::done(result);
}

void SignInSheet::showEvent(QShowEvent *event)
{
    if (event->spontaneous()) {
        d->tick();
    } else {
        d->start();
        d->takeFirstHeight();
    }
    QDialog::showEvent(event); // puts what has its size in the middle of the window
}

void SignInSheet::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    d->countdownTimer.stop();
}

void SignInSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    d->fitHeight();
}

void SignInSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->render();
    else if (event->type() == QEvent::WindowStateChange)
        d->tick();
}

} // namespace Lanyard
