#include "diary/experiment.hpp"

#include <algorithm>
#include <array>

namespace nightcramp {
namespace {

/// Habits that are read from one answer: whoever knows the one knows the other.
constexpr std::array<std::array<std::string_view, 2>, 1> same_answer{{{"feet-lifted", "feet-pointed"}}};

void add(std::vector<Seal>& seals, std::string_view habit, Date since) {
    const auto known =
        std::find_if(seals.begin(), seals.end(), [&](const Seal& seal) { return seal.habit == habit; });
    if (known == seals.end()) {
        seals.push_back({std::string(habit), since});
    } else {
        known->since = std::min(known->since, since);
    }
}

}  // namespace

bool is_revealed(Date night, const Moment& now) {
    return now.wall >= night + reveal_hour;
}

Date last_night_of(const Experiment& experiment) {
    return experiment.first_night + std::chrono::days(static_cast<int>(experiment.schedule.size()) - 1);
}

std::vector<Seal> seals(const std::vector<Experiment>& experiments, Date newest) {
    std::vector<Seal> all;
    for (const Experiment& experiment : experiments) {
        if (experiment.first_night > newest || experiment.unsealed_at) continue;
        add(all, experiment.habit, experiment.first_night);
        for (const auto& [one, other] : same_answer) {
            if (experiment.habit == one) add(all, other, experiment.first_night);
            if (experiment.habit == other) add(all, one, experiment.first_night);
        }
    }
    return all;
}

Date newest_noted(Date last_night, const std::vector<Night>& nights) {
    return nights.empty() ? last_night : std::max(last_night, nights.back().date);
}

bool is_sealed(const std::vector<Experiment>& experiments, std::string_view habit, Date newest) {
    const std::vector<Seal> all = seals(experiments, newest);
    return std::any_of(all.begin(), all.end(), [&](const Seal& seal) { return seal.habit == habit; });
}

}  // namespace nightcramp
