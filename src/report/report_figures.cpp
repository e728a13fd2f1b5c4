#include "analysis/proportion.hpp"
#include "present/amount_words.hpp"
#include "present/duration_words.hpp"
#include "present/effect_words.hpp"
#include "present/habit_talk.hpp"
#include "present/median.hpp"
#include "present/span_nights.hpp"
#include "present/summary.hpp"
#include "report/report_parts.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::report {
namespace {

using present::counted;
using present::SummaryTotals;
using std::chrono::seconds;

constexpr int least_for_a_week = 14;  ///< recorded nights

KeyFigure nights_figure(const SummaryTotals& totals) {
    const std::string left = totals.unrecorded_nights == 0
                                 ? "every night recorded"
                                 : counted(totals.unrecorded_nights, "night", "nights") + " not recorded";
    if (totals.recorded_nights == 0) return {"0", "nights recorded in this time", ""};
    return {fmt::format("{} of {}", present::grouped(totals.cramp_nights),
                        present::grouped(totals.recorded_nights)),
            "recorded nights with a cramp", left};
}

KeyFigure rate_figure(const SummaryTotals& totals) {
    const analysis::Bounds bounds = analysis::poisson_rate(totals.cramps, totals.recorded_nights);
    const double rate = static_cast<double>(totals.cramps) / totals.recorded_nights;
    // Of a few nights a week cannot be told.
    const std::string weekly =
        totals.recorded_nights < least_for_a_week ? "" : fmt::format(", {:.1f} a week", 7 * rate);
    return {present::rate_text(rate), "cramps a recorded night",
            fmt::format("95 % interval {} to {}; {} in all{}", present::rate_text(bounds.lo),
                        present::rate_text(bounds.hi), present::grouped(totals.cramps), weekly)};
}

/// Of how many cramps something is known; empty where of all.
std::string noted_of(int known, int cramps) {
    return known == cramps
               ? ""
               : fmt::format("; noted of {} of {}", present::grouped(known), present::grouped(cramps));
}

KeyFigure pain_figure(const SummaryTotals& totals) {
    if (!totals.median_pain) return {"–", "pain, 0 to 10", "not noted"};
    return {fmt::format("{} of 10", present::grouped(*totals.median_pain)), "median pain of a cramp",
            fmt::format("worst {}{}", *totals.worst_pain, noted_of(totals.pains, totals.cramps))};
}

/// Cramps whose duration is known.
struct Durations {
    std::vector<double> each;  ///< seconds
    seconds longest{0};
    Date night{};  ///< of the longest, the newest one
};

Durations durations_of(std::span<const Night> nights) {
    Durations all;
    for (const Night& night : nights) {
        for (const Cramp& cramp : night.cramps) {
            if (!cramp.duration) continue;
            all.each.push_back(static_cast<double>(cramp.duration->count()));
            if (*cramp.duration >= all.longest) {
                all.longest = *cramp.duration;
                all.night = night.date;
            }
        }
    }
    return all;
}

KeyFigure duration_figure(const SummaryTotals& totals, std::span<const Night> nights) {
    const Durations all = durations_of(nights);
    if (all.each.empty()) return {"–", "how long a cramp lasts", "not noted"};
    const auto middle = seconds(std::lround(*present::median(all.each)));
    return {present::duration_words(middle), "median length of a cramp",
            fmt::format("longest {}, {}{}", present::duration_words(all.longest), brief_date(all.night),
                        noted_of(static_cast<int>(all.each.size()), totals.cramps))};
}

/// How rested, in the middle of nights with a cramp, or of those without.
std::optional<double> rested(std::span<const Night> nights, bool cramps) {
    std::vector<double> all;
    for (const Night& night : nights) {
        if (is_recorded(night) && night.sleep.rested && (night.cramps_answer == CrampsAnswer::some) == cramps)
            all.push_back(*night.sleep.rested);
    }
    return present::median(std::move(all));
}

KeyFigure sleep_figure(const SummaryTotals& totals, std::span<const Night> nights) {
    const auto with = rested(nights, true);
    const auto without = rested(nights, false);
    const int said = totals.cramp_nights - totals.perhaps_woken_nights;
    std::vector<std::string> more;
    if (said > 0 && totals.perhaps_woken_nights > 0)
        more.push_back(fmt::format("not said of {}", present::grouped(totals.perhaps_woken_nights)));
    if (with && without) {
        more.push_back(fmt::format("rested {} of 10; {} without cramps", present::grouped(*with),
                                   present::grouped(*without)));
    }
    if (said == 0) more.insert(more.begin(), "not noted");
    return {said == 0 ? "–" : counted(totals.woken_nights, "night", "nights"), "woken by a cramp",
            fmt::format("{}", fmt::join(more, "; "))};
}

}  // namespace

void add_figures(Report& report, const Source& source, const DateSpan& span) {
    const present::DiaryCopy& diary = source.results.diary;
    const auto totals =
        present::summary_state(diary.nights, diary.habits, diary.profile, span, source.results.seals).totals;
    const auto nights = present::within(diary.nights, span);
    report.figures = {nights_figure(totals)};
    if (totals.recorded_nights == 0) return;
    report.figures.push_back(rate_figure(totals));
    if (totals.cramps == 0) return;
    report.figures.push_back(pain_figure(totals));
    report.figures.push_back(duration_figure(totals, nights));
    report.figures.push_back(sleep_figure(totals, nights));
}

}  // namespace nightcramp::report
