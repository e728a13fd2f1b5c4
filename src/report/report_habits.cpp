#include "analysis/leaning.hpp"
#include "diary/text.hpp"
#include "present/effect_words.hpp"
#include "present/experiment_parts.hpp"
#include "present/habit_talk.hpp"
#include "present/insight_counts.hpp"
#include "present/insight_words.hpp"
#include "present/outcome_words.hpp"
#include "present/verdict_words.hpp"
#include "report/report_parts.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::report {
namespace {

using analysis::HabitInsight;
using analysis::Word;
using experiment::Phase;

bool is_sealed(const Source& source, const std::string& habit) {
    const auto& seals = source.results.seals;
    return std::any_of(seals.begin(), seals.end(), [&](const Seal& seal) { return seal.habit == habit; });
}

present::HabitTalk talk_of(const Source& source) {
    return {source.results.diary.habits, source.manner.units};
}

/// "Stretching before bed: probably fewer cramps. 48 cramp nights of 187 with, …"
std::string stands_out(const Source& source, const HabitInsight& insight) {
    const present::HabitTalk talk = talk_of(source);
    const bool fewer = insight.verdict.word == Word::probably_fewer;
    std::string line = fmt::format(
        "{}: probably {} cramps{}. {} {}", one_line(present::habit_name(talk, insight.id)),
        fewer ? "fewer" : "more", is_sealed(source, insight.id) ? ", as it stood before its test" : "",
        present::counts_sentence(insight), present::effect_sentence(talk, insight));
    if (insight.recalled) line += fmt::format(" {}", present::recalled_sentence);
    if (insight.depends_on_unrecorded) line += " It hangs on what happened in the nights not recorded.";
    return line;
}

std::string little_difference(const Source& source) {
    std::vector<std::string> names;
    for (const HabitInsight& insight : source.results.all.habits) {
        if (insight.verdict.word == Word::little_difference)
            names.push_back(in_sentence(one_line(present::habit_name(talk_of(source), insight.id))));
    }
    return names.empty() ? "" : fmt::format("Little difference: {}.", fmt::join(names, "; "));
}

std::string limits_sentence(const analysis::Insights& all) {
    if (all.checked == 0) return "Until then nothing is said of habits; a link would still be no proof.";
    const int others = all.checked - static_cast<int>(std::count_if(
                                         all.habits.begin(), all.habits.end(), [](const HabitInsight& one) {
                                             return one.verdict.word != Word::cannot_tell;
                                         }));
    const std::string rest = others <= 0
                                 ? ""
                                 : fmt::format(" Of {} nothing can be told yet.",
                                               all.stand_out == 0 && others == all.checked ? "the habits"
                                               : others == 1 ? std::string("the other one")
                                                             : fmt::format("the {} others", others));
    return "Links in a diary, not proof: other things changed too." + rest;
}

/// Which nights they are judged from, where that is not plain.
std::string judged_from(const analysis::Insights& all, const DateSpan& span) {
    if (all.first >= span.first && all.last <= span.last && all.earlier_nights == 0) return "";
    return fmt::format("Judged from {}, whatever nights this report counts.",
                       brief_span({all.first, all.last}));
}

/// What its schedule is: "randomised on/off test, 112 nights, 1 Oct 2026 to 20 Jan 2027".
std::string test_words(const Experiment& experiment, const experiment::Standing& standing) {
    const std::string_view kind = experiment.design == Design::nightly ? "randomised on/off test"
                                  : experiment.design == Design::week_blocks
                                      ? "randomised test in weeks"
                                      : "randomised test in fortnights";
    return fmt::format("{}, {}, {}", kind, present::counted(standing.nights, "night", "nights"),
                       brief_span({experiment.first_night, standing.last_night}));
}

experiment::Outcome outcome_of(const Source& source, const Experiment& experiment, const Habit& habit) {
    for (const experiment::Outcome& outcome : source.results.outcomes) {
        if (outcome.experiment == experiment.id) return outcome;
    }
    // Only the newest on a habit stands in the results.
    const auto trial = experiment::trial(experiment, habit, source.results.diary.nights, source.now);
    const auto result = experiment::opened_result(experiment, trial);
    return {experiment.id,   experiment.habit,       result.finding,           result.log_rate_ratio,
            result.interval, experiment.first_night, last_night_of(experiment)};
}

std::string found_words(const experiment::Outcome& outcome, const std::string& habit) {
    if (!present::has_decided(outcome.finding)) return "Nothing could be told from it.";
    std::string words =
        fmt::format("{}{} with {}", present::finding_name(outcome.finding),
                    outcome.finding == experiment::Finding::little_difference ? "" : " cramps", habit);
    if (outcome.log_rate_ratio && outcome.interval) {
        words += fmt::format(": {} times the cramps (95 % interval {})",
                             present::rate_text(std::exp(*outcome.log_rate_ratio)),
                             present::interval_text(*outcome.interval));
    }
    return words + ".";
}

std::string progress_words(const Experiment& experiment, const experiment::Standing& standing) {
    switch (standing.phase) {
        case Phase::to_come:
            return "Not begun yet.";
        case Phase::running:
            return fmt::format("Under way, {} of {} nights done; sealed, its result is not opened yet.",
                               standing.nights_over, standing.nights);
        case Phase::stopped:
            return fmt::format("Stopped on {}; sealed, its result is not opened yet.",
                               brief_date(experiment.stopped_on.value_or(standing.opens_on)));
        default:
            return "Over; sealed, its result is not opened yet.";
    }
}

std::string experiment_line(const Source& source, const Experiment& experiment) {
    const present::DiaryCopy& diary = source.results.diary;
    const Habit* found = find_habit(diary.habits, experiment.habit);
    Habit habit;
    habit.id = experiment.habit;
    habit.name = experiment.habit;
    if (found != nullptr) habit = *found;
    const auto standing = experiment::standing(experiment, habit, diary.nights, source.now);
    const std::string name = one_line(habit.name);
    const std::string outcome = standing.phase == Phase::opened
                                    ? found_words(outcome_of(source, experiment, habit), in_sentence(name))
                                    : progress_words(experiment, standing);
    return fmt::format("{}: {}. {}", name, test_words(experiment, standing), outcome);
}

}  // namespace

