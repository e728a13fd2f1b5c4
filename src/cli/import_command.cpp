#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/import_text.hpp"
#include "cli/table_input.hpp"
#include "diary/memory_vault.hpp"
#include "diary/text.hpp"
#include "exchange/nights_csv.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

struct ImportOptions {
    std::string file;
    std::string as;
    bool dry_run = false;
};

Problems as_problems(const std::string& as) {
    if (as == "nights") return {};
    const std::string known = "the kind of table that can be imported is nights.";
    if (as.empty()) return {{"--as", fmt::format("Say what the file holds; {}", known)}};
    return {{"--as", fmt::format("\"{}\" is not known; {}", as, known)}};
}

/// The name of the file alone: where it lay does not matter later.
std::string label_of(const exchange::NightsMerge& merge, const std::string& file) {
    const std::string name = std::filesystem::path(file).filename().string();
    const auto count = static_cast<std::int64_t>(merge.changes.size());
    std::string label = fmt::format("import of {}", counted(count, "night", "nights"));
    if (is_plain_text(name)) label += fmt::format(" from {}", name);
    return label;
}

/// What the table adds to this diary.
Parsed<exchange::NightsMerge> merge_with(const app::Session& session, const exchange::CsvTable& table) {
    exchange::NightsReading told = exchange::read_nights(table, session.habits(), session.now());
    if (!told.problems.empty() || told.nights.empty()) return {{}, std::move(told.problems)};
    const DateSpan span{told.nights.front().date, told.nights.back().date};
    return {exchange::merge_nights(told.nights, session.journal().nights(span)), {}};
}

std::optional<std::string> save(const Context& context, const Diary& diary, const Catalogue& catalogue,
                                const exchange::NightsMerge& merge, const std::string& file) {
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::import);
    const auto saved = session.save(merge.changes, label_of(merge, file));
    return saved ? std::optional(saved->edit.label) : std::nullopt;
}

/// As with `log`, a diary that is not there yet is made only for something to be written into it.
int import_nights(const Context& context, const ImportOptions& options) {
    Parsed<exchange::CsvTable> table = read_table(options.file);
    if (table.value.header.empty()) return report_unsaved(context, shortened(std::move(table.problems)));
    const Catalogue catalogue = load_catalogue();
    const bool existed = diary_exists(context);
    const Diary diary = existed ? open_for_writing(context) : memory_diary();
    const app::Session session(*diary.journal, catalogue, context.world.clock, Face::import);
    auto merge = merge_with(session, table.value);
    append(table.problems, std::move(merge.problems));
    if (!table.problems.empty()) return report_unsaved(context, shortened(std::move(table.problems)));
    ImportReply reply{options.file, options.dry_run, std::nullopt};
    if (!options.dry_run && !merge.value.changes.empty()) {
        reply.label = existed
                          ? save(context, diary, catalogue, merge.value, options.file)
                          : save(context, open_for_writing(context), catalogue, merge.value, options.file);
    }
    if (context.json) {
        print_json(context, import_json(merge.value, reply));
    } else {
        context.terminal.out << import_text(merge.value, reply);
    }
    return success;
}

int import_file(const Context& context, const ImportOptions& options) {
    const Problems problems = as_problems(options.as);
    return problems.empty() ? import_nights(context, options) : report_unsaved(context, problems);
}

}  // namespace

void add_import_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = app.add_subcommand("import", "Add the nights of a CSV file to the diary");
    command->add_option("file", options->file, "The CSV file; man nightcramp describes it")->required();
    command->add_option("--as", options->as, "What the file holds: nights, a table of nights");
    command->add_flag("--dry-run", options->dry_run, "Say what would be added; write nothing");
    command->callback([options, &context] { context.exit_code = import_file(context, *options); });
}

}  // namespace nightcramp::cli
