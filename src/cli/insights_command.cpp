#include "analysis/tabulate.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/habit_option.hpp"
#include "cli/insights_text.hpp"
#include "diary/noon_rule.hpp"
#include "experiment/sealing.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

struct InsightsOptions {
    std::string habit;
    std::string to;
};

std::vector<Night> nights_until(const Journal& journal, std::optional<Date> last) {
    auto span = journal.span();
    if (!span) return {};
    if (last) span->last = std::min(span->last, *last);
    return span->last < span->first ? std::vector<Night>() : journal.nights(*span);
}

DiaryInsights read_insights(const Journal& journal, std::optional<Date> last, Date today) {
    const Catalogue catalogue = load_catalogue();
    const std::vector<Night> nights = nights_until(journal, last);
    const Profile profile = journal.profile().value_or(Profile{});
    DiaryInsights read;
    read.habits = all_habits(catalogue.habits, journal.habits());
    read.seals = seals(journal.experiments(), newest_noted(last_night(today), nights));
    read.table =
        experiment::masked(analysis::tabulate({nights, read.habits, profile, catalogue}), read.seals);
    read.all = experiment::sealed_insights(read.table, read.seals);
    std::vector<Experiment> experiments = journal.experiments();
    if (last) std::erase_if(experiments, [&](const Experiment& one) { return last_night_of(one) > *last; });
    read.outcomes = experiment::outcomes(experiments, read.habits, nights, today);
    return read;
}

OneInsight one_insight(const DiaryInsights& insights, const Habit& habit) {
    OneInsight one{habit, std::nullopt, {}};
    const auto& known = insights.all.habits;
    const auto found = std::find_if(known.begin(), known.end(), [&](const analysis::HabitInsight& insight) {
        return insight.id == habit.id;
    });
    if (found == known.end()) return one;
    one.place = static_cast<int>(found - known.begin());
    one.detail =
        experiment::sealed_detail(insights.table, insights.seals, static_cast<std::size_t>(*one.place));
    return one;
}

int show_insights(Context& context, const InsightsOptions& options) {
    const Date today = date_of(context.world.clock.now());
    const auto last = options.to.empty() ? std::nullopt : parse_night(options.to, today);
    if (!options.to.empty() && !last) return report(context, {not_a_night("--to", options.to)});
    const Diary diary = open_for_reading(context);
    const auto habits = all_habits(load_catalogue().habits, diary.journal->habits());
    const Habit* habit = options.habit.empty() ? nullptr : meant_habit(habits, options.habit);
    if (habit == nullptr && !options.habit.empty()) {
        return report(context, {no_such_habit(habits, options.habit)});
    }
    const DiaryInsights insights = read_insights(*diary.journal, last, today);
    if (habit == nullptr && context.json) {
        print_json(context, insights_json(insights));
    } else if (habit == nullptr) {
        context.terminal.out << insights_text(insights);
    } else if (context.json) {
        print_json(context, insight_json(insights, one_insight(insights, *habit)));
    } else {
        context.terminal.out << insight_text(insights, one_insight(insights, *habit));
    }
    return success;
}

}  // namespace

void add_insights_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<InsightsOptions>();
    CLI::App* command =
        app.add_subcommand("insights", "Show which habits go with fewer cramps, and how sure that is");
    command->add_option("habit", options->habit, "Everything about this one: its id or its name");
    command->add_option("--to", options->to, "Leave out the nights after this one");
    command->callback([options, &context] { context.exit_code = show_insights(context, *options); });
}

}  // namespace nightcramp::cli
