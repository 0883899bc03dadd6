// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace Lanyard {

/// A value, or the Error that stands in its place.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only where isOk().
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(isOk());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T takeValue()
    {
        Q_ASSERT(isOk());
        return std::move(*std::get_if<0>(&m_content));
    }

    /// Only where not isOk().
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!isOk());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// Done, or the Error that says why not.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    [[nodiscard]] bool isOk() const { return !m_error.has_value(); }
    explicit operator bool() const { return isOk(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace Lanyard
