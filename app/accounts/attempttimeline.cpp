// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/attempttimeline.h"

#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Leg = AttemptTimeline::Leg;
using Outcome = AttemptTimeline::Outcome;

QString nameOf(Leg leg)
{
    switch (leg) {
    case Leg::Listener:
        return u"listener"_s;
    case Leg::Browser:
        return u"browser"_s;
    case Leg::Callback:
        return u"callback"_s;
    case Leg::State:
        return u"state"_s;
    case Leg::DeviceCode:
        return u"device code"_s;
    case Leg::Poll:
        return u"poll"_s;
    case Leg::Key:
        return u"key"_s;
    case Leg::Name:
        return u"name"_s;
    case Leg::Tls:
        return u"tls"_s;
    case Leg::Token:
        return u"token"_s;
    case Leg::Who:
        return u"who"_s;
    case Leg::Decision:
        return u"decision"_s;
    case Leg::Keychain:
        return u"keychain"_s;
    case Leg::End:
        return u"end"_s;
    }
    return {};
}

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Began:
        return u"began"_s;
    case Outcome::Passed:
        return u"ok"_s;
    case Outcome::Failed:
        return u"FAILED"_s;
    }
    return {};
}

/// The failure in one line. The detail may come from a server, so it passes redacted().
QString describe(const Error &error)
{
    QStringList parts{u"error %1"_s.arg(int(error.kind))};
    if (!error.oauthCode.isEmpty())
        parts += u"code "_s + sanitizedText(error.oauthCode, 60);
    if (error.httpStatus > 0)
        parts += u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.host.isEmpty())
        parts += u"at "_s + sanitizedText(error.host, 100);
    if (error.port > 0)
        parts += u"port %1"_s.arg(error.port);
    if (!error.detail.isEmpty())
        parts += sanitizedText(error.detail, 200);
    return parts.join(u", "_s);
}

} // namespace

AttemptTimeline::AttemptTimeline(const QString &providerId, const Clock &clock)
    : m_providerId(providerId)
    , m_startedAt(clock.utcNow())
    , m_start(clock.elapsed())
{}

void AttemptTimeline::note(const Clock &clock, Leg leg, Outcome outcome, const QString &text)
{
    const Entry entry{.leg = leg,
                      .outcome = outcome,
                      .at = clock.elapsed() - m_start,
                      .note = redacted(sanitizedText(text, 300))};
    const bool isSame = !m_entries.isEmpty() && m_entries.last().leg == leg &&
                        m_entries.last().outcome == outcome && m_entries.last().note == entry.note;
    if (!isSame) {
        m_entries.append(entry);
        return;
    }
    m_entries.last().at = entry.at;
    ++m_entries.last().count;
}

void AttemptTimeline::noteFailure(const Clock &clock, Leg leg, const Error &error)
{
    if (error.kind == ErrorKind::NameNotFound)
        leg = Leg::Name;
    else if (error.kind == ErrorKind::TlsFailed)
        leg = Leg::Tls;
    if (leg == Leg::Tls && !error.host.isEmpty())
        note(clock, Leg::Name, Outcome::Passed, error.host);
    note(clock, leg, Outcome::Failed, describe(error));
}

std::optional<AttemptTimeline::Entry> AttemptTimeline::failure() const
{
    for (auto it = m_entries.crbegin(); it != m_entries.crend(); ++it) {
        if (it->outcome == Outcome::Failed && it->leg != Leg::End)
            return *it;
    }
    return std::nullopt;
}

QString AttemptTimeline::text() const
{
    QStringList lines{
        u"Sign-in at %1, begun %2"_s.arg(m_providerId, m_startedAt.toString(Qt::ISODate))};
    for (const Entry &entry : m_entries) {
        QString line = u"+%1 s  %2  %3"_s.arg(double(entry.at.count()) / 1000, 0, 'f', 1)
                           .arg(nameOf(entry.leg), nameOf(entry.outcome));
        if (entry.count > 1)
            line += u" (%1 times)"_s.arg(entry.count);
        if (!entry.note.isEmpty())
            line += u": "_s + entry.note;
        lines += line;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Lanyard
