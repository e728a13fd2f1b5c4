#include "app/example_diary.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

struct DemoOptions {
    std::string to;
    std::string until;
    std::uint64_t seed = app::ExampleOptions{}.seed;
};

Problems demo_problems(const DemoOptions& options, const std::optional<Date>& until, Date today) {
    Problems all;
    if (std::filesystem::exists(options.to)) {
        all.push_back({"--to", fmt::format("{} exists already, and nothing is overwritten. Name a new file.",
                                           options.to)});
    }
    if (!until) {
        all.push_back(not_a_night("--until", options.until));
    } else if (*until >= today) {
        all.push_back({"--until", fmt::format("The night of {} is not over yet.", night_name(*until))});
    }
    return all;
}

Json demo_json(const DemoOptions& options, std::size_t nights, const app::ExampleTruth& truth) {
    Json ratios = Json::object();
    for (const auto& effect : truth.effects) ratios[effect.habit] = effect.rate_ratio;
    return {{"file", options.to},
            {"nights", nights},
            {"seed", options.seed},
            {"truth", truth.sentences},
            {"rate_ratios", ratios}};
}

int write_demo(Context& context, const DemoOptions& options) {
    const Moment now = context.world.clock.now();
    const auto until = options.until.empty() ? app::example_end(date_of(now)) : parse_date(options.until);
    if (const Problems problems = demo_problems(options, until, date_of(now)); !problems.empty()) {
        return report(context, problems);
    }
    const Catalogue catalogue = load_catalogue();
    const auto example = app::example_diary({*until, options.seed}, catalogue);
    const Diary diary = context.world.shelf.open(options.to, now);
    diary.journal->save(app::example_edit(example, now, Face::command_line));
    const auto truth = app::example_truth(catalogue);
    if (context.json) {
        print_json(context, demo_json(options, example.nights.size(), truth));
        return success;
    }
    context.terminal.out << fmt::format("Wrote an invented diary of {} nights to {}.\nThe truth in it:\n",
                                        example.nights.size(), options.to);
    for (const std::string& sentence : truth.sentences)
        context.terminal.out << fmt::format("  - {}\n", sentence);
    return success;
}

}  // namespace

void add_demo_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<DemoOptions>();
    CLI::App* command = app.add_subcommand("demo", "Write an invented diary of two years to look around in");
    command->add_option("--to", options->to, "The new file")->required();
    command->add_option("--until", options->until, "The last night in it (default: the night before last)");
    command->add_option("--seed", options->seed, "Another number makes another diary");
    command->callback([options, &context] { context.exit_code = write_demo(context, *options); });
}

}  // namespace nightcramp::cli
