#include "present/computed_figures.hpp"
#include "present/effect_words.hpp"
#include "present/insight_words.hpp"
#include "present/medicine_insight_words.hpp"
#include "present/result_charts.hpp"
#include "report/report_parts.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

using present::ForestFinding;

std::string ratio_text(const std::optional<chart::RatioInterval>& ratio) {
    if (!ratio) return "";
    return fmt::format("{} ({})", present::rate_text(ratio->point),
                       present::interval_text({std::log(ratio->lo), std::log(ratio->hi)}));
}

std::string unknown_of(const analysis::Insights& all, const std::string& habit) {
    const auto found = std::find_if(all.habits.begin(), all.habits.end(),
                                    [&](const analysis::HabitInsight& one) { return one.id == habit; });
    return found == all.habits.end() ? "" : std::to_string(found->unknown);
}

Table habit_table(const Source& source) {
    const analysis::Insights& all = source.results.all;
    const present::Forest forest = present::forest(chart_source(source), all, source.results.outcomes);
    Table table{"Every habit that was noted",
                "Cramp nights of the nights with the habit, and of those without. The rate ratio is adjusted "
                "for a slow trend, the night before and the other habits; below 1: fewer cramps with it. Of "
                "amounts, “with” means above the person’s own middle amount; supplements and drinks of "
                "several days count as their mean.",
                {"habit", "with", "without", "not known", "rate ratio (95 % interval)", "result"},
                {false, true, true, true, true, false},
                {}};
    for (const ForestFinding& finding : forest.findings) {
        const std::string detail = finding.row.detail.empty() ? "" : ", " + finding.row.detail;
        table.rows.push_back({one_line(finding.row.name) + detail, finding.row.with, finding.row.without,
                              unknown_of(all, finding.id), ratio_text(finding.row.ratio),
                              finding.row.result});
    }
    return table;
}

Lines counting_lines(const analysis::Insights& all) {
    Lines lines{"How nights are counted", "", {}};
    lines.lines.emplace_back(
        "A night is recorded once the question about cramps is answered. A night that nobody answered is "
        "left "
        "out everywhere.");
    for (const std::string& sentence : present::left_out_sentences(all)) lines.lines.push_back(sentence);
    lines.lines.emplace_back(
        "Cramps a night stand with their exact Poisson interval at 95 %; those of a month, a quarter or a "
        "year "
        "are wider by the overdispersion of the whole diary. Typical pain, length and rest are medians.");
    return lines;
}

Lines judging_lines(const analysis::Insights& all) {
    Lines lines{"How habits are judged", "", {}};
    lines.lines.emplace_back(
        "Cramps per night are fitted by a Poisson model with Firth’s penalty, a slow trend, the night before "
        "and all other habits. The interval and the test slide the calendar of the habit along that of the "
        "cramps, so that streaks and seasons do not look like an effect.");
    lines.lines.push_back(fmt::format(
        "A verdict is given at reviews only (45, 90, 180 and 360 recorded nights, then once a year), with "
        "false discoveries held at one in ten (Benjamini-Hochberg). The next review is at {} recorded "
        "nights.",
        all.next.recorded));
    lines.lines.emplace_back(
        "A link in a diary is no proof. A randomised on/off test of one’s own is stronger; while one is "
        "under "
        "way, its result is sealed and nothing on these pages gives it away.");
    lines.lines.push_back(fmt::format("Method {}, figures {}.", analysis::method_version,
                                      present::fingerprint_text(all.fingerprint)));
    return lines;
}

Lines medicine_lines(const analysis::Insights& all) {
    Lines lines{"Medicines", "", {}};
    lines.lines.emplace_back(
        "“Listed as possible cause” means that leg cramps are listed with the medicine or were seen with it "
        "in "
        "studies; it does not mean that they come from it. Nothing here says to stop or change a medicine.");
    for (const analysis::MedicineInsight& medicine : all.medicines) {
        for (const std::string& sentence : present::medicine_sentences(medicine))
            lines.lines.push_back(sentence);
    }
    return lines;
}

}  // namespace

void add_method(Report& report, const Source& source) {
    const analysis::Insights& all = source.results.all;
    if (!all.habits.empty()) report.tables.push_back(habit_table(source));
    report.method = {counting_lines(all), judging_lines(all), medicine_lines(all)};
}

}  // namespace nightcramp::report
