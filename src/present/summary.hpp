#pragma once

#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "diary/profile.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// What happened in a span of nights, counted and not judged. What is unknown stays apart and is never 0.
namespace nightcramp::present {

/// One night of the span, whether or not anything is known of it.
struct NightBar {
    Date date{};
    CrampsAnswer answer = CrampsAnswer::unknown;
    int cramps = 0;                 ///< one that came back counts once
    std::optional<int> times_back;  ///< as far as it was said
    std::optional<int> worst_pain;
    std::optional<std::chrono::seconds> duration;  ///< of the cramps whose duration is known
    bool duration_is_whole = false;                ///< the duration of every cramp is known

    friend bool operator==(const NightBar&, const NightBar&) = default;
};

struct SummaryTotals {
    int recorded_nights = 0;
    int unrecorded_nights = 0;
    int cramp_nights = 0;
    int cramps = 0;
    int woken_nights = 0;          ///< nights in which a cramp is known to have woken the person
    int perhaps_woken_nights = 0;  ///< cramp nights for which that was not said
    int pains = 0;                 ///< cramps whose pain is known
    std::optional<double> median_pain;
    std::optional<int> worst_pain;

    friend bool operator==(const SummaryTotals&, const SummaryTotals&) = default;
};

/// Recorded nights, and how many of them had cramps.
struct NightCount {
    int nights = 0;
    int cramp_nights = 0;

    friend bool operator==(const NightCount&, const NightCount&) = default;
};

/// A followed habit over the recorded nights of the span: with, without, unknown and not_applicable add up to
/// them.
struct HabitCount {
    std::string id;
    std::string name;
    std::string unit;  ///< empty for yes/no
    NightCount with;   ///< for amounts see with_above() in habit_count.hpp
    NightCount without;
    int unknown = 0;
    int not_applicable = 0;
    std::optional<double> mean_amount;  ///< over the nights whose amount is known
    /// An experiment hides the nights from this one on: all counts are of those before.
    std::optional<Date> sealed_since;

    friend bool operator==(const HabitCount&, const HabitCount&) = default;
};

struct MedicineChange {
    Date date{};
    std::string name;
    bool started = true;  ///< otherwise stopped

    friend bool operator==(const MedicineChange&, const MedicineChange&) = default;
};

struct NoticedSign {
    Date date{};
    std::string id;

    friend bool operator==(const NoticedSign&, const NoticedSign&) = default;
};

struct SummaryState {
    DateSpan span{};
    std::vector<NightBar> bars;  ///< one for each date of the span
    SummaryTotals totals;
    std::vector<HabitCount> habits;         ///< followed ones, in the order in which they are asked
    std::vector<MedicineChange> medicines;  ///< ascending by date
    std::vector<NoticedSign> signs;         ///< ascending by date

    friend bool operator==(const SummaryState&, const SummaryState&) = default;
};

/// `nights` ascend by date; those outside the span are left out. A span that ends before it begins has no
/// night.
[[nodiscard]] SummaryState summary_state(const std::vector<Night>& nights, const std::vector<Habit>& habits,
                                         const std::optional<Profile>& profile, DateSpan span,
                                         const std::vector<Seal>& seals = {});

}  // namespace nightcramp::present
