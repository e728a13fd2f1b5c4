#include "cli/insight_json.hpp"
#include "cli/json_values.hpp"
#include "present/computed_figures.hpp"
#include "present/computed_words.hpp"
#include "present/insight_words.hpp"

namespace nightcramp::cli {
namespace {

using analysis::Insights;

Json reviews_json(const Insights& all) {
    Json list = Json::array();
    for (const auto& held : all.reviews) {
        list.push_back({{"recorded", held.review.recorded},
                        {"alpha", held.review.alpha},
                        {"threshold", held.review.threshold()},
                        {"from", iso(held.first)},
                        {"to", iso(held.last)}});
    }
    return list;
}

/// Without the share of slides that look as strong, which would be a p value of today.
Json chance_json(const Insights& all) {
    if (!all.chance) return nullptr;
    return {{"habits", all.chance->habits},
            {"strongest", number(all.chance->strongest)},
            {"strongest_habit", present::at_place(all.habits, all.chance->strongest_habit).id},
            {"usual", number(all.chance->usual)},
            {"seldom_exceeded", number(all.chance->seldom_exceeded)}};
}

Json change_json(const analysis::BeforeAfter& change) {
    return {{"date", iso(change.change)},
            {"change", change.started ? "started" : "stopped"},
            {"before", rate_json(change.before)},
            {"after", rate_json(change.after)},
            {"before_rate", or_null(change.before_rate, bounds_json)},
            {"after_rate", or_null(change.after_rate, bounds_json)},
            {"enough", change.enough}};
}

Json medicine_insights_json(const Insights& all) {
    Json list = Json::array();
    for (const auto& medicine : all.medicines) {
        Json changes = Json::array();
        for (const auto& change : medicine.changes) changes.push_back(change_json(change));
        list.push_back({{"name", medicine.name}, {"changes", changes}, {"p", or_null(medicine.p)}});
    }
    return list;
}

/// What both forms have.
Json frame_json(const Insights& all) {
    const bool empty = all.recorded.nights == 0;
    return {{"method", analysis::method_version},
            {"fingerprint", present::fingerprint_text(all.fingerprint)},
            {"from", empty ? Json(nullptr) : Json(iso(all.first))},
            {"to", empty ? Json(nullptr) : Json(iso(all.last))},
            {"calendar_nights", all.calendar_nights},
            {"recorded_nights", all.recorded.nights},
            {"recorded_ever", all.recorded_ever},
            {"reviews", reviews_json(all)},
            {"next_review",
             {{"recorded", all.next.recorded},
              {"threshold", all.next.threshold()},
              {"more_nights", all.next.recorded - all.recorded_ever}}}};
}

}  // namespace

Json insights_json(const DiaryInsights& insights) {
    const Insights& all = insights.all;
    Json habits = Json::array();
    for (int place = 0; place < static_cast<int>(all.habits.size()); ++place) {
        habits.push_back(habit_insight_json(insights, place));
    }
    Json json = frame_json(all);
    json.update({{"headline", present::head_line(all)},
                 {"cramp_nights", all.recorded.cramp_nights},
                 {"cramps", all.recorded.cramps},
                 {"rate", or_null(all.rate, bounds_json)},
                 {"earlier_nights", all.earlier_nights},
                 {"unrecorded_with_answers", all.unrecorded_with_answers},
                 {"checked", all.checked},
                 {"stand_out", all.stand_out},
                 {"habits", habits},
                 {"chance", chance_json(all)},
                 {"medicines", medicine_insights_json(all)}});
    return json;
}

Json insight_json(const DiaryInsights& insights, const OneInsight& one) {
    const Insights& all = insights.all;
    Json json = frame_json(all);
    json.update({{"habit", one.habit.id},
                 {"name", one.habit.name},
                 {"insight", nullptr},
                 {"detail", nullptr},
                 {"computed", {{"plainly", Json::array()}, {"in_figures", Json::array()}}}});
    if (!one.place) return json;
    json["insight"] = habit_insight_json(insights, *one.place);
    json["detail"] = detail_json(one.detail, present::at_place(all.habits, *one.place).contrast);
    json["computed"] = {
        {"plainly", present::computed_plainly(all, *one.place)},
        {"in_figures", present::computed_in_figures({insights.habits}, all, *one.place, one.detail.others)}};
    return json;
}

}  // namespace nightcramp::cli
