#include "experiment/trial.hpp"

#include "diary/noon_rule.hpp"
#include "experiment/follow.hpp"
#include "experiment/orders.hpp"
#include "experiment/schedule.hpp"
#include "experiment/trial_fit.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::experiment {
namespace {

using analysis::known;
using analysis::Rate;

constexpr int fewest_pairs = 6;         ///< 2 of 64 draws; 2 of 32 are more than one in twenty
constexpr int fewest_nightly_sets = 3;  ///< 2 of 216; 2 of 36 are more than one in twenty
constexpr double shown = 0.05;

void add_pair_rates(TrialResult& result, const Trial& trial) {
    const int run = run_nights(trial.design);
    if (run == 1) return;
    result.pairs.resize(static_cast<std::size_t>(trial.nights() / (2 * run)));
    for (int night = 0; night < trial.nights(); ++night) {
        const auto place = static_cast<std::size_t>(night);
        if (is_washed_out(trial.design, place)) continue;
        RunPair& pair = result.pairs[place / static_cast<std::size_t>(2 * run)];
        (trial.schedule[place] ? pair.with : pair.without).add(trial.cramps[night]);
    }
}

/// Differences of plain rates, of pairs of which both runs have recorded nights.
std::vector<double> differences(const std::vector<RunPair>& pairs) {
    std::vector<double> all;
    const auto rate = [](const Rate& of) { return of.cramps / of.nights; };
    for (const RunPair& pair : pairs) {
        if (pair.with.nights == 0 || pair.without.nights == 0) continue;
        all.push_back(rate(pair.with) - rate(pair.without));
    }
    return all;
}

void add_rates(TrialResult& result, const Trial& trial) {
    for (int night = 0; night < trial.nights(); ++night) {
        const auto place = static_cast<std::size_t>(night);
        if (is_washed_out(trial.design, place)) continue;
        (trial.schedule[place] ? result.with : result.without).add(trial.cramps[night]);
        if (known(trial.done[night])) {
            (trial.done[night] > 0 ? result.done : result.not_done).add(trial.cramps[night]);
        }
    }
}

Finding finding_of(const TrialResult& result) {
    const double none = result.log_rate_ratio.value_or(result.statistic);
    if (result.share.p() < shown) return none < 0 ? Finding::fewer : Finding::more;
    const bool close =
        result.interval && result.interval->lo >= std::log(0.8) && result.interval->hi <= std::log(1.25);
    return close ? Finding::little_difference : Finding::cannot_tell;
}

bool is_too_short(const Trial& trial) {
    const int fewest = trial.design == Design::nightly ? fewest_nightly_sets : fewest_pairs;
    return trial.nights() < fewest * set_nights(trial.design);
}

Trial shortened(Trial trial, int nights) {
    trial.schedule.resize(static_cast<std::size_t>(nights));
    trial.cramps = analysis::Series(trial.cramps.head(nights));
    trial.done = analysis::Series(trial.done.head(nights));
    return trial;
}

}  // namespace

Trial trial(const Experiment& experiment, const Habit& habit, const std::vector<Night>& nights,
            const Moment& now) {
    const Standing where = standing(experiment, habit, nights, now);
    const int set = set_nights(experiment.design);
    const int finished = where.nights_over / set * set;
    Trial made{experiment.design,
               experiment.schedule,
               analysis::Series::Constant(finished, analysis::unknown),
               analysis::Series::Constant(finished, analysis::unknown),
               experiment.seed,
               0};
    made.schedule.resize(static_cast<std::size_t>(finished));
    for (int place = 0; place < finished; ++place) {
        const auto& done = where.each[static_cast<std::size_t>(place)].done;
        if (done) made.done[place] = *done ? 1 : 0;
    }
    for (const Night& night : nights) {
        const auto place = (night.date - experiment.first_night).count();
        if (place < 0 || place >= finished) continue;
        if (experiment.unsealed_at && night.revision > experiment.revision) ++made.changed_after;
        if (!is_recorded(night)) continue;
        made.cramps[place] = static_cast<double>(night.cramps.size());
    }
    return made;
}

int half_way(Design design, int planned_nights) {
    const int sets = planned_nights / set_nights(design);
    return (sets + 1) / 2 * set_nights(design);
}

bool has_half_way(Design design, int planned_nights) {
    const int sets = half_way(design, planned_nights) / set_nights(design);
    const double draws = std::pow(static_cast<double>(orders(design).size()), sets);
    return 2 / draws < clear_at_half_way;
}

Trial first_half(const Trial& trial, int planned_nights) {
    return shortened(trial, std::min(trial.nights(), half_way(trial.design, planned_nights)));
}

TrialResult result_of(const Trial& trial, const analysis::Watch& watch) {
    TrialResult result;
    result.nights = trial.nights();
    add_rates(result, trial);
    add_pair_rates(result, trial);
    if (trial.nights() == 0 || result.with.cramps + result.without.cramps == 0) {
        const bool told = result.with.nights > 0 && result.without.nights > 0;
        result.finding = told ? Finding::no_cramps : Finding::too_short;
        return result;
    }
    watch.at(0);
    const TrialFit fit(trial);
    const Draws draws(trial.design, trial.schedule, trial.seed);
    const Eigen::VectorXd at_no_difference = fit.residuals(0);
    result.statistic = draws.observed(at_no_difference);
    result.draws = draws.all(at_no_difference);
    result.share = draws.share(at_no_difference);
    watch.at(0.1);
    add_interval(result, fit, draws, watch);
    if (!result.pairs.empty()) result.plain_share = sign_flips(differences(result.pairs), trial.seed);
    result.finding = is_too_short(trial) ? Finding::too_short : finding_of(result);
    watch.at(1);
    return result;
}

bool is_clear(const Trial& first_half) {
    if (first_half.nights() == 0) return false;
    const Draws draws(first_half.design, first_half.schedule, first_half.seed);
    return draws.share(residuals(first_half, 0)).p() < clear_at_half_way;
}

}  // namespace nightcramp::experiment
