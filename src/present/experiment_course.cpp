#include "experiment/trial.hpp"
#include "present/amount_words.hpp"
#include "present/experiment_parts.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

/// What a plan says of how the experiment will go.
namespace nightcramp::present {
namespace {

std::string design_sentence(Design design) {
    switch (design) {
        case Design::nightly:
            return "Chance draws each night: two of every four with, two without.";
        case Design::week_blocks:
            return "Chance draws one week of every two with, the other without. The first two nights of a "
                   "week are not counted.";
        case Design::fortnight_blocks:
            break;
    }
    return "Chance draws one fortnight of every two with, the other without. The first four nights of a "
           "fortnight are not counted.";
}

/// From which amount a night counts as with the habit; empty of yes/no habits.
std::string amount_sentence(const ExperimentSource& source, const experiment::Choice& choice,
                            const Tested& of) {
    if (!choice.done_from) return "";
    const double from = whole_steps(*choice.done_from, of.habit, source.manner.units);
    return fmt::format("{} or more counts as “{}”, less as “{}”.",
                       amount_words(from, of.habit.unit, source.manner.units), night_kind(of, true),
                       night_kind(of, false));
}

}  // namespace

double whole_steps(double amount, const Habit& habit, Units units) {
    const double step = shown_step(habit, units);
    if (step <= 0) return amount;
    const double steps = std::max(1.0, std::round(shown_amount(amount, habit.unit, units) / step));
    return stored_amount(steps * step, habit.unit, units);
}

void word_course(PlanWords& words, const ExperimentSource& source, const experiment::Choice& choice,
                 const Tested& of) {
    for (const Design design : of.trial.designs) {
        words.designs.push_back(
            {design, design_name(design), design_sentence(design), design == of.trial.designs.front()});
    }
    const Date last = choice.first_night + days(std::max(choice.nights, 1) - 1);
    words.span = fmt::format("{} nights, {}", choice.nights, dates_words(choice.first_night, last));
    words.how = {
        fmt::format("Each day at {} you learn what was drawn for the night, and not before.",
                    reveal_clock(source.manner.clock)),
        "Do it if you can. If you did otherwise, just say so: no night is lost by it.",
        "Log every morning as you do now, with cramps or without. You can stop at any time.",
        "The result stays sealed to the last night. As you know what you do, expectation may still colour "
        "what you report.",
    };
    if (experiment::has_half_way(choice.design, choice.nights)) {
        words.how.emplace_back(
            "At half-way the program looks by itself. It speaks up only if the answer is clear.");
    }
    if (std::string amount = amount_sentence(source, choice, of); !amount.empty()) {
        words.how.insert(words.how.begin() + 2, std::move(amount));
    }
    const HabitKnowledge* known =
        of.habit.origin == Origin::own ? nullptr : find_knowledge(source.knowledge, of.habit.id);
    if (known != nullptr) words.cautions = known->cautions;
}

}  // namespace nightcramp::present
