#pragma once

#include "cli/context.hpp"

namespace CLI {
class App;
}

namespace nightcramp::cli {

/// Each adds its commands to the command line; a command runs once the whole line has been read.
void add_log_command(CLI::App& app, Context& context);
void add_show_command(CLI::App& app, Context& context);
void add_nights_command(CLI::App& app, Context& context);
void add_summary_command(CLI::App& app, Context& context);
void add_insights_command(CLI::App& app, Context& context);
void add_suggest_command(CLI::App& app, Context& context);
void add_know_command(CLI::App& app, Context& context);
void add_chart_command(CLI::App& app, Context& context);
void add_report_command(CLI::App& app, Context& context);
void add_habits_command(CLI::App& app, Context& context);
void add_habit_command(CLI::App& app, Context& context);     ///< add, rename, aim, follow, unfollow, archive
void add_profile_command(CLI::App& app, Context& context);   ///< show, set, conditions
void add_medicine_command(CLI::App& app, Context& context);  ///< list, add, stop, remove
void add_experiment_command(CLI::App& app, Context& context);        ///< plan, tonight, status, result, …
void add_experiment_result(CLI::App& experiment, Context& context);  ///< a part of it
void add_undo_commands(CLI::App& app, Context& context);             ///< undo, redo
void add_history_command(CLI::App& app, Context& context);
void add_trash_command(CLI::App& app, Context& context);
void add_check_command(CLI::App& app, Context& context);
void add_backup_command(CLI::App& app, Context& context);
void add_restore_command(CLI::App& app, Context& context);
void add_salvage_command(CLI::App& app, Context& context);
void add_demo_command(CLI::App& app, Context& context);
void add_import_command(CLI::App& app, Context& context);
void add_imports_command(CLI::App& app, Context& context);  ///< the list, take-back
void add_export_command(CLI::App& app, Context& context);
void add_analyse_command(CLI::App& app, Context& context);

/// What the program shows when it is started without a command and there is no window: the summary, of the
/// example diary where the person has none yet. `why` there is none begins the first line.
void show_start(Context& context, const std::string& why);

}  // namespace nightcramp::cli
