#include "advice/facts.hpp"

#include "diary/noon_rule.hpp"

#include <algorithm>

namespace nightcramp::advice {

const analysis::HabitInsight* insight_of(const Facts& facts, std::string_view habit) {
    const auto& all = facts.steady.habits;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const analysis::HabitInsight& insight) { return insight.id == habit; });
    return found == all.end() ? nullptr : &*found;
}

bool is_hidden(const Facts& facts, std::string_view habit) {
    return is_sealed(facts.experiments, habit, newest_noted(last_night(facts.today), facts.nights));
}

}  // namespace nightcramp::advice
