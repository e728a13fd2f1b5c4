#include "cli/insight_json.hpp"

#include "analysis/leaning.hpp"
#include "cli/json_values.hpp"
#include "present/gate_words.hpp"
#include "present/insight_counts.hpp"
#include "present/outcome_words.hpp"
#include "present/verdict_words.hpp"

#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

using analysis::HabitInsight;
using analysis::Judged;

Json interval_json(const analysis::LogInterval& interval) {
    return {{"log_lo", number(interval.lo)},
            {"log_hi", number(interval.hi)},
            {"lo", number(std::exp(interval.lo))},
            {"hi", number(std::exp(interval.hi))}};
}

Json posterior_json(const analysis::Posterior& posterior) {
    return {{"kappa", number(posterior.kappa)},     {"log_mean", number(posterior.mean)},
            {"log_lo", number(posterior.lo)},       {"log_hi", number(posterior.hi)},
            {"p_helps", number(posterior.p_helps)}, {"p_helps_20", number(posterior.p_helps_20)}};
}

/// Without a p value: those are shown at reviews only.
Json judged_json(const Judged& judged) {
    const auto& estimate = judged.estimate;
    return {{"nights_used", judged.nights_used},
            {"own_share", number(judged.own_share)},
            {"by_weekday", judged.by_weekday},
            {"t", number(judged.t)},
            {"neff", number(judged.neff)},
            {"log_rate_ratio", number(estimate.beta)},
            {"rate_ratio", number(std::exp(estimate.beta))},
            {"se_slide", number(estimate.se_slide)},
            {"se_quasi", number(estimate.se_quasi)},
            {"phi", number(estimate.phi)},
            {"info", number(estimate.info)},
            {"interval", interval_json(judged.interval)},
            {"sceptical", posterior_json(judged.sceptical)},
            {"evidence", posterior_json(judged.evidence)},
            {"more_nights", judged.more_nights}};
}

Json obstacles_json(const HabitInsight& insight) {
    Json all = Json::array();
    for (const auto& missing : insight.obstacles) {
        all.push_back({{"obstacle", present::obstacle_slug(missing.obstacle)}, {"more", missing.more}});
    }
    return all;
}

Json findings_json(const analysis::Insights& all, int place) {
    Json list = Json::array();
    for (const auto& held : all.reviews) {
        const auto& finding = present::at_place(held.findings, place);
        if (!finding) continue;
        list.push_back({{"recorded", held.review.recorded},
                        {"t", number(finding->t)},
                        {"p", number(finding->p)},
                        {"adjusted_p", number(finding->adjusted_p)},
                        {"threshold", held.review.threshold()},
                        {"enough", finding->enough},
                        {"word", present::word_slug(finding->word)}});
    }
    return list;
}

Json counts_json(const DiaryInsights& insights, int place) {
    const HabitInsight& insight = present::at_place(insights.all.habits, place);
    const auto& shares = insight.shares;
    return {{"with", rate_json(insight.with)},
            {"without", rate_json(insight.without)},
            {"with_above", or_null(present::with_from(insights.table, place))},
            {"with_share", or_null(insight.with_share, bounds_json)},
            {"without_share", or_null(insight.without_share, bounds_json)},
            {"difference", or_null(insight.difference, bounds_json)},
            {"unknown", insight.unknown},
            {"not_applicable", insight.not_applicable},
            {"unrecorded", insight.unrecorded},
            {"recorded_shares",
             {{"overall", shares.overall},
              {"with", or_null(shares.with)},
              {"without", or_null(shares.without)}}}};
}

Json verdict_json(const DiaryInsights& insights, int place) {
    constexpr std::array<const char*, 3> leanings{nullptr, "fewer", "more"};
    const auto& all = insights.all;
    const HabitInsight& insight = present::at_place(all.habits, place);
    const char* leans = leanings.at(static_cast<std::size_t>(analysis::leaning(insight)));
    const auto review = insight.verdict.review;
    const auto reasons = present::reasons({insights.habits}, all, place);
    return {
        {"word", present::word_slug(insight.verdict.word)},
        {"review", review ? Json(present::at_place(all.reviews, *review).review.recorded) : Json(nullptr)},
        {"withdrawn", insight.verdict.withdrawn},
        {"leans", leans == nullptr ? Json(nullptr) : Json(leans)},
        {"reason", fmt::format("{}", fmt::join(reasons, " "))},
        {"depends_on_unrecorded", insight.depends_on_unrecorded},
        {"reviews", findings_json(all, place)}};
}

}  // namespace

Json rate_json(const analysis::Rate& rate) {
    return {{"nights", rate.nights}, {"cramp_nights", rate.cramp_nights}, {"cramps", rate.cramps}};
}

Json bounds_json(const analysis::Bounds& bounds) {
    return {{"lo", number(bounds.lo)}, {"hi", number(bounds.hi)}};
}

Json habit_insight_json(const DiaryInsights& insights, int place) {
    const HabitInsight& insight = present::at_place(insights.all.habits, place);
    const Habit* habit = find_habit(insights.habits, insight.id);
    const auto* outcome = experiment::outcome_of(insights.outcomes, insight.id);
    Json json{
        {"habit", insight.id},
        {"name", present::habit_name({insights.habits}, insight.id)},
        {"unit", habit == nullptr ? "" : habit->unit},
        {"amount", insight.amount},
        {"contrast", insight.contrast},
        {"recalled", insight.recalled},
        {"prior_mean", insight.prior_mean},
        {"experiment", outcome == nullptr ? Json(nullptr) : Json(present::finding_slug(outcome->finding))},
        {"sealed_since", or_null(sealed_since(insights, insight.id), [](Date date) { return iso(date); })},
        {"level", present::level_slug(insight.level)},
        {"obstacles", obstacles_json(insight)},
        {"twin", or_null(insight.twin)},
        {"estimate", or_null(insight.judged, judged_json)}};
    json.update(counts_json(insights, place));
    json.update(verdict_json(insights, place));
    return json;
}

}  // namespace nightcramp::cli
