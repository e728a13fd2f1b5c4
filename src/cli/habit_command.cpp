#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/habit_line.hpp"
#include "diary/number.hpp"

#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// The habits that the line is about, as the diary now has them.
std::vector<Habit> habits_of(const EditLine& line, const app::Session& session) {
    const std::vector<Habit> all = session.habits();
    std::vector<Habit> habits;
    for (const Change& change : line.changes) {
        const Habit* habit = find_habit(all, key(std::get<Changed<Habit>>(change)));
        if (habit != nullptr) habits.push_back(*habit);
    }
    return habits;
}

Json habits_reply(const EditLine& line, const app::Session& session) {
    Json list = Json::array();
    for (const Habit& habit : habits_of(line, session)) list.push_back(to_json(habit));
    return {{"habits", list}};
}

std::string how_to_log(const EditLine& line, const app::Session& session) {
    std::string text;
    for (const Habit& habit : habits_of(line, session)) {
        text += fmt::format("Answer it with: nightcramp log --habit {}={}\n", habit.id,
                            habit.kind == HabitKind::amount ? decimal(habit.contrast) : "yes");
    }
    return text;
}

std::string answers_kept(const EditLine& line, const app::Session&) {
    return line.changes.size() == 1 ? "It is not asked any more; its answers are kept.\n"
                                    : "They are not asked any more; their answers are kept.\n";
}

void add_habit_add(CLI::App& habit, Context& context) {
    auto typed = std::make_shared<NewHabitTyped>();
    CLI::App* command = habit.add_subcommand("add", "Follow a habit or possible trigger of your own");
    command->add_option("name", typed->name, "What it is called, such as \"Pickle juice\"")->required();
    command->add_option("--amount", typed->unit,
                        "It is answered with an amount in this unit (default: with yes or no)");
    command->add_option("--step", typed->step, "One press of the stepper in the window (default: 1)");
    command->add_option(
        "--contrast", typed->contrast,
        "A difference that you could really make; results are per contrast (default: 2 steps)");
    command->add_flag("--trigger", typed->trigger, "It may bring cramps on (default: it may prevent them)");
    command->add_option("--aim-at-least", typed->aim.at_least, "You aim at this much or more");
    command->add_option("--aim-at-most", typed->aim.at_most, "You aim at this much or less");
    command->add_option("--question", typed->question,
                        "As it is asked each morning (default: from the name)");
    command->callback([typed, &context] {
        const auto read = [&](const app::Session& session) { return add_line(*typed, session); };
        context.exit_code = save_line(context, read, {habits_reply, how_to_log});
    });
}

void add_rename(CLI::App& habit, Context& context) {
    auto words = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* command = habit.add_subcommand("rename", "Give a habit another name; its answers stay");
    command->add_option("habit", words->first, "Its id or its name")->required();
    command->add_option("name", words->second, "The new name")->required();
    command->callback([words, &context] {
        const auto read = [&](const app::Session& session) {
            return rename_line(words->first, words->second, session);
        };
        context.exit_code = save_line(context, read, {habits_reply, {}});
    });
}

struct AimOptions {
    std::string habit;
    AimTyped aim;
    bool none = false;
};

void add_aim(CLI::App& habit, Context& context) {
    auto options = std::make_shared<AimOptions>();
    CLI::App* command = habit.add_subcommand("aim", "Say how much of it you aim at, for the bar on screen");
    command->add_option("habit", options->habit, "Its id or its name")->required();
    command->add_option("--at-least", options->aim.at_least, "This much or more, such as 2000ml");
    command->add_option("--at-most", options->aim.at_most, "This much or less");
    command->add_flag("--none", options->none, "There is no aim");
    command->callback([options, &context] {
        const auto read = [&](const app::Session& session) {
            return aim_line(options->habit, options->aim, options->none, session);
        };
        context.exit_code = save_line(context, read, {habits_reply, {}});
    });
}

struct FollowWords {
    std::string name;
    std::string description;
    bool followed = false;
};

void add_follow(CLI::App& habit, Context& context, const FollowWords& words) {
    auto habits = std::make_shared<std::vector<std::string>>();
    CLI::App* command = habit.add_subcommand(words.name, words.description);
    command->add_option("habits", *habits, "Ids or names")->required();
    command->callback([habits, &context, followed = words.followed] {
        const auto read = [&](const app::Session& session) {
            return follow_line(*habits, followed, session);
        };
        LineReply reply{habits_reply, {}};
        if (!followed) reply.text = answers_kept;
        context.exit_code = save_line(context, read, reply);
    });
}

}  // namespace

void add_habit_command(CLI::App& app, Context& context) {
    CLI::App* habit = app.add_subcommand("habit", "Change what is asked each morning");
    habit->require_subcommand(1);
    add_habit_add(*habit, context);
    add_rename(*habit, context);
    add_aim(*habit, context);
    add_follow(*habit, context, {"follow", "Ask about these habits each morning", true});
    add_follow(*habit, context, {"unfollow", "Ask about them no more; their answers are kept", false});
    add_follow(*habit, context, {"archive", "The same as unfollow", false});
}

}  // namespace nightcramp::cli
