// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/randomtext.h"
#include "practice/practicebrowser.h"
#include "practice/practiceform.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace Lanyard {

/// Questions that wait for the person in front of one browser: known by an id in the pages' forms,
/// and answered only by the browser that they were begun in.
template<typename Question>
class PracticeWaiting final
{
public:
    /// \a clock must outlive this.
    explicit PracticeWaiting(const Clock &clock)
        : m_clock(clock)
    {}

    /// The id.
    QByteArray add(const Question &question, const QByteArray &browser)
    {
        forgetOld();
        const QByteArray id = randomBase64Url(IdBytes);
        m_entries.insert(id, {question, browser, m_clock.elapsed()});
        return id;
    }

    /// The one that \a form names, if it was begun in the browser that sent \a request; else null.
    Question *find(const PracticeRequest &request, const PracticeForm &form)
    {
        forgetOld();
        const auto found = m_entries.find(form.value("request"));
        if (found == m_entries.end() || found->browser != practiceBrowser(request))
            return nullptr;
        return &found->question;
    }

    void remove(const QByteArray &id) { m_entries.remove(id); }

private:
    struct Entry
    {
        Question question;
        QByteArray browser;
        std::chrono::milliseconds startedAt{0};
    };

    void forgetOld()
    {
        const auto now = m_clock.elapsed();
        m_entries.removeIf(
            [&](const auto &entry) { return now - entry.value().startedAt > Patience; });
        while (m_entries.size() >= MostEntries) {
            const auto oldest = std::min_element(
                m_entries.cbegin(), m_entries.cend(),
                [](const Entry &a, const Entry &b) { return a.startedAt < b.startedAt; });
            m_entries.erase(oldest);
        }
    }

    static constexpr std::chrono::minutes Patience{15};
    static constexpr qsizetype MostEntries = 64;
    static constexpr int IdBytes = 16;

    const Clock &m_clock;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace Lanyard
