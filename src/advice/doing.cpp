#include "advice/doing.hpp"

#include "diary/derived.hpp"

#include <algorithm>

namespace nightcramp::advice {
namespace {

constexpr days supplement_days{14};
constexpr int fewest_amounts = 4;

bool chooses(const Facts& facts, const Night& night) {
    return facts.steady_night && night.date <= *facts.steady_night;
}

/// Calls `look` with the newest recorded nights that choose.
template <class Look>
void for_newest(const Facts& facts, const Look& look) {
    int left = nights_looked_at;
    for (auto night = facts.nights.rbegin(); night != facts.nights.rend() && left > 0; ++night) {
        if (!chooses(facts, *night) || !is_recorded(*night)) continue;
        look(*night);
        --left;
    }
}

std::optional<bool> is_done(const AnswerValue& answer, const Habit& habit) {
    switch (answer.kind) {
        case AnswerKind::yes:
            return true;
        case AnswerKind::no:
            return false;
        case AnswerKind::not_applicable:
            return std::nullopt;
        case AnswerKind::amount:
            break;
    }
    const bool aims_at_least = habit.target && habit.target->aim == Aim::at_least;
    return aims_at_least ? answer.amount >= habit.target->amount : answer.amount > 0;
}

}  // namespace

NightShare done_lately(const Facts& facts, const Habit& habit) {
    NightShare share;
    for_newest(facts, [&](const Night& night) {
        const auto answer = answer_to(night, habit);
        const auto done = answer ? is_done(answer->value, habit) : std::nullopt;
        if (!done) return;
        ++share.of;
        if (*done) ++share.yes;
    });
    return share;
}

NightShare answered_lately(const Facts& facts, const Habit& habit) {
    NightShare share;
    for_newest(facts, [&](const Night& night) {
        ++share.of;
        if (answer_to(night, habit)) ++share.yes;
    });
    return share;
}

NightShare recorded_lately(const Facts& facts) {
    NightShare share;
    if (!facts.steady_night) return share;
    const Date first = *facts.steady_night - days(nights_looked_at - 1);
    share.of = nights_looked_at;
    share.yes =
        static_cast<int>(std::count_if(facts.nights.begin(), facts.nights.end(), [&](const Night& night) {
            return chooses(facts, night) && night.date >= first && is_recorded(night);
        }));
    return share;
}

NightShare on_front_lately(const Facts& facts) {
    NightShare share;
    for_newest(facts, [&](const Night& night) {
        if (!night.sleep.position) return;
        ++share.of;
        if (night.sleep.position->value == Position::front) ++share.yes;
    });
    return share;
}

std::optional<double> usual_amount(const Facts& facts, const Habit& habit) {
    double sum = 0;
    int count = 0;
    for (const Night& night : facts.nights) {
        const Answer* answer = find_answer(night, habit.id);
        const bool counts = answer != nullptr && answer->value.kind == AnswerKind::amount &&
                            answer->value.amount > 0 && night.date > facts.today - supplement_days;
        if (!counts) continue;
        sum += answer->value.amount;
        ++count;
    }
    return count < fewest_amounts ? std::nullopt : std::optional(sum / count);
}

int recorded_nights(const Facts& facts) {
    return facts.steady.recorded_ever;
}

}  // namespace nightcramp::advice
