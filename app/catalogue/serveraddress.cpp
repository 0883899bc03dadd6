// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/serveraddress.h"

#include "catalogue/addressreader.h"
#include "core/securefile.h"
#include "oauth/strictnetwork.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qint64 longestEnvFile = 64 * 1024;

/// One assignment: the name, then a value in quotes (which may hold line ends and, in double
/// quotes, escaped ones) or the rest of the line up to a comment.
const QRegularExpression &assignment()
{
    static const QRegularExpression syntax(
        u"^[ \\t]*(?:export[ \\t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \\t]*=[ \\t]*"
        "(?:\"((?:\\\\.|[^\"\\\\])*)\"|'([^']*)'|`([^`]*)`|([^\\r\\n]*))"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return syntax;
}

QString withoutComment(const QString &rest)
{
    static const QRegularExpression comment(u"(?:^|[ \\t])#.*$"_s);
    QString value = rest;
    return value.remove(comment).trimmed();
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

ServerAddress::ServerAddress(const QString &variable, const QStringList &folders)
    : m_variable(variable)
    , m_folders(folders)
{}

QStringList ServerAddress::usualFolders()
{
    return {QDir::currentPath(), QDir::homePath()};
}

Result<ServerAddress::Found> ServerAddress::find(const QUrl &otherwise) const
{
    const auto found = [this](const QString &value, Source source,
                              const QString &file) -> Result<Found> {
        const Result<QUrl> url = serverFromText(value, m_variable);
        if (url)
            return Found{url.value(), source, file};
        Error error = url.error();
        error.host = file;
        return error;
    };
    const QString fromEnvironment =
        qEnvironmentVariable(m_variable.toLatin1().constData()).trimmed();
    if (!m_variable.isEmpty() && !fromEnvironment.isEmpty())
        return found(fromEnvironment, Source::Environment, {});
    for (const QString &folder : m_folders) {
        const QString path = folder + "/.env"_L1;
        // A folder called .env is a common thing: what cannot be read says nothing.
        const Result<QByteArray> content = readPrivateFile(path, longestEnvFile);
        if (!content || m_variable.isEmpty())
            continue;
        const auto value = valueInEnvFile(content.value(), m_variable);
        if (value && !value->trimmed().isEmpty())
            return found(*value, Source::File, path);
    }
    return Found{otherwise, Source::Default, {}};
}

Result<QUrl> serverFromText(const QString &text, const QString &field)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    QString address = text.trimmed();
    if (!address.isEmpty() && !scheme.match(address).hasMatch()) {
        const bool isLocal = isThisComputer(QUrl(u"http://"_s + address).host());
        address.prepend(isLocal ? "http://"_L1 : "https://"_L1);
    }
    const QUrl url(address, QUrl::StrictMode);
    if (const Result<void> checked = checkEndpoint(url, field); !checked)
        return checked.error();
    if (url.hasQuery())
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = field + " must have no query"_L1,
                     .host = url.host()};
    return QUrl(normalizedServer(url), QUrl::StrictMode);
}

std::optional<QString> valueInEnvFile(const QByteArray &content, const QString &variable)
{
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    std::optional<QString> value;
    for (auto lines = assignment().globalMatch(text); lines.hasNext();) {
        const QRegularExpressionMatch line = lines.next();
        if (line.captured(1) != variable)
            continue;
        const bool isQuoted = line.capturedStart(5) < 0;
        value = isQuoted ? line.captured(2) + line.captured(3) + line.captured(4)
                         : withoutComment(line.captured(5));
    }
    return value;
}

} // namespace Lanyard
