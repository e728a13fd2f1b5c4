#include "exchange/cells.hpp"

#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "exchange/letters.hpp"

#include <algorithm>
#include <initializer_list>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

constexpr double largest_amount = 1e9;

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
    std::string lower(text);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return std::find(words.begin(), words.end(), lower) != words.end();
}

Cell<AnswerValue> yes_no_cell(std::string_view text) {
    if (is_one_of(text, {"yes", "y", "1", "true"})) return {AnswerValue::yes(), ""};
    if (is_one_of(text, {"no", "n", "0", "false"})) return {AnswerValue::no(), ""};
    return {std::nullopt,
            fmt::format("{} is not an answer; write yes or no, or leave the cell blank.", in_quotes(text))};
}

Cell<AnswerValue> amount_cell(std::string_view text, const Habit& habit) {
    const auto amount = parse_decimal(text);
    if (!amount) {
        return {std::nullopt,
                fmt::format("{} is not a number; write an amount in {} such as {}, with a point "
                            "for decimals, or leave the cell blank.",
                            in_quotes(text), habit.unit, decimal(habit.contrast))};
    }
    if (*amount < 0 || *amount > largest_amount) {
        return {std::nullopt,
                fmt::format("{} {} cannot be meant: an amount is 0 or more.", decimal(*amount), habit.unit)};
    }
    const AnswerValue value = AnswerValue::of(*amount == 0 ? 0 : *amount);  // "-0" is 0
    const Problems problems = answer_problems(value, habit);
    if (!problems.empty()) return {std::nullopt, problems.front().sentence};
    return {value, ""};
}

}  // namespace

Cell<AnswerValue> answer_cell(std::string_view text, const Habit& habit) {
    if (text.empty()) return {};
    if (is_one_of(text, {"n/a"})) {
        if (habit.origin != Origin::derived) return {AnswerValue::not_applicable(), ""};
        return {std::nullopt,
                fmt::format("{} is read from how you slept: it always applies. Write yes or no, "
                            "or leave the cell blank.",
                            habit.name)};
    }
    return habit.kind == HabitKind::yes_no ? yes_no_cell(text) : amount_cell(text, habit);
}

Cell<int> cramps_cell(std::string_view text) {
    if (text.empty()) return {};
    const auto count = parse_digits(text);
    if (!count) {
        return {std::nullopt, fmt::format("{} is not a whole number; write how many cramps there were, 0 for "
                                          "none, or leave the cell blank.",
                                          in_quotes(text))};
    }
    if (*count > most_cramps) {
        return {std::nullopt,
                fmt::format("{} cramps in one night cannot be meant: at most {}.", *count, most_cramps)};
    }
    return {count, ""};
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 40;
    if (text.size() <= longest) return fmt::format("“{}”", text);
    return fmt::format("“{}…”", beginning(text, longest));
}

std::string either(const std::vector<std::string_view>& words) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) all += i + 1 == words.size() ? " or " : ", ";
        all += words[i];
    }
    return all;
}

}  // namespace nightcramp::exchange
