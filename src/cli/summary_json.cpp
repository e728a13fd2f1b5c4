#include "cli/json_values.hpp"
#include "cli/summary_text.hpp"
#include "diary/vocabulary.hpp"

namespace nightcramp::cli {
namespace {

using present::SummaryState;

Json bars_json(const SummaryState& state) {
    Json all = Json::array();
    for (const auto& night : state.bars) {
        const bool recorded = night.answer != CrampsAnswer::unknown;
        all.push_back({{"date", iso(night.date)},
                       {"cramps_answer", slug(night.answer)},
                       {"cramps", recorded ? Json(night.cramps) : Json(nullptr)},
                       {"worst_pain", or_null(night.worst_pain)},
                       {"duration_s", night.duration ? Json(night.duration->count()) : Json(nullptr)}});
    }
    return all;
}

Json count_json(const present::NightCount& count) {
    return {{"nights", count.nights}, {"cramp_nights", count.cramp_nights}};
}

Json habits_json(const SummaryState& state) {
    Json all = Json::array();
    for (const auto& habit : state.habits) {
        all.push_back({{"habit", habit.id},
                       {"name", habit.name},
                       {"unit", habit.unit},
                       {"with", count_json(habit.with)},
                       {"without", count_json(habit.without)},
                       {"unknown", habit.unknown},
                       {"not_applicable", habit.not_applicable},
                       {"mean_amount", or_null(habit.mean_amount)},
                       {"sealed_since", or_null(habit.sealed_since, [](Date date) { return iso(date); })}});
    }
    return all;
}

Json medicines_json(const SummaryState& state) {
    Json all = Json::array();
    for (const auto& change : state.medicines) {
        all.push_back({{"date", iso(change.date)},
                       {"name", change.name},
                       {"change", change.started ? "started" : "stopped"}});
    }
    return all;
}

Json signs_json(const SummaryState& state) {
    Json all = Json::array();
    for (const auto& sign : state.signs) all.push_back({{"date", iso(sign.date)}, {"sign", sign.id}});
    return all;
}

}  // namespace

Json summary_json(const SummaryState& state, bool example) {
    const auto& totals = state.totals;
    return {{"from", iso(state.span.first)},
            {"to", iso(state.span.last)},
            {"example", example},
            {"recorded_nights", totals.recorded_nights},
            {"unrecorded_nights", totals.unrecorded_nights},
            {"cramp_nights", totals.cramp_nights},
            {"cramps", totals.cramps},
            {"woken_nights", totals.woken_nights},
            {"median_pain", or_null(totals.median_pain)},
            {"worst_pain", or_null(totals.worst_pain)},
            {"bars", bars_json(state)},
            {"habits", habits_json(state)},
            {"medicine_changes", medicines_json(state)},
            {"warning_signs", signs_json(state)}};
}

}  // namespace nightcramp::cli
