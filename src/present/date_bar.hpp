#pragma once

#include "diary/night.hpp"

#include <string>
#include <vector>

namespace nightcramp::present {

/// What the date bar draws of a night.
enum class NightMark { unanswered, none, one, several };

struct DateCell {
    Date date{};
    std::string label;  ///< "Sun 22"
    NightMark mark = NightMark::unanswered;
    std::string words;  ///< "Sunday 22 to Monday 23 November: 2 cramps"

    friend bool operator==(const DateCell&, const DateCell&) = default;
};

/// One cell for each night of the span, whether or not anything is known of it. `nights` ascend by date.
[[nodiscard]] std::vector<DateCell> date_cells(const std::vector<Night>& nights, DateSpan span);

/// The span of `cells` nights that shows `shown`: up to `newest` where that shows it too, otherwise with
/// `shown` in its middle, so that later nights can be reached.
[[nodiscard]] DateSpan bar_span(Date shown, Date newest, int cells);

}  // namespace nightcramp::present
