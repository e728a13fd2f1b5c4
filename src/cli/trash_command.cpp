#include "app/settings.hpp"
#include "cli/commands.hpp"
#include "cli/erase.hpp"
#include "cli/face.hpp"
#include "diary/number.hpp"
#include "present/moment_words.hpp"
#include "present/trash.hpp"

#include <array>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

struct TrashOptions {
    std::string bring_back;
    std::string erase;
    bool yes = false;
};

/// What can be brought back, and what of the diary that depends on.
struct Trash {
    present::DiaryNow diary;
    std::vector<present::ErasedThing> things;
};

Manner manner_of(const Context& context) {
    return app::SettingsFile(app::settings_file(context.world.environment)).load().manner;
}

Trash read_trash(const Context& context, const app::Session& session) {
    const Moment now = session.now();
    Moment since = now;
    since.wall -= present::trash_keeps;
    const Journal& journal = session.journal();
    const auto edits = journal.erasures(since);
    Trash trash;
    for (const Date date : present::nights_of(edits)) {
        if (auto night = journal.night(date)) trash.diary.nights.push_back(*std::move(night));
    }
    trash.diary.habits = journal.habits();
    trash.diary.profile = session.profile();
    trash.diary.experiments = journal.experiments();
    trash.things = present::erased_things(edits, now, trash.diary, manner_of(context), session.catalogue());
    return trash;
}

std::string line_of(const Context& context, const present::ErasedThing& thing) {
    return fmt::format(
        "{} ({}), erased {}", thing.name, thing.about,
        present::moment_words(thing.erased_at, context.world.clock.now(), manner_of(context).clock));
}

Json to_json(const present::ErasedThing& thing, std::size_t number) {
    constexpr std::array<std::string_view, 5> kinds{"night", "cramp", "habit", "medicine", "experiment"};
    return {{"number", number},
            {"kind", kinds.at(thing.what.index())},
            {"name", thing.name},
            {"about", thing.about},
            {"erased_at", iso(thing.erased_at)}};
}

int list_trash(const Context& context) {
    const Diary diary = open_for_reading(context);
    const Catalogue catalogue = load_catalogue();
    const app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const auto things = read_trash(context, session).things;
    if (context.json) {
        Json list = Json::array();
        for (std::size_t i = 0; i < things.size(); ++i) list.push_back(to_json(things[i], i + 1));
        print_json(context, {{"erased", list}});
        return success;
    }
    for (std::size_t i = 0; i < things.size(); ++i) {
        context.terminal.out << visible(fmt::format("{:>3}  {}", i + 1, line_of(context, things[i]))) << '\n';
    }
    if (things.empty()) context.terminal.out << "Nothing was erased in the last 90 days.\n";
    return success;
}

/// The thing of that number in the list; null where there is none.
const present::ErasedThing* thing_called(const std::string& typed, const Trash& trash) {
    const auto number = parse_digits(typed);
    const bool is_listed = number && *number >= 1 && static_cast<std::size_t>(*number) <= trash.things.size();
    return is_listed ? &trash.things[static_cast<std::size_t>(*number) - 1] : nullptr;
}

int no_such_thing(const Context& context, const std::string& option, const std::string& typed) {
    return report_unsaved(
        context,
        {{option,
          fmt::format("There is no \"{}\" in the trash; nightcramp trash lists what there is.", typed)}});
}

int bring_back(const Context& context, const std::string& typed) {
    const Diary diary = open_for_changing(context);
    const Catalogue catalogue = load_catalogue();
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const Trash trash = read_trash(context, session);
    const present::ErasedThing* thing = thing_called(typed, trash);
    if (thing == nullptr) return no_such_thing(context, "--bring-back", typed);
    const Problems found = present::return_problems(*thing, trash.diary, session.now());
    if (!found.empty()) return report_unsaved(context, found);
    present::Return back = present::bringing_back(*thing, trash.diary);
    const auto saved = session.save({std::move(back.change)}, back.label);
    if (context.json) {
        print_json(context, {{"changed", saved.has_value()},
                             {"label", saved ? Json(saved->edit.label) : Json(nullptr)}});
    } else {
        context.terminal.out << visible(fmt::format("Saved: {}. nightcramp undo takes it back.", back.label))
                             << '\n';
    }
    return success;
}

int erase(const Context& context, const TrashOptions& options) {
    const Diary diary = open_for_changing(context);
    const Catalogue catalogue = load_catalogue();
    const app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const Trash trash = read_trash(context, session);
    const present::ErasedThing* thing = thing_called(options.erase, trash);
    if (thing == nullptr) return no_such_thing(context, "--erase", options.erase);
    return erase_for_good(context, *diary.vault,
                          {thing->name, line_of(context, *thing), present::forgetting_words(*thing),
                           present::forgetting(*thing), options.yes});
}

int trash(const Context& context, const TrashOptions& options) {
    if (!options.bring_back.empty()) return bring_back(context, options.bring_back);
    if (!options.erase.empty()) return erase(context, options);
    return list_trash(context);
}

}  // namespace

void add_trash_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<TrashOptions>();
    CLI::App* command = app.add_subcommand("trash", "What was erased in the last 90 days, numbered");
    CLI::Option* back =
        command->add_option("--bring-back", options->bring_back, "Bring back the thing of that number");
    CLI::Option* erase = command->add_option(
        "--erase", options->erase, "Erase the thing of that number for good, from history and copies");
    back->excludes(erase);
    command->add_flag("--yes", options->yes, "Do not ask before it is erased for good");
    command->callback([options, &context] { context.exit_code = trash(context, *options); });
}

}  // namespace nightcramp::cli
