// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace Lanyard {

/// English plural forms by rule: "%Ln minute(s)" becomes "%Ln minute" or "%Ln minutes". Stands in
/// for the English translation, so that tests read what people read.
class EnglishPlurals final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int n) const override
    {
        if (n < 0)
            return {};
        return QString::fromUtf8(source).replace(QLatin1String("(s)"),
                                                 n == 1 ? QString() : QStringLiteral("s"));
    }
};

} // namespace Lanyard
