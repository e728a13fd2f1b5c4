#include "app/atomic_file.hpp"
#include "cli/chart_input.hpp"
#include "cli/commands.hpp"
#include "cli/experiment_json.hpp"
#include "cli/experiment_line.hpp"
#include "cli/experiment_text.hpp"
#include "cli/face.hpp"
#include "exchange/csv_write.hpp"
#include "experiment/outcome.hpp"

#include <memory>
#include <ostream>
#include <system_error>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

/// `experiment result`.
namespace nightcramp::cli {
namespace {

struct ResultTyped {
    std::string id;
    bool unseal = false;
    std::string to;
    std::string chart = "draws";
    bool replace = false;
};

/// The file of a chart; none where none was named.
Parsed<std::optional<ChartInput>> read_target(const ResultTyped& typed, Date newest) {
    Parsed<std::optional<ChartInput>> parsed;
    if (!typed.to.empty()) {
        ChartOptionsTyped options;
        options.name = slug(present::ChartName::cramps);
        options.to = {typed.to};
        options.replace = typed.replace;
        parsed = read_chart_input(options, {}, {}, newest);
    }
    if (typed.chart != "draws" && typed.chart != "timeline") {
        parsed.problems.push_back(
            {"--chart", fmt::format("\"{}\" is no chart of a result; there are draws and "
                                    "timeline.",
                                    visible(typed.chart))});
    }
    return parsed;
}

/// An opened experiment with what came out.
struct Opened {
    const ExperimentDiary& diary;
    const Experiment& experiment;
    experiment::Trial trial;
    experiment::TrialResult result;
};

std::string bytes_of(const ResultTyped& typed, const ChartInput& input, const Opened& opened) {
    const present::ExperimentChart chart =
        typed.chart == "draws"
            ? present::draws_chart(opened.diary.source(), opened.experiment, opened.result)
            : present::timeline_chart(opened.diary.source(), opened.experiment, opened.trial);
    if (!input.format) return exchange::write_csv(chart.table.columns, chart.table.rows);
    const DateSpan span{opened.experiment.first_night, opened.diary.standing(opened.experiment).last_night};
    return report::chart_picture({present::ChartName::cramps, chart.title, chart.subtitle, "", chart.drawing},
                                 *input.format, *input.palette, input.size, report::foot_line(span));
}

int save_chart(Context& context, const ResultTyped& typed, const ChartInput& input, const Opened& opened) {
    try {
        app::write_atomically(input.file, bytes_of(typed, input, opened));
    } catch (const std::system_error& error) {
        context.terminal.err << fmt::format(
            "nightcramp: \"{}\" could not be written: {}. Nothing was left behind; choose another place.\n",
            visible(input.file.string()), error.code().message());
        return failure;
    }
    if (!context.json) {
        context.terminal.out << fmt::format("\nSaved: {}.\n", visible(input.file.string()));
    }
    return success;
}

int show(Context& context, const ResultTyped& typed, const std::optional<ChartInput>& target,
         const ExperimentDiary& diary) {
    const auto meant = meant_experiment(diary, typed.id);
    if (!meant.problems.empty()) return report(context, meant.problems);
    const Experiment& experiment = *meant.value;
    const Habit habit = diary.habit_of(experiment);
    Opened opened{diary, experiment, experiment::trial(experiment, habit, diary.nights, diary.now), {}};
    opened.result = experiment::opened_result(experiment, opened.trial);
    const auto words = present::result_words(diary.source(), experiment, opened.result);
    if (context.json) {
        print_json(context, result_json(diary, experiment, opened.result, words));
    } else {
        context.terminal.out << result_text(words, trial_of(diary.knowledge, habit).question);
    }
    return target ? save_chart(context, typed, *target, opened) : success;
}

int result(Context& context, ResultTyped typed) {
    const auto target = read_target(typed, date_of(context.world.clock.now()) - days(1));
    if (!target.problems.empty()) return report(context, target.problems);
    const Catalogue catalogue = load_catalogue();
    const Diary diary = open_for_reading(context);
    app::Session session(*diary.journal, catalogue, context.world.clock, Face::command_line);
    const Parsed<EditLine> line = open_line(typed.id, typed.unseal, session);
    if (!line.problems.empty()) return report_unsaved(context, line.problems);
    session.save(line.value.changes, line.value.label);
    typed.id = key(std::get<Changed<Experiment>>(line.value.changes.front()));
    return show(context, typed, target.value, read_experiments(session));
}

}  // namespace

void add_experiment_result(CLI::App& experiment, Context& context) {
    auto typed = std::make_shared<ResultTyped>();
    CLI::App* command = experiment.add_subcommand("result", "Open the result, once the last night is over");
    command->add_option("experiment", typed->id, "Its id; see list");
    command->add_flag("--unseal", typed->unseal,
                      "Open it before its end: this ends the experiment, and is recorded");
    command->add_option("--to", typed->to, "Save a chart of it: .svg, .png, .pdf or .csv");
    command->add_option("--chart", typed->chart, "Which one: draws (default) or timeline");
    command->add_flag("--replace", typed->replace, "Write over a file that is there already");
    command->callback([typed, &context] { context.exit_code = result(context, *typed); });
}

}  // namespace nightcramp::cli
