// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colormath.h"

#include <algorithm>
#include <cmath>

namespace Lanyard {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](float from, float to) {
        return static_cast<float>(std::clamp(from + (to - from) * share, 0.0, 1.0));
    };
    // Eight bits a channel, so that what is measured is what is painted.
    return QColor(QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                                   between(a.blueF(), b.blueF()))
                      .rgb());
}

QColor readableOn(const QColor &color, std::initializer_list<QColor> backgrounds, double ratio)
{
    const QColor background =
        backgrounds.begin() == backgrounds.end() ? QColor(Qt::white) : *backgrounds.begin();
    const bool towardsWhite =
        contrastRatio(background, Qt::white) > contrastRatio(background, Qt::black);
    const QColor end = towardsWhite ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 50; ++step) {
        const QColor candidate = mixed(color, end, step / 50.0);
        if (std::all_of(backgrounds.begin(), backgrounds.end(), [&](const QColor &behind) {
                return contrastRatio(candidate, behind) >= ratio;
            }))
            return candidate;
    }
    return end;
}

} // namespace Lanyard
