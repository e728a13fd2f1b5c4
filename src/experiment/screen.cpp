#include "experiment/screen.hpp"

#include "experiment/follow.hpp"
#include "experiment/schedule.hpp"

#include <algorithm>

namespace nightcramp::experiment {
namespace {

constexpr days farthest_start{31};

}  // namespace

std::vector<Obstacle> obstacles(const Choice& choice, const Habit& habit, const Screen& screen) {
    std::vector<Obstacle> all;
    const auto& designs = screen.trial.designs;
    if (designs.empty()) return {Obstacle::not_testable};
    if (current(screen.experiments) != nullptr) all.push_back(Obstacle::another_goes_on);
    if (screen.never) all.push_back(Obstacle::never);
    if (!choice.agreed_with_doctor) {
        if (screen.urgent_sign) all.push_back(Obstacle::urgent_sign);
        if (!screen.reasons_to_ask.empty()) all.push_back(Obstacle::doctor_first);
        if (habit.origin == Origin::own) all.push_back(Obstacle::medicine);
    }
    if (std::find(designs.begin(), designs.end(), choice.design) == designs.end()) {
        all.push_back(Obstacle::wrong_design);
    }
    if (!is_length(choice.design, choice.nights)) all.push_back(Obstacle::wrong_length);
    if (choice.first_night < screen.today) all.push_back(Obstacle::past_night);
    if (choice.first_night > screen.today + farthest_start) all.push_back(Obstacle::far_night);
    return all;
}

}  // namespace nightcramp::experiment
