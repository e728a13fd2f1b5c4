#include "analysis/null_model.hpp"

#include "analysis/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nightcramp::analysis {
namespace {

constexpr double nuisance_precision = 1 / (2.5 * 2.5);
constexpr double other_precision = 1 / (0.7 * 0.7);

std::vector<int> used_rows(const Question& question) {
    std::vector<int> rows;
    for (int row = 0; row < question.outcome.size(); ++row) {
        if (known(question.outcome[row]) && known(question.exposure[row])) rows.push_back(row);
    }
    return rows;
}

std::vector<double> picked(const Series& series, const std::vector<int>& rows) {
    std::vector<double> values;
    values.reserve(rows.size());
    for (const int row : rows) {
        if (known(series[row])) values.push_back(series[row]);
    }
    return values;
}

double mean_of(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

double sample_deviation(const std::vector<double>& values) {
    if (values.size() < 2) return 0;
    const double mean = mean_of(values);
    double sum = 0;
    for (const double value : values) sum += (value - mean) * (value - mean);
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

Series cramp_last_night(const Series& outcome) {
    Series lag = Series::Constant(outcome.size(), unknown);
    double sum = 0;
    int count = 0;
    for (int row = 1; row < outcome.size(); ++row) {
        if (!known(outcome[row - 1])) continue;
        lag[row] = outcome[row - 1] >= 1 ? 1 : 0;
        sum += lag[row];
        ++count;
    }
    const double mean = count == 0 ? 0 : sum / count;
    for (double& value : lag) value = known(value) ? value : mean;
    return lag;
}

/// Centred, amounts also within bounds and scaled; unknown becomes the mean, which is 0.
Series standardised(Series other, const std::vector<int>& rows) {
    std::vector<double> values = picked(other, rows);
    const bool two_valued =
        std::all_of(values.begin(), values.end(), [](double v) { return v == 0 || v == 1; });
    double scale = 1;
    if (!two_valued && !values.empty()) {
        const double low = quantile7(values, 0.01);
        const double high = quantile7(values, 0.99);
        for (double& value : other) value = known(value) ? std::clamp(value, low, high) : value;
        values = picked(other, rows);
        scale = 2 * sample_deviation(values);
    }
    const double mean = mean_of(values);
    for (double& value : other) value = known(value) && scale > 0 ? (value - mean) / scale : 0;
    return other;
}

Series trend(int nights, int k) {
    const double step = std::numbers::pi * k / nights;
    return Series::NullaryExpr(nights, [&](Eigen::Index t) {
        return std::numbers::sqrt2 * std::cos(step * (static_cast<double>(t) + 0.5));
    });
}

Eigen::VectorXd capped(const Series& outcome, const std::vector<int>& rows) {
    Eigen::VectorXd counts = outcome(rows);
    if (rows.empty()) return counts;
    const double cap = std::max(3.0, quantile7({counts.begin(), counts.end()}, 0.98));
    return counts.cwiseMin(cap);
}

}  // namespace

int trend_terms(int nights) {
    return std::min(6, 1 + nights / 60);
}

NullModel null_model(const Question& question) {
    NullModel model;
    model.nights = static_cast<int>(question.outcome.size());
    model.rows = used_rows(question);
    model.counts = capped(question.outcome, model.rows);
    model.exposure = question.exposure(model.rows);
    const int trends = trend_terms(model.nights);
    const auto terms = 2 + trends + question.calendar.cols() + question.others.cols();
    model.terms.resize(static_cast<Eigen::Index>(model.rows.size()), terms);
    model.precision.resize(terms);
    int next = 0;
    const auto add = [&](const Series& term, double precision) {
        model.terms.col(next) = term(model.rows);
        model.precision[next++] = precision;
    };
    add(Series::Ones(model.nights), 0);
    for (int k = 1; k <= trends; ++k) add(trend(model.nights, k), nuisance_precision);
    add(cramp_last_night(question.outcome), nuisance_precision);
    for (const auto& column : question.calendar.colwise()) add(column, nuisance_precision);
    for (const auto& column : question.others.colwise()) {
        add(standardised(column, model.rows), other_precision);
    }
    return model;
}

}  // namespace nightcramp::analysis
