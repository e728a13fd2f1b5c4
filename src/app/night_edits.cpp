#include "app/night_edits.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::app {
namespace {

template <class Value>
void tell_or_clear(std::optional<Told<Value>>& place, const std::optional<Value>& value, const Stamp& stamp) {
    if (value) {
        tell(place, *value, stamp);
    } else {
        place.reset();
    }
}

bool is_asked_yes_no(const Habit& habit) {
    return habit.followed && habit.origin != Origin::derived && habit.kind == HabitKind::yes_no;
}

}  // namespace

Night without_cramps(Night night) {
    night.cramps.clear();
    night.cramps_answer = CrampsAnswer::none;
    return night;
}

Night cramps_unanswered(Night night) {
    night.cramps.clear();
    night.cramps_answer = CrampsAnswer::unknown;
    return night;
}

Night with_cramp(Night night, Cramp cramp) {
    night.cramps.push_back(std::move(cramp));
    night.cramps_answer = CrampsAnswer::some;
    return night;
}

Night with_cramp_at(Night night, std::size_t index, Cramp cramp) {
    night.cramps.at(index) = std::move(cramp);
    return night;
}

Night without_cramp(Night night, std::size_t index) {
    const Cramp& removed = night.cramps.at(index);
    night.cramps.erase(night.cramps.begin() + (&removed - night.cramps.data()));
    return night.cramps.empty() ? cramps_unanswered(std::move(night)) : night;
}

Night answered(Night night, const std::string& habit, const AnswerValue& value, const Stamp& stamp) {
    set_answer(night, {habit, value, stamp});
    return night;
}

Night unanswered(Night night, std::string_view habit) {
    clear_answer(night, habit);
    return night;
}

Night rest_no(Night night, const std::vector<Habit>& habits, const Stamp& stamp) {
    for (const Habit& habit : habits) {
        if (!is_asked_yes_no(habit) || find_answer(night, habit.id) != nullptr) continue;
        set_answer(night, {habit.id, AnswerValue::no(), stamp});
    }
    return night;
}

Night with_to_bed(Night night, std::optional<Moment> at) {
    night.sleep.to_bed = at;
    return night;
}

Night with_up(Night night, std::optional<Moment> at) {
    night.sleep.up = at;
    return night;
}

Night with_rested(Night night, std::optional<int> rested) {
    night.sleep.rested = rested;
    return night;
}

Night with_position(Night night, std::optional<Position> position, const Stamp& stamp) {
    tell_or_clear(night.sleep.position, position, stamp);
    return night;
}

Night with_feet(Night night, std::optional<Feet> feet, const Stamp& stamp) {
    tell_or_clear(night.sleep.feet, feet, stamp);
    return night;
}

Night with_covers(Night night, std::optional<Covers> covers, const Stamp& stamp) {
    tell_or_clear(night.sleep.covers, covers, stamp);
    return night;
}

Night with_sign(Night night, const std::string& sign, bool noticed) {
    if (!noticed && !night.warning_signs) return night;
    auto& signs = night.warning_signs ? *night.warning_signs : night.warning_signs.emplace();
    const auto place = std::lower_bound(signs.begin(), signs.end(), sign);
    const bool was_noticed = place != signs.end() && *place == sign;
    if (noticed && !was_noticed) signs.insert(place, sign);
    if (!noticed && was_noticed) signs.erase(place);
    return night;
}

Night without_signs(Night night) {
    night.warning_signs.emplace();
    return night;
}

Night signs_unanswered(Night night) {
    night.warning_signs.reset();
    return night;
}

Night with_note(Night night, std::string note) {
    night.note = std::move(note);
    return night;
}

}  // namespace nightcramp::app
