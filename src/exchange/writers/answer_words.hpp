#pragma once

#include "diary/answer.hpp"

#include <string>

namespace nightcramp::exchange {

/// The shortest text without an exponent that reads back as the same number: "1800", "0.5".
[[nodiscard]] std::string plain_decimal(double value);

/// An answer as a cell holds it: "yes", "no", "n/a", or the amount in the unit of the habit.
[[nodiscard]] std::string answer_word(const AnswerValue& value);

}  // namespace nightcramp::exchange
