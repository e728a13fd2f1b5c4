#include "present/results.hpp"

#include "advice/steady.hpp"
#include "analysis/tabulate.hpp"
#include "diary/noon_rule.hpp"
#include "experiment/sealing.hpp"

#include <utility>

namespace nightcramp::present {
namespace {

/// What chooses the suggestions, and the night up to which it looks.
struct Steady {
    analysis::Insights insights;
    std::optional<Date> night;
};

/// The steady nights have reached every review that all of them have.
Steady steady_of(const Results& results, const analysis::Watch& watch) {
    const analysis::NightTable part = advice::steady_part(results.table);
    if (part.nights() == 0) return {};
    const Date night = part.date(part.nights() - 1);
    const bool is_all = part.nights() == results.table.nights();
    return {is_all ? results.all : experiment::sealed_insights(part, results.seals, results.all, watch),
            night};
}

}  // namespace

DiaryCopy copy_of(const Journal& journal, const Catalogue& catalogue, Date today) {
    const auto span = journal.span();
    return {span ? journal.nights(*span) : std::vector<Night>(),
            all_habits(catalogue.habits, journal.habits()),
            journal.profile().value_or(Profile{}),
            journal.experiments(),
            journal.dismissals(),
            today};
}

Results results_of(DiaryCopy diary, const Catalogue& catalogue, const Knowledge& knowledge,
                   const analysis::Watch& watch) {
    Results results;
    results.diary = std::move(diary);
    const DiaryCopy& copy = results.diary;
    results.seals = seals(copy.experiments, newest_noted(last_night(copy.today), copy.nights));
    results.table = experiment::masked(
        analysis::tabulate({copy.nights, copy.habits, copy.profile, catalogue}), results.seals);
    results.all = experiment::sealed_insights(results.table, results.seals, watch.part(0, 0.7));
    const Steady steady = steady_of(results, watch.part(0.7, 0.95));
    results.outcomes =
        experiment::outcomes(copy.experiments, copy.habits, copy.nights, copy.today, watch.part(0.95, 1));
    results.advice =
        advice::advise({copy.nights, copy.habits, copy.profile, copy.experiments, copy.dismissals, catalogue,
                        knowledge, steady.insights, steady.night, copy.today, results.outcomes});
    return results;
}

}  // namespace nightcramp::present
