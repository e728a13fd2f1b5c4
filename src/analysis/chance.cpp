#include "analysis/chance.hpp"

#include "analysis/quantile.hpp"

#include <algorithm>

namespace nightcramp::analysis {

std::optional<ChanceMeter> chance_meter(const std::vector<Member>& members) {
    ChanceMeter meter;
    Series strongest;
    for (std::size_t habit = 0; habit < members.size(); ++habit) {
        if (!members[habit].obstacles.empty()) continue;
        const Series strength = members[habit].association->slides().cwiseAbs();
        if (meter.habits++ == 0 || strength[0] > meter.strongest) {
            meter.strongest = strength[0];
            meter.strongest_habit = habit;
        }
        strongest = strongest.size() == 0 ? strength : strongest.cwiseMax(strength).eval();
    }
    if (strongest.size() < 2) return std::nullopt;
    const std::vector<double> slid(strongest.begin() + 1, strongest.end());
    meter.usual = quantile7(slid, 0.5);
    meter.seldom_exceeded = quantile7(slid, 0.95);
    const auto as_strong =
        std::count_if(slid.begin(), slid.end(), [&](double s) { return s >= meter.strongest; });
    meter.as_strong = static_cast<double>(as_strong) / static_cast<double>(slid.size());
    return meter;
}

}  // namespace nightcramp::analysis
