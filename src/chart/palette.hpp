#pragma once

#include "chart/color.hpp"

#include <array>
#include <cstddef>

namespace nightcramp::chart {

/// What a colour is for. Code names roles, never colours.
enum class Role {
    bg,       ///< the window
    surface,  ///< rail and cards
    raised,   ///< hover, tooltip, the row in focus
    line,     ///< hairlines and card borders; never the only border of a control
    control,  ///< border of every control, axes, hollow rings
    text,
    muted,        ///< second sentences, labels
    accent,       ///< "you chose this", focus, links, progress
    on_accent,    ///< text on accent
    accent_soft,  ///< selected row or tile
    cramp,        ///< a cramp, pain, an error
    on_cramp,
    cramp_soft,
    good,  ///< fewer cramps, the saved tick; never praise for an answer
    on_good,
    good_soft,
    warn,  ///< red flags, safety limits, "not saved"
    warn_soft,
    gap,   ///< hatch of what was not recorded
    limb,  ///< regions of the drawn legs
    s1,    ///< series
    s2,
    s3,
    s4,
    h0,  ///< heat steps: 0, 1, 2, 3 and more cramps; no text is ever written on h1 to h3
    h1,
    h2,
    h3,
    disabled,  ///< text and icons of what cannot be used now
};
inline constexpr std::size_t role_count = static_cast<std::size_t>(Role::disabled) + 1;

/// The colours of a theme, by role.
struct Palette {
    std::array<Color, role_count> colors{};

    [[nodiscard]] constexpr Color operator[](Role role) const {
        return colors[static_cast<std::size_t>(role)];
    }
};

/// Dark, for a person who was just woken.
inline constexpr Palette night_palette{
    {rgb(0x12141C), rgb(0x1A1D29), rgb(0x242939), rgb(0x2F3448), rgb(0x6C7496), rgb(0xE8EAF2),
     rgb(0xA3AAC2), rgb(0x7C9CFF), rgb(0x0D1120), rgb(0x252E4D), rgb(0xFF8A6B), rgb(0x1F0E09),
     rgb(0x3A2528), rgb(0x5CC8A8), rgb(0x06201A), rgb(0x1B3335), rgb(0xF2C14E), rgb(0x332D1F),
     rgb(0x6C7496), rgb(0x313853), rgb(0x7FB2FF), rgb(0xF2A65A), rgb(0x58C9A6), rgb(0xDE97D2),
     rgb(0x2F3752), rgb(0xA3574B), rgb(0xE0745A), rgb(0xFFC4B0), rgb(0x6C7496)}};
inline constexpr Palette day_palette{
    {rgb(0xF3F5FA), rgb(0xFFFFFF), rgb(0xEBEEF6), rgb(0xD6DBE8), rgb(0x7A829D), rgb(0x1B2030),
     rgb(0x555D74), rgb(0x3556CF), rgb(0xFFFFFF), rgb(0xE3E9FC), rgb(0xB83C20), rgb(0xFFFFFF),
     rgb(0xFBE7E1), rgb(0x14705A), rgb(0xFFFFFF), rgb(0xDDF1EA), rgb(0x7E5700), rgb(0xFBF0D6),
     rgb(0x7A829D), rgb(0xD5DCEE), rgb(0x2B62C9), rgb(0xB45A00), rgb(0x0F7A5C), rgb(0xA0408F),
     rgb(0xDDE3F1), rgb(0xE0896C), rgb(0xBC482C), rgb(0x6E1E0C), rgb(0x7A829D)}};
/// Text at 7:1 and more.
inline constexpr Palette high_contrast_palette{
    {rgb(0x000000), rgb(0x000000), rgb(0x1A1A1A), rgb(0x8A8A8A), rgb(0xFFFFFF), rgb(0xFFFFFF),
     rgb(0xD6D6D6), rgb(0x8CB8FF), rgb(0x000000), rgb(0x10233F), rgb(0xFFA58C), rgb(0x000000),
     rgb(0x33150D), rgb(0x6FE3C0), rgb(0x000000), rgb(0x06281F), rgb(0xFFD75E), rgb(0x2B2300),
     rgb(0xBFBFBF), rgb(0x2E2E2E), rgb(0x8CC4FF), rgb(0xFFB866), rgb(0x6FE3C0), rgb(0xF0B0E6),
     rgb(0x3A3A3A), rgb(0xA85A4A), rgb(0xFF8F70), rgb(0xFFE0D6), rgb(0x8A8A8A)}};
/// Black on white paper.
inline constexpr Palette print_palette{
    {rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xF0F0F0), rgb(0xBDBDBD), rgb(0x6E6E6E), rgb(0x000000),
     rgb(0x4A4A4A), rgb(0x000000), rgb(0xFFFFFF), rgb(0xEDEDED), rgb(0x000000), rgb(0xFFFFFF),
     rgb(0xE2E2E2), rgb(0x000000), rgb(0xFFFFFF), rgb(0xF0F0F0), rgb(0x000000), rgb(0xF0F0F0),
     rgb(0x8C8C8C), rgb(0xE6E6E6), rgb(0x000000), rgb(0x5A5A5A), rgb(0x000000), rgb(0x5A5A5A),
     rgb(0xE8E8E8), rgb(0xA8A8A8), rgb(0x5E5E5E), rgb(0x000000), rgb(0x8C8C8C)}};

}  // namespace nightcramp::chart
