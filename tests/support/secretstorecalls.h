// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"

#include <QTest>

#include <optional>

namespace Lanyard {

/// The calls of a store, waited for.
class SecretStoreCalls final
{
public:
    explicit SecretStoreCalls(SecretStore &store)
        : m_store(store)
    {}

    [[nodiscard]] Result<Secret> read(const QString &key)
    {
        std::optional<Result<Secret>> answer;
        QObject context;
        m_store.read(key, &context, [&answer](const auto &result) { answer.emplace(result); });
        return waited(answer);
    }
    [[nodiscard]] Result<void> write(const QString &key, const QByteArray &secret)
    {
        std::optional<Result<void>> answer;
        QObject context;
        m_store.write(key, Secret(secret), &context,
                      [&answer](const auto &result) { answer.emplace(result); });
        return waited(answer);
    }
    [[nodiscard]] Result<void> remove(const QString &key)
    {
        std::optional<Result<void>> answer;
        QObject context;
        m_store.remove(key, &context, [&answer](const auto &result) { answer.emplace(result); });
        return waited(answer);
    }
    [[nodiscard]] Result<void> unlock()
    {
        std::optional<Result<void>> answer;
        QObject context;
        m_store.unlock(&context, [&answer](const auto &result) { answer.emplace(result); });
        return waited(answer);
    }

private:
    template<typename T>
    static Result<T> waited(const std::optional<Result<T>> &answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            qFatal("the store does not answer");
        return *answer;
    }

    SecretStore &m_store;
};

} // namespace Lanyard
