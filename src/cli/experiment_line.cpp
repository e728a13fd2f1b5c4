#include "cli/experiment_line.hpp"

#include "app/edit_label.hpp"
#include "app/experiment_edits.hpp"
#include "cli/context.hpp"
#include "diary/number.hpp"
#include "diary/text.hpp"
#include "diary/vocabulary.hpp"
#include "present/experiment_follow.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

using experiment::Phase;

EditLine change_line(const ExperimentDiary& diary, const std::optional<Experiment>& before,
                     const std::optional<Experiment>& after) {
    const Habit habit = diary.habit_of(after ? *after : *before);
    return {{Changed<Experiment>{before, after}}, app::experiment_label(before, after, habit)};
}

Parsed<EditLine> refused(const std::string& field, std::string sentence) {
    return {{}, {{field, std::move(sentence)}}};
}

std::string not_going_on(Phase phase, const std::string& id) {
    switch (phase) {
        case Phase::to_come:
            return fmt::format("It has not begun; \"nightcramp experiment erase {}\" takes it back.", id);
        case Phase::over:
            return "All its nights are over; \"nightcramp experiment result\" opens it.";
        case Phase::stopped:
            return "It was stopped already; \"nightcramp experiment result\" opens it.";
        default:
            return "Its result is open, and it stays as it was opened.";
    }
}

std::string no_extension(const Experiment& experiment, const experiment::Standing& standing) {
    if (experiment.extended) return "It was extended already; that can be done once.";
    if (standing.phase == Phase::stopped || standing.phase == Phase::opened) {
        return not_going_on(standing.phase, experiment.id);
    }
    if (standing.phase == Phase::over) {
        return "It is too late to add nights: the first of them has begun. \"nightcramp experiment result\" "
               "opens the result.";
    }
    return "Nights are added near the end, in the last two weeks, and once.";
}

Parsed<std::optional<StopCause>> read_cause(const std::string& typed) {
    if (typed.empty()) return {std::nullopt, {}};
    const auto cause = from_slug<StopCause>(typed);
    if (cause == StopCause::safety || cause == StopCause::inconvenience) return {cause, {}};
    return {
        {},
        {{"--for", fmt::format("\"{}\" is no cause; there are safety and inconvenience.", visible(typed))}}};
}

std::string sealed_sentence(const ExperimentDiary& diary, const Experiment& experiment,
                            const experiment::Standing& standing) {
    if (standing.phase == Phase::to_come) return "It has not begun, so there is nothing to open.";
    const auto words = present::follow_words(diary.source(), experiment, standing);
    if (words.clear_at_half_way) {
        return fmt::format("{} To open it, say --unseal; the experiment ends with that.", words.half_way);
    }
    return fmt::format(
        "The result is sealed, so that hope cannot colour your answers. {} --unseal opens it now, "
        "but that ends the experiment, and what you see is a look and no test any more.",
        words.sealed.back());
}

/// Early openings that the look at half-way allows are no mere look.
Experiment opened_now(const ExperimentDiary& diary, const Experiment& experiment,
                      const experiment::Standing& standing) {
    const bool is_clear = present::follow_words(diary.source(), experiment, standing).clear_at_half_way;
    if (!is_clear) return experiment::opened(experiment, diary.now);
    return experiment::opened(experiment::stopped(experiment, date_of(diary.now), StopCause::half_way, ""),
                              diary.now);
}

std::string how_to_answer(const Habit& habit) {
    if (habit.origin == Origin::derived) {
        return "Say how you lay instead, such as: nightcramp log --night tonight --sleep \"side\"";
    }
    return fmt::format("Say how much it was instead, such as: nightcramp log --night tonight --habit {}={}",
                       habit.id, decimal(habit.contrast));
}

}  // namespace

Parsed<EditLine> begin_line(const PlanTyped& typed, const app::Session& session) {
    const ExperimentDiary diary = read_experiments(session);
    const auto choice = read_choice(typed, diary);
    if (!choice.problems.empty()) return {{}, choice.problems};
    const auto words = present::plan_words(diary.source(), choice.value);
    Problems problems;
    for (const std::string& sentence : words.obstacle_words) problems.push_back({"plan", sentence});
    if (words.needs_doctor && !typed.agreed) {
        problems.push_back({"plan", "The option --agreed says that they do."});
    }
    if (!problems.empty()) return {{}, problems};
    EditLine line = change_line(diary, std::nullopt,
                                experiment::drawn(choice.value, experiment::draw_seed(), session.now()));
    const Habit* habit = find_habit(diary.habits, choice.value.habit);
    if (habit != nullptr && habit->origin != Origin::derived) {
        line.changes.emplace_back(session.follow(*habit, true));  // or nobody would be asked for it
    }
    return {std::move(line), {}};
}

