#include "present/experiment_plan.hpp"

#include "advice/limits.hpp"
#include "diary/text.hpp"
#include "experiment/follow.hpp"
#include "present/experiment_parts.hpp"
#include "present/suggestion_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using experiment::Choice;
using experiment::Obstacle;

constexpr int half_a_year = 182;
constexpr double one_in_two = 0.45;

std::vector<Obstacle> obstacles_of(const ExperimentSource& source, const Choice& choice, const Tested& of) {
    const Date today = date_of(source.now);
    const auto reasons =
        advice::reasons_before_trial(of.habit, source.knowledge, source.profile, source.catalogue, today);
    const bool never = !advice::true_of(of.trial.never, source.profile, source.catalogue, today).empty();
    return experiment::obstacles(
        choice, of.habit,
        {source.experiments, of.trial, urgent_sign(source).has_value(), never, reasons, today});
}

std::string another_sentence(const ExperimentSource& source) {
    const Experiment* current = experiment::current(source.experiments);
    if (current == nullptr) return "Another experiment goes on. Only one goes on at a time.";
    const std::string name = tested(source, current->habit).name;
    if (current->stopped_on) return fmt::format("Open the result of the experiment on {} first.", name);
    return fmt::format(
        "The experiment on {} is not finished. Stop it, or open its result, before another begins.", name);
}

std::string length_sentence(Design design) {
    std::vector<std::string> nights;
    for (const int length : experiment::lengths(design)) nights.push_back(std::to_string(length));
    return fmt::format(
        "This length does not fit. Choose {} nights, or another number of whole {}-night sets.",
        listed(nights), experiment::set_nights(design));
}

std::string obstacle_sentence(Obstacle obstacle, const ExperimentSource& source, const Choice& choice,
                              const Tested& of) {
    switch (obstacle) {
        case Obstacle::not_testable:
            return of.trial.why_not;
        case Obstacle::another_goes_on:
            return another_sentence(source);
        case Obstacle::doctor_first:
            return fmt::format("Ask your doctor first. {} It may begin once they agree.",
                               doctor_sentence(source, of.habit));
        case Obstacle::medicine:
            return is_named_like_medicine(source, of.habit)
                       ? fmt::format(
                             "“{}” is named like a medicine. What you take is for you and your doctor "
                             "to decide. It may begin once they agree.",
                             of.habit.name)
                       : fmt::format(
                             "Is “{}” a medicine, or did a doctor advise it? Then your doctor decides. It "
                             "may go ahead if it is neither, or once they agree.",
                             of.habit.name);
        case Obstacle::urgent_sign:
            return fmt::format(
                "You noted a warning sign: {}. See a doctor first. It may begin once they agree.",
                in_sentence(*urgent_sign(source)));
        case Obstacle::never:
            return "This is no experiment for you, for your safety.";
        case Obstacle::wrong_length:
            return length_sentence(choice.design);
        case Obstacle::wrong_design:
            return fmt::format("“{}” does not fit this habit. {}", design_name(choice.design),
                               of.trial.why_design);
        case Obstacle::past_night:
            return "The first night is over or has begun. Let it begin tonight or later.";
        case Obstacle::far_night:
            break;
    }
    return "The first night is too far away. Let it begin within a month.";
}

}  // namespace

std::vector<TestableHabit> testable_habits(const ExperimentSource& source) {
    struct Placed {
        int place;
        TestableHabit habit;
    };
    std::vector<Placed> all;
    for (const Habit& habit : source.habits) {
        const HabitTrial trial = trial_of(source.knowledge, habit);
        const bool can = !trial.designs.empty();
        all.push_back({(can ? 0 : 2) + (habit.followed ? 0 : 1),
                       {habit.id, habit.name, trial.question, can ? "" : trial.why_not}});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Placed& a, const Placed& b) { return a.place < b.place; });
    std::vector<TestableHabit> habits;
    for (Placed& one : all) habits.push_back(std::move(one.habit));
    return habits;
}

std::optional<double> recent_rate(const std::vector<Night>& nights) {
    constexpr int most = 90;
    constexpr int least = 14;
    int recorded = 0;
    double cramps = 0;
    for (auto night = nights.rbegin(); night != nights.rend() && recorded < most; ++night) {
        if (!is_recorded(*night)) continue;
        ++recorded;
        cramps += static_cast<double>(night->cramps.size());
    }
    if (recorded < least) return std::nullopt;
    return cramps / recorded;
}

int first_length(const ExperimentSource& source, Design design) {
    const double rate = planning_rate(source.nights);
    int longest = experiment::lengths(design).front();
    for (const int nights : experiment::lengths(design)) {
        if (nights > half_a_year) break;
        longest = nights;
        if (experiment::outlook(design, rate, nights).halving >= one_in_two) break;
    }
    return longest;
}

Choice first_choice(const ExperimentSource& source, const Habit& habit) {
    const HabitTrial trial = trial_of(source.knowledge, habit);
    const Date today = date_of(source.now);
    Choice choice;
    choice.habit = habit.id;
    choice.design = trial.designs.empty() ? Design::nightly : trial.designs.front();
    choice.nights = first_length(source, choice.design);
    choice.first_night = is_revealed(today, source.now) ? today + days(1) : today;
    choice.done_from = experiment::usual_done_from(habit, source.nights, choice.first_night);
    if (choice.done_from) choice.done_from = whole_steps(*choice.done_from, habit, source.manner.units);
    return choice;
}

PlanWords plan_words(const ExperimentSource& source, const Choice& choice) {
    const Tested of = tested(source, choice.habit);
    PlanWords words;
    words.question = of.trial.question;
    words.why_design = of.trial.why_design;
    if (of.trial.designs.empty()) {
        words.question = fmt::format("{} cannot be tested this way", of.habit.name);
    } else {
        word_chances(words, source, choice, of);
        word_course(words, source, choice, of);
    }
    words.obstacles = obstacles_of(source, choice, of);
    for (const Obstacle obstacle : words.obstacles) {
        words.obstacle_words.push_back(obstacle_sentence(obstacle, source, choice, of));
    }
    Choice not_agreed = choice;
    not_agreed.agreed_with_doctor = false;
    const auto without_agreement = obstacles_of(source, not_agreed, of);
    words.needs_doctor =
        std::any_of(without_agreement.begin(), without_agreement.end(), [](Obstacle obstacle) {
            return obstacle == Obstacle::doctor_first || obstacle == Obstacle::medicine ||
                   obstacle == Obstacle::urgent_sign;
        });
    return words;
}

}  // namespace nightcramp::present
