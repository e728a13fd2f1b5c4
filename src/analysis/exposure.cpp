#include "analysis/exposure.hpp"

#include "analysis/quantile.hpp"

#include <algorithm>

namespace nightcramp::analysis {
namespace {

/// Means of the same seven numbers in another order differ in their last digits.
constexpr double same_value = 1e-9;

std::vector<double> usable_values(const Series& cramps, const Series& value) {
    std::vector<double> values;
    for (Eigen::Index row = 0; row < value.size(); ++row) {
        if (known(cramps[row]) && known(value[row])) values.push_back(value[row]);
    }
    return values;
}

/// The largest value that is off.
double cut_of(const std::vector<double>& values, bool amount) {
    if (!amount || values.empty()) return 0;
    const auto zeros = static_cast<double>(std::count(values.begin(), values.end(), 0.0));
    if (zeros > common_zeros * static_cast<double>(values.size())) return 0;
    return quantile7(values, 0.5);
}

int count_distinct(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    int count = 0;
    double before = unknown;
    for (const double value : values) {
        if (known(before) && value - before <= same_value * std::max(value, 1.0)) continue;
        ++count;
        before = value;
    }
    return count;
}

Series above(const Series& value, double cut) {
    return value.unaryExpr([cut](double x) {
        if (!known(x)) return unknown;
        return x > cut + same_value * std::max(cut, 1.0) ? 1.0 : 0.0;
    });
}

void count_nights(Exposure& counted) {
    double before = unknown;
    for (const double state : counted.on) {
        if (!known(state)) continue;
        const bool is_on = state == 1;
        ++(is_on ? counted.with : counted.without);
        if (state != before) ++(is_on ? counted.on_runs : counted.off_runs);
        before = state;
    }
}

}  // namespace

Exposure exposure(const Series& cramps, const HabitColumn& habit) {
    const std::vector<double> values = usable_values(cramps, habit.value);
    Exposure result;
    result.on = above(habit.value, cut_of(values, habit.amount));
    for (Eigen::Index row = 0; row < cramps.size(); ++row) {
        if (!known(cramps[row])) result.on[row] = unknown;
    }
    count_nights(result);
    if (values.empty()) return result;
    result.distinct = count_distinct(values);
    result.iqr = quantile7(values, 0.75) - quantile7(values, 0.25);
    result.only_zero = std::all_of(values.begin(), values.end(), [](double value) { return value == 0; });
    return result;
}

Series on_state(const Series& cramps, const HabitColumn& habit) {
    return above(habit.value, cut_of(usable_values(cramps, habit.value), habit.amount));
}

}  // namespace nightcramp::analysis
