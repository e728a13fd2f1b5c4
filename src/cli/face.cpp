#include "cli/face.hpp"

#include "cli/commands.hpp"
#include "cli/copy_list.hpp"
#include "cli/diary_place.hpp"
#include "cli/night_text.hpp"
#include "cli/version.hpp"
#include "diary/errors.hpp"

#include <algorithm>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

void describe(CLI::App& app, Context& context) {
    app.name("nightcramp");
    app.description(
        "A diary for people with night leg cramps. Everything stays in one file on this computer.");
    app.footer("Your diary: $XDG_DATA_HOME/nightcramp/diary.nightcramp. All about it: man nightcramp");
    app.set_version_flag("--version", std::string(version));
    app.fallthrough();
    app.require_subcommand(0, 1);
    app.add_option("--diary", context.diary_option, "Work on this file instead of your own diary");
    app.add_flag("--json", context.json, "Write JSON (described in the man page)");
}

void add_commands(CLI::App& app, Context& context) {
    add_log_command(app, context);
    add_show_command(app, context);
    add_nights_command(app, context);
    add_summary_command(app, context);
    add_insights_command(app, context);
    add_suggest_command(app, context);
    add_know_command(app, context);
    add_chart_command(app, context);
    add_report_command(app, context);
    add_habits_command(app, context);
    add_habit_command(app, context);
    add_profile_command(app, context);
    add_medicine_command(app, context);
    add_experiment_command(app, context);
    add_undo_commands(app, context);
    add_history_command(app, context);
    add_trash_command(app, context);
    add_check_command(app, context);
    add_backup_command(app, context);
    add_restore_command(app, context);
    add_salvage_command(app, context);
    add_demo_command(app, context);
    add_import_command(app, context);
    add_imports_command(app, context);
    add_export_command(app, context);
    add_analyse_command(app, context);
}

std::string version_text(const std::optional<Night>& night, const Catalogue& catalogue) {
    if (!night) return "  (erased)\n";
    return night_text(*night, catalogue.habits, catalogue);
}

/// Both versions, so that nothing is lost while the person decides.
void print_conflict(const Context& context, const EditConflict& conflict) {
    context.terminal.err << "nightcramp: " << visible(conflict.what()) << '\n';
    const auto* nights = std::get_if<Changed<Night>>(&conflict.theirs_to_ours());
    if (nights == nullptr) return;
    const Catalogue catalogue = load_catalogue();
    context.terminal.err << "\nIn the diary:\n"
                         << version_text(nights->before, catalogue) << "\nYours, not saved:\n"
                         << version_text(nights->after, catalogue);
}

int refuse_damaged(const Context& context, const DiaryError& error) {
    const int code = refuse(context, error.what());
    try {
        context.terminal.err << ways_out_of_damage(context) << '\n';
    } catch (const DiaryError&) {
        // Where the copies cannot be listed either, the sentence before names what it can.
    }
    return code;
}

/// Without a command: the window, or the summary where there can be none.
void start(Context& context, const OpenWindow& open_window) {
    if (context.json || !app::has_display(context.world.environment))
        return show_start(context, "No display was found");
    expect_no_copy(context);
    const auto why_not = open_window(context.diary_file());
    if (why_not) show_start(context, "There is no window: " + *why_not);
}

int parse_and_run(CLI::App& app, std::vector<std::string> arguments, Context& context,
                  const OpenWindow& open_window) {
    std::reverse(arguments.begin(), arguments.end());
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::Success& wish) {
        return app.exit(wish, context.terminal.out, context.terminal.err);
    } catch (const CLI::ParseError& error) {
        context.terminal.err << "nightcramp: " << error.what() << "\nSee nightcramp --help.\n";
        return bad_usage;
    }
    if (app.get_subcommands().empty()) start(context, open_window);
    return context.exit_code;
}

}  // namespace

int run(std::vector<std::string> arguments, const Terminal& terminal, const app::World& world,
        const OpenWindow& open_window) {
    Context context{terminal, world, "", false, success};
    CLI::App app;
    describe(app, context);
    add_commands(app, context);
    try {
        return parse_and_run(app, std::move(arguments), context, open_window);
    } catch (const NotValid& refused) {
        return report_unsaved(context, refused.problems());
    } catch (const EditConflict& conflict) {
        print_conflict(context, conflict);
    } catch (const Damaged& damaged) {
        return refuse_damaged(context, damaged);
    } catch (const NotADiary& foreign) {
        return refuse_damaged(context, foreign);
    } catch (const DiaryError& error) {
        return refuse(context, error.what());
    }
    return failure;
}

}  // namespace nightcramp::cli
