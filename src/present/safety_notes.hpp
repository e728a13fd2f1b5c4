#pragma once

#include "diary/answer.hpp"
#include "diary/habit.hpp"

#include <optional>
#include <string>

namespace nightcramp::present {

/// What to mind about an amount that may well be meant, and is saved; empty where there is nothing.
///
/// Magnesium from supplements above 350 mg a day: the upper limit of the US National Academies; above 250 mg:
/// that of EFSA. Calcium above 2,000 mg a day: the US upper limit from 51 years on, food included (IOM 2011).
[[nodiscard]] std::string safety_note(const Habit& habit, const std::optional<AnswerValue>& value);

}  // namespace nightcramp::present