Parsed<EditLine> stop_line(const StopTyped& typed, const app::Session& session) {
    const ExperimentDiary diary = read_experiments(session);
    auto meant = meant_experiment(diary, typed.id);
    const auto cause = read_cause(typed.cause);
    append(meant.problems, cause.problems);
    if (!meant.problems.empty()) return {{}, meant.problems};
    const Experiment& before = *meant.value;
    const Phase phase = diary.standing(before).phase;
    if (phase != Phase::running) return refused("experiment", not_going_on(phase, before.id));
    return {change_line(diary, before,
                        experiment::stopped(before, session.today(), cause.value,
                                            without_spaces_around(typed.because))),
            {}};
}

Parsed<EditLine> extend_line(const std::string& id, const std::string& nights, const app::Session& session) {
    const ExperimentDiary diary = read_experiments(session);
    const auto meant = meant_experiment(diary, id);
    if (!meant.problems.empty()) return {{}, meant.problems};
    const Experiment& before = *meant.value;
    const experiment::Standing standing = diary.standing(before);
    const auto words = present::follow_words(diary.source(), before, standing);
    if (!words.can_extend) return refused("experiment", no_extension(before, standing));
    const int more = parse_digits(nights).value_or(0);
    const int all = static_cast<int>(before.schedule.size()) + std::min(more, 1'000);
    if (more <= 0 || !experiment::is_length(before.design, all)) {
        return refused("nights", fmt::format("\"{}\" does not fit; add {} nights.", visible(nights),
                                             fmt::join(words.extensions, " or ")));
    }
    return {change_line(diary, before, experiment::extended(before, more)), {}};
}

Parsed<EditLine> erase_line(const std::string& id, const app::Session& session) {
    const ExperimentDiary diary = read_experiments(session);
    const auto meant = meant_experiment(diary, id);
    if (!meant.problems.empty()) return {{}, meant.problems};
    return {change_line(diary, *meant.value, std::nullopt), {}};
}

Parsed<EditLine> open_line(const std::string& id, bool unseal, const app::Session& session) {
    const ExperimentDiary diary = read_experiments(session);
    const auto meant = meant_experiment(diary, id);
    if (!meant.problems.empty()) return {{}, meant.problems};
    const Experiment& before = *meant.value;
    const experiment::Standing standing = diary.standing(before);
    if (standing.phase == Phase::opened) return {change_line(diary, before, before), {}};
    const bool may_open = standing.phase == Phase::over || standing.phase == Phase::stopped;
    const bool opens_early = unseal && standing.phase == Phase::running;
    if (!may_open && !opens_early) return refused("result", sealed_sentence(diary, before, standing));
    return {change_line(diary, before, opened_now(diary, before, standing)), {}};
}

Parsed<EditLine> done_line(const std::string& answer, const app::Session& session) {
    const ExperimentDiary diary = read_experiments(session);
    if (answer != "yes" && answer != "no") {
        return refused("--done", fmt::format("\"{}\" is no answer; write yes or no.", visible(answer)));
    }
    const Experiment* current = experiment::current(diary.experiments);
    const Date night = experiment::night_now(diary.now);
    if (current == nullptr || !experiment::drawn_for(*current, night, diary.now)) {
        return refused("--done", "No instruction is known for this night, so there is nothing to say yet.");
    }
    const Habit habit = diary.habit_of(*current);
    const Night before = session.night(night);
    const auto after = app::with_done(before, habit, answer == "yes", stamp_at(before, session.now()));
    if (!after) return refused("--done", how_to_answer(habit));
    const Night whole = session.completed(*after);
    const std::optional<Night> stored = is_blank(before) ? std::nullopt : std::optional(before);
    Problems problems = session.problems(whole);
    return {{{Changed<Night>{stored, whole}}, app::edit_label(before, whole, diary.habits)},
            std::move(problems)};
}

}  // namespace nightcramp::cli
