#include "present/results.hpp"

#include "advice/steady.hpp"
#include "analysis/tabulate.hpp"

#include <utility>

namespace nightcramp::present {
namespace {

/// What chooses the suggestions, and the night up to which it looks.
struct Steady {
    analysis::Insights insights;
    std::optional<Date> night;
};

/// The steady nights have reached every review that all of them have.
Steady steady_of(const analysis::NightTable& table, const analysis::Insights& all,
                 const analysis::Watch& watch) {
    const analysis::NightTable part = advice::steady_part(table);
    if (part.nights() == 0) return {};
    const Date night = part.date(part.nights() - 1);
    return {part.nights() == table.nights() ? all : analysis::insights(part, all.reviews, watch), night};
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
    results.table = analysis::tabulate({copy.nights, copy.habits, copy.profile, catalogue});
    results.all = analysis::insights(results.table, watch.part(0, 0.7));
    const Steady steady = steady_of(results.table, results.all, watch.part(0.7, 1));
    results.advice =
        advice::advise({copy.nights, copy.habits, copy.profile, copy.experiments, copy.dismissals, catalogue,
                        knowledge, steady.insights, steady.night, copy.today});
    return results;
}

}  // namespace nightcramp::present
