#include "app/atomic_file.hpp"
#include "app/folder.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/parsed.hpp"
#include "diary/nearest.hpp"
#include "diary/rules.hpp"
#include "exchange/writers/export.hpp"

#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

using exchange::ExportFormat;

/// The command line as it was typed.
struct ExportOptions {
    std::string to;
    std::string as;
    std::string from;
    std::string until;
    bool without_names = false;
    bool replace = false;
};

struct ExportInput {
    std::filesystem::path file;
    ExportFormat format = ExportFormat::json;
    exchange::Selection selection;
};

/// Reads one part after the other, and notes everything that cannot be meant.
class ExportReader {
public:
    ExportReader(const ExportOptions& typed, const Context& context) : typed_(typed), context_(context) {}

    Parsed<ExportInput> read() {
        read_format();
        read_file();
        read_span();
        input_.selection.without_names = typed_.without_names;
        return {std::move(input_), std::move(problems_)};
    }

private:
    void read_format() {
        const auto by_ending = exchange::format_of(typed_.to);
        if (typed_.as.empty() && by_ending) input_.format = *by_ending;
        if (typed_.as.empty() && !by_ending && !typed_.to.empty()) {
            complain("--to",
                     fmt::format("\"{}\" does not say what to write: let it end in {}, or add --as with {}.",
                                 visible(typed_.to), endings(), either_format()));
        }
        if (typed_.as.empty()) return;
        if (const auto format = from_slug<ExportFormat>(typed_.as)) {
            input_.format = *format;
            return check_ending(*format, by_ending.has_value());
        }
        std::vector<std::string> known;
        for (const auto& word : words<ExportFormat>()) known.emplace_back(word.slug);
        const std::string meant = nearest(typed_.as, known);
        complain("--as", fmt::format("\"{}\" is no format; {}", visible(typed_.as),
                                     meant.empty() ? fmt::format("there are {}.", fmt::join(known, ", "))
                                                   : fmt::format("did you mean \"{}\"?", meant)));
    }

    /// A name that says another format than --as would mislead whoever opens the file.
    void check_ending(ExportFormat format, bool says_a_format) {
        const std::filesystem::path usual("x" + std::string(exchange::ending(format)));
        if (!says_a_format || std::filesystem::path(typed_.to).extension() == usual.extension()) return;
        complain("--as", fmt::format("\"{}\" ends like another format; {} ends in {}.", visible(typed_.to),
                                     typed_.as, exchange::ending(format)));
    }

    void read_file() {
        if (typed_.to.empty()) {
            return complain("--to", "Where to? Say a file with --to, such as --to diary.json.");
        }
        input_.file = typed_.to;
        const std::string problem = app::name_problem(input_.file.filename().string());
        if (!problem.empty()) return complain("--to", problem);
        std::error_code unknown;
        const std::filesystem::path folder = input_.file.parent_path();
        if (typed_.to == "-") return complain("--to", "The diary is written to a file; name one.");
        if (std::filesystem::is_directory(input_.file, unknown)) {
            return complain("--to",
                            fmt::format("\"{}\" is a folder; name a file in it.", visible(typed_.to)));
        }
        if (!folder.empty() && !std::filesystem::is_directory(folder, unknown)) {
            return complain("--to", fmt::format("There is no folder \"{}\".", visible(folder.string())));
        }
        if (std::filesystem::equivalent(input_.file, context_.diary_file(), unknown)) {
            complain("--to",
                     fmt::format("\"{}\" is the diary itself; name another file.", visible(typed_.to)));
        } else if (!typed_.replace && std::filesystem::exists(input_.file, unknown)) {
            complain("--to", fmt::format("\"{}\" is there already; add --replace to write over it.",
                                         visible(typed_.to)));
        }
    }

