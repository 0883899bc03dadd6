// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/documentfile.h"

#include "core/securefile.h"
#include "oauth/strictjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qint64 longestFile = 1024 * 1024;

} // namespace

Result<QJsonObject> parseDocument(const QByteArray &content)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = content.left(problem.offset).count('\n') + 1;
        return Error{.kind = ErrorKind::FileDamaged,
                     .detail = u"line %1: %2"_s.arg(line).arg(problem.errorString())};
    }
    if (!document.isObject())
        return Error{.kind = ErrorKind::FileDamaged, .detail = u"must be an object"_s};
    if (const auto strict = parseStrictJson(content); !strict)
        return Error{.kind = ErrorKind::FileDamaged, .detail = strict.error().detail};
    return document.object();
}

Result<ProviderDocument> readDocument(const QString &path)
{
    const Result<QByteArray> content = readPrivateFile(path, longestFile);
    if (!content)
        return content.error();
    const Result<QJsonObject> object = parseDocument(content.value());
    if (object)
        return ProviderDocument{content.value(), object.value()};
    Error error = object.error();
    error.host = path;
    return error;
}

} // namespace Lanyard
