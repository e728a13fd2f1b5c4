#include "diary/experiment.hpp"

#include <algorithm>

namespace nightcramp {

bool is_sealed(const std::vector<Experiment>& experiments, std::string_view habit, Date newest) {
    return std::any_of(experiments.begin(), experiments.end(), [&](const Experiment& experiment) {
        return experiment.habit == habit && experiment.first_night <= newest && !experiment.unsealed_at;
    });
}

}  // namespace nightcramp
