#include "analysis/family.hpp"

#include <cmath>
#include <numbers>

namespace nightcramp::analysis {
namespace {

constexpr int most_nights = 1095;
constexpr double least_own_share = 0.2;
constexpr double weekday_share = 0.3;

int weekday(const NightTable& table, int row) {
    return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(table.date(row).time_since_epoch()))
                                .c_encoding());
}

/// The share of the habit's variation that the day of the week explains, on nights that are used.
double share_by_weekday(const NightTable& table, const Series& value) {
    Eigen::Array<double, 7, 1> sums = Eigen::Array<double, 7, 1>::Zero();
    Eigen::Array<double, 7, 1> nights = sums;
    double squares = 0;
    for (int row = 0; row < table.nights(); ++row) {
        if (!known(table.cramps[row]) || !known(value[row])) continue;
        sums[weekday(table, row)] += value[row];
        nights[weekday(table, row)] += 1;
        squares += value[row] * value[row];
    }
    const double around_zero = sums.sum() * sums.sum() / std::max(nights.sum(), 1.0);
    const double between = (sums.square() / nights.max(1.0)).sum() - around_zero;
    const double total = squares - around_zero;
    return total > 0 ? between / total : 0;
}

Eigen::MatrixXd week_columns(const NightTable& table) {
    Eigen::MatrixXd columns(table.nights(), 2);
    for (int row = 0; row < table.nights(); ++row) {
        const double turn = 2 * std::numbers::pi * weekday(table, row) / 7;
        columns.row(row) << std::cos(turn), std::sin(turn);
    }
    return columns;
}

/// How closely two habits go together on the nights on which both are known, 0 … 1.
double likeness(const Series& a, const Series& b) {
    const auto both = (a.array().isNaN() || b.array().isNaN()).select(0.0, Eigen::ArrayXd::Ones(a.size())).eval();
    const double nights = both.sum();
    if (nights < 2) return 0;
    const Eigen::ArrayXd x = (both > 0).select(a.array(), 0);
    const Eigen::ArrayXd y = (both > 0).select(b.array(), 0);
    const double xy = (x * y).sum() - x.sum() * y.sum() / nights;
    const double xx = x.square().sum() - x.sum() * x.sum() / nights;
    const double yy = y.square().sum() - y.sum() * y.sum() / nights;
    return xx > 0 && yy > 0 ? std::abs(xy) / std::sqrt(xx * yy) : 0;
}

std::optional<int> most_alike(const NightTable& table, int habit, const std::vector<int>& others) {
    constexpr double alike = 0.5;  // below this no other habit is to blame, but the calendar or all together
    std::optional<int> nearest;
    double best = alike;
    for (const int other : others) {
        const double like = likeness(table.habits[habit].value, table.habits[other].value);
        if (like <= best) continue;
        best = like;
        nearest = other;
    }
    return nearest;
}

std::vector<int> without(std::vector<int> habits, int habit) {
    std::erase(habits, habit);
    return habits;
}

}  // namespace

std::vector<int> candidates(const NightTable& table) {
    std::vector<int> habits;
    for (int habit = 0; habit < static_cast<int>(table.habits.size()); ++habit) {
        if (before_estimate(table, table.habits[habit]).empty()) habits.push_back(habit);
    }
    return habits;
}

Question question(const NightTable& table, int habit, const std::vector<int>& candidates) {
    const std::vector<int> others = without(candidates, habit);
    const Series& value = table.habits[habit].value;
    Question asked{table.cramps, value, Eigen::MatrixXd(table.nights(), others.size()),
                   Eigen::MatrixXd(table.nights(), 0)};
    Eigen::Index column = 0;
    for (const int other : others) asked.others.col(column++) = table.habits[other].value;
    if (share_by_weekday(table, value) > weekday_share) asked.calendar = week_columns(table);
    return asked;
}

std::vector<Member> family(const NightTable& table) {
    std::vector<Member> members(table.habits.size());
    for (int habit = 0; habit < static_cast<int>(members.size()); ++habit) {
        members[habit].obstacles = before_estimate(table, table.habits[habit]);
    }
    const std::vector<int> enough = candidates(table);
    for (const int habit : enough) {
        Member& member = members[habit];
        const Question asked = question(table, habit, enough);
        member.by_weekday = asked.calendar.cols() > 0;
        member.association.emplace(asked);
        if (!member.association->degenerate() && member.association->own_share() >= least_own_share) continue;
        member.obstacles.push_back({Obstacle::inseparable, 0});
        member.twin = most_alike(table, habit, without(enough, habit));
    }
    return members;
}

NightTable analysed(const NightTable& table) {
    return part(table, std::max(0, table.nights() - most_nights), table.nights() - 1);
}

}  // namespace nightcramp::analysis
