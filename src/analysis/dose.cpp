#include "analysis/dose.hpp"

#include "analysis/exposure.hpp"
#include "analysis/quantile.hpp"
#include "analysis/spline.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::analysis {
namespace {

constexpr int least_nights = 90;
constexpr int least_amounts = 5;
constexpr int least_in_third = 20;
constexpr double bend_alpha = 0.05;
constexpr int curve_points = 41;

/// The amounts of the usable nights.
std::vector<double> usable_amounts(const NightTable& table, const Series& value) {
    std::vector<double> amounts;
    for (int row = 0; row < table.nights(); ++row) {
        if (known(table.cramps[row]) && known(value[row])) amounts.push_back(value[row]);
    }
    return amounts;
}

std::array<DoseThird, 3> thirds_of(const NightTable& table, const Series& value,
                                   const std::vector<double>& amounts, double kappa) {
    const double low = quantile7(amounts, 1.0 / 3);
    const double high = quantile7(amounts, 2.0 / 3);
    std::array<DoseThird, 3> thirds;
    for (int row = 0; row < table.nights(); ++row) {
        const double amount = value[row];
        if (!known(table.cramps[row]) || !known(amount)) continue;
        DoseThird& third = thirds.at(amount <= low ? 0 : amount <= high ? 1 : 2);
        third.from = third.rate.nights == 0 ? amount : std::min(third.from, amount);
        third.to = third.rate.nights == 0 ? amount : std::max(third.to, amount);
        third.rate.add(table.cramps[row]);
    }
    for (DoseThird& third : thirds) {
        third.share = wilson(third.rate.cramp_nights / kappa, third.rate.nights / kappa);
    }
    return thirds;
}

/// The same question with a further column that is known wherever the habit is.
Question with_column(Question asked, const Series& exposure, const Series& column) {
    asked.exposure = exposure;
    asked.calendar.conservativeResize(exposure.size(), asked.calendar.cols() + 1);
    asked.calendar.rightCols(1) = column.array().isNaN().select(0, column);
    return asked;
}

/// Rate ratios along the amounts, to the first of them.
template <class LogRate>
void draw(Dose& dose, double from, double to, const LogRate& log_rate) {
    for (int point = 0; point < curve_points; ++point) {
        const double amount = from + (to - from) * point / (curve_points - 1);
        dose.curve.push_back({amount, std::exp(log_rate(amount) - log_rate(from))});
    }
}

struct Shape {
    double straight = 0;  ///< log rate per contrast
    double bend = 0;
    Knots knots{};
};

/// Fills in the test of the bend, and the shape to draw.
Shape shape_of(Dose& dose, const Question& asked, const std::vector<double>& amounts) {
    Shape shape;
    const auto line = Association(asked).estimate();
    shape.straight = line ? line->beta : 0;
    shape.knots = {quantile7(amounts, 0.1), quantile7(amounts, 0.5), quantile7(amounts, 0.9)};
    if (!(shape.knots[0] < shape.knots[1] && shape.knots[1] < shape.knots[2])) return shape;
    const Series bend = asked.exposure.unaryExpr(
        [&](double amount) { return known(amount) ? spline_bend(amount, shape.knots) : unknown; });
    const Association bent(with_column(asked, bend, asked.exposure));
    if (bent.degenerate()) return shape;
    dose.bend_p = bent.test().p;
    dose.curved = *dose.bend_p < bend_alpha;
    const auto slope = Association(with_column(asked, asked.exposure, bend)).estimate();
    if (!dose.curved || !slope) return shape;
    return {slope->beta, bent.estimate()->beta, shape.knots};
}

void test_parts(Dose& dose, const Question& asked, const std::vector<double>& amounts) {
    const auto zeros = std::count(amounts.begin(), amounts.end(), 0.0);
    if (static_cast<double>(zeros) < common_zeros * static_cast<double>(amounts.size())) return;
    Question any = asked;
    any.exposure =
        asked.exposure.unaryExpr([](double amount) { return known(amount) ? double(amount > 0) : unknown; });
    Question users = asked;
    users.exposure = asked.exposure.unaryExpr([](double amount) { return amount > 0 ? amount : unknown; });
    dose.any = Association(any).test();
    dose.among_users = Association(users).test();
}

}  // namespace

std::optional<Dose> dose_response(const NightTable& table, std::size_t habit,
                                  const std::vector<std::size_t>& candidates) {
    const HabitColumn& column = table.habits[habit];
    const std::vector<double> amounts = usable_amounts(table, column.value);
    if (!column.amount || static_cast<int>(amounts.size()) < least_nights) return std::nullopt;
    if (exposure(table.cramps, column).distinct < least_amounts) return std::nullopt;
    const Question asked = question(table, habit, candidates);
    const auto posterior = Association(asked).posterior();
    if (!posterior) return std::nullopt;
    Dose dose;
    dose.thirds = thirds_of(table, column.value, amounts, posterior->kappa);
    const bool filled = std::all_of(dose.thirds.begin(), dose.thirds.end(), [](const DoseThird& third) {
        return third.rate.nights >= least_in_third;
    });
    if (!filled) return std::nullopt;
    const Shape shape = shape_of(dose, asked, amounts);
    const double from = quantile7(amounts, 0.05);
    const double end = quantile7(amounts, 0.95);
    const double to = std::max(from, std::min(end, column.ceiling.value_or(end)));
    dose.ends_at_ceiling = to < end;
    draw(dose, from, to, [&](double amount) {
        const double bend = shape.bend == 0 ? 0 : shape.bend * spline_bend(amount, shape.knots);
        return shape.straight * amount + bend;
    });
    test_parts(dose, asked, amounts);
    return dose;
}

}  // namespace nightcramp::analysis
