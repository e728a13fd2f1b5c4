#pragma once

#include <cstdint>
#include <vector>

namespace nightcramp::exchange {

/// A stretch of sleep, or of lying in bed, that one device saw.
struct AppleStretch {
    std::int64_t start = 0;    ///< in seconds since 1970, UTC
    std::int64_t end = 0;      ///< after the start
    std::uint32_t line = 0;    ///< of the file
    std::uint16_t source = 0;  ///< which device or app
    std::uint16_t zone = 0;    ///< any number that stands for its time zone; 0 where it is not told
    bool asleep = false;       ///< else in bed

    friend bool operator==(const AppleStretch&, const AppleStretch&) = default;
};

/// The time in bed of one night, or of one nap.
struct AppleNight {
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::uint32_t line = 0;  ///< of its first stretch
    std::uint16_t zone = 0;

    friend bool operator==(const AppleNight&, const AppleNight&) = default;
};

struct AppleNights {
    std::vector<AppleNight> nights;  ///< ascending, none touches another
    bool chosen = false;             ///< several sources told of a night, and one was taken
};

/// Stretches that are less than this apart belong to one night.
inline constexpr std::int64_t longest_waking = std::int64_t{2} * 3'600;
/// What claims to be a longer time in bed is not believed.
inline constexpr std::int64_t longest_in_bed = std::int64_t{18} * 3'600;

/// Puts the stretches together. Where several sources tell of one night, the one with the most sleep is
/// right; a time in bed, whoever saw it, widens the night. A time in bed without sleep is a night of its own.
[[nodiscard]] AppleNights apple_nights(std::vector<AppleStretch> stretches);

}  // namespace nightcramp::exchange
