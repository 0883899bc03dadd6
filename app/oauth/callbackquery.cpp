// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/callbackquery.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

using CallbackFields = QHash<QByteArray, QByteArray>;

Error callbackRefusal(const QString &detail)
{
    return {.kind = ErrorKind::CallbackInvalid, .detail = detail, .httpStatus = 400};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Overlong forms and surrogates are no UTF-8 (RFC 3629, 3), and Qt's decoder refuses both.
bool isCleanUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

/// Nothing where the encoding is broken: a guess at what was meant could be a different code.
std::optional<QByteArray> formDecoded(QByteArrayView encoded)
{
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded[i];
        if (c != '%') {
            decoded += c == '+' ? ' ' : c;
            continue;
        }
        const int high = i + 2 < encoded.size() ? hexDigit(encoded[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(encoded[i + 2]);
        if (low < 0)
            return std::nullopt;
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    if (!isCleanUtf8(decoded))
        return std::nullopt;
    return decoded;
}

bool isReadHere(const QByteArray &name)
{
    return name == "code" || name == "state" || name == "error" || name == "error_description" ||
           name == "iss";
}

/// The parameters that count here; the others must be well-formed and are ignored (RFC
/// 6749, 4.1.2).
Result<CallbackFields> callbackFields(QByteArrayView query)
{
    CallbackFields fields;
    while (!query.isEmpty()) {
        const qsizetype ampersand = query.indexOf('&');
        const QByteArrayView item = ampersand < 0 ? query : query.first(ampersand);
        query = ampersand < 0 ? QByteArrayView() : query.sliced(ampersand + 1);
        const qsizetype sign = item.indexOf('=');
        const auto name = formDecoded(sign < 0 ? item : item.first(sign));
        const auto value = formDecoded(sign < 0 ? QByteArrayView() : item.sliced(sign + 1));
        if (!name || !value)
            return callbackRefusal(u"broken encoding"_s);
        if (!isReadHere(*name))
            continue;
        if (fields.contains(*name)) // RFC 6749, 3.1
            return callbackRefusal(u"%1 given twice"_s.arg(QLatin1String(*name)));
        fields.insert(*name, *value);
    }
    return fields;
}

} // namespace

Result<CallbackAnswer> readCallbackQuery(QByteArrayView query, const Secret &state)
{
    const Result<CallbackFields> read = callbackFields(query);
    if (!read)
        return read.error();
    const CallbackFields &fields = read.value();

    // State before anything else: without it, any web page could end the attempt (RFC 6749, 10.12).
    const QByteArray given = fields.value("state");
    if (given.isEmpty())
        return callbackRefusal(u"no state"_s);
    if (!state.matches(given))
        return callbackRefusal(u"wrong state"_s);

    CallbackAnswer answer{.code = Secret(fields.value("code")),
                          .error = QString::fromUtf8(fields.value("error")),
                          .errorDescription = QString::fromUtf8(fields.value("error_description")),
                          .issuer = {}};
    if (fields.contains("iss"))
        answer.issuer = QString::fromUtf8(fields.value("iss"));
    if (!answer.error.isEmpty())
        answer.code = {};
    else if (answer.code.isEmpty())
        return callbackRefusal(u"no code"_s);
    return answer;
}

} // namespace Lanyard
