// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogshell.h"
#include "ui/inquirytext.h"

#include <functional>

class QScrollArea;

namespace Lanyard {

class ActionButton;

/// Asks a service one question about an account and shows the answer. Asks nothing by itself again.
class InquiryDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InquiryDialog)

public:
    using AnswerHandler = std::function<void(const InquiryAnswer &)>;

    struct Question
    {
        QString title{};   ///< of the window
        QString heading{}; ///< whom it is about
        /// Answers later, once, unless the context has gone.
        std::function<void(QObject *context, const AnswerHandler &handler)> ask{};
    };

    explicit InquiryDialog(const Question &question, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void ask();
    void tell(const InquiryAnswer &answer);

    Question m_question;
    bool m_isWaiting = false;
    StepList *m_steps;
    QScrollArea *m_scroll;
    ActionButton *m_again;
    ActionButton *m_close;
};

} // namespace Lanyard
