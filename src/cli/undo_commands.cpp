#include "cli/commands.hpp"
#include "cli/face.hpp"

#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using Step = std::optional<SavedEdit> (app::Session::*)();

struct Words {
    std::string_view done;
    std::string_view nothing;
};

void take_step(Context& context, Step step, const Words& words) {
    const Diary diary = open_for_changing(context);
    const Catalogue catalogue = load_catalogue();
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const auto edit = (session.*step)();
    if (context.json) {
        print_json(context,
                   {{"changed", edit.has_value()}, {"label", edit ? Json(edit->edit.label) : Json(nullptr)}});
    } else if (edit) {
        context.terminal.out << visible(fmt::format("{}: {}.", words.done, edit->edit.label)) << '\n';
    } else {
        context.terminal.out << words.nothing << '\n';
    }
}

}  // namespace

void add_undo_commands(CLI::App& app, Context& context) {
    app.add_subcommand("undo", "Take the newest change back")->callback([&context] {
        take_step(context, &app::Session::undo, {"Undone", "There is nothing to undo."});
    });
    app.add_subcommand("redo", "Do the change again that was undone last")->callback([&context] {
        take_step(context, &app::Session::redo, {"Done again", "There is nothing to do again."});
    });
}

}  // namespace nightcramp::cli
