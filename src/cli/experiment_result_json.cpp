#include "cli/experiment_json.hpp"
#include "cli/insight_json.hpp"
#include "cli/json_values.hpp"
#include "present/outcome_words.hpp"

#include <cmath>

/// The result of an experiment as JSON.
namespace nightcramp::cli {
namespace {

Json share_json(const experiment::Share& share) {
    return {{"count", share.count}, {"total", share.total}, {"exact", share.exact}, {"p", share.p()}};
}

/// From logarithms to the ratio itself.
Json ratio_interval_json(const analysis::LogInterval& interval) {
    return {{"lo", number(std::exp(interval.lo))}, {"hi", number(std::exp(interval.hi))}};
}

}  // namespace

Json result_json(const ExperimentDiary& diary, const Experiment& experiment,
                 const experiment::TrialResult& result, const present::ResultWords& words) {
    Json pairs = Json::array();
    for (const experiment::RunPair& pair : result.pairs) {
        pairs.push_back({{"with", rate_json(pair.with)}, {"without", rate_json(pair.without)}});
    }
    return {{"experiment", experiment_json(diary, experiment)},
            {"finding", present::finding_slug(result.finding)},
            {"verdict", words.verdict},
            {"sentence", words.sentence},
            {"interval_sentence", words.interval},
            {"labels", words.labels},
            {"nights", result.nights},
            {"with", rate_json(result.with)},
            {"without", rate_json(result.without)},
            {"done", rate_json(result.done)},
            {"not_done", rate_json(result.not_done)},
            {"rate_ratio", or_null(result.log_rate_ratio, [](double log) { return number(std::exp(log)); })},
            {"interval", or_null(result.interval, ratio_interval_json)},
            {"statistic", number(result.statistic)},
            {"share", share_json(result.share)},
            {"plain_share", or_null(result.plain_share, share_json)},
            {"pairs", pairs},
            {"counts", words.counts},
            {"as_done", words.as_done},
            {"next", words.next},
            {"computed", words.computed},
            {"figures", words.figures}};
}

}  // namespace nightcramp::cli
