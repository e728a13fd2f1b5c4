#include "chart/time_axis.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::chart {

Day TimeAxis::night_at(float x) const {
    constexpr double farthest = 1e7;  // days: beyond any calendar, and within an int
    const double number = std::clamp(std::floor(at(x)), -farthest, farthest);
    return Day(std::chrono::days(static_cast<int>(number)));
}

}  // namespace nightcramp::chart
