#include "chart/color.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::chart {
namespace {

std::uint8_t mixed(std::uint8_t under, std::uint8_t over, float share) {
    const float value = static_cast<float>(under) * (1 - share) + static_cast<float>(over) * share;
    return static_cast<std::uint8_t>(std::lround(value));
}

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

Color faded(Color color, float opacity) {
    color.alpha = mixed(0, color.alpha, opacity);
    return color;
}

Color mixed(Color under, Color over, float share) {
    return {mixed(under.red, over.red, share), mixed(under.green, over.green, share),
            mixed(under.blue, over.blue, share)};
}

Color seen_on(Color under, Color over) {
    return mixed(under, over, static_cast<float>(over.alpha) / 255.0F);
}

double contrast(Color a, Color b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

}  // namespace nightcramp::chart
