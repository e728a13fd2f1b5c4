#pragma once

#include "diary/answer.hpp"
#include "diary/habit.hpp"
#include "diary/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// What a cell says; neither a value nor a sentence where it is blank.
template <class Value>
struct Cell {
    std::optional<Value> value;
    std::string wrong;  ///< why it is not understood
};

/// The answer to a habit: yes, y, 1, true or no, n, 0, false in any case; a decimal number in the unit of the
/// habit; n/a. A derived habit takes yes and no alone.
[[nodiscard]] Cell<AnswerValue> answer_cell(std::string_view text, const Habit& habit);

/// How many cramps there were: a whole number, 0 … most_cramps.
[[nodiscard]] Cell<int> cramps_cell(std::string_view text);

/// A text of a file within quotation marks, “so”; a long one is cut.
[[nodiscard]] std::string in_quotes(std::string_view text);

/// "a, b or c"
[[nodiscard]] std::string either(const std::vector<std::string_view>& words);

/// One of the words of an enumeration.
template <class Value>
[[nodiscard]] Cell<Value> word_cell(std::string_view text) {
    if (text.empty()) return {};
    if (const auto value = from_slug<Value>(text)) return {value, ""};
    std::vector<std::string_view> slugs;
    for (const auto& word : words<Value>()) slugs.push_back(word.slug);
    return {std::nullopt, in_quotes(text) + " is not understood; write " + either(slugs) + "."};
}

}  // namespace nightcramp::exchange
