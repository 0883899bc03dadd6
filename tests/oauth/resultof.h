// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QTest>

#include <optional>

namespace Lanyard {

/// Starts a one-shot operation and waits for its result. Fatal where it breaks the contract: no
/// result, a result from inside start(), or more than one.
template<typename T, typename Operation>
Result<T> resultOf(Operation &operation, int timeoutMs = 15'000)
{
    int count = 0;
    std::optional<Result<T>> received;
    QObject context;
    QObject::connect(&operation, &Operation::finished, &context, [&](const Result<T> &result) {
        ++count;
        received = result;
    });
    operation.start();
    if (count > 0)
        qFatal("finished() came from inside start()");
    if (!QTest::qWaitFor([&] { return count > 0; }, timeoutMs))
        qFatal("finished() never came");
    operation.cancel();
    QTest::qWait(1);
    if (count > 1)
        qFatal("finished() came %d times", count);
    return *received;
}

} // namespace Lanyard
