#include "analysis/around.hpp"

#include "analysis/exposure.hpp"

namespace nightcramp::analysis {

DayBefore day_before(const Series& cramps, const HabitColumn& habit) {
    const Series on = on_state(cramps, habit);
    DayBefore picture;
    for (Eigen::Index row = 1; row < cramps.size(); ++row) {
        if (!known(on[row - 1])) continue;
        (on[row - 1] == 1 ? picture.after_with : picture.after_without).add(cramps[row]);
    }
    return picture;
}

Reverse reverse_look(const Series& cramps, const HabitColumn& habit) {
    const Series on = on_state(cramps, habit);
    Reverse look;
    for (Eigen::Index row = 1; row < cramps.size(); ++row) {
        if (!known(on[row]) || !known(cramps[row - 1])) continue;
        const bool cramp = cramps[row - 1] >= 1;
        ++(cramp ? look.after_cramp : look.after_quiet);
        if (on[row] == 1) ++(cramp ? look.on_after_cramp : look.on_after_quiet);
    }
    if (look.after_cramp < Reverse::least_days || look.after_quiet < Reverse::least_days) return look;
    look.difference = newcombe(look.on_after_cramp, look.after_cramp, look.on_after_quiet, look.after_quiet);
    look.warns = look.difference && (look.difference->lo > 0 || look.difference->hi < 0);
    return look;
}

}  // namespace nightcramp::analysis
