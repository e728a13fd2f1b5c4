#include "cli/insight_json.hpp"
#include "cli/json_values.hpp"

namespace nightcramp::cli {
namespace {

Json reverse_json(const analysis::Reverse& reverse) {
    return {{"after_cramp", reverse.after_cramp},
            {"with_after_cramp", reverse.on_after_cramp},
            {"after_quiet", reverse.after_quiet},
            {"with_after_quiet", reverse.on_after_quiet},
            {"difference", or_null(reverse.difference, bounds_json)},
            {"warns", reverse.warns}};
}

/// Without its p value, like every one of today.
Json part_json(const analysis::SlideTest& test) {
    return {{"t", number(test.t)}, {"neff", number(test.neff)}};
}

Json dose_json(const analysis::Dose& dose, double contrast) {
    Json thirds = Json::array();
    for (const auto& third : dose.thirds) {
        thirds.push_back({{"from", third.from * contrast},
                          {"to", third.to * contrast},
                          {"rate", rate_json(third.rate)},
                          {"share", or_null(third.share, bounds_json)}});
    }
    Json curve = Json::array();
    for (const auto& point : dose.curve) {
        curve.push_back({{"amount", point.amount * contrast}, {"rate_ratio", number(point.rate_ratio)}});
    }
    return {{"thirds", thirds},
            {"curved", dose.curved},
            {"curve", curve},
            {"ends_at_ceiling", dose.ends_at_ceiling},
            {"any", or_null(dose.any, part_json)},
            {"among_users", or_null(dose.among_users, part_json)}};
}

}  // namespace

Json detail_json(const analysis::HabitDetail& detail, double contrast) {
    const auto dose = [contrast](const analysis::Dose& one) { return dose_json(one, contrast); };
    return {{"day_before",
             {{"after_with", rate_json(detail.day_before.after_with)},
              {"after_without", rate_json(detail.day_before.after_without)}}},
            {"reverse", reverse_json(detail.reverse)},
            {"dose", or_null(detail.dose, dose)},
            {"others", detail.others}};
}

}  // namespace nightcramp::cli
