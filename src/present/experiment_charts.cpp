#include "experiment/schedule.hpp"
#include "present/amount_words.hpp"
#include "present/effect_words.hpp"
#include "present/experiment_parts.hpp"
#include "present/experiment_result.hpp"
#include "present/time_table.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

/// The pictures of an experiment that was opened.
namespace nightcramp::present {
namespace {

using analysis::known;
using analysis::Rate;
using experiment::Finding;
using experiment::Trial;
using experiment::TrialResult;

constexpr double tie = 1e-9;    ///< as the test counts them
constexpr int fewest_bars = 6;  ///< on each side of 0
constexpr int most_bars = 15;

chart::TrialNight night_of(const Trial& trial, std::size_t place) {
    const auto at = static_cast<Eigen::Index>(place);
    chart::TrialNight night;
    night.with = trial.schedule[place];
    if (known(trial.done[at])) night.done = trial.done[at] > 0;
    if (known(trial.cramps[at])) night.cramps = static_cast<int>(std::lround(trial.cramps[at]));
    night.washed_out = experiment::is_washed_out(trial.design, place);
    return night;
}

/// Of the nights that are counted.
std::optional<chart::TrialMean> mean_of(const std::vector<chart::TrialNight>& nights, bool with) {
    Rate rate;
    for (const chart::TrialNight& night : nights) {
        if (night.with == with && !night.washed_out && night.cramps) rate.add(*night.cramps);
    }
    if (rate.nights == 0) return std::nullopt;
    const double mean = rate.cramps / rate.nights;
    return chart::TrialMean{mean, rate_text(mean)};
}

ChartTable nights_table(const chart::TrialChart& chart) {
    ChartTable table{{"night", "drawn", "done", "cramps", "analysed"}, {}};
    for (std::size_t i = 0; i < chart.nights.size(); ++i) {
        const chart::TrialNight& night = chart.nights[i];
        const auto kind = [&](bool with) { return with ? chart.with_name : chart.without_name; };
        table.rows.push_back({iso(chart.first + days(static_cast<int>(i))), kind(night.with),
                              night.done ? kind(*night.done) : std::string(),
                              night.cramps ? std::to_string(*night.cramps) : std::string(),
                              night.cramps && !night.washed_out ? "yes" : "no"});
    }
    return table;
}

std::string nights_subtitle(const Experiment& experiment, const chart::TrialChart& chart) {
    if (chart.nights.empty()) return "No set of nights is finished.";
    const auto count = static_cast<int>(chart.nights.size());
    const Date last = experiment.first_night + days(count - 1);
    return fmt::format("{} nights, {}. The bars are cramps; the band below is what chance drew.", count,
                       dates_words(experiment.first_night, last));
}

/// Where the bars of a histogram begin and end: one is centred at 0, and the observed value lies between two
/// wherever it is not too near to 0, so that what is at least as far out fills whole bars.
struct Bins {
    double width = 1;
    int side = 0;  ///< bars on each side of the middle one

    [[nodiscard]] int place(double value) const {
        const int steps = static_cast<int>(std::floor(std::abs(value) / width + 0.5 + 1e-6));
        return std::min(steps, side) * (value < 0 ? -1 : 1);
    }
};

Bins bins_of(const std::vector<double>& draws, double observed) {
    double farthest = std::abs(observed);
    for (const double draw : draws) farthest = std::max(farthest, std::abs(draw));
    if (farthest < tie) return {};
    const int wanted =
        std::clamp(static_cast<int>(std::lround(std::sqrt(draws.size()))), fewest_bars, most_bars);
    const double usual = farthest / (wanted + 0.5);
    const double steps = std::max(0.0, std::round(std::abs(observed) / usual - 0.5));
    const double aligned = std::abs(observed) / (steps + 0.5);
    const double width = aligned >= usual / 2 ? aligned : usual;
    return {width, static_cast<int>(std::floor(farthest / width + 0.5 + 1e-6))};
}

std::vector<chart::DrawsBar> bars_of(const TrialResult& result) {
    if (result.draws.empty()) return {};
    const Bins bins = bins_of(result.draws, result.statistic);
    std::vector<chart::DrawsBar> bars;
    for (int place = -bins.side; place <= bins.side; ++place) {
        bars.push_back({(place - 0.5) * bins.width, (place + 0.5) * bins.width, 0, 0});
    }
    for (const double draw : result.draws) {
        const int from_left = bins.place(draw) + bins.side;
        chart::DrawsBar& bar = bars[static_cast<std::size_t>(from_left)];
        ++bar.draws;
        if (std::abs(draw) >= std::abs(result.statistic) - tie) ++bar.as_far;
    }
    return bars;
}

std::string draws_sentence(const TrialResult& result) {
    const auto number = [](std::int64_t count) { return grouped(static_cast<double>(count)); };
    if (result.draws.empty()) {
        return result.finding == Finding::no_cramps ? "Without a cramp there is nothing to compare."
                                                    : "Too few nights are finished to compare draws.";
    }
    const std::string of = result.share.exact
                               ? fmt::format("all {} possible draws", number(result.share.total))
                               : fmt::format("{} draws", number(result.share.total));
    return fmt::format("{} of {} come out at least as far from the middle as yours.",
                       number(result.share.count), of);
}

ChartTable draws_table(const chart::DrawsChart& chart) {
    ChartTable table{{"from (below 0: fewer cramps)", "to", "draws", "at least as far as yours"}, {}};
    for (const chart::DrawsBar& bar : chart.bars) {
        table.rows.push_back({three_decimals(bar.from), three_decimals(bar.to), std::to_string(bar.draws),
                              std::to_string(bar.as_far)});
    }
    return table;
}

}  // namespace

ExperimentChart timeline_chart(const ExperimentSource& source, const Experiment& experiment,
                               const Trial& trial) {
    const Tested of = tested(source, experiment.habit);
    chart::TrialChart chart;
    chart.first = experiment.first_night;
    chart.with_name = night_kind(of, true);
    chart.without_name = night_kind(of, false);
    for (std::size_t i = 0; i < trial.schedule.size(); ++i) chart.nights.push_back(night_of(trial, i));
    chart.with_mean = mean_of(chart.nights, true);
    chart.without_mean = mean_of(chart.nights, false);
    ChartTable table = nights_table(chart);
    const std::string subtitle = nights_subtitle(experiment, chart);
    return {"Night by night", subtitle, std::move(chart), std::move(table)};
}

ExperimentChart draws_chart(const ExperimentSource& source, const Experiment& experiment,
                            const TrialResult& result) {
    const std::string nights = nights_with(source, tested(source, experiment.habit));
    chart::DrawsChart chart;
    chart.bars = bars_of(result);
    chart.yours = result.statistic;
    chart.fewer = "fewer on " + nights;
    chart.more = "more on " + nights;
    chart.sentence = draws_sentence(result);
    ChartTable table = draws_table(chart);
    return {"What chance alone would have made",
            "If it made no difference: how the same nights would have come out, had chance drawn otherwise.",
            std::move(chart), std::move(table)};
}

}  // namespace nightcramp::present
