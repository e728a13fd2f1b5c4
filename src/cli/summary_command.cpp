#include "app/example_diary.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/summary_text.hpp"
#include "diary/memory_vault.hpp"
#include "diary/noon_rule.hpp"

#include <ostream>

#include <CLI/CLI.hpp>

namespace nightcramp::cli {
namespace {

constexpr int summary_nights = 28;

void print_summary(Context& context, const Journal& journal, bool example) {
    const Catalogue catalogue = load_catalogue();
    const Date last = last_night(date_of(context.world.clock.now()));
    const DateSpan span{last - days(summary_nights - 1), last};
    const auto habits = all_habits(catalogue.habits, journal.habits());
    const auto all = journal.span();
    const std::vector<Night> newest = all ? journal.nights({all->last, all->last}) : std::vector<Night>();
    const auto state = present::summary_state(journal.nights(span), habits, journal.profile(), span,
                                              seals(journal.experiments(), newest_noted(last, newest)));
    if (context.json) {
        print_json(context, summary_json(state, example));
    } else {
        context.terminal.out << summary_text(state, catalogue, context.terminal.utf8);
    }
}

void print_example(Context& context) {
    const Moment now = context.world.clock.now();
    const auto example = app::example_diary({app::example_end(date_of(now))}, load_catalogue());
    const Diary diary = memory_diary();
    diary.journal->save(app::example_edit(example, now, Face::command_line));
    print_summary(context, *diary.journal, true);
}

}  // namespace

void add_summary_command(CLI::App& app, Context& context) {
    app.add_subcommand("summary", "Show the last 28 nights as bars, and what was done how often")
        ->callback([&context] { print_summary(context, *open_for_reading(context).journal, false); });
}

void show_start(Context& context, const std::string& why) {
    const bool exists = diary_exists(context);
    context.terminal.err << why
                         << (exists ? ", so here is the summary of your diary.\n"
                                    : ", and no diary yet, so here is the summary of an invented example.\n")
                         << (exists ? "" : "Begin your own with: nightcramp log\n");
    if (exists) return print_summary(context, *open_for_reading(context).journal, false);
    print_example(context);
}

}  // namespace nightcramp::cli
