#include "ui/morning/morning_model.hpp"

#include "diary/knowledge.hpp"
#include "experiment/follow.hpp"
#include "present/cramp_words.hpp"
#include "present/experiment_parts.hpp"
#include "ui/shell/returns.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

bool is_night_of(const Experiment& experiment, Date night) {
    if (experiment.stopped_on && night >= *experiment.stopped_on) return false;
    return night >= experiment.first_night && night <= last_night_of(experiment);
}

/// What words are made of; of the nights only those whose warning signs count.
struct DrawSource {
    DrawSource(Desk& desk, const Experiment& experiment)
        : experiments{experiment}, nights(desk.recent_nights()), profile(desk.profile()) {}

    std::vector<Experiment> experiments;
    std::vector<Night> nights;
    Profile profile;

    [[nodiscard]] present::ExperimentSource of(Desk& desk) const {
        return {experiments,      desk.habits(),          nights,    profile, desk.catalogue(),
                desk.knowledge(), desk.settings().manner, desk.now()};
    }
};

/// Of tonight what to do; of nights before what was drawn.
std::string experiment_words(Desk& desk, const Experiment& experiment) {
    const Date night = desk.date();
    if (!is_night_of(experiment, night)) return "";
    const DrawSource source(desk, experiment);
    if (!desk.is_tonight()) {
        const std::string words = present::drawn_words(source.of(desk), experiment, night);
        return words.empty() ? "" : words + ".";
    }
    const auto with = experiment::drawn_for(experiment, night, desk.now());
    if (!with) {
        return fmt::format("Tonight’s instruction appears at {}.",
                           present::reveal_clock(desk.settings().manner.clock));
    }
    const std::string hold = present::safety_hold(source.of(desk), experiment);
    if (!hold.empty()) return hold + ".";
    const Habit* habit = find_habit(desk.habits(), experiment.habit);
    if (habit == nullptr) return "";
    const HabitTrial trial = trial_of(desk.knowledge(), *habit);
    return fmt::format("Drawn for tonight: {}.", *with ? trial.with.title : trial.without.title);
}

}  // namespace

MorningModel morning_model(Desk& desk, int cells) {
    const Night& night = desk.night();
    const Manner& manner = desk.settings().manner;
    MorningModel model;
    model.question = present::night_question(night.date, desk.today());
    model.evening = present::evening_words(night.date);
    const auto experiment = desk.current_experiment();
    if (experiment) {
        model.experiment = experiment_words(desk, *experiment);
        if (is_night_of(*experiment, night.date)) model.tested = experiment->habit;
    }
    model.has_history = has_history(desk, night.date);
    const auto rows = present::habit_rows(night, desk.habits(), manner.units, model.tested);
    for (const auto& row : rows) model.rows.push_back({row, present::presets(row.habit, manner.units)});
    model.answered_line = present::answered_line(night, desk.habits());
    model.open_yes_no = present::open_yes_no(rows);
    for (const Cramp& cramp : night.cramps) {
        model.cramps.push_back({present::cramp_title(cramp), present::cramp_summary(cramp, manner)});
    }
    model.sleep = present::sleep_summary(night.sleep, manner.clock);
    model.signs = present::sign_rows(desk.catalogue(), night);
    model.noticed = present::noticed_signs(desk.catalogue(), night);
    if (cells > 0) {
        const DateSpan span = present::bar_span(night.date, desk.newest(), cells);
        model.cells = present::date_cells(desk.nights(span), span);
    }
    return model;
}

}  // namespace nightcramp::ui
