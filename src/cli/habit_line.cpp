#include "cli/habit_line.hpp"

#include "app/habit_edits.hpp"
#include "cli/answer_text.hpp"
#include "cli/habit_option.hpp"
#include "cli/tokens.hpp"
#include "diary/number.hpp"
#include "diary/rules.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

/// An amount of the habit, with or without its unit.
std::optional<double> read_amount(const std::string& field, const std::string& text, const Habit& habit,
                                  Problems& problems) {
    const auto parsed = parse_answer_value(text, habit);
    if (!parsed.value || parsed.value->kind != AnswerKind::amount) {
        problems.push_back({field, fmt::format("\"{}\" is not an amount in {}; write it like {}.", text,
                                               habit.unit, decimal(habit.contrast))});
        return std::nullopt;
    }
    if (const Problems found = answer_problems(*parsed.value, habit); !found.empty()) {
        problems.push_back({field, found.front().sentence});
        return std::nullopt;
    }
    return parsed.value->amount;
}

/// None where nothing was typed, and where something else than an amount was.
std::optional<Target> read_aim(const AimTyped& typed, const std::string& prefix, const Habit& habit,
                               Problems& problems) {
    const std::string at_least = fmt::format("--{}at-least", prefix);
    const std::string at_most = fmt::format("--{}at-most", prefix);
    if (typed.at_least && typed.at_most) {
        problems.push_back({"aim", fmt::format("Either {} or {}, not both.", at_least, at_most)});
    } else if (typed.at_least || typed.at_most) {
        const Aim aim = typed.at_least ? Aim::at_least : Aim::at_most;
        const auto amount = read_amount(typed.at_least ? at_least : at_most,
                                        typed.at_least ? *typed.at_least : *typed.at_most, habit, problems);
        if (amount) return Target{aim, *amount};
    }
    return std::nullopt;
}

Problems problems_without_unit(const NewHabitTyped& typed) {
    Problems problems;
    const bool has_aim = typed.aim.at_least || typed.aim.at_most;
    for (const auto& [is_said, option] : {std::pair{typed.step.has_value(), "--step"},
                                          {typed.contrast.has_value(), "--contrast"},
                                          {has_aim, "aim"}}) {
        if (!is_said) continue;
        problems.push_back({option, "This belongs to an amount; name its unit with --amount, such as ml."});
    }
    return problems;
}

/// A habit that is not in the diary yet, to read amounts by.
Habit measure(const std::string& unit) {
    Habit habit;
    habit.kind = HabitKind::amount;
    habit.unit = unit;
    return habit;
}

Parsed<app::NewHabit> described(const NewHabitTyped& typed) {
    app::NewHabit habit;
    habit.name = typed.name;
    habit.question = typed.question;
    habit.role = typed.trigger ? Role::trigger : Role::prevention;
    if (!typed.unit) return {habit, problems_without_unit(typed)};
    Problems problems;
    const Habit amounts = measure(*typed.unit);
    habit.kind = HabitKind::amount;
    habit.unit = *typed.unit;
    if (typed.step) habit.step = read_amount("--step", *typed.step, amounts, problems).value_or(1);
    if (typed.contrast) habit.contrast = read_amount("--contrast", *typed.contrast, amounts, problems);
    habit.target = read_aim(typed.aim, "aim-", amounts, problems);
    return {habit, std::move(problems)};
}

/// The habit that was meant; a problem where there is none.
const Habit* find(const std::vector<Habit>& habits, const std::string& typed, Problems& problems) {
    const Habit* habit = meant_habit(habits, typed);
    if (habit == nullptr) problems.push_back(no_such_habit(habits, typed));
    return habit;
}

Parsed<EditLine> changed_line(const Habit& before, const Habit& after, const app::Session& session) {
    return {{{session.change(before, after)}, app::habit_label(before, after)}, {}};
}

std::string follow_label(const std::vector<std::string>& labels, bool followed) {
    if (labels.size() < 3) return fmt::format("{}", fmt::join(labels, ", "));
    return fmt::format("{} habits {}", labels.size(), followed ? "followed" : "archived");
}

}  // namespace

Parsed<EditLine> add_line(const NewHabitTyped& typed, const app::Session& session) {
    const std::vector<Habit> habits = session.habits();
    auto [habit, problems] = described(typed);
    append(problems, app::problems(habit, habits));
    if (!problems.empty()) return {{}, std::move(problems)};
    const Habit made = app::own_habit(habit, habits);
    return {{{Changed<Habit>{std::nullopt, made}}, app::habit_label(std::nullopt, made)}, {}};
}

Parsed<EditLine> rename_line(const std::string& habit, const std::string& new_name,
                             const app::Session& session) {
    const std::vector<Habit> habits = session.habits();
    Problems problems;
    const Habit* before = find(habits, habit, problems);
    append(problems, app::name_problems(new_name, before == nullptr ? "" : before->id, habits));
    if (!problems.empty()) return {{}, std::move(problems)};
    Habit after = *before;
    after.name = trim(new_name);
    return changed_line(*before, after, session);
}

Parsed<EditLine> aim_line(const std::string& habit, const AimTyped& aim, bool none,
                          const app::Session& session) {
    const std::vector<Habit> habits = session.habits();
    Problems problems;
    const Habit* before = find(habits, habit, problems);
    const bool has_aim = aim.at_least || aim.at_most;
    if (none == has_aim) {
        problems.push_back({"aim", "Say one of --at-least, --at-most and --none."});
    }
    if (before == nullptr) return {{}, std::move(problems)};
    Habit after = *before;
    after.target.reset();
    if (before->kind == HabitKind::yes_no && !none) {
        problems.push_back(
            {"habit " + before->id, "It is answered with yes or no; only an amount can have an aim."});
    } else if (!none) {
        after.target = read_aim(aim, "", *before, problems);
    }
    if (!problems.empty()) return {{}, std::move(problems)};
    return changed_line(*before, after, session);
}

Parsed<EditLine> follow_line(const std::vector<std::string>& habits, bool followed,
                             const app::Session& session) {
    const std::vector<Habit> all = session.habits();
    Parsed<EditLine> line;
    std::vector<std::string> seen;
    std::vector<std::string> labels;
    for (const std::string& typed : habits) {
        const Habit* habit = find(all, typed, line.problems);
        if (habit == nullptr || std::find(seen.begin(), seen.end(), habit->id) != seen.end()) continue;
        seen.push_back(habit->id);
        if (habit->origin == Origin::derived && !followed) {
            line.problems.push_back(
                {"habit " + habit->id, "It is read from how you slept, so it is always followed."});
            continue;
        }
        Changed<Habit> change = session.follow(*habit, followed);
        if (habit->followed != followed) labels.push_back(app::habit_label(*habit, *change.after));
        line.value.changes.emplace_back(std::move(change));
    }
    line.value.label = follow_label(labels, followed);
    return line;
}

}  // namespace nightcramp::cli
