#include "app/session.hpp"

#include "app/edit_label.hpp"
#include "diary/errors.hpp"
#include "diary/rules.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::app {
namespace {

std::optional<Night> if_known(const Night& night) {
    return is_blank(night) ? std::nullopt : std::optional(night);
}

Problems sign_problems(const Night& night, const Catalogue& catalogue) {
    Problems all;
    for (const std::string& id : night.warning_signs.value_or(std::vector<std::string>())) {
        const auto is_it = [&](const WarningSign& sign) { return sign.id == id; };
        if (std::none_of(catalogue.warning_signs.begin(), catalogue.warning_signs.end(), is_it)) {
            all.push_back({fmt::format("sign {}", id), fmt::format("There is no warning sign \"{}\".", id)});
        }
    }
    return all;
}

bool changes_nothing(const Change& change) {
    return std::visit([](const auto& changed) { return same_content(changed.before, changed.after); },
                      change);
}

/// What was read is `before`, unless it is what a diary reads as that holds nothing of the kind.
template <class Value>
std::optional<Value> if_stored(const Value& before) {
    return before.revision == 0 ? std::nullopt : std::optional(before);
}

/// The edit that undo() takes back, the newest `done`, or that redo() does again, the oldest `undone`. Steps
/// are few, so it is looked for among few edits first.
std::optional<SavedEdit> nearest(const Journal& journal, EditState state) {
    const Steps steps = journal.steps();
    if (!(state == EditState::done ? steps.undo : steps.redo)) return std::nullopt;
    for (std::size_t limit = 4;; limit *= 4) {
        const std::vector<SavedEdit> edits = journal.history(limit);
        std::optional<SavedEdit> found;
        for (const SavedEdit& saved : edits) {
            if (saved.state == EditState::undone) found = state == EditState::undone ? saved : found;
            if (saved.state != EditState::done) continue;
            return state == EditState::done ? std::optional(saved) : found;
        }
        if (edits.size() < limit) return found;
    }
}

bool begins_an_experiment(const Change& change) {
    const auto* changed = std::get_if<Changed<Experiment>>(&change);
    return changed != nullptr && !changed->before;
}

}  // namespace

Session::Session(Journal& journal, const Catalogue& catalogue, const Clock& clock, Face face)
    : journal_(journal), catalogue_(catalogue), clock_(clock), face_(face) {}

Night Session::night(Date date) const {
    Night blank;
    blank.date = date;
    return journal_.night(date).value_or(blank);
}

std::vector<Habit> Session::habits() const {
    return all_habits(catalogue_.habits, journal_.habits());
}

Profile Session::profile() const {
    return journal_.profile().value_or(Profile());
}

Night Session::completed(Night night) const {
    if (!is_recorded(night)) night.recorded_at.reset();
    if (is_recorded(night) && !night.recorded_at) night.recorded_at = now();
    return night;
}

Problems Session::problems(const Night& night) const {
    return problems(night, habits());
}

Problems Session::problems(const Night& night, const std::vector<Habit>& habits) const {
    Problems all = nightcramp::problems(completed(night), now());
    append(all, answer_problems(night, habits));
    append(all, sign_problems(night, catalogue_));
    return all;
}

std::optional<SavedEdit> Session::save(const Night& before, Night after) {
    after = completed(std::move(after));
    if (same_content(before, after)) return std::nullopt;
    if (Problems found = problems(after); !found.empty()) throw NotValid(std::move(found));
    const Changed<Night> change{if_known(before), if_known(after)};
    return journal_.save({{change}, edit_label(before, after, habits()), now(), face_});
}

Changed<Habit> Session::change(const Habit& before, Habit after) const {
    if (same_content(before, after)) return {before, std::move(after)};
    const std::vector<Habit> stored = journal_.habits();
    const Habit* now_stored = find_habit(stored, before.id);
    const bool is_what_was_read = now_stored != nullptr && now_stored->revision == before.revision;
    return {is_what_was_read ? std::optional(*now_stored) : if_stored(before), std::move(after)};
}

Changed<Profile> Session::change(const Profile& before, Profile after) {
    if (same_content(before, after)) return {before, std::move(after)};
    return {if_stored(before), std::move(after)};
}

Changed<Habit> Session::follow(const Habit& habit, bool followed) const {
    const std::vector<Habit> all = habits();
    const Habit* known = find_habit(all, habit.id);
    const Habit& before = known == nullptr ? habit : *known;
    Habit after = before;
    after.followed = followed;
    return change(before, std::move(after));
}

