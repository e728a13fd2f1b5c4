#include "app/atomic_file.hpp"
#include "app/settings.hpp"
#include "app/version.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/json_values.hpp"
#include "cli/report_input.hpp"
#include "diary/errors.hpp"
#include "report/report_text.hpp"

#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

namespace fs = std::filesystem;

/// Whether it is the example that the window opens; a report of it must not pass for a person's.
bool is_example(const Context& context) try {
    std::error_code unknown;
    return fs::equivalent(context.diary_file(), app::example_file(context.world.environment), unknown);
} catch (const CannotOpen&) {
    return false;  // without a home there is no example
}

/// With --replace the diary itself could be written over.
Problems diary_problems(const Context& context, const ReportInput& input) {
    std::error_code unknown;
    if (!fs::equivalent(input.file, context.diary_file(), unknown)) return {};
    return {{"--to",
             fmt::format("\"{}\" is the diary itself; name another file.", visible(input.file.string()))}};
}

/// What becomes a file.
struct Sheet {
    fs::path file;
    std::string bytes;
};

/// The report in the form that was asked for.
struct Printed {
    std::vector<Sheet> sheets;
    std::optional<int> pages;  ///< none where it is not laid out on pages
    Problems problems;         ///< files in the way; then there are no sheets
};

std::string bytes_of(const report::Pages& pages, ReportFormat format, int page) {
    if (format == ReportFormat::pdf) return pages.pdf();
    return format == ReportFormat::svg ? pages.svg(page) : pages.png(page);
}

Printed print_pages(const ReportInput& input, report::Report report, bool replace) {
    const report::Pages pages(std::move(report), input.paper);
    Printed printed{{}, pages.count(), {}};
    const int files = is_page_a_file(input.format) ? pages.count() : 1;
    std::error_code unknown;
    for (int page = 0; page < files; ++page) {
        const fs::path file = report::page_file(input.file, page);
        if (!replace && fs::exists(file, unknown)) printed.problems.push_back(in_the_way(file));
    }
    if (!printed.problems.empty()) return printed;
    for (int page = 0; page < files; ++page)
        printed.sheets.push_back({report::page_file(input.file, page), bytes_of(pages, input.format, page)});
    return printed;
}

Printed print(const ReportInput& input, report::Report report, bool replace) {
    if (has_pages(input.format)) return print_pages(input, std::move(report), replace);
    return {{{input.file, input.format == ReportFormat::html ? report_html(report) : report_text(report)}},
            std::nullopt,
            {}};
}

/// False where a file could not be written, which it says.
bool save(const Context& context, const std::vector<Sheet>& sheets) {
    for (const Sheet& sheet : sheets) {
        try {
            app::write_atomically(sheet.file, sheet.bytes);
        } catch (const std::system_error& error) {
            const bool first = &sheet == &sheets.front();
            context.terminal.err << fmt::format(
                "nightcramp: \"{}\" could not be written: {}. {}; choose another place.\n",
                visible(sheet.file.string()), error.code().message(),
                first ? "Nothing was left behind" : "Only the pages before it were");
            return false;
        }
    }
    return true;
}

void tell_json(const Context& context, const ReportInput& input, const Printed& printed) {
    const bool to_file = !input.file.empty();
    Json files = Json::array();
    if (to_file) {
        for (const Sheet& sheet : printed.sheets) files.push_back(fs::absolute(sheet.file).string());
    }
    Json parts = Json::array();
    for (const report::Extra part : report::extras_of(input.wishes)) parts.push_back(slug(part));
    const bool paper = has_pages(input.format);
    print_json(context, {{"files", files},
                         {"format", slug(input.format)},
                         {"paper", paper ? Json(slug(input.paper)) : Json(nullptr)},
                         {"pages", or_null(printed.pages)},
                         {"first", iso(input.wishes.span.first)},
                         {"last", iso(input.wishes.span.last)},
                         {"with", parts},
                         {"text", to_file ? Json(nullptr) : Json(printed.sheets.front().bytes)}});
}

void tell_saved(const Context& context, const Printed& printed) {
    std::string saved = "Saved: report";
    if (printed.pages) saved += ", " + counted(*printed.pages, "page", "pages");
    for (const Sheet& sheet : printed.sheets) saved += ", " + visible(sheet.file.string());
    context.terminal.out << saved << ".\n";
}

int finish(const Context& context, const ReportInput& input, const Printed& printed) {
    if (!printed.problems.empty()) return report(context, printed.problems);
    const bool to_file = !input.file.empty();
    if (to_file && !save(context, printed.sheets)) return failure;
    if (context.json) {
        tell_json(context, input, printed);
    } else if (to_file) {
        tell_saved(context, printed);
    } else {
        context.terminal.out << printed.sheets.front().bytes;
    }
    return success;
}

int report_command(const Context& context, const ReportOptionsTyped& typed) {
    const Catalogue catalogue = load_catalogue();
    const Knowledge knowledge = load_knowledge();
    const Moment now = context.world.clock.now();
    const Diary diary = open_for_reading(context);
    present::DiaryCopy copy = present::copy_of(*diary.journal, catalogue, date_of(now));
    auto parsed = read_report_input(typed, report::whole_span(copy), date_of(now) - days(1));
    if (!parsed.problems.empty()) return report(context, parsed.problems);
    ReportInput& input = *parsed.value;
    if (const Problems problems = diary_problems(context, input); !problems.empty())
        return report(context, problems);
    const app::Settings settings = app::SettingsFile(app::settings_file(context.world.environment)).load();
    if (input.wishes.name && !typed.name) input.wishes.called = settings.report_name;
    const present::Results results = present::results_of(std::move(copy), catalogue, knowledge);
    const report::Source source{results,
                                catalogue,
                                settings.manner,
                                app::weekday_of(settings.week_start),
                                now,
                                std::string(app::program),
                                is_example(context)};
    return finish(context, input, print(input, report_of(source, input.wishes), typed.replace));
}

}  // namespace

void add_report_command(CLI::App& app, Context& context) {
    auto typed = std::make_shared<ReportOptionsTyped>();
    CLI::App* command =
        app.add_subcommand("report", "Show or save a report for the doctor: what matters, on one page");
    command->add_option("--to", typed->to,
                        "The file: .pdf, .svg, .png, .txt or .html; a second one: the last night");
    command->add_option("--from", typed->from, "The first night (default: that of the diary)");
    command->add_option("--paper", typed->paper, "a4 (default) or letter");
    command->add_option("--with", typed->with, "What else: name, notes, nights, method, with commas between");
    command->add_option("--name", typed->name, "Your name, to stand on the report with your year of birth");
    command->add_flag("--replace", typed->replace, "Write over a file that is there already");
    command->callback([typed, &context] { context.exit_code = report_command(context, *typed); });
}

}  // namespace nightcramp::cli
