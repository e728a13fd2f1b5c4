#include "diary/rules.hpp"
#include "diary/text.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include <fmt/format.h>

namespace nightcramp {
namespace {

bool is_label(const std::string& text) {
    return !text.empty() && text.size() <= 200 && is_plain_text(text);
}

bool is_positive(double value) {
    return std::isfinite(value) && value > 0;
}

void check_amounts(Problems& all, const Habit& habit) {
    if (!is_label(habit.unit)) all.push_back({"unit", "An amount needs a unit, such as ml or min."});
    if (!is_positive(habit.step)) all.push_back({"step", "The step is a number above 0."});
    if (!is_positive(habit.contrast)) all.push_back({"contrast", "The contrast is a number above 0."});
    if (habit.most && !is_positive(*habit.most))
        all.push_back({"most", "The largest amount is a number above 0."});
    if (habit.target && !(std::isfinite(habit.target->amount) && habit.target->amount >= 0)) {
        all.push_back({"target", "The target is a number from 0 up."});
    }
}

Problems medicine_problems(const Medicine& medicine, const std::string& field, Date today) {
    Problems all;
    if (!is_label(medicine.name))
        all.push_back({field, "A medicine needs a name of at most 200 characters."});
    if (!medicine.id.empty() && !is_slug(medicine.id)) all.push_back({field, "It is not one of the list."});
    if (medicine.dose.size() > 200 || !is_plain_text(medicine.dose)) {
        all.push_back({field + ", dose", "The dose has at most 200 characters."});
    }
    if (medicine.started && *medicine.started > today) {
        all.push_back({field + ", start", fmt::format("{} has not come yet.", iso(*medicine.started))});
    }
    if (medicine.started && medicine.stopped && *medicine.stopped <= *medicine.started) {
        all.push_back({field + ", stop", "It stopped before it was started."});
    }
    return all;
}

}  // namespace

Problems problems(const Habit& habit) {
    Problems all;
    if (!is_slug(habit.id)) all.push_back({"id", fmt::format("\"{}\" is not an id.", habit.id)});
    if (!is_label(habit.name)) all.push_back({"name", "A habit needs a name of at most 200 characters."});
    if (!is_label(habit.question)) all.push_back({"question", "A habit needs a question."});
    if (habit.kind == HabitKind::amount) {
        check_amounts(all, habit);
    } else if (!habit.unit.empty() || habit.most || habit.target) {
        all.push_back({"unit", "A yes/no habit has no unit, no largest amount and no target."});
    }
    return all;
}

Problems problems(const Profile& profile, Date today) {
    Problems all;
    if (profile.weight_kg && !(*profile.weight_kg >= 20 && *profile.weight_kg <= 400)) {
        all.push_back({"weight", "The weight goes from 20 to 400 kg."});
    }
    const int this_year = static_cast<int>(std::chrono::year_month_day(today).year());
    if (profile.year_of_birth &&
        (*profile.year_of_birth < earliest_year || *profile.year_of_birth > this_year)) {
        all.push_back(
            {"year of birth", fmt::format("The year goes from {} to {}.", earliest_year, this_year)});
    }
    if (!std::all_of(profile.conditions.begin(), profile.conditions.end(), is_slug) ||
        std::adjacent_find(profile.conditions.begin(), profile.conditions.end(), std::greater_equal<>()) !=
            profile.conditions.end()) {
        all.push_back({"conditions", "Each condition is one of the list and named once."});
    }
    for (std::size_t i = 0; i < profile.medicines.size(); ++i) {
        append(all, medicine_problems(profile.medicines[i], fmt::format("medicine {}", i + 1), today));
    }
    for (const std::string& question : profile.questions) {
        if (question.empty() || question.size() > longest_text || !is_plain_text(question)) {
            all.push_back({"questions", "A question for the doctor is a readable text."});
        }
    }
    return all;
}

Problems problems(const Experiment& experiment) {
    Problems all;
    if (!is_slug(experiment.id)) all.push_back({"id", fmt::format("\"{}\" is not an id.", experiment.id)});
    if (!is_slug(experiment.habit)) all.push_back({"habit", "An experiment tests one habit."});
    if (experiment.schedule.empty()) all.push_back({"schedule", "An experiment has at least one night."});
    const auto nights = static_cast<int>(experiment.schedule.size());
    if (nights > 0 && (experiment.planned_nights < 1 || experiment.planned_nights > nights)) {
        all.push_back({"schedule", "The nights that were drawn first are some of the schedule."});
    }
    if (experiment.done_from && !is_positive(*experiment.done_from)) {
        all.push_back({"amount", "The amount from which a night counts as done is a number above 0."});
    }
    if (experiment.stop_cause && !experiment.stopped_on) {
        all.push_back({"stop", "Why it was stopped is known, but not when."});
    }
    if (experiment.schedule_hash.empty()) {
        all.push_back({"schedule", "The schedule is sealed with a hash before the first night."});
    }
    if (experiment.stopped_on && *experiment.stopped_on < experiment.first_night) {
        all.push_back({"stop", "It stopped before its first night."});
    }
    if (!is_plain_text(experiment.stop_reason) || experiment.stop_reason.size() > longest_text) {
        all.push_back({"stop", "The reason is a readable text."});
    }
    return all;
}

}  // namespace nightcramp
