#include "diary/health.hpp"

#include "diary/rules.hpp"

#include <fmt/format.h>

namespace nightcramp {
namespace {

Problems found_in(const std::string& place, Problems problems) {
    for (Problem& problem : problems) problem.field = fmt::format("{}, {}", place, problem.field);
    return problems;
}

}  // namespace

std::string name_of_value(const Night& night) {
    return "night " + iso(night.date);
}

std::string name_of_value(const Habit& habit) {
    return "habit " + habit.id;
}

std::string name_of_value(const Profile&) {
    return "profile";
}

std::string name_of_value(const Experiment& experiment) {
    return "experiment " + experiment.id;
}

Problems health_problems(const Night& night, Date today) {
    // It may have been told further east, where it was tomorrow already.
    return found_in(name_of_value(night), problems(night, today + days(1)));
}

Problems health_problems(const Habit& habit, Date) {
    return found_in(name_of_value(habit), problems(habit));
}

Problems health_problems(const Profile& profile, Date today) {
    return found_in(name_of_value(profile), problems(profile, today));
}

Problems health_problems(const Experiment& experiment, Date) {
    return found_in(name_of_value(experiment), problems(experiment));
}

}  // namespace nightcramp
