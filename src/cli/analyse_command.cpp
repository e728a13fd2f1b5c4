#include "cli/analyse_table.hpp"
#include "cli/analyse_text.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/table_input.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

struct AnalyseOptions {
    std::string file;
    AnalysedColumns columns;
    std::string beta0 = "0";
    std::string prior = "0";
};

double read_number(const std::string& option, const std::string& text, Problems& problems) {
    const auto number = parse_number(text);
    if (!number) {
        problems.push_back({option, fmt::format("\"{}\" is not a number; write it like -0.69.", text)});
    }
    return number.value_or(0);
}

Analysed ask_association(const analysis::Association& association, Analysed analysed) {
    analysed.test = association.test(analysed.beta0);
    analysed.estimate = association.estimate();
    analysed.interval = association.interval();
    analysed.posterior = association.posterior(analysed.prior_mean);
    analysed.nights_used = association.nights_used();
    analysed.degenerate = association.degenerate();
    return analysed;
}

int analyse(const Context& context, const AnalyseOptions& options) {
    Problems problems;
    Analysed analysed;
    analysed.habit = options.columns.habit;
    analysed.beta0 = read_number("--beta0", options.beta0, problems);
    analysed.prior_mean = read_number("--prior", options.prior, problems);
    auto table = read_table(options.file);
    append(problems, std::move(table.problems));
    if (table.value.header.empty()) return report(context, shortened(std::move(problems)));
    auto question = question_of(table.value, options.columns);
    append(problems, std::move(question.problems));
    if (!problems.empty()) return report(context, shortened(std::move(problems)));
    analysed = ask_association(analysis::Association(question.value), std::move(analysed));
    if (context.json) {
        print_json(context, analysed_json(analysed));
    } else {
        context.terminal.out << analysed_text(analysed);
    }
    return success;
}

}  // namespace

void add_analyse_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<AnalyseOptions>();
    CLI::App* command = app.add_subcommand(
        "analyse", "Run the estimator of the diary on any table; the diary is not touched");
    command->add_option("file", options->file, "The CSV file, a row for each night")->required();
    command->add_option("--outcome", options->columns.outcome, "The column with what is counted")->required();
    command->add_option("--habit", options->columns.habit, "The column whose part in it is asked for")
        ->required();
    command->add_option("--others", options->columns.others, "Columns to adjust for, separated by commas")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("--beta0", options->beta0, "The log rate ratio to test (default: 0)");
    command->add_option("--prior", options->prior,
                        "The log rate ratio that the estimate is shrunk towards (default: 0)");
    command->callback([options, &context] { context.exit_code = analyse(context, *options); });
}

}  // namespace nightcramp::cli
