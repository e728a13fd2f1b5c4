#include "app/import_memory.hpp"
#include "app/importing.hpp"
#include "app/settings.hpp"
#include "cli/commands.hpp"
#include "cli/daily_copy.hpp"
#include "cli/face.hpp"
#include "cli/import_mapping.hpp"
#include "cli/import_text.hpp"
#include "cli/reading_progress.hpp"
#include "cli/table_input.hpp"
#include "diary/errors.hpp"
#include "diary/memory_vault.hpp"
#include "exchange/unreadable.hpp"

#include <memory>
#include <ostream>
#include <stdexcept>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

struct ImportOptions {
    std::string file;
    std::string as;
    std::string zone;
    std::string date_order;
    std::vector<std::string> map;
    bool replace = false;
    bool dry_run = false;
};

/// What has to be known before the file is read.
struct Wishes {
    Zone zone;
    std::optional<exchange::DateOrder> date_order;
};

Parsed<Wishes> wishes_from(const ImportOptions& options, const Zone& zone) {
    Parsed<Wishes> wishes{{zone, std::nullopt}, {}};
    try {
        if (!options.zone.empty()) wishes.value.zone = Zone::named(options.zone);
    } catch (const std::runtime_error&) {
        wishes.problems.push_back(
            {"--zone", fmt::format("\"{}\" is not the name of a time zone; write it like "
                                   "Europe/Berlin.",
                                   options.zone)});
    }
    if (options.date_order == "day-first") wishes.value.date_order = exchange::DateOrder::day_first;
    if (options.date_order == "month-first") wishes.value.date_order = exchange::DateOrder::month_first;
    if (!options.date_order.empty() && !wishes.value.date_order) {
        wishes.problems.push_back(
            {"--date-order",
             fmt::format("\"{}\" is not understood; write day-first or month-first.", options.date_order)});
    }
    return wishes;
}

app::ImportDraft read(const Context& context, const ImportOptions& options, const Wishes& wishes,
                      const app::Session& session) {
    ReadingProgress progress(context);
    const app::ImportJob job{options.file, options.as, {wishes.date_order, session.habits(), session.now()}};
    return app::read_import(job, app::import_readers(context.world), progress.watch());
}

/// The diary that is imported into. Whether it was there is asked once: another program may be making it.
struct Target {
    bool existed = false;
    Diary diary;  ///< an empty one in memory where there is none
};

Target target_of(const Context& context, const ImportOptions& options) {
    if (!diary_exists(context)) return {false, memory_diary()};
    return {true, options.dry_run ? open_for_reading(context) : open_for_writing(context)};
}

/// The diary as it was, without which nothing is imported. Throws a DiaryError.
void keep_before(const Context& context, const Diary& diary) {
    if (!diary.journal->last_saved()) return;
    try {
        const auto copies = app::keep_now(*diary.vault, context.world.clock.now(), reasons::before_import,
                                          chosen_folder(context));
        if (!note_folder(context, copies)) return;
        context.terminal.err << visible(fmt::format("nightcramp: {}", copies.unreachable)) << '\n';
    } catch (const DiaryError& error) {
        throw DiaryError(fmt::format(
            "Nothing was imported, because no copy of the diary could be kept before. {}", error.what()));
    }
}

/// As with `log`, a diary that is not there yet is made only for something to be written into it.
std::optional<std::string> save(const Context& context, const Target& target, const Catalogue& catalogue,
                                const ImportOptions& options, const exchange::ImportPlan& plan) {
    if (options.dry_run || plan.changes.empty()) return std::nullopt;
    const auto save_in = [&](Journal& place) {
        app::Session session(place, catalogue, context.world.clock, Face::import);
        const auto saved = app::save_import(session, plan, options.file);
        return saved ? std::optional(saved->edit.label) : std::nullopt;
    };
    if (target.existed) {
        keep_before(context, target.diary);
        return save_in(*target.diary.journal);
    }
    const Diary made = open_for_writing(context);
    return save_in(*made.journal);
}

