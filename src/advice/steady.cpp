#include "advice/steady.hpp"

#include "analysis/reviews.hpp"

#include <algorithm>

namespace nightcramp::advice {

int steady_recorded(int recorded) {
    int steady = recorded / nights_between_choices * nights_between_choices;
    for (const analysis::Review& review : analysis::reviews_reached(recorded)) {
        steady = std::max(steady, review.recorded);
    }
    return steady;
}

analysis::NightTable steady_part(const analysis::NightTable& table) {
    const int steady = steady_recorded(table.recorded());
    if (steady == 0) return {};
    return part(table, 0, analysis::recorded_row(table, steady).value());
}

}  // namespace nightcramp::advice
