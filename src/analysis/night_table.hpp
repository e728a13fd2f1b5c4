#pragma once

#include "analysis/series.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::analysis {

using NightDate = std::chrono::local_days;

/// A habit as the analysis sees it: one value per night of the table, NaN where not known.
struct HabitColumn {
    std::string id;
    bool amount = false;    ///< otherwise 0 = no, 1 = yes
    double contrast = 1;    ///< in the habit's unit; `value` is in contrasts
    Series value;           ///< over its window: the night's own answer, or the mean of seven nights
    Series not_applicable;  ///< 1 where "doesn't apply" was said, else 0
    bool recalled = false;  ///< most answers were given after the night, when a cramp may colour the memory
    double prior_mean = 0;  ///< m0 of the published trials, log rate ratio per contrast
    std::optional<double> ceiling;  ///< in contrasts; beyond it no dose is spoken of
    bool averaged = false;          ///< each value is the mean of several nights
};

/// A medicine or supplement with dates; state 1 = taken, 0 = not, NaN in the first 14 days after a change.
struct MedicineColumn {
    std::string name;
    Series state;
    std::vector<NightDate> changes;  ///< first nights with or without it, ascending
};

/// The diary as numbers: one row for each calendar night from the first to the last recorded one.
struct NightTable {
    NightDate first{};
    Series cramps;  ///< episodes; NaN = not recorded
    std::vector<HabitColumn> habits;
    std::vector<MedicineColumn> medicines;
    int unrecorded_with_answers = 0;  ///< nights of the diary with answers, but none to the cramp question

    [[nodiscard]] int nights() const { return static_cast<int>(cramps.size()); }
    [[nodiscard]] NightDate date(int row) const { return first + std::chrono::days(row); }
    [[nodiscard]] int recorded() const;
};

/// Rows `from` … `to` (both included), shortened to where both ends are recorded; empty where none is.
[[nodiscard]] NightTable part(const NightTable& table, int from, int to);

/// The row of the k-th recorded night, counted from 1; none where there are fewer.
[[nodiscard]] std::optional<int> recorded_row(const NightTable& table, int k);

/// A fingerprint of everything in the table that results are made from (FNV-1a, 64 bit).
[[nodiscard]] std::uint64_t fingerprint(const NightTable& table);

}  // namespace nightcramp::analysis
