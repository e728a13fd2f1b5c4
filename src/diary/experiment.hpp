#pragma once

#include "diary/moment.hpp"
#include "diary/night.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// How chance assigns the nights: permuted blocks of four nights, or pairs of 7- or 14-night blocks.
enum class Design { nightly, week_blocks, fortnight_blocks };

/// Why an experiment ended before its last night.
enum class StopCause {
    safety,         ///< it did harm, or might
    inconvenience,  ///< it could not be kept up
    half_way,       ///< its one look at half-way was clear
    opened,         ///< its result was opened before the end, so the rest would not have been blind
};

/// A randomised on/off self-experiment. The schedule is fixed before the first night; storage only keeps it.
struct Experiment {
    std::string id;
    std::string habit;
    Design design = Design::nightly;
    Date first_night{};
    std::vector<bool> schedule;  ///< one entry a night: with the habit or without
    int planned_nights = 0;      ///< of the first draw, 1 … schedule.size(); an extension adds the rest
    std::uint64_t seed = 0;
    std::string schedule_hash;        ///< of seed, design and schedule, made before the first night
    std::optional<Moment> drawn_at;   ///< none in diaries that did not note it
    std::optional<double> done_from;  ///< of amounts: from this one on a night counts as with the habit, > 0
    std::optional<Date> stopped_on;   ///< the day it was stopped; that night is none of it any more
    std::optional<StopCause> stop_cause;  ///< with stopped_on only
    std::string stop_reason;              ///< in the person's words; may be empty
    bool extended = false;
    std::optional<Moment> unsealed_at;
    bool agreed_with_doctor = false;
    std::int64_t revision = 0;  ///< set by the journal

    friend bool operator==(const Experiment&, const Experiment&) = default;
};

/// Tonight's instruction appears at this hour, so that nobody lives a day towards it.
inline constexpr std::chrono::hours reveal_hour{17};

/// Whether the instruction of the night may be known at that moment.
[[nodiscard]] bool is_revealed(Date night, const Moment& now);

/// The last night of the schedule. It must not be empty.
[[nodiscard]] Date last_night_of(const Experiment& experiment);

/// What is hidden, and since when.
struct Seal {
    std::string habit;
    Date since{};  ///< the first night that nobody may look at

    friend bool operator==(const Seal&, const Seal&) = default;
};

/// The habits under an experiment that has begun, up to the night `newest`, and whose result nobody has
/// opened; with them those that answer the same question of the night (pointed and lifted feet), which would
/// give it away. Nothing may compare nights with and without from `since` on. Each habit once.
[[nodiscard]] std::vector<Seal> seals(const std::vector<Experiment>& experiments, Date newest);

/// The newest night to ask seals() about: last night, or a later one of `nights` (ascending), so that a clock
/// that goes wrong opens nothing.
[[nodiscard]] Date newest_noted(Date last_night, const std::vector<Night>& nights);

/// Whether there is a seal on the habit.
[[nodiscard]] bool is_sealed(const std::vector<Experiment>& experiments, std::string_view habit, Date newest);

}  // namespace nightcramp
