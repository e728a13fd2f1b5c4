#pragma once

#include "cli/parsed.hpp"
#include "diary/answer.hpp"
#include "diary/habit.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::cli {

/// What "--habit stretching=yes" says. No value: "unknown", which clears the answer.
struct AnswerInput {
    std::string habit;
    std::optional<AnswerValue> value;
};

/// Reads "fluids=1800ml", "stretching=yes", "bike=n/a", "magnesium=unknown".
[[nodiscard]] Parsed<std::optional<AnswerInput>> parse_answer(std::string_view text,
                                                              const std::vector<Habit>& habits);

/// Reads the value alone: yes, no, n/a (or -), unknown, or an amount with or without its unit.
[[nodiscard]] Parsed<std::optional<AnswerValue>> parse_answer_value(std::string_view text,
                                                                    const Habit& habit);

/// "yes", "1800 ml", "doesn't apply"
[[nodiscard]] std::string answer_words(const AnswerValue& value, const Habit& habit);

}  // namespace nightcramp::cli
