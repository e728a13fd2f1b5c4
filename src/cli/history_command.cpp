#include "app/settings.hpp"
#include "cli/commands.hpp"
#include "cli/erase.hpp"
#include "cli/face.hpp"
#include "cli/history_text.hpp"
#include "cli/parsed.hpp"
#include "diary/number.hpp"
#include "diary/vocabulary.hpp"
#include "present/night_history.hpp"
#include "present/trash.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

constexpr std::size_t most_entries = 30;

struct HistoryOptions {
    std::string night;
    std::string restore;
    bool erase = false;
    bool yes = false;
};

int print_entries(const Context& context) {
    const Diary diary = open_for_reading(context);
    const std::vector<HistoryEntry> entries = newest_entries(*diary.journal, most_entries);
    if (context.json) {
        Json list = Json::array();
        for (const HistoryEntry& entry : entries) list.push_back(to_json(entry));
        print_json(context, {{"entries", list}});
        return success;
    }
    if (entries.empty()) context.terminal.out << "Nothing was saved yet.\n";
    for (const HistoryEntry& entry : entries) context.terminal.out << visible(text_of(entry)) << '\n';
    return success;
}

/// The versions of a night, and how it is now.
struct NightPast {
    std::optional<Night> now;
    std::vector<present::NightVersion> versions;
};

NightPast past_of(const Context& context, const app::Session& session, Date date) {
    Catalogue catalogue = session.catalogue();
    catalogue.habits = session.habits();  // with the person's own ones
    const auto manner = app::SettingsFile(app::settings_file(context.world.environment)).load().manner;
    const auto now = session.journal().night(date);
    const auto edits = session.journal().history_of({ValueKind::night, iso(date)});
    return {now, present::night_history(edits, now, session.now(), manner, catalogue)};
}

Json past_json(Date date, const NightPast& past) {
    Json list = Json::array();
    for (std::size_t i = 0; i < past.versions.size(); ++i) {
        const present::NightVersion& version = past.versions[i];
        list.push_back({{"number", i + 1},
                        {"entry", version.entry},
                        {"done", version.done},
                        {"was", version.was},
                        {"is_now", version.is_now},
                        {"night", version.night ? to_json(*version.night) : Json(nullptr)}});
    }
    return {{"night", iso(date)}, {"versions", list}};
}

int print_past(const Context& context, Date date) {
    const Diary diary = open_for_reading(context);
    const Catalogue catalogue = load_catalogue();
    const app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const NightPast past = past_of(context, session, date);
    if (context.json) {
        print_json(context, past_json(date, past));
        return success;
    }
    std::ostream& out = context.terminal.out;
    out << fmt::format("The night of {}\n", night_name(date));
    if (past.versions.empty()) {
        out << (past.now ? "  Nothing is kept of how this night came about.\n"
                         : "  Nothing is noted for it.\n");
    }
    for (std::size_t i = 0; i < past.versions.size(); ++i) {
        const present::NightVersion& version = past.versions[i];
        out << visible(fmt::format("{:>3}  {}{}\n     {}\n", i + 1, version.done,
                                   version.is_now ? " (it is now as it was before)" : "", version.was));
    }
    return success;
}

/// The version of that number in the list; the problem where there is none.
Parsed<const present::NightVersion*> version_called(const std::string& typed, const NightPast& past) {
    const auto number = parse_digits(typed);
    if (number && *number >= 1 && static_cast<std::size_t>(*number) <= past.versions.size()) {
        return {&past.versions[static_cast<std::size_t>(*number) - 1], {}};
    }
    return {
        nullptr,
        {{"--restore", fmt::format("There is no version \"{}\" of that night; nightcramp history with the "
                                   "night lists them.",
                                   typed)}}};
}

int restore(const Context& context, Date date, const std::string& typed) {
    const Diary diary = open_for_changing(context);
    const Catalogue catalogue = load_catalogue();
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const NightPast past = past_of(context, session, date);
    const auto version = version_called(typed, past);
    if (!version.problems.empty()) return report_unsaved(context, version.problems);
    const auto back = present::restoring(*version.value, date, past.now);
    const auto saved = session.save({Change(back.change)}, back.label);
    if (context.json) {
        print_json(context, {{"changed", saved.has_value()},
                             {"label", saved ? Json(saved->edit.label) : Json(nullptr)}});
    } else if (saved) {
        context.terminal.out << visible(fmt::format("Saved: {}. nightcramp undo takes it back.", back.label))
                             << '\n';
    } else {
        context.terminal.out << "The night is just so already. Nothing was changed.\n";
    }
    return success;
}

int erase(const Context& context, Date date, bool is_agreed) {
    const Diary diary = open_for_changing(context);
    if (diary.journal->history_of({ValueKind::night, iso(date)}).empty()) {
        return report_unsaved(context, {{"--erase", "Nothing is kept of what that night was before."}});
    }
    const std::string name = fmt::format("what the night of {} was before", night_name(date));
    return erase_for_good(context, *diary.vault,
                          {name, fmt::format("The night of {}", night_name(date)),
                           present::forgetting_past_words(date), present::forgetting_past(date), is_agreed});
}

int history(const Context& context, const HistoryOptions& options) {
    if (options.night.empty()) {
        if (options.restore.empty() && !options.erase) return print_entries(context);
        return report_unsaved(
            context, {{options.erase ? "--erase" : "--restore", "Say of which night, such as 2026-11-22."}});
    }
    const auto date = parse_night(options.night, date_of(context.world.clock.now()));
    if (!date) return report(context, {not_a_night("night", options.night)});
    if (options.erase) return erase(context, *date, options.yes);
    if (options.restore.empty()) return print_past(context, *date);
    return restore(context, *date, options.restore);
}

}  // namespace

void add_history_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<HistoryOptions>();
    CLI::App* command =
        app.add_subcommand("history", "What was changed lately, or what a night was before each change");
    command->add_option("night", options->night, "A date, last-night or tonight");
    CLI::Option* restore = command->add_option("--restore", options->restore,
                                               "Make the night that version again, by its number");
    CLI::Option* erase = command->add_flag(
        "--erase", options->erase, "Erase for good what the night was before, from history and copies");
    restore->excludes(erase);
    command->add_flag("--yes", options->yes, "Do not ask before it is erased for good");
    command->callback([options, &context] { context.exit_code = history(context, *options); });
}

}  // namespace nightcramp::cli