Problems Session::problems(const Changed<Experiment>& change) const {
    Problems all = change.after ? nightcramp::problems(*change.after) : Problems();
    if (change.before) {
        append(all, change_problems(*change.before, change.after ? &*change.after : nullptr, now()));
    }
    return all;
}

Problems Session::problems(const Change& change, const std::vector<Habit>& habits) const {
    const auto of_value = [&](const auto& changed) -> Problems {
        using Value = std::decay_t<decltype(*changed.after)>;
        if constexpr (std::is_same_v<Value, Experiment>) return problems(changed);
        if (!changed.after) return {};
        if constexpr (std::is_same_v<Value, Night>) return problems(*changed.after, habits);
        if constexpr (std::is_same_v<Value, Profile>) return nightcramp::problems(*changed.after, today());
        if constexpr (std::is_same_v<Value, Habit>) return nightcramp::problems(*changed.after);
        return {};
    };
    return std::visit(of_value, change);
}

std::vector<Habit> Session::habits_after(const std::vector<Change>& changes) const {
    std::vector<Habit> all = habits();
    for (const Change& change : changes) {
        const auto* changed = std::get_if<Changed<Habit>>(&change);
        if (changed == nullptr || !changed->after || find_habit(all, changed->after->id) != nullptr) continue;
        all.push_back(*changed->after);
    }
    return all;
}

std::vector<Change> Session::sound(std::vector<Change> changes) const {
    for (Change& change : changes) {
        auto* night = std::get_if<Changed<Night>>(&change);
        if (night != nullptr && night->after) night->after = completed(*std::move(night->after));
    }
    std::erase_if(changes, changes_nothing);
    const std::vector<Habit> habits = habits_after(changes);
    Problems found;
    for (const Change& change : changes) append(found, problems(change, habits));
    if (!found.empty()) throw NotValid(std::move(found));
    return changes;
}

std::optional<SavedEdit> Session::save(std::vector<Change> changes, std::string label) {
    changes = sound(std::move(changes));
    if (changes.empty()) return std::nullopt;
    return journal_.save({std::move(changes), std::move(label), now(), face_});
}

SavedEdit Session::save_take_back(std::vector<Change> changes, std::string label, std::int64_t takes_back) {
    return journal_.save({sound(std::move(changes)), std::move(label), now(), face_, takes_back});
}

// What an import brought lies in its file still, so undoing the import loses nothing of an experiment. Few
// diaries have experiments, and then the newest edits are small; reading a great import would not be
// cheap.
Problems Session::undo_problems() const {
    if (journal_.experiments().empty()) return {};
    const auto next = nearest(journal_, EditState::done);
    if (!next) return {};
    std::vector<Change> changes = next->edit.changes;
    if (next->edit.face == Face::import) std::erase_if(changes, begins_an_experiment);
    return experiment_problems(reversed(changes));
}

Problems Session::redo_problems() const {
    const auto next = nearest(journal_, EditState::undone);
    if (!next) return {};
    Problems found = experiment_problems(next->edit.changes);
    for (const Change& change : next->edit.changes) {
        if (next->edit.face == Face::import || !begins_an_experiment(change)) continue;
        const auto* begun = std::get_if<Changed<Experiment>>(&change);
        if (begun->after->unsealed_at) continue;
        if (!is_revealed(begun->after->first_night, now())) continue;
        found.push_back({"experiment", "Its first night has begun meanwhile. Plan it anew."});
    }
    return found;
}

Problems Session::experiment_problems(const std::vector<Change>& changes) const {
    Problems found;
    for (const Change& change : changes) {
        if (const auto* of = std::get_if<Changed<Experiment>>(&change)) append(found, problems(*of));
    }
    return found;
}

std::optional<SavedEdit> Session::undo() {
    if (Problems found = undo_problems(); !found.empty()) throw NotValid(std::move(found));
    return journal_.undo();
}

std::optional<SavedEdit> Session::redo() {
    if (Problems found = redo_problems(); !found.empty()) throw NotValid(std::move(found));
    return journal_.redo();
}

Steps Session::steps() const {
    Steps steps = journal_.steps();
    if (steps.undo && !undo_problems().empty()) steps.undo.reset();
    if (steps.redo && !redo_problems().empty()) steps.redo.reset();
    return steps;
}

}  // namespace nightcramp::app
