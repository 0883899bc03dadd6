// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Lanyard {

Q_LOGGING_CATEGORY(lcOAuth, "lanyard.oauth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCatalogue, "lanyard.catalogue", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccounts, "lanyard.accounts", QtInfoMsg)
Q_LOGGING_CATEGORY(lcKeychain, "lanyard.keychain", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPlatform, "lanyard.platform", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "lanyard.practice", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "lanyard.ui", QtInfoMsg)

namespace {

// Categories that are known to write credentials or raw traffic.
bool isMuted(const char *category)
{
    const QByteArrayView name(category);
    return name.startsWith("qt.networkauth") || name.startsWith("qt.network.http2") ||
           name.startsWith("qt.network.access");
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (context.category && isMuted(context.category))
        return;
    const QString line = qFormatLogMessage(type, context, redacted(message));
    std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData());
    if (type == QtFatalMsg)
        std::fflush(stderr);
}

} // namespace

void installRedactingMessageHandler()
{
    qInstallMessageHandler(handleMessage);
}

QString redacted(const QString &message)
{
    // Never destroyed: Qt still writes messages while it unloads its plugins, after main().
    static const auto &parameter = *new QRegularExpression(
        uR"(((?:access_token|refresh_token|id_token|code|code_verifier|state|client_secret|device_code|nonce|token)["']?\s*(?:=|:|%3[Dd]|%3[Aa])\s*["']?)[^\s&"'<>,;}]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const auto &bearer =
        *new QRegularExpression(uR"(((?:Bearer|Basic)\s+)[A-Za-z0-9._~+/=-]+)"_s,
                                QRegularExpression::CaseInsensitiveOption);
    static const auto &jwt =
        *new QRegularExpression(uR"(\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,2})"_s);
    static const auto &key = *new QRegularExpression(uR"(\b(ctx7sk-)[A-Za-z0-9_-]+)"_s);
    QString text = message;
    text.replace(parameter, u"\\1[hidden]"_s);
    text.replace(bearer, u"\\1[hidden]"_s);
    text.replace(jwt, u"[hidden]"_s);
    text.replace(key, u"\\1[hidden]"_s);
    return text;
}

} // namespace Lanyard
