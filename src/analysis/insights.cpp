#include "analysis/insights.hpp"

#include "analysis/planning.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nightcramp::analysis {
namespace {

constexpr double planned_ratio = 0.5;  ///< the rate ratio that nights needed are reckoned for
constexpr int runs_for_medicine = 3;
/// The habits of today and the reviews take about as long as each other.
constexpr double share_of_habits = 0.5;

bool is_found(Word word) {
    return word == Word::probably_fewer || word == Word::probably_more;
}

Judged judge(const Member& member, double prior_mean) {
    const Association& association = *member.association;
    const SlideTest test = association.test();
    const Estimate estimate = association.estimate().value();
    const double se = std::max(estimate.se_slide, estimate.se_quasi);
    const int used = association.nights_used();
    return {used,
            association.own_share(),
            member.by_weekday,
            test.t,
            test.neff,
            estimate,
            association.interval().value(),
            association.posterior().value(),
            association.posterior(prior_mean).value(),
            more_nights(nights_needed(used, se, std::log(planned_ratio)), used)};
}

/// What counting finds: nights with and without, and those that neither.
void count(HabitInsight& insight, const NightTable& table, const HabitColumn& habit) {
    const Series on = on_state(table.cramps, habit);
    for (int row = 0; row < table.nights(); ++row) {
        if (!known(on[row])) {
            if (!known(table.cramps[row])) continue;
            ++(habit.not_applicable[row] > 0 ? insight.not_applicable : insight.unknown);
        } else if (!known(table.cramps[row])) {
            ++insight.unrecorded;
        } else {
            (on[row] > 0 ? insight.with : insight.without).add(table.cramps[row]);
        }
    }
    insight.shares = recorded_shares(table, habit);
}

void bound_shares(HabitInsight& insight) {
    const double kappa = insight.judged ? insight.judged->sceptical.kappa : 1;
    const double with = insight.with.nights / kappa;
    const double without = insight.without.nights / kappa;
    const double cramps_with = insight.with.cramp_nights / kappa;
    const double cramps_without = insight.without.cramp_nights / kappa;
    insight.with_share = wilson(cramps_with, with);
    insight.without_share = wilson(cramps_without, without);
    insight.difference = newcombe(cramps_with, with, cramps_without, without);
}

HabitInsight insight_of(const NightTable& table, std::size_t habit, const Member& member) {
    const HabitColumn& column = table.habits[habit];
    HabitInsight insight;
    insight.id = column.id;
    insight.contrast = column.contrast;
    insight.amount = column.amount;
    insight.recalled = column.recalled;
    insight.prior_mean = column.prior_mean;
    insight.obstacles = member.obstacles;
    insight.by_weekday = member.by_weekday;
    if (member.twin) insight.twin = table.habits[*member.twin].id;
    count(insight, table, column);
    if (member.obstacles.empty()) {
        insight.judged = judge(member, column.prior_mean);
        insight.obstacles = before_verdict(table, column);
        insight.level = insight.obstacles.empty() ? Level::verdict : Level::estimate;
    } else {
        insight.level = table.recorded() >= nights_for_shares ? Level::shares : Level::counts;
    }
    bound_shares(insight);
    return insight;
}

/// Runs of nights in the state; unknown nights end none.
int runs(const Series& state, double wanted) {
    int count = 0;
    double last = unknown;
    for (const double now : state) {
        if (!known(now)) continue;
        if (now == wanted && now != last) ++count;
        last = now;
    }
    return count;
}

MedicineInsight medicine_insight(const NightTable& table, const MedicineColumn& medicine,
                                 const std::vector<std::size_t>& habits) {
    MedicineInsight insight{medicine.name, before_after(table, medicine), std::nullopt};
    const Series usable = table.cramps.array().isNaN().select(unknown, medicine.state);
    if (runs(usable, 1) < runs_for_medicine || runs(usable, 0) < runs_for_medicine) return insight;
    NightTable with_medicine = table;
    with_medicine.habits.push_back(
        {"", false, 1, medicine.state, Series::Zero(table.nights()), false, 0, {}});
    const std::size_t place = table.habits.size();
    const SlideTest test = Association(question(with_medicine, place, habits)).test();
    if (!test.degenerate) insight.p = test.p;
    return insight;
}

void look_back(Insights& all, const NightTable& whole) {
    for (std::size_t habit = 0; habit < all.habits.size(); ++habit) {
        HabitInsight& insight = all.habits[habit];
        insight.verdict = verdict(all.reviews, habit);
        if (!insight.verdict.review || insight.verdict.withdrawn) continue;
        insight.depends_on_unrecorded =
            depends_on_unrecorded(whole, all.reviews[*insight.verdict.review], habit);
        if (is_found(insight.verdict.word)) ++all.stand_out;
    }
}

}  // namespace

Insights insights(const NightTable& whole, const Watch& watch) {
    std::vector<HeldReview> held = hold_reviews(whole, watch.part(0, 1 - share_of_habits));
    return insights(whole, std::move(held), watch.part(1 - share_of_habits, 1));
}

Insights insights(const NightTable& whole, std::vector<HeldReview> held, const Watch& watch) {
    Insights all;
    all.recorded_ever = whole.recorded();
    all.unrecorded_with_answers = whole.unrecorded_with_answers;
    all.next = next_review(all.recorded_ever);
    all.fingerprint = fingerprint(whole);
    if (all.recorded_ever == 0) return all;
    const NightTable table = analysed(whole);
    all.first = table.first;
    all.calendar_nights = table.nights();
    all.last = table.date(table.nights() - 1);
    for (const double cramps : table.cramps) all.recorded.add(cramps);
    all.rate = poisson_rate(all.recorded.cramps, all.recorded.nights);
    all.earlier_nights = all.recorded_ever - all.recorded.nights;
    const std::vector<Member> members = family(table);
    for (std::size_t habit = 0; habit < members.size(); ++habit) {
        all.habits.push_back(insight_of(table, habit, members[habit]));
        if (all.habits.back().judged) ++all.checked;
        watch.at(static_cast<double>(habit + 1) / static_cast<double>(members.size()));
    }
    all.chance = chance_meter(members);
    all.reviews = std::move(held);
    look_back(all, whole);
    const std::vector<std::size_t> enough = candidates(table);
    for (const MedicineColumn& medicine : table.medicines) {
        all.medicines.push_back(medicine_insight(table, medicine, enough));
    }
    watch.at(1);
    return all;
}

HabitDetail detail(const NightTable& whole, std::size_t habit) {
    const NightTable table = analysed(whole);
    const HabitColumn& column = table.habits[habit];
    const std::vector<std::size_t> enough = candidates(table);
    HabitDetail all{day_before(table.cramps, column), reverse_look(table.cramps, column), std::nullopt, {}};
    const bool is_judged = std::find(enough.begin(), enough.end(), habit) != enough.end();
    if (!is_judged) return all;
    all.dose = dose_response(table, habit, enough);
    for (const std::size_t other : enough) {
        if (other != habit) all.others.push_back(table.habits[other].id);
    }
    return all;
}

}  // namespace nightcramp::analysis
