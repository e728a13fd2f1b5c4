#include "diary/health.hpp"

#include "diary/rules.hpp"

#include <string_view>

#include <fmt/format.h>

namespace nightcramp {
namespace {

Problems found_in(std::string_view place, Problems problems) {
    for (Problem& problem : problems) problem.field = fmt::format("{}, {}", place, problem.field);
    return problems;
}

}  // namespace

Problems health_problems(const Night& night, Date today) {
    return found_in("night " + iso(night.date), problems(night, today));
}

Problems health_problems(const Habit& habit, Date) {
    return found_in("habit " + habit.id, problems(habit));
}

Problems health_problems(const Profile& profile, Date today) {
    return found_in("profile", problems(profile, today));
}

Problems health_problems(const Experiment& experiment, Date) {
    return found_in("experiment " + experiment.id, problems(experiment));
}

}  // namespace nightcramp
