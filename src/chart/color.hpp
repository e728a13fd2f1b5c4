#pragma once

#include <cstdint>

namespace nightcramp::chart {

/// sRGB, 0 … 255 each; alpha 255 covers.
struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    friend bool operator==(const Color&, const Color&) = default;
};

/// 0xRRGGBB
[[nodiscard]] constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U & 0xFFU), static_cast<std::uint8_t>(hex >> 8U & 0xFFU),
            static_cast<std::uint8_t>(hex & 0xFFU)};
}

/// The colour let through by `opacity`, 0 … 1.
[[nodiscard]] Color faded(Color color, float opacity);

/// `share` (0 … 1) of `over` on `under`; both covering.
[[nodiscard]] Color mixed(Color under, Color over, float share);

/// What is seen of `over`, which may let through, on the covering `under`.
[[nodiscard]] Color seen_on(Color under, Color over);

/// Contrast ratio of two covering colours, 1 … 21. WCAG 2.1, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrast(Color a, Color b);

}  // namespace nightcramp::chart
