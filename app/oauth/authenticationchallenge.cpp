// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authenticationchallenge.h"

#include "core/error.h"
#include "oauth/metadatareader.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

/// Walks over one field value by the grammar of RFC 9110, 5.6 and 11.
class ChallengeScanner
{
public:
    explicit ChallengeScanner(const QByteArray &text)
        : m_text(text)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    void returnTo(qsizetype position) { m_at = position; }

    bool skipSpace()
    {
        const qsizetype before = m_at;
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
        return m_at > before;
    }

    /// Empty elements of a list are allowed (5.6.1.2).
    void skipCommas()
    {
        do
            skipSpace();
        while (take(','));
    }

    bool take(char wanted)
    {
        if (isAtEnd() || peek() != wanted)
            return false;
        ++m_at;
        return true;
    }

    QByteArray token() { return run("!#$%&'*+-.^_`|~"); }

    /// The letters, then any number of "=" (11.2).
    QByteArray token68()
    {
        QByteArray text = run("-._~+/");
        while (!text.isEmpty() && take('='))
            text += '=';
        return text;
    }

    /// With its quotes; nothing where the closing one is missing.
    std::optional<QByteArray> quotedString()
    {
        if (!take('"'))
            return std::nullopt;
        QByteArray text;
        while (!isAtEnd()) {
            if (take('"'))
                return text;
            if (take('\\') && isAtEnd())
                break;
            text += m_text.at(m_at++);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_text.at(m_at); }

    QByteArray run(const char *others)
    {
        const qsizetype from = m_at;
        const auto belongs = [others](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                   (c != '\0' && std::strchr(others, c));
        };
        while (!isAtEnd() && belongs(peek()))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QByteArray m_text;
    qsizetype m_at = 0;
};

QString lowerText(const QByteArray &token)
{
    return QString::fromLatin1(token).toLower();
}

enum class ParameterReading { Taken, Absent, Broken };

// name "=" ( token / quoted-string ), with the blanks that 11.2 calls bad and still allows.
ParameterReading readParameter(ChallengeScanner &scanner, AuthenticationChallenge &challenge,
                               bool &saysTwice)
{
    const qsizetype before = scanner.position();
    const QByteArray name = scanner.token();
    scanner.skipSpace();
    if (name.isEmpty() || !scanner.take('=')) {
        scanner.returnTo(before);
        return ParameterReading::Absent;
    }
    scanner.skipSpace();
    QByteArray value = scanner.token();
    if (value.isEmpty()) {
        const std::optional<QByteArray> quoted = scanner.quotedString();
        if (!quoted)
            return ParameterReading::Broken;
        value = *quoted;
    }
    saysTwice = saysTwice || challenge.parameters.contains(lowerText(name));
    challenge.parameters.insert(lowerText(name), QString::fromUtf8(value));
    return ParameterReading::Taken;
}

bool isAtElementEnd(ChallengeScanner &scanner)
{
    const qsizetype before = scanner.position();
    scanner.skipSpace();
    const bool isEnd = scanner.isAtEnd() || scanner.take(',');
    scanner.returnTo(before);
    return isEnd;
}

bool readToken68(ChallengeScanner &scanner, AuthenticationChallenge &challenge)
{
    const qsizetype before = scanner.position();
    const QByteArray text = scanner.token68();
    if (!text.isEmpty() && isAtElementEnd(scanner)) {
        challenge.token68 = QString::fromLatin1(text);
        return true;
    }
    scanner.returnTo(before);
    return false;
}

// Everything up to the next scheme. False where the grammar ends.
bool readParameters(ChallengeScanner &scanner, AuthenticationChallenge &challenge, bool &saysTwice)
{
    while (!scanner.isAtEnd()) {
        const qsizetype before = scanner.position();
        switch (readParameter(scanner, challenge, saysTwice)) {
        case ParameterReading::Taken:
            break;
        case ParameterReading::Absent: // the next challenge's scheme
            scanner.returnTo(before);
            return true;
        case ParameterReading::Broken:
            return false;
        }
        if (!isAtElementEnd(scanner))
            return false;
        scanner.skipCommas();
    }
    return true;
}

} // namespace

QList<AuthenticationChallenge> readChallenges(const QByteArray &header)
{
    QList<AuthenticationChallenge> challenges;
    ChallengeScanner scanner(header);
    while (true) {
        scanner.skipCommas();
        AuthenticationChallenge challenge;
        challenge.scheme = lowerText(scanner.token());
        const bool hasMore = scanner.skipSpace() && !isAtElementEnd(scanner);
        if (challenge.scheme.isEmpty() || (!hasMore && !isAtElementEnd(scanner)))
            return challenges;
        bool saysTwice = false;
        bool isWhole = true;
        if (hasMore && !readToken68(scanner, challenge))
            isWhole = readParameters(scanner, challenge, saysTwice);
        if (!isWhole)
            return challenges;
        if (!saysTwice)
            challenges.append(challenge);
    }
}

std::optional<BearerChallenge> bearerChallenge(const QByteArray &header)
{
    std::optional<BearerChallenge> first;
    for (const AuthenticationChallenge &challenge : readChallenges(header)) {
        if (challenge.scheme != u"bearer"_s)
            continue;
        const auto value = [&challenge](const QString &name) {
            return challenge.parameters.value(name);
        };
        const BearerChallenge found{
            .resourceMetadata = QUrl(value(u"resource_metadata"_s), QUrl::StrictMode),
            .scopes = wellFormedScopes(value(u"scope"_s).split(u' ', Qt::SkipEmptyParts)),
            .error = sanitizedText(value(u"error"_s), 60),
            .errorDescription = sanitizedText(value(u"error_description"_s))};
        if (challenge.parameters.contains(u"resource_metadata"_s))
            return found;
        if (!first)
            first = found;
    }
    return first;
}

} // namespace Lanyard
