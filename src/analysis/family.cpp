#include "analysis/family.hpp"

#include <cmath>
#include <numbers>

namespace nightcramp::analysis {
namespace {

constexpr int most_nights = 1095;
constexpr double least_own_share = 0.2;
constexpr double weekday_share = 0.3;

int weekday(const NightTable& table, int row) {
    return static_cast<int>(
        std::chrono::weekday(std::chrono::sys_days(table.date(row).time_since_epoch())).c_encoding());
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
    const auto both =
        (a.array().isNaN() || b.array().isNaN()).select(0.0, Eigen::ArrayXd::Ones(a.size())).eval();
    const double nights = both.sum();
    if (nights < 2) return 0;
    const Eigen::ArrayXd x = (both > 0).select(a.array(), 0);
    const Eigen::ArrayXd y = (both > 0).select(b.array(), 0);
    const double xy = (x * y).sum() - x.sum() * y.sum() / nights;
    const double xx = x.square().sum() - x.sum() * x.sum() / nights;
    const double yy = y.square().sum() - y.sum() * y.sum() / nights;
    return xx > 0 && yy > 0 ? std::abs(xy) / std::sqrt(xx * yy) : 0;
}

std::optional<std::size_t> most_alike(const NightTable& table, std::size_t habit,
                                      const std::vector<std::size_t>& others) {
    constexpr double alike = 0.5;  // below this no other habit is to blame, but the calendar or all together
    std::optional<std::size_t> nearest;
    double best = alike;
    for (const std::size_t other : others) {
        const double like = likeness(table.habits[habit].value, table.habits[other].value);
        if (like <= best) continue;
        best = like;
        nearest = other;
    }
    return nearest;
}

std::vector<std::size_t> without(std::vector<std::size_t> habits, std::size_t habit) {
    std::erase(habits, habit);
    return habits;
}

}  // namespace

std::vector<std::size_t> candidates(const NightTable& table) {
    std::vector<std::size_t> habits;
    for (std::size_t habit = 0; habit < table.habits.size(); ++habit) {
        if (before_estimate(table, table.habits[habit]).empty()) habits.push_back(habit);
    }
    return habits;
}

Question question(const NightTable& table, std::size_t habit, const std::vector<std::size_t>& candidates) {
    const std::vector<std::size_t> others = without(candidates, habit);
    const Series& value = table.habits[habit].value;
    Question asked{table.cramps, value, Eigen::MatrixXd(table.nights(), others.size()),
                   Eigen::MatrixXd(table.nights(), 0)};
    Eigen::Index column = 0;
    for (const std::size_t other : others) asked.others.col(column++) = table.habits[other].value;
    if (share_by_weekday(table, value) > weekday_share) asked.calendar = week_columns(table);
    return asked;
}

std::vector<Member> family(const NightTable& table) {
    std::vector<Member> members(table.habits.size());
    for (std::size_t habit = 0; habit < members.size(); ++habit) {
        members[habit].obstacles = before_estimate(table, table.habits[habit]);
    }
    const std::vector<std::size_t> enough = candidates(table);
    for (const std::size_t habit : enough) {
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
    int last = table.nights() - 1;
    while (last >= 0 && !known(table.cramps[last])) --last;
    return part(table, std::max(0, last + 1 - most_nights), last);
}

}  // namespace nightcramp::analysis
