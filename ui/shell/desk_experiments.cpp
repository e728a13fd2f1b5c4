#include "app/experiment_edits.hpp"
#include "app/night_edits.hpp"
#include "diary/text.hpp"
#include "experiment/follow.hpp"
#include "ui/shell/desk.hpp"

#include <utility>

#include <fmt/format.h>

/// What the views ask of the desk about experiments.
namespace nightcramp::ui {
namespace {

constexpr std::string_view stop_text =
    "What was logged stays. Finished sets of nights are analysed, and the result says that it was stopped "
    "early. Why is it stopped?";
constexpr std::string_view call_off_text =
    "Nobody knows its first night yet, so nothing is lost. It leaves the diary, and you can plan it again.";
constexpr std::string_view clear_text =
    "Opening ends the experiment. The answer is clear already, and the nights that are left would make its "
    "size surer.";
constexpr std::string_view missing_text =
    "What is not logged by then stays out for good. You can log it first: Calendar shows the open nights.";
constexpr std::string_view open_text =
    "Opening ends the experiment. What you see is then a look and no test: chance can make a passing "
    "difference look real. The result stays labelled so for good.";

/// "feet propped up, 23 November"
std::string done_label(const Habit& habit, bool done, Date night) {
    return fmt::format("{}{}, {}", in_sentence(habit.name), done ? "" : ": no", day_and_month(night));
}

Dialog opening_dialog(const char* id, std::string title, std::string_view text) {
    return {id, std::move(title), std::string(text), {}, {}};
}

std::optional<Night> if_known(const Night& night) {
    return is_blank(night) ? std::nullopt : std::optional(night);
}

}  // namespace

present::ExperimentSource Desk::experiment_source() {
    static_cast<void>(chart_source());  // reads the nights and the experiments where they may have changed
    return {experiments_, habits_, all_nights_, profile_, catalogue_, knowledge(), settings_.manner, now()};
}

std::optional<Experiment> Desk::current_experiment() const {
    if (!session_) return std::nullopt;
    const std::vector<Experiment> all = session_->journal().experiments();
    const Experiment* current = experiment::current(all);
    return current == nullptr ? std::nullopt : std::optional(*current);
}

void Desk::plan_experiment(const std::string& habit) {
    show_view(View::experiments);
    experiment_page.planning = true;
    experiment_page.plan = ++plans_;
    experiment_page.habit = habit;
}

bool Desk::save_experiment(ExperimentEdit edit) {
    const Habit* habit = find_habit(habits_, (edit.before ? *edit.before : *edit.after).habit);
    if (habit == nullptr) return false;
    std::string label = app::experiment_label(edit.before, edit.after, *habit);
    return try_to([this, edit = std::move(edit), label = std::move(label)] {
        std::vector<Change> changes{Changed<Experiment>{edit.before, edit.after}};
        if (edit.with_it) changes.push_back(*edit.with_it);
        const auto saved = session_->save(std::move(changes), label);
        follow_saved(saved);
        if (edit.page) experiment_page = *edit.page;
        if (edit.with_undo) offer_undo(saved);
    });
}

bool Desk::begin_experiment(const experiment::Choice& choice) {
    const Experiment drawn = experiment::drawn(choice, experiment::draw_seed(), now());
    ExperimentEdit edit{std::nullopt, drawn, !is_revealed(drawn.first_night, now()), ExperimentPage(), {}};
    const Habit* habit = find_habit(habits_, choice.habit);
    const bool needs_row = habit != nullptr && habit->origin != Origin::derived && !habit->followed;
    if (needs_row) edit.with_it = session_->follow(*habit, true);
    return save_experiment(std::move(edit));
}

bool Desk::extend_experiment(const Experiment& experiment, int nights) {
    return save_experiment({experiment, experiment::extended(experiment, nights), true, {}, {}});
}

bool Desk::open_result(const Experiment& experiment, bool clear) {
    const Experiment ended =
        clear ? experiment::stopped(experiment, today_, StopCause::half_way, "") : experiment;
    ExperimentPage page;
    page.shown = experiment.id;
    return save_experiment({experiment, experiment::opened(ended, now()), false, page, {}});
}

void Desk::stop_experiment(const Experiment& experiment, std::optional<StopCause> cause) {
    const Experiment after = experiment::stopped(experiment, today_, cause, typed_words);
    typed_words.clear();
    save_experiment({experiment, after, true, {}, {}});
}

void Desk::ask_to_stop(const Experiment& experiment) {
    typed_words.clear();
    if (!is_revealed(experiment.first_night, now())) {
        Dialog dialog = opening_dialog("call off", "Call the experiment off?", call_off_text);
        const auto call_off = [this, experiment] {
            save_experiment({experiment, std::nullopt, true, {}, {}});
        };
        dialog.buttons.push_back({"Call it off", call_off, false});
        dialog.buttons.push_back({"Keep it", {}, true});
        return dialogs.add(std::move(dialog));
    }
    Dialog dialog = opening_dialog("stop", "Stop this experiment?", stop_text);
    dialog.asks_for = "In your own words, if you like";
    const auto offer = [&](std::string label, std::optional<StopCause> cause) {
        dialog.buttons.push_back(
            {std::move(label), [this, experiment, cause] { stop_experiment(experiment, cause); }, false});
    };
    offer("Stop: it does me harm", StopCause::safety);
    offer("Stop: it is too much", StopCause::inconvenience);
    offer("Stop: another reason", std::nullopt);
    dialog.buttons.push_back({"Go on with it", {}, true});
    dialogs.add(std::move(dialog));
}

void Desk::ask_to_open(const Experiment& experiment, bool clear) {
    Dialog dialog = clear ? opening_dialog("open clear", "Open the result now?", clear_text)
                          : opening_dialog("open result", "Open the result before the end?", open_text);
    dialog.buttons.push_back(
        {"Open it now", [this, experiment, clear] { open_result(experiment, clear); }, false});
    dialog.buttons.push_back({clear ? "Go on with it" : "Keep it sealed", {}, true});
    dialogs.add(std::move(dialog));
}

void Desk::open_at_end(const Experiment& experiment, int missing) {
    if (missing <= 0) {
        open_result(experiment);
        return;
    }
    const std::string nights = missing == 1 ? "1 night is" : fmt::format("{} nights are", missing);
    Dialog dialog = opening_dialog("open gaps", nights + " not recorded. Open all the same?", missing_text);
    dialog.buttons.push_back({"Open it now", [this, experiment] { open_result(experiment); }, false});
    dialog.buttons.push_back({"Log them first", {}, true});
    dialogs.add(std::move(dialog));
}

void Desk::say_done(const Experiment& experiment, bool done) {
    const Habit* found = find_habit(habits_, experiment.habit);
    if (found == nullptr) return;
    if (!failure_.empty()) return explain_unsaved();
    const Habit habit = *found;
    const Date about = experiment::night_now(now());
    const Night before = session_->night(about);
    const auto after = app::with_done(before, habit, done, stamp_at(before, now()));
    if (!after) {
        show_view(View::morning);
        return show_night(about);
    }
    try_to([this, before, after = *after, label = done_label(habit, done, about)] {
        const auto saved = session_->save({Changed<Night>{if_known(before), if_known(after)}}, label);
        if (saved) open_night_->reload();
        follow_saved(saved);
        offer_undo(saved);
    });
}

}  // namespace nightcramp::ui
