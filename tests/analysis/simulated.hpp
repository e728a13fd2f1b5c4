#pragma once

#include "analysis/night_table.hpp"

#include <cstdint>

/// Made diaries of which the truth is known, the same on every machine.
namespace nightcramp::analysis::simulated {

/// How cramps and habit come about. The habit is on half of the nights.
enum class Scenario {
    independent,     ///< A: every night by itself
    autocorrelated,  ///< B: cramps and habit both last for some nights
    trend,           ///< C: as B; cramps fall by a factor of 3.3 while the habit grows
    season,          ///< D: as B; a wave over the whole diary in both
    reactive         ///< E: as C; and the habit is more likely after a cramp night
};

struct Setting {
    Scenario scenario = Scenario::independent;
    int nights = 0;
    double rate_ratio = 1;  ///< the truth
};

struct Diary {
    Series cramps;
    Series habit;
};

/// Log rate ln 0.5 − 1/2 + 0.6 g + u + ln RR x, with u AR(1) 0.7 of variance 1 (absent in A). The habit x is
/// 1 where v − 0.6 g > 0, with v AR(1) 0.7 of variance 1 (white in A); E adds 0.8 (cramp last night − 0.35).
/// g = 0 in A and B, 1 − 2t/n in C and E, sin(2 pi t/n) in D. Diaries with fewer than five nights with, five
/// without or three cramp nights are drawn again.
[[nodiscard]] Diary diary(const Setting& setting, std::uint64_t seed);

/// A diary with many habits that go together.
struct ManySetting {
    Scenario scenario = Scenario::trend;  ///< any but the reactive one
    int nights = 0;
    int habits = 12;
    int real = 0;             ///< the first habits, as many, matter; the others do not
    double rate_ratio = 0.5;  ///< of each of those
    double shared = 0.4;      ///< s, by which the habits go together beyond the scenario's g
};

/// As above, with v of habit j = sqrt(s) c + sqrt(1 − s) o_j, where c is shared by all habits of the diary,
/// o_j is the habit's own, and all are AR(1) 0.7 of variance 1. Never drawn again.
[[nodiscard]] NightTable table(const ManySetting& setting, std::uint64_t seed);

/// Three habits over 120 nights with a trend, none of which matters.
[[nodiscard]] NightTable three_habits();

}  // namespace nightcramp::analysis::simulated
