#include "cli/import_text.hpp"

namespace nightcramp::cli {
namespace {

Json answers_json(const std::vector<exchange::KeptAnswer>& answers) {
    Json all = Json::array();
    for (const auto& answer : answers) {
        all.push_back({{"night", iso(answer.night)}, {"column", answer.column}});
    }
    return all;
}

Json items_json(const exchange::Draft& draft, const exchange::ImportPlan& plan) {
    Json all = Json::array();
    for (const exchange::ItemPlan& one : plan.items) {
        const exchange::Item& item = draft.items[one.item];
        all.push_back({{"key", item.key},
                       {"name", item.name},
                       {"kind", item.kind},
                       {"unit", item.unit},
                       {"entries", one.marks},
                       {"becomes", exchange::word(one.target)},
                       {"example", one.example},
                       {"problem", one.problem}});
    }
    return all;
}

Json skips_json(const exchange::Draft& draft, const exchange::ImportPlan& plan) {
    Json all = Json::array();
    for (const exchange::Skip& skip : plan.skips) {
        all.push_back({{"place", exchange::text(draft, skip.place)}, {"reason", skip.reason}});
    }
    return all;
}

Json dates_json(const exchange::Draft& draft) {
    if (!draft.unclear_dates) return nullptr;
    const bool day_first = draft.unclear_dates->taken == exchange::DateOrder::day_first;
    return {{"example", draft.unclear_dates->example}, {"taken", day_first ? "day-first" : "month-first"}};
}

}  // namespace

Json import_json(const app::ImportDraft& read, const exchange::ImportPlan& plan, const ImportReply& reply) {
    return {{"file", reply.file},
            {"format", read.format},
            {"formats", read.slugs},
            {"dry_run", reply.dry_run},
            {"changed", reply.label.has_value()},
            {"label", reply.label ? Json(*reply.label) : Json(nullptr)},
            {"from", plan.span ? Json(iso(plan.span->first)) : Json(nullptr)},
            {"to", plan.span ? Json(iso(plan.span->last)) : Json(nullptr)},
            {"nights", plan.nights()},
            {"new", plan.added},
            {"completed", plan.completed},
            {"unchanged", plan.unchanged},
            {"kept", answers_json(plan.kept)},
            {"replaced", answers_json(plan.replaced)},
            {"other", plan.other},
            {"items", items_json(read.draft, plan)},
            {"skipped", skips_json(read.draft, plan)},
            {"more_skipped", plan.more_skips},
            {"assumptions", plan.assumptions},
            {"zone_example", plan.zone_example},
            {"unclear_dates", dates_json(read.draft)}};
}

}  // namespace nightcramp::cli
