#pragma once

#include "chart/time_axis.hpp"
#include "diary/date.hpp"

#include <optional>

/// What stretch of time the trends show, and how it is moved. Pure.
namespace nightcramp::ui {

/// The nights that there are to see.
struct TimeLimits {
    Date first;  ///< of the diary
    Date newest;

    [[nodiscard]] double nights() const { return chart::number(newest) - chart::number(first) + 1; }
};

inline constexpr double fewest_nights = 7;  ///< as near as it goes
inline constexpr double thin_diary = 14;    ///< a young diary is not shown in a corner of three months
inline constexpr int all_nights_range = 0;  ///< the range "All"

/// The last `nights` nights, or as many as there are; all of them for 0.
[[nodiscard]] chart::TimeView range_view(int nights, const TimeLimits& limits);

/// Nearer (`factor` below 1) or farther, with the time `at` staying where it is.
[[nodiscard]] chart::TimeView zoomed(const chart::TimeView& view, double at, double factor,
                                     const TimeLimits& limits);

/// Later by `nights`, earlier where they are negative; not beyond the limits.
[[nodiscard]] chart::TimeView moved(const chart::TimeView& view, double nights, const TimeLimits& limits);

/// Moved no farther than it takes to show the night whole.
[[nodiscard]] chart::TimeView showing(const chart::TimeView& view, Date night, const TimeLimits& limits);

/// The nights whose middle is in the view and that are not after the newest; at least one.
[[nodiscard]] DateSpan nights_in(const chart::TimeView& view, const TimeLimits& limits);

}  // namespace nightcramp::ui
