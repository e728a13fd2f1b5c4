#include "cli/answer_text.hpp"

#include "cli/tokens.hpp"
#include "diary/nearest.hpp"
#include "diary/number.hpp"
#include "diary/rules.hpp"

#include <array>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// Units that people type for another one.
struct UnitFactor {
    std::string_view typed;
    std::string_view unit;
    double factor;
};

constexpr std::array<UnitFactor, 6> unit_factors{{{"l", "ml", 1000},
                                                  {"L", "ml", 1000},
                                                  {"dl", "ml", 100},
                                                  {"cl", "ml", 10},
                                                  {"g", "mg", 1000},
                                                  {"h", "min", 60}}};

std::optional<double> factor_of(std::string_view typed, std::string_view unit) {
    if (typed.empty() || typed == unit) return 1;
    if (!unit.empty() && unit.back() == 's' && typed == unit.substr(0, unit.size() - 1)) return 1;
    for (const UnitFactor& known : unit_factors) {
        if (known.typed == typed && known.unit == unit) return known.factor;
    }
    return std::nullopt;
}

std::string field_of(const Habit& habit) {
    return fmt::format("habit {}", habit.id);
}

Problems not_an_amount(std::string_view text, const Habit& habit) {
    return {{field_of(habit), fmt::format("\"{}\" is not an amount in {}; write it like {}={}{}.", text,
                                          habit.unit, habit.id, decimal(habit.contrast), habit.unit)}};
}

Parsed<std::optional<AnswerValue>> parse_amount(std::string_view text, const Habit& habit) {
    const auto digits_end = std::min(text.find_first_not_of("0123456789.,"), text.size());
    std::string digits(text.substr(0, digits_end));
    if (const auto comma = digits.find(','); comma != std::string::npos) digits[comma] = '.';
    const auto number = parse_decimal(digits);
    const auto factor = factor_of(trim(text.substr(digits_end)), habit.unit);
    if (!number || !factor) return {std::nullopt, not_an_amount(text, habit)};
    return {AnswerValue::of(*number * *factor), {}};
}

std::vector<std::string> answerable_ids(const std::vector<Habit>& habits) {
    std::vector<std::string> ids;
    for (const Habit& habit : habits) {
        if (habit.origin != Origin::derived) ids.push_back(habit.id);
    }
    return ids;
}

std::string unknown_habit(std::string_view id, const std::vector<Habit>& habits) {
    const auto ids = answerable_ids(habits);
    const std::string meant = nearest(id, ids);
    if (!meant.empty()) return fmt::format("There is no habit \"{}\"; did you mean \"{}\"?", id, meant);
    return fmt::format("There is no habit \"{}\"; the habits are {}.", id, fmt::join(ids, ", "));
}

}  // namespace

Parsed<std::optional<AnswerValue>> parse_answer_value(std::string_view text, const Habit& habit) {
    if (text == "unknown") return {};
    if (text == "n/a" || text == "-") return {AnswerValue::not_applicable(), {}};
    const bool yes = text == "yes" || text == "y";
    const bool no = text == "no" || text == "n";
    if (habit.kind == HabitKind::amount) {
        if (no) return {AnswerValue::of(0), {}};
        return parse_amount(text, habit);
    }
    if (yes || no) return {yes ? AnswerValue::yes() : AnswerValue::no(), {}};
    return {
        std::nullopt,
        {{field_of(habit), fmt::format("\"{}\" is not an answer; write yes, no, n/a or unknown.", text)}}};
}

Parsed<std::optional<AnswerInput>> parse_answer(std::string_view text, const std::vector<Habit>& habits) {
    const auto equals = text.find('=');
    const std::string id(trim(text.substr(0, equals)));
    const Habit* habit = find_habit(habits, id);
    if (habit == nullptr) return {std::nullopt, {{fmt::format("habit {}", id), unknown_habit(id, habits)}}};
    if (habit->origin == Origin::derived) {
        return {std::nullopt,
                {{field_of(*habit),
                  fmt::format("{} is read from how you slept; say it with --sleep.", habit->name)}}};
    }
    if (equals == std::string_view::npos) {
        return {std::nullopt,
                {{field_of(*habit), fmt::format("The answer is missing; write {}=yes or the like.", id)}}};
    }
    auto value = parse_answer_value(trim(text.substr(equals + 1)), *habit);
    if (value.value) append(value.problems, answer_problems(*value.value, *habit));
    if (!value.problems.empty()) return {std::nullopt, std::move(value.problems)};
    return {AnswerInput{id, value.value}, {}};
}

std::string answer_words(const AnswerValue& value, const Habit& habit) {
    switch (value.kind) {
        case AnswerKind::yes:
            return "yes";
        case AnswerKind::no:
            return "no";
        case AnswerKind::not_applicable:
            return "doesn't apply";
        case AnswerKind::amount:
            break;
    }
    return fmt::format("{} {}", decimal(value.amount), habit.unit);
}

}  // namespace nightcramp::cli
