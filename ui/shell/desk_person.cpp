#include "app/habit_edits.hpp"
#include "app/night_edits.hpp"
#include "app/profile_edits.hpp"
#include "diary/noon_rule.hpp"
#include "ui/shell/desk.hpp"

#include <algorithm>
#include <utility>

/// What the views ask of the desk about the person and what is followed.
namespace nightcramp::ui {
namespace {

bool contains(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

void Desk::start(const std::vector<std::string>& followed, std::optional<double> weight_kg) {
    try_to([this, followed, weight_kg] {
        if (!session_) take(world_.shelf.open(file_, now()), Stage::welcome);
        std::vector<Change> changes;
        for (const Habit& habit : habits_) {
            if (habit.origin == Origin::derived || habit.followed == contains(followed, habit.id)) continue;
            changes.emplace_back(session_->follow(habit, !habit.followed));
        }
        if (profile_.weight_kg != weight_kg) {
            Profile after = profile_;
            after.weight_kg = weight_kg;
            changes.emplace_back(app::Session::change(profile_, after));
        }
        follow_saved(session_->save(std::move(changes), "what to follow"));
        stage_ = Stage::diary;
    });
}

bool Desk::save_changes(std::vector<Change> changes, std::string label, bool with_undo) {
    return try_to([this, changes = std::move(changes), label = std::move(label), with_undo] {
        const auto saved = session_->save(changes, label);
        if (saved) open_night_->reload();
        follow_saved(saved);
        if (with_undo) offer_undo(saved);
    });
}

bool Desk::save_profile(Profile after) {
    std::string label = app::profile_label(profile_, after, catalogue_);
    return save_changes({app::Session::change(profile_, std::move(after))}, std::move(label), false);
}

bool Desk::save_profile_with_undo(Profile after) {
    std::string label = app::profile_label(profile_, after, catalogue_);
    return save_changes({app::Session::change(profile_, std::move(after))}, std::move(label), true);
}

void Desk::show_view(View wanted) {
    view = wanted;
    came_from = View::habits;
    habit_on_page.clear();
    habit_computed_open = false;
    known_on_page.clear();
    experiment_page = ExperimentPage();
    report.open = false;
}

void Desk::show_habit(const std::string& habit, bool with_computed) {
    const View from = view == View::suggestions ? View::suggestions : View::habits;
    show_view(View::habits);
    came_from = from;
    habit_on_page = habit;
    habit_computed_open = with_computed;
}

void Desk::show_known(const std::string& page) {
    show_view(View::habits);
    known_on_page = page;
}

bool Desk::follow(const std::string& id, bool followed) {
    const Habit* habit = find_habit(habits_, id);
    if (habit == nullptr || habit->followed == followed) return true;
    Habit after = *habit;
    after.followed = followed;
    return save_habit(*habit, std::move(after));
}

bool Desk::save_habit(const std::optional<Habit>& before, Habit after) {
    std::string label = app::habit_label(before, after);
    Change change =
        before ? session_->change(*before, std::move(after)) : Changed<Habit>{std::nullopt, std::move(after)};
    return save_changes({std::move(change)}, std::move(label), true);
}

}  // namespace nightcramp::ui
