#include "analysis/recording.hpp"

#include "analysis/exposure.hpp"

namespace nightcramp::analysis {
namespace {

/// Share of the nights in that state whose cramps are known.
std::optional<double> share_known(const Series& cramps, const Series& on, double state) {
    int nights = 0;
    int recorded = 0;
    for (Eigen::Index row = 0; row < cramps.size(); ++row) {
        if (on[row] != state) continue;
        ++nights;
        if (known(cramps[row])) ++recorded;
    }
    if (nights == 0) return std::nullopt;
    return static_cast<double>(recorded) / nights;
}

Series filled(Series cramps, const Series& habit, double value) {
    for (Eigen::Index row = 0; row < cramps.size(); ++row) {
        if (!known(cramps[row]) && known(habit[row])) cramps[row] = value;
    }
    return cramps;
}

}  // namespace

RecordedShares recorded_shares(const NightTable& table, const HabitColumn& habit) {
    const Series on = on_state(table.cramps, habit);
    const double overall = table.nights() == 0 ? 0 : static_cast<double>(table.recorded()) / table.nights();
    return {overall, share_known(table.cramps, on, 1), share_known(table.cramps, on, 0)};
}

Series filled_with_zero(const Series& cramps, const Series& habit) {
    return filled(cramps, habit, 0);
}

Series filled_with_cramp_mean(const Series& cramps, const Series& habit) {
    double sum = 0;
    int nights = 0;
    for (const double count : cramps) {
        if (!(count >= 1)) continue;
        sum += count;
        ++nights;
    }
    return nights == 0 ? cramps : filled(cramps, habit, sum / nights);
}

}  // namespace nightcramp::analysis
