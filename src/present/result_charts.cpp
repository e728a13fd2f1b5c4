#include "present/result_charts.hpp"

#include "analysis/tabulate.hpp"
#include "experiment/sealing.hpp"
#include "present/amount_words.hpp"
#include "present/calendar_words.hpp"
#include "present/habit_talk.hpp"
#include "present/insight_words.hpp"
#include "present/outcome_words.hpp"
#include "present/span_nights.hpp"
#include "present/time_markers.hpp"
#include "present/verdict_words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using analysis::Word;

analysis::NightTable table_until(const ChartSource& source, Date last) {
    const std::span<const Night> known = within(source.nights, {Date::min(), last});
    const std::vector<Night> nights(known.begin(), known.end());
    return analysis::tabulate({nights, source.habits, source.profile, source.catalogue});
}

/// "per 750 ml": the difference that the ratio is about stands with an amount.
std::string row_detail(const HabitTalk& talk, const analysis::HabitInsight& insight) {
    return insight.amount ? per_contrast(talk, insight) : "";
}

ForestFinding finding_of(const HabitTalk& talk, const analysis::HabitInsight& insight) {
    ForestFinding finding;
    finding.id = insight.id;
    finding.row.name = habit_name(talk, insight.id);
    finding.row.detail = row_detail(talk, insight);
    finding.with_nights = insight.with.nights;
    finding.with_cramp_nights = insight.with.cramp_nights;
    finding.without_nights = insight.without.nights;
    finding.without_cramp_nights = insight.without.cramp_nights;
    finding.row.with = fmt::format("{} of {}", insight.with.cramp_nights, insight.with.nights);
    finding.row.without = fmt::format("{} of {}", insight.without.cramp_nights, insight.without.nights);
    finding.row.look = look_of(insight.verdict.word);
    finding.row.result = word_name(insight.verdict.word);
    finding.row.ratio = ratio_of(insight);
    return finding;
}

/// What was known before the experiment; until then nothing may have been.
ForestFinding sealed_finding(const HabitTalk& talk, const analysis::HabitInsight& insight) {
    const bool was_known = insight.with.nights + insight.without.nights > 0;
    ForestFinding finding = was_known ? finding_of(talk, insight) : ForestFinding();
    finding.id = insight.id;
    finding.row.name = habit_name(talk, insight.id);
    finding.sealed = true;
    if (was_known) return finding;
    finding.row.look = chart::Look::sealed;
    finding.row.result = "Sealed";
    return finding;
}

/// The row as an experiment of the person's own decided it.
void decide(chart::ForestRow& row, const experiment::Outcome& outcome) {
    if (!has_decided(outcome.finding)) return;
    row.look = look_of(outcome.finding);
    row.result = finding_name(outcome.finding);
    row.ratio = ratio_of(outcome);
    row.detail = "your experiment";
}

std::string head_of(const ChartSource& source, const analysis::Insights& all) {
    const auto sealed = std::count_if(all.habits.begin(), all.habits.end(),
                                      [&](const auto& insight) { return is_sealed(source, insight.id); });
    std::string head = head_line(all);
    if (sealed == 0) return head;
    return fmt::format("{} {} sealed, and stands as before the experiment.", head,
                       counted(static_cast<int>(sealed), "habit is", "habits are"));
}

chart::ChangeSide side_of(const analysis::Rate& rate, const std::optional<analysis::Bounds>& bounds) {
    chart::ChangeSide side;
    side.words = fmt::format("{} in {}", counted(static_cast<int>(rate.cramps), "cramp", "cramps"),
                             counted(rate.nights, "night", "nights"));
    if (!bounds) return side;
    side.rate = rate.cramps / rate.nights;
    side.lo = bounds->lo;
    side.hi = bounds->hi;
    return side;
}

}  // namespace

chart::Look look_of(Word word) {
    switch (word) {
        case Word::cannot_tell:
            return chart::Look::cannot_tell;
        case Word::little_difference:
            return chart::Look::little_difference;
        case Word::probably_fewer:
            return chart::Look::probably_fewer;
        case Word::probably_more:
            break;
    }
    return chart::Look::probably_more;
}

std::optional<chart::RatioInterval> ratio_of(const analysis::HabitInsight& insight) {
    if (!insight.judged) return std::nullopt;
    const analysis::LogInterval& interval = insight.judged->interval;
    return chart::RatioInterval{std::exp(insight.judged->estimate.beta), std::exp(interval.lo),
                                std::exp(interval.hi)};
}

Forest forest(const ChartSource& source, Date last) {
    return forest(
        source,
        experiment::sealed_insights(table_until(source, last),
                                    seals(source.experiments, newest_noted(source.newest, source.nights))),
        experiment::outcomes(source.experiments, source.habits, source.nights, source.newest + days(1)));
}

Forest forest(const ChartSource& source, const analysis::Insights& all,
              const std::vector<experiment::Outcome>& outcomes) {
    const HabitTalk talk{source.habits, source.manner.units};
    Forest forest;
    forest.head = head_of(source, all);
    for (const int place : reading_order(all)) {
        const analysis::HabitInsight& insight = at_place(all.habits, place);
        forest.findings.push_back(is_sealed(source, insight.id) ? sealed_finding(talk, insight)
                                                                : finding_of(talk, insight));
        if (const auto* outcome = experiment::outcome_of(outcomes, insight.id)) {
            decide(forest.findings.back().row, *outcome);
        }
    }
    std::stable_partition(forest.findings.begin(), forest.findings.end(),
                          [](const ForestFinding& finding) { return !finding.sealed; });
    return forest;
}

chart::ForestChart forest_chart(const Forest& forest) {
    chart::ForestChart chart;
    for (const ForestFinding& finding : forest.findings) chart.rows.push_back(finding.row);
    return chart;
}

std::vector<MedicineChanged> medicine_changes(const ChartSource& source, Date last) {
    const analysis::NightTable table = table_until(source, last);
    std::vector<MedicineChanged> changes;
    for (const analysis::MedicineColumn& medicine : table.medicines) {
        for (const analysis::BeforeAfter& change : analysis::before_after(table, medicine)) {
            changes.push_back({medicine.name, change});
        }
    }
    return changes;
}

chart::ChangeChart change_chart(const std::vector<MedicineChanged>& changes) {
    chart::ChangeChart chart;
    for (const auto& [name, change] : changes) {
        chart::ChangeRow row;
        row.name = fmt::format("{} {}, {} {}", name, change.started ? "started" : "stopped",
                               day_and_month(change.change), year_of(change.change));
        row.before = side_of(change.before, change.before_rate);
        row.after = side_of(change.after, change.after_rate);
        if (!change.enough) row.note = "too short to compare";
        chart.rows.push_back(row);
    }
    return chart;
}

}  // namespace nightcramp::present
