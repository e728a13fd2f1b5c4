#include "analysis/gates.hpp"

#include <algorithm>

namespace nightcramp::analysis {
namespace {

/// Obstacles in the order in which they are looked for.
class Obstacles {
public:
    void add(Obstacle obstacle) { all_.push_back({obstacle, 0}); }
    void need(Obstacle obstacle, int there, int wanted) {
        if (there < wanted) all_.push_back({obstacle, wanted - there});
    }
    [[nodiscard]] std::vector<Missing> all() && { return std::move(all_); }

private:
    std::vector<Missing> all_;
};

int cramp_nights(const Series& cramps, const Series& usable) {
    int count = 0;
    for (Eigen::Index row = 0; row < cramps.size(); ++row) {
        if (known(usable[row]) && cramps[row] >= 1) ++count;
    }
    return count;
}

/// The number of cramps that every recorded night had; none where they differ or no night is recorded.
std::optional<double> same_cramps(const Series& cramps) {
    std::optional<double> same;
    for (const double count : cramps) {
        if (!known(count)) continue;
        if (same && *same != count) return std::nullopt;
        same = count;
    }
    return same;
}

/// A single switch of a habit that is averaged over a week passes through many amounts, so they say nothing.
bool varies(const Exposure& seen, const HabitColumn& habit) {
    if (seen.on_runs >= runs_for_estimate && seen.off_runs >= runs_for_estimate) return true;
    return habit.amount && !habit.averaged && seen.distinct >= distinct_for_estimate && seen.iqr > 0;
}

/// The habit is the same on all usable nights; more nights of one kind are no help then.
std::optional<Obstacle> sameness(const Exposure& seen, bool amount) {
    if (seen.distinct != 1) return std::nullopt;
    if (seen.only_zero) return Obstacle::never_with;
    return amount ? Obstacle::constant_amount : Obstacle::always_with;
}

void look_at_habit(Obstacles& found, const Exposure& seen, const HabitColumn& habit) {
    if (const auto same = sameness(seen, habit.amount)) {
        found.add(*same);
        return;
    }
    found.need(Obstacle::few_with, seen.with, side_for_estimate);
    found.need(Obstacle::few_without, seen.without, side_for_estimate);
    if (seen.distinct == 0 || varies(seen, habit)) return;
    found.add(habit.amount && seen.iqr <= 0 ? Obstacle::constant_amount : Obstacle::one_switch);
}

/// Nights that would have to be recorded from now on without a gap, until enough of the calendar is.
int nights_to_share(int recorded, int nights) {
    const int missing = recorded_for_verdict * nights - 100 * recorded;
    const int gained = 100 - recorded_for_verdict;
    return std::max((missing + gained - 1) / gained, 0);
}

}  // namespace

std::vector<Missing> before_estimate(const NightTable& table, const HabitColumn& habit) {
    const Exposure seen = exposure(table.cramps, habit);
    Obstacles found;
    found.need(Obstacle::few_nights, table.recorded(), nights_for_estimate);
    if (const auto same = same_cramps(table.cramps)) {
        found.add(*same == 0 ? Obstacle::no_cramps : Obstacle::same_cramps);
    } else {
        found.need(Obstacle::few_cramp_nights, cramp_nights(table.cramps, seen.on),
                   cramp_nights_for_estimate);
    }
    look_at_habit(found, seen, habit);
    return std::move(found).all();
}

std::vector<Missing> before_verdict(const NightTable& table, const HabitColumn& habit) {
    const Exposure seen = exposure(table.cramps, habit);
    Obstacles found;
    found.need(Obstacle::few_with_for_verdict, seen.with, side_for_verdict);
    found.need(Obstacle::few_without_for_verdict, seen.without, side_for_verdict);
    found.need(Obstacle::few_cramp_nights_for_verdict, cramp_nights(table.cramps, seen.on),
               cramp_nights_for_verdict);
    found.need(Obstacle::too_many_unrecorded, 0, nights_to_share(table.recorded(), table.nights()));
    return std::move(found).all();
}

Level counted_level(const NightTable& table, const HabitColumn& habit) {
    if (table.recorded() < nights_for_shares) return Level::counts;
    if (!before_estimate(table, habit).empty()) return Level::shares;
    return before_verdict(table, habit).empty() ? Level::verdict : Level::estimate;
}

}  // namespace nightcramp::analysis