    void read_span() {
        if (typed_.from.empty() && typed_.until.empty()) return;
        const Date today = date_of(context_.world.clock.now());
        const auto first =
            typed_.from.empty() ? date_from(earliest_year, 1, 1) : parse_night(typed_.from, today);
        const auto last = typed_.until.empty() ? date_from(9999, 12, 31) : parse_night(typed_.until, today);
        if (!first) problems_.push_back(not_a_night("--from", typed_.from));
        if (!last) problems_.push_back(not_a_night("--until", typed_.until));
        if (!first || !last) return;
        if (*first > *last)
            return complain("--from", fmt::format("{} comes after {}.", iso(*first), iso(*last)));
        input_.selection.span = DateSpan{*first, *last};
    }

    static std::string endings() {
        std::vector<std::string_view> all;
        for (const auto& word : words<ExportFormat>()) all.push_back(exchange::ending(word.value));
        return fmt::format("{}", fmt::join(all, ", "));
    }

    static std::string either_format() {
        std::vector<std::string_view> all;
        for (const auto& word : words<ExportFormat>()) all.push_back(word.slug);
        const std::string_view last = all.back();
        all.pop_back();
        return fmt::format("{} or {}", fmt::join(all, ", "), last);
    }

    void complain(const std::string& field, const std::string& sentence) {
        problems_.push_back({field, sentence});
    }

    const ExportOptions& typed_;
    const Context& context_;
    ExportInput input_;
    Problems problems_;
};

void print_saved(const Context& context, const ExportInput& input, std::size_t nights, std::size_t bytes) {
    if (context.json) {
        print_json(context, {{"file", std::filesystem::absolute(input.file).string()},
                             {"format", slug(input.format)},
                             {"nights", nights},
                             {"bytes", bytes}});
        return;
    }
    context.terminal.out << fmt::format("Saved: {}, {}, {}.\n", nightcramp::name(input.format),
                                        counted(static_cast<std::int64_t>(nights), "night", "nights"),
                                        visible(input.file.string()));
}

int export_diary(Context& context, const ExportOptions& typed) {
    const auto parsed = ExportReader(typed, context).read();
    if (!parsed.problems.empty()) return report(context, parsed.problems);
    if (!diary_exists(context)) {
        return report(
            context,
            {{"diary", fmt::format("There is no diary at {}.", visible(context.diary_file().string()))}});
    }
    const ExportInput& input = parsed.value;
    const Diary diary = open_for_reading(context);
    const exchange::Contents contents =
        exchange::selected(exchange::everything_in(*diary.journal), load_catalogue(), input.selection);
    if (input.selection.span && contents.own.nights.empty()) {
        return report(context, {{"--from", "No night of the diary lies in that span; nothing was written."}});
    }
    const std::string bytes = exchange::write_export(input.format, contents);
    try {
        app::write_atomically(input.file, bytes);
    } catch (const std::system_error& error) {
        context.terminal.err << fmt::format(
            "nightcramp: \"{}\" could not be written: {}. Nothing was left behind; choose another place.\n",
            visible(input.file.string()), error.code().message());
        return failure;
    }
    print_saved(context, input, exchange::nights_in(input.format, contents), bytes.size());
    return success;
}

}  // namespace

void add_export_command(CLI::App& app, Context& context) {
    auto typed = std::make_shared<ExportOptions>();
    CLI::App* command = app.add_subcommand("export", "Write the diary in a form that other programs read");
    command->add_option("--to", typed->to, "The file: .zip, .csv, .json, .fhir.json or .omh.json");
    command->add_option("--as", typed->as,
                        "csv, nights, json, fhir or open-mhealth, where the ending does not say");
    command->add_option("--from", typed->from, "The first night");
    command->add_option("--until", typed->until, "The last night");
    command->add_flag("--without-names", typed->without_names, "Leave out notes and your own words");
    command->add_flag("--replace", typed->replace, "Write over a file that is there already");
    command->callback([typed, &context] { context.exit_code = export_diary(context, *typed); });
}

}  // namespace nightcramp::cli
