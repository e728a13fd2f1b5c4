#include "app/take_back.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "diary/number.hpp"

#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// What became of an import.
enum class Fate { in_the_diary, taken_back, undone };

Fate fate_of(const ImportRecord& import, bool is_left) {
    if (import.state != EditState::done) return Fate::undone;
    return is_left ? Fate::in_the_diary : Fate::taken_back;
}

std::vector<bool> are_left(const std::vector<ImportRecord>& imports, const Journal& journal,
                           const Moment& now) {
    std::vector<std::int64_t> ids;
    for (const ImportRecord& import : imports) ids.push_back(import.id);
    return app::are_left(ids, journal, now);
}

std::string_view words_of(Fate fate) {
    if (fate == Fate::undone) return "undone";
    return fate == Fate::taken_back ? "nothing of it is left" : "in the diary";
}

std::string_view slug_of(Fate fate) {
    if (fate == Fate::undone) return "undone";
    return fate == Fate::taken_back ? "taken-back" : "in-diary";
}

void list_imports(const Context& context) {
    const Diary diary = open_for_reading(context);
    const Moment now = context.world.clock.now();
    const auto imports = diary.journal->imports();
    const auto left = are_left(imports, *diary.journal, now);
    Json list = Json::array();
    std::string text = imports.empty() ? "Nothing was imported yet.\n" : "";
    for (std::size_t i = 0; i < imports.size(); ++i) {
        const ImportRecord& import = imports[i];
        const Fate fate = fate_of(import, left[i]);
        list.push_back({{"id", import.id},
                        {"at", iso(import.at)},
                        {"label", import.label},
                        {"changes", import.changes},
                        {"state", slug_of(fate)}});
        text += fmt::format("{:>5}  {} {}  {} ({})\n", import.id, short_date(date_of(import.at)),
                            clock_text(import.at), visible(import.label), words_of(fate));
    }
    if (context.json) {
        print_json(context, {{"imports", list}});
    } else {
        context.terminal.out << text;
    }
}

/// The import of that number in the list.
std::optional<SavedEdit> import_called(const std::string& typed, const Journal& journal) {
    const auto number = parse_digits(typed);
    const auto edit = number ? journal.edit(*number) : std::nullopt;
    return edit && edit->edit.face == Face::import ? edit : std::nullopt;
}

Problem no_such_import(const std::string& typed) {
    return {"take-back",
            parse_digits(typed)
                ? fmt::format("There is no import {}; nightcramp imports lists them.", typed)
                : fmt::format("\"{}\" is not the number of an import; nightcramp imports lists them.",
                              visible(typed))};
}

int take_back(const Context& context, const std::string& typed) {
    const Diary diary = open_for_changing(context);
    const auto import = import_called(typed, *diary.journal);
    if (!import) return report_unsaved(context, {no_such_import(typed)});
    const Catalogue catalogue = load_catalogue();
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const auto saved = app::take_back(session, *import);
    if (context.json) {
        print_json(context, {{"changed", saved.has_value()},
                             {"label", saved ? Json(saved->edit.label) : Json(nullptr)}});
    } else if (saved && saved->edit.changes.empty()) {
        context.terminal.out
            << "Later imports put other answers in place of all that it brought; now it does not "
               "come in again when they are taken back.\n";
    } else if (saved) {
        context.terminal.out << fmt::format("Taken back: {}. nightcramp undo brings it in again.\n",
                                            visible(import->edit.label));
    } else {
        context.terminal.out << "Nothing of it is left in the diary.\n";
    }
    return success;
}

}  // namespace

void add_imports_command(CLI::App& app, Context& context) {
    CLI::App* command = app.add_subcommand("imports", "List what was imported, newest first");
    command->require_subcommand(0, 1);
    auto number = std::make_shared<std::string>();
    CLI::App* back = command->add_subcommand("take-back", "Take an import out, also after later changes");
    back->add_option("number", *number, "Its number in the list")->required();
    back->callback([number, &context] { context.exit_code = take_back(context, *number); });
    command->callback([command, &context] {
        if (command->get_subcommands().empty()) list_imports(context);
    });
}

}  // namespace nightcramp::cli
