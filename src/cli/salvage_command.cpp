#include "cli/commands.hpp"
#include "cli/diary_place.hpp"
#include "cli/face.hpp"
#include "cli/interrupt.hpp"
#include "cli/reading_progress.hpp"
#include "diary/errors.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

struct SalvageOptions {
    std::string file;
    std::string to;
};

Problems problems_of(const std::filesystem::path& file, const std::string& to) {
    Problems all;
    std::error_code unknown;
    if (!std::filesystem::exists(file, unknown) && !unknown) {
        all.push_back({"file", fmt::format("There is no file {}.", file.string())});
    }
    if (std::filesystem::exists(to, unknown)) {
        all.push_back(
            {"--to", fmt::format("{} exists already, and nothing is overwritten. Name a new file.", to)});
    }
    return all;
}

Salvaged salvage(const Context& context, const std::filesystem::path& file, const std::string& to) {
    ReadingProgress progress(context);
    Interrupt interrupt;
    return context.world.shelf.salvage(file, to, context.world.clock.now(),
                                       interrupt.watched(progress.watch()));
}

Json count_json(const SalvagedCount& count) {
    return {{"read", count.read}, {"from_history", count.from_history}};
}

Json to_json(const std::filesystem::path& file, const std::string& to, const Salvaged& salvaged) {
    Json lost = Json::array();
    for (const Problem& problem : salvaged.lost) {
        lost.push_back({{"field", problem.field}, {"sentence", problem.sentence}});
    }
    return {{"file", file.string()},
            {"to", to},
            {"nights", count_json(salvaged.nights)},
            {"habits", count_json(salvaged.habits)},
            {"profiles", count_json(salvaged.profiles)},
            {"experiments", count_json(salvaged.experiments)},
            {"edits", salvaged.edits},
            {"lost", lost}};
}

std::string count_text(const SalvagedCount& count, std::string_view one, std::string_view many) {
    std::string all = counted(count.read + count.from_history, one, many);
    if (count.from_history == 0) return all;
    return fmt::format("{} ({} of them from the history)", all, count.from_history);
}

std::string text_of(const std::string& to, const Salvaged& salvaged) {
    std::string text = fmt::format(
        "Read into the new diary {}:\n  {}\n  {}\n  {}\n  {}\n  {}\n", to,
        count_text(salvaged.nights, "night", "nights"), count_text(salvaged.habits, "habit", "habits"),
        count_text(salvaged.profiles, "profile", "profiles"),
        count_text(salvaged.experiments, "experiment", "experiments"),
        counted(salvaged.edits, "change of the history", "changes of the history"));
    if (salvaged.lost.empty()) return text + "All of it could be read.\n";
    text += "Not read, or only as it was once:\n";
    for (const Problem& problem : salvaged.lost) {
        text += fmt::format("  {}: {}\n", problem.field, problem.sentence);
    }
    return text;
}

int salvage(const Context& context, const SalvageOptions& options) {
    if (options.file.empty()) expect_no_lost_diary(context);
    const std::filesystem::path file =
        options.file.empty() ? context.diary_file() : std::filesystem::path(options.file);
    if (const Problems found = problems_of(file, options.to); !found.empty()) return report(context, found);
    try {
        const Salvaged salvaged = salvage(context, file, options.to);
        if (context.json) {
            print_json(context, to_json(file, options.to, salvaged));
        } else {
            context.terminal.out << visible(text_of(options.to, salvaged));
        }
        return salvaged.lost.empty() ? success : failure;
    } catch (const Cancelled&) {
        return refuse(context, "It was cancelled. No new diary was made.");
    } catch (const Damaged& damaged) {
        return refuse(context, damaged.what());
    }
}

}  // namespace

void add_salvage_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<SalvageOptions>();
    CLI::App* command =
        app.add_subcommand("salvage", "Read whatever can be read of a damaged diary into a new one");
    command->add_option("file", options->file, "The damaged file (default: the diary); it is not touched");
    command->add_option("--to", options->to, "The new diary, which must not exist yet")->required();
    command->callback([options, &context] { context.exit_code = salvage(context, *options); });
}

}  // namespace nightcramp::cli