/// A guess at the dates is for a look at the file only.
Problems unclear_date_problems(const exchange::Draft& draft, const ImportOptions& options) {
    if (!draft.unclear_dates || options.dry_run || !options.date_order.empty()) return {};
    return {{"--date-order",
             fmt::format("{}, and the file does not tell which is right. Say it with --date-order day-first "
                         "or --date-order month-first.",
                         two_readings(*draft.unclear_dates))}};
}

/// All that stands against an import before it is planned.
Problems problems_of(const app::ImportDraft& read, const Problems& of_mapping, const ImportOptions& options) {
    if (!read.draft.refusals.empty()) return shortened(read.draft.refusals);
    Problems all = unclear_date_problems(read.draft, options);
    all.insert(all.end(), of_mapping.begin(), of_mapping.end());
    return all;
}

int import_file(const Context& context, const ImportOptions& options, const Wishes& wishes) {
    const Catalogue catalogue = load_catalogue();
    const Target target = target_of(context, options);
    const app::Session session(*target.diary.journal, catalogue, context.world.clock, Face::import);
    app::ImportDraft read = cli::read(context, options, wishes, session);
    const auto memory = app::ImportMemory::of(context.world.environment);
    const auto chosen = mapping_from(options.map, read.draft, session.habits());
    const Problems found = problems_of(read, chosen.problems, options);
    if (!found.empty()) return report_unsaved(context, found);
    exchange::Mapping known = chosen.value;
    known.merge(memory.load());
    read.draft.assume(exchange::outgrown_choices(read.draft, session.habits(), known));
    const auto boundary =
        app::SettingsFile(app::settings_file(context.world.environment)).load().boundary_hour;
    const exchange::Choices choices{exchange::suggested_mapping(read.draft, session.habits(), known),
                                    wishes.zone, std::chrono::hours(boundary), options.replace};
    const exchange::Stored stored = app::stored_for(session, read.draft, wishes.zone);
    const exchange::ImportPlan plan = exchange::plan_import(read.draft, choices, stored);
    ImportReply reply{options.file,    options.as, options.zone, wishes.date_order.has_value(),
                      options.dry_run, {}};
    reply.label = save(context, target, catalogue, options, plan);
    if (!options.dry_run && !chosen.value.empty()) memory.remember(chosen.value);
    if (context.json) {
        print_json(context, import_json(read, plan, reply));
    } else {
        context.terminal.out << import_text(read, plan, reply);
    }
    return success;
}

int import_file(const Context& context, const ImportOptions& options) {
    const auto wishes = wishes_from(options, context.world.zone);
    if (!wishes.problems.empty()) return report_unsaved(context, wishes.problems);
    try {
        return import_file(context, options, wishes.value);
    } catch (const exchange::Unreadable& refused) {
        return report_unsaved(context, {{options.file, refused.what()}});
    }
}

}  // namespace

void add_import_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command =
        app.add_subcommand("import", "Add what another program or a table knows of your nights");
    command
        ->add_option("file", options->file, "The file, archive or folder; man nightcramp lists what is read")
        ->required();
    command->add_option("--as", options->as,
                        "Its format, where the file itself does not tell; man nightcramp lists them");
    command
        ->add_option(
            "--map", options->map,
            "What a name in it becomes: NAME=nothing, cramp, cramp-pain, cramp-count, note, new or a habit")
        ->allow_extra_args(false);
    command->add_option("--zone", options->zone, "The time zone of times that do not tell theirs");
    command->add_option("--date-order", options->date_order,
                        "How 11/5/2020 is read: day-first or month-first");
    command->add_flag("--replace", options->replace,
                      "Where the diary says something else, take the file’s word");
    command->add_flag("--dry-run", options->dry_run, "Say what would be added; write nothing");
    command->callback([options, &context] { context.exit_code = import_file(context, *options); });
}

}  // namespace nightcramp::cli