void add_habits(Report& report, const Source& source, const DateSpan& span) {
    const analysis::Insights& all = source.results.all;
    report.habits.title = "What the diary shows about habits";
    report.habits.lines.push_back(present::head_line(all));
    if (all.recorded.nights == 0) return;
    if (const std::string from = judged_from(all, span); !from.empty())
        report.habits.lines.back() += " " + from;
    for (const int place : present::reading_order(all)) {
        const HabitInsight& insight = present::at_place(all.habits, place);
        const Word word = insight.verdict.word;
        if (word == Word::probably_fewer || word == Word::probably_more)
            report.habits.lines.push_back(stands_out(source, insight));
    }
    const std::string little = little_difference(source);
    if (!little.empty()) report.habits.lines.push_back(little);
    if (all.recorded.cramps > 0) report.habits.lines.push_back(limits_sentence(all));
}

void add_experiments(Report& report, const Source& source, const DateSpan& span) {
    report.experiments.title = "The patient’s own tests";
    std::vector<Experiment> experiments = source.results.diary.experiments;
    std::stable_sort(experiments.begin(), experiments.end(),
                     [](const Experiment& a, const Experiment& b) { return a.first_night > b.first_night; });
    for (const Experiment& experiment : experiments) {
        const bool called_off = experiment.stopped_on && *experiment.stopped_on <= experiment.first_night;
        if (experiment.schedule.empty() || called_off) continue;
        if (experiment.first_night > span.last + days(1) || last_night_of(experiment) < span.first) continue;
        report.experiments.lines.push_back(experiment_line(source, experiment));
    }
}

}  // namespace nightcramp::report
