#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/night_text.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

namespace nightcramp::cli {
namespace {

int show(Context& context, const std::string& which) {
    const auto date = parse_night(which, date_of(context.world.clock.now()));
    if (!date) return report(context, {not_a_night("night", which)});
    const Catalogue catalogue = load_catalogue();
    const Diary diary = open_for_reading(context);
    const app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const Night night = session.night(*date);
    if (context.json) {
        print_json(context, to_json(night));
    } else {
        context.terminal.out << night_text(night, session.habits(), catalogue);
    }
    return success;
}

}  // namespace

void add_show_command(CLI::App& app, Context& context) {
    auto night = std::make_shared<std::string>("last-night");
    CLI::App* command = app.add_subcommand("show", "Show one night");
    command->add_option("night", *night,
                        "A date such as 2026-11-22, last-night or tonight (default: last-night)");
    command->callback([night, &context] { context.exit_code = show(context, *night); });
}

}  // namespace nightcramp::cli
