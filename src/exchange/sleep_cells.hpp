#pragma once

#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "diary/problem.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// What a row says about a derived habit: yes or no; none where the cell was not understood.
struct DerivedCell {
    const Habit* habit = nullptr;
    std::optional<AnswerValue> value;
};

/// What a row says of the sleep beside position, feet and covers themselves.
struct SleepCells {
    std::vector<DerivedCell> derived;     ///< those that are not blank
    std::vector<std::string_view> wrong;  ///< which of position, feet and covers were not understood
};

/// Sets position, feet and covers of `night` to the one value that fits all that the row says. Where several
/// fit, the diary could not keep what was said; where none fits, it contradicts itself: both are problems,
/// whose field names the columns. Nothing is said of a part where one of its cells was not understood.
[[nodiscard]] Problems settle_sleep(Night& night, const SleepCells& cells, const Stamp& stamp);

}  // namespace nightcramp::exchange
