#include "cli/commands.hpp"
#include "cli/edit_line.hpp"
#include "cli/face.hpp"
#include "cli/habit_option.hpp"
#include "cli/habits_text.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

namespace nightcramp::cli {
namespace {

struct HabitsOptions {
    std::string habit;
    bool all = false;
};

int list_habits(Context& context, const std::vector<Habit>& habits, bool all) {
    if (!context.json) {
        context.terminal.out << habits_text(habits, all);
        return success;
    }
    Json list = Json::array();
    for (const Habit& habit : habits) {
        if (habit.followed || all) list.push_back(to_json(habit));
    }
    print_json(context, {{"habits", list}});
    return success;
}

int show_habits(Context& context, const HabitsOptions& options, const app::Session& session) {
    const std::vector<Habit> habits = session.habits();
    if (options.habit.empty()) return list_habits(context, habits, options.all);
    const Habit* habit = meant_habit(habits, options.habit);
    if (habit == nullptr) return report(context, {no_such_habit(habits, options.habit)});
    const Knowledge knowledge = load_knowledge();
    if (context.json) {
        print_json(context, habit_json(*habit, knowledge));
    } else {
        context.terminal.out << habit_text(*habit, knowledge, session.catalogue());
    }
    return success;
}

}  // namespace

void add_habits_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<HabitsOptions>();
    CLI::App* command = app.add_subcommand("habits", "List the habits, or tell what is known of one");
    command->add_option("habit", options->habit, "Everything known about this one: its id or its name");
    command->add_flag("--all", options->all, "The archived ones too");
    command->callback([options, &context] {
        const auto show = [&](const app::Session& session) {
            return show_habits(context, *options, session);
        };
        context.exit_code = read_diary(context, show);
    });
}

}  // namespace nightcramp::cli
