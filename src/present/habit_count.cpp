#include "present/habit_count.hpp"

#include "diary/derived.hpp"
#include "present/median.hpp"

#include <algorithm>
#include <numeric>

namespace nightcramp::present {
namespace {

std::vector<double> recorded_amounts(std::span<const Night> nights, const Habit& habit) {
    std::vector<double> amounts;
    for (const Night& night : nights) {
        const auto answer = is_recorded(night) ? answer_to(night, habit) : std::nullopt;
        if (answer && answer->value.kind == AnswerKind::amount) amounts.push_back(answer->value.amount);
    }
    return amounts;
}

std::optional<double> mean(const std::vector<double>& values) {
    if (values.empty()) return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

bool is_with(const AnswerValue& value, std::optional<double> above) {
    return value.kind == AnswerKind::amount ? above && value.amount > *above : value.kind == AnswerKind::yes;
}

void add(NightCount& count, const Night& night) {
    ++count.nights;
    if (night.cramps_answer == CrampsAnswer::some) ++count.cramp_nights;
}

}  // namespace

HabitCount habit_count(std::span<const Night> nights, const Habit& habit) {
    const std::vector<double> amounts = recorded_amounts(nights, habit);
    const std::optional<double> above = with_above(amounts);
    HabitCount count;
    count.id = habit.id;
    count.name = habit.name;
    count.unit = habit.unit;
    count.mean_amount = mean(amounts);
    for (const Night& night : nights) {
        if (!is_recorded(night)) continue;
        const auto answer = answer_to(night, habit);
        if (!answer) {
            ++count.unknown;
        } else if (answer->value.kind == AnswerKind::not_applicable) {
            ++count.not_applicable;
        } else {
            add(is_with(answer->value, above) ? count.with : count.without, night);
        }
    }
    return count;
}

std::optional<double> with_above(const std::vector<double>& amounts) {
    if (amounts.empty()) return std::nullopt;
    const auto zeros = static_cast<std::size_t>(std::count(amounts.begin(), amounts.end(), 0.0));
    return zeros * 5 > amounts.size() ? 0.0 : median(amounts);
}

}  // namespace nightcramp::present
