#include "cli/ask.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/log_input.hpp"
#include "cli/log_reply.hpp"
#include "diary/memory_vault.hpp"
#include "diary/noon_rule.hpp"

#include <memory>

#include <CLI/CLI.hpp>

namespace nightcramp::cli {
namespace {

struct LogOptions {
    std::string night;
    LogInput input;
};

int save(Context& context, const Diary& diary, const Catalogue& catalogue, const Changed<Night>& change) {
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const auto saved = session.save(*change.before, *change.after);
    reply_to_log(context, catalogue, saved, *change.before, session.night(change.after->date));
    return success;
}

/// A line with problems does not even make the file, so a diary that is not there yet is made only after the
/// line was checked, against an empty one. Whether it was there is asked once: another program may be making
/// it.
int log_line(Context& context, Date date, const LogInput& input, Problems problems) {
    const Catalogue catalogue = load_catalogue();
    const bool existed = diary_exists(context);
    const Diary diary = existed ? open_for_writing(context) : memory_diary();
    const app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const Night before = session.night(date);
    auto parsed = apply(input, before, session.habits(), context.world.zone, session.now());
    append(problems, std::move(parsed.problems));
    append(problems, session.problems(parsed.value));
    if (!problems.empty()) return report_unsaved(context, problems);
    if (existed) return save(context, diary, catalogue, {before, parsed.value});
    return save(context, open_for_writing(context), catalogue, {before, parsed.value});
}

int log(Context& context, const LogOptions& options) {
    const Date today = date_of(context.world.clock.now());
    const auto date = options.night.empty() ? last_night(today) : parse_night(options.night, today);
    Problems problems;
    if (!date) problems.push_back(not_a_night("night", options.night));
    // With a wrong date the rest of the line is still looked at, so that all problems are named at once.
    if (!options.input.empty())
        return log_line(context, date.value_or(last_night(today)), options.input, problems);
    if (!date) return report_unsaved(context, problems);
    return ask(context, *date);
}

}  // namespace

void add_log_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<LogOptions>();
    LogInput& input = options->input;
    CLI::App* command =
        app.add_subcommand("log", "Log a night; without parts it asks, one question at a time");
    command->add_option("--night", options->night,
                        "The date of its evening, such as 2026-11-22 (default: last night)");
    command->add_flag("--none", input.none, "There were no cramps");
    command->add_option("--cramp", input.cramps, "A cramp, such as \"02:30 left calf pain 7 5min woke\"")
        ->allow_extra_args(false);
    command
        ->add_option("--habit", input.habits,
                     "An answer, such as stretching=yes or fluids=1800ml; man nightcramp lists them")
        ->allow_extra_args(false);
    command->add_option("--sleep", input.sleep, "How you slept, such as \"22:45-06:30 side rested 7\"");
    command->add_option("--sign", input.signs, "A warning sign that you noticed (man nightcramp), or none")
        ->allow_extra_args(false);
    command->add_option("--note", input.note, "A note; an empty one erases it");
    command->add_flag("--replace", input.replace, "Let --none erase cramps that are logged");
    command->callback([options, &context] { context.exit_code = log(context, *options); });
}

}  // namespace nightcramp::cli
