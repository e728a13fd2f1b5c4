#include "app/experiment_edits.hpp"

#include "app/night_edits.hpp"
#include "diary/plain_answer.hpp"
#include "diary/text.hpp"

#include <fmt/format.h>

namespace nightcramp::app {
namespace {

/// Feet that are not so lie free, unless the night says already how else they lay.
Night with_feet_done(const Night& night, Feet wanted, bool done, const Stamp& stamp) {
    if (done) return with_feet(night, wanted, stamp);
    const bool is_said = night.sleep.feet && night.sleep.feet->value != wanted;
    return is_said ? night : with_feet(night, Feet::free, stamp);
}

std::optional<Night> with_sleep_done(const Night& night, const Habit& habit, bool done, const Stamp& stamp) {
    if (habit.id == "back-with-pillow") return with_position(night, Position::back_with_pillow, stamp);
    if (habit.id == "feet-pointed") return with_feet_done(night, Feet::pointed_down, done, stamp);
    if (habit.id == "feet-lifted") return with_feet_done(night, Feet::propped_up, done, stamp);
    if (habit.id == "heavy-covers") return with_covers(night, done ? Covers::heavy : Covers::light, stamp);
    return std::nullopt;
}

std::string_view what_became(const std::optional<Experiment>& before,
                             const std::optional<Experiment>& after) {
    if (!before) return "begun";
    if (!after) return "erased";
    if (before->unsealed_at != after->unsealed_at) return "opened";
    if (before->stopped_on != after->stopped_on) return "stopped";
    if (before->extended != after->extended) return "extended";
    return "changed";
}

}  // namespace

std::optional<Night> with_done(const Night& night, const Habit& habit, bool done, const Stamp& stamp) {
    if (!says_all(habit, done)) return std::nullopt;
    if (habit.origin == Origin::derived) return with_sleep_done(night, habit, done, stamp);
    if (habit.kind == HabitKind::amount) return answered(night, habit.id, AnswerValue::of(0), stamp);
    return answered(night, habit.id, done ? AnswerValue::yes() : AnswerValue::no(), stamp);
}

std::string experiment_label(const std::optional<Experiment>& before, const std::optional<Experiment>& after,
                             const Habit& habit) {
    return fmt::format("experiment on {} {}", in_sentence(habit.name), what_became(before, after));
}

}  // namespace nightcramp::app
