#include "cli/commands.hpp"
#include "cli/experiment_json.hpp"
#include "cli/experiment_line.hpp"
#include "cli/experiment_text.hpp"
#include "cli/face.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// The experiment that the line was about, as the diary now has it; null of one that was erased.
Json experiment_reply(const EditLine& line, const app::Session& session) {
    const ExperimentDiary diary = read_experiments(session);
    const auto& change = std::get<Changed<Experiment>>(line.changes.front());
    const Experiment* now = experiment::find_experiment(diary.experiments, key(change));
    return {{"experiment", now == nullptr ? Json(nullptr) : experiment_json(diary, *now)}};
}

/// When the first instruction appears, or that it is there.
std::string begun_text(const EditLine&, const app::Session& session) {
    return '\n' + tonight_text(read_experiments(session));
}

std::string stopped_text(const EditLine&, const app::Session&) {
    return "Whole sets of nights are read. Its result: nightcramp experiment result\n";
}

int plan(Context& context, const PlanTyped& typed) {
    if (typed.begin && !typed.habit.empty()) {
        const auto read = [&](const app::Session& session) { return begin_line(typed, session); };
        return save_line(context, read, {experiment_reply, begun_text});
    }
    return read_diary(context, [&](const app::Session& session) {
        const ExperimentDiary diary = read_experiments(session);
        if (typed.habit.empty()) {
            if (typed.begin) return report_unsaved(context, {{"plan", "Which habit? Name one of the list."}});
            if (context.json) {
                print_json(context, testable_json(diary));
            } else {
                context.terminal.out << testable_text(diary);
            }
            return success;
        }
        const auto choice = read_choice(typed, diary);
        if (!choice.problems.empty()) return report(context, choice.problems);
        const auto words = present::plan_words(diary.source(), choice.value);
        if (context.json) {
            print_json(context, plan_json(words, choice.value));
        } else {
            context.terminal.out << plan_text(words, choice.value);
        }
        return success;
    });
}

int tonight(Context& context) {
    return read_diary(context, [&](const app::Session& session) {
        const ExperimentDiary diary = read_experiments(session);
        if (context.json) {
            print_json(context, tonight_json(diary));
        } else {
            context.terminal.out << tonight_text(diary);
        }
        return success;
    });
}

int say_done(Context& context, const std::string& answer) {
    const auto read = [&](const app::Session& session) { return done_line(answer, session); };
    const auto json = [](const EditLine& line, const app::Session& session) -> Json {
        const auto& change = std::get<Changed<Night>>(line.changes.front());
        return {{"night", to_json(session.night(change.after->date))}};
    };
    const auto text = [](const EditLine&, const app::Session& session) {
        return '\n' + tonight_text(read_experiments(session));
    };
    return save_line(context, read, {json, text});
}

int status(Context& context, const std::string& id) {
    return read_diary(context, [&](const app::Session& session) {
        const ExperimentDiary diary = read_experiments(session);
        const auto meant = meant_experiment(diary, id);
        if (!meant.problems.empty()) return report(context, meant.problems);
        if (context.json) {
            print_json(context, status_json(diary, *meant.value));
        } else {
            context.terminal.out << status_text(diary, *meant.value, context.terminal.utf8);
        }
        return success;
    });
}

int list(Context& context) {
    return read_diary(context, [&](const app::Session& session) {
        const ExperimentDiary diary = read_experiments(session);
        if (context.json) {
            print_json(context, experiments_json(diary));
        } else {
            context.terminal.out << experiments_text(diary);
        }
        return success;
    });
}

void add_plan(CLI::App& experiment, Context& context) {
    auto typed = std::make_shared<PlanTyped>();
    CLI::App* command =
        experiment.add_subcommand("plan", "What an experiment on a habit could show, and how it would go");
    command->add_option("habit", typed->habit, "Its id or its name; without one: what can be tested");
    command->add_option("--design", typed->design, "nightly, week-blocks or fortnight-blocks");
    command->add_option("--nights", typed->nights, "How many, such as 112");
    command->add_option("--from", typed->from, "The first night: tonight, tomorrow or a date");
    command->add_option("--amount", typed->amount, "Of amounts: from this one on a night counts as with it");
    command->add_flag("--agreed", typed->agreed, "A doctor agrees, where one has to be asked");
    command->add_flag("--begin", typed->begin, "Draw it by chance and begin; without this nothing is saved");
    command->callback([typed, &context] { context.exit_code = plan(context, *typed); });
}

void add_tonight(CLI::App& experiment, Context& context) {
    auto done = std::make_shared<std::string>();
    CLI::App* command =
        experiment.add_subcommand("tonight", "What chance drew for tonight; it appears at 17:00");
    CLI::Option* answer =
        command->add_option("--done", *done, "Say whether you did the habit itself: yes or no");
    command->callback([done, answer, &context] {
        context.exit_code = answer->count() > 0 ? say_done(context, *done) : tonight(context);
    });
}

void add_status(CLI::App& experiment, Context& context) {
    auto id = std::make_shared<std::string>();
    CLI::App* command = experiment.add_subcommand("status", "How far it is, night by night");
    command->add_option("experiment", *id, "Its id; see list");
    command->callback([id, &context] { context.exit_code = status(context, *id); });
}

void add_experiment_stop(CLI::App& experiment, Context& context) {
    auto typed = std::make_shared<StopTyped>();
    CLI::App* command = experiment.add_subcommand("stop", "End it before its last night, for any reason");
    command->add_option("experiment", typed->id, "Its id; see list");
    command->add_option("--for", typed->cause, "safety or inconvenience (default: inconvenience)");
    command->add_option("--because", typed->because, "The reason in your own words");
    command->callback([typed, &context] {
        const auto read = [&](const app::Session& session) { return stop_line(*typed, session); };
        context.exit_code = save_line(context, read, {experiment_reply, stopped_text});
    });
}

void add_extend(CLI::App& experiment, Context& context) {
    auto nights = std::make_shared<std::string>();
    CLI::App* command =
        experiment.add_subcommand("extend", "Add nights near the end, once, before the result is opened");
    command->add_option("nights", *nights, "How many more, such as 28")->required();
    command->callback([nights, &context] {
        const auto read = [&](const app::Session& session) { return extend_line("", *nights, session); };
        context.exit_code = save_line(context, read, {experiment_reply, {}});
    });
}

void add_erase(CLI::App& experiment, Context& context) {
    auto id = std::make_shared<std::string>();
    CLI::App* command =
        experiment.add_subcommand("erase", "Erase one that has not begun, or whose result was opened");
    command->add_option("experiment", *id, "Its id; see list")->required();
    command->callback([id, &context] {
        const auto read = [&](const app::Session& session) { return erase_line(*id, session); };
        context.exit_code = save_line(context, read, {experiment_reply, {}});
    });
}

}  // namespace

void add_experiment_command(CLI::App& app, Context& context) {
    CLI::App* experiment =
        app.add_subcommand("experiment", "Let chance decide on which nights, and then know");
    experiment->require_subcommand(1);
    add_plan(*experiment, context);
    add_tonight(*experiment, context);
    add_status(*experiment, context);
    add_experiment_result(*experiment, context);
    add_experiment_stop(*experiment, context);
    add_extend(*experiment, context);
    experiment->add_subcommand("list", "All experiments with their ids")->callback([&context] {
        context.exit_code = list(context);
    });
    add_erase(*experiment, context);
}

}  // namespace nightcramp::cli
