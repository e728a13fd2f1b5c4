#pragma once

#include "analysis/night_table.hpp"
#include "analysis/proportion.hpp"
#include "analysis/rate.hpp"

namespace nightcramp::analysis {

/// Nights after a change of medicine that belong to neither side.
inline constexpr int wash_in_nights = 14;

/// First nights with (`from`) and without (`to`) a medicine; an open end is none.
struct MedicineSpan {
    std::optional<NightDate> from;
    std::optional<NightDate> to;
};

/// The column of a medicine over `rows` nights from `first` on. It is taken on the nights of any span; a span
/// without an end is not read.
[[nodiscard]] MedicineColumn medicine_column(std::string name, const std::vector<MedicineSpan>& spans,
                                             NightDate first, int rows);

/// What was before and after one change of a medicine. Description only: with one change a trend looks the
/// same, and other things changed too.
struct BeforeAfter {
    NightDate change{};
    bool started = false;               ///< otherwise stopped
    Rate before;                        ///< up to 60 nights before
    Rate after;                         ///< up to 60 nights from the end of the wash-in on
    std::optional<Bounds> before_rate;  ///< cramps per night, exact Poisson; none without a recorded night
    std::optional<Bounds> after_rate;
    bool enough = false;  ///< at least 28 calendar nights on each side; otherwise it is too short to compare
};

/// One for each change that has a night of the table on either side, ascending. A side ends at the
/// neighbouring change and leaves out its wash-in.
[[nodiscard]] std::vector<BeforeAfter> before_after(const NightTable& table, const MedicineColumn& medicine);

}  // namespace nightcramp::analysis
