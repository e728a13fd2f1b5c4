#include "app/atomic_file.hpp"
#include "cli/chart_input.hpp"
#include "cli/columns.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "exchange/csv_write.hpp"
#include "report/chart_sheet.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using present::ChartName;

/// The diary as charts read it, kept together for as long as they are made.
struct ChartDiary {
    Catalogue catalogue = load_catalogue();
    std::vector<Night> nights{};
    std::vector<Habit> habits{};
    Profile profile{};
    std::vector<Experiment> experiments{};
};

ChartDiary chart_diary(const Journal& journal) {
    ChartDiary read;
    if (const auto span = journal.span()) read.nights = journal.nights(*span);
    read.habits = all_habits(read.catalogue.habits, journal.habits());
    read.profile = journal.profile().value_or(Profile{});
    read.experiments = journal.experiments();
    return read;
}

int list_charts(Context& context) {
    if (context.json) {
        Json list = Json::array();
        for (const auto& word : words<ChartName>())
            list.push_back({{"chart", word.slug}, {"title", word.name}});
        print_json(context, {{"charts", list}});
        return success;
    }
    for (const auto& word : words<ChartName>()) {
        context.terminal.out << fmt::format("{:<14}{}\n", word.slug, word.name);
    }
    return success;
}

std::string bytes_of(const ChartInput& input, const present::ChartSource& source,
                     const present::ChartOptions& options) {
    if (!input.format) {
        const present::ChartTable table = present::numbers(input.name, source, options);
        return exchange::write_csv(table.columns, table.rows);
    }
    return report::chart_picture(present::chart(input.name, source, options), *input.format, *input.palette,
                                 input.size,
                                 report::foot_line(present::shown_span(input.name, source, options)));
}

int draw_chart(Context& context, const ChartOptionsTyped& typed) {
    const Date newest = date_of(context.world.clock.now()) - days(1);
    const Diary diary = open_for_reading(context);
    const ChartDiary read = chart_diary(*diary.journal);
    const auto parsed = read_chart_input(typed, read.nights, read.habits, newest);
    if (!parsed.problems.empty()) return report(context, parsed.problems);
    const ChartInput& input = *parsed.value;
    const present::ChartSource source{
        read.nights, read.habits, read.profile, read.experiments, read.catalogue, newest, {}};
    const std::string bytes = bytes_of(input, source, {input.span, input.habits});
    try {
        app::write_atomically(input.file, bytes);
    } catch (const std::system_error& error) {
        context.terminal.err << fmt::format(
            "nightcramp: \"{}\" could not be written: {}. Nothing was left behind; choose another place.\n",
            visible(input.file.string()), error.code().message());
        return failure;
    }
    if (context.json) {
        const DateSpan shown = present::shown_span(input.name, source, {input.span, input.habits});
        print_json(context, {{"chart", slug(input.name)},
                             {"file", std::filesystem::absolute(input.file).string()},
                             {"first", iso(shown.first)},
                             {"last", iso(shown.last)}});
    } else {
        context.terminal.out << fmt::format("Saved: {}, {}.\n", nightcramp::name(input.name),
                                            visible(input.file.string()));
    }
    return success;
}

int chart_command(Context& context, const ChartOptionsTyped& typed) {
    if (typed.list) return list_charts(context);
    return draw_chart(context, typed);
}

}  // namespace

void add_chart_command(CLI::App& app, Context& context) {
    auto typed = std::make_shared<ChartOptionsTyped>();
    CLI::App* command = app.add_subcommand("chart", "Save a chart as a picture, or the numbers behind it");
    command->add_option("name", typed->name, "Which one; see --list");
    command->add_flag("--list", typed->list, "Name the charts that there are");
    command->add_option("--to", typed->to,
                        "The file: .svg, .png, .pdf or .csv; a second one: the last night");
    command->add_option("--from", typed->from, "The first night");
    command->add_option("--habit", typed->habits, "For the chart \"habits\": one or two, by id or name");
    command->add_option("--theme", typed->theme, "day, night, high-contrast or print");
    command->add_option("--size", typed->size, "In pixels: 960x540");
    command->add_flag("--replace", typed->replace, "Write over a file that is there already");
    command->callback([typed, &context] { context.exit_code = chart_command(context, *typed); });
}

}  // namespace nightcramp::cli
