#pragma once

#include "diary/date.hpp"

#include <string>

namespace nightcramp::present {

/// The question of the Morning view in its two lines.
struct NightQuestion {
    std::string lead;   ///< "Any cramps in the night of"
    std::string night;  ///< "Sunday 22 to Monday 23 November?"

    friend bool operator==(const NightQuestion&, const NightQuestion&) = default;
};

/// The year is added where the night ended in another year than that of `today`.
[[nodiscard]] NightQuestion night_question(Date night, Date today);

/// "Sunday 22 November"
[[nodiscard]] std::string evening_words(Date date);

}  // namespace nightcramp::present
