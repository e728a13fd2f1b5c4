#pragma once

#include "diary/catalogue.hpp"
#include "diary/change.hpp"
#include "diary/knowledge.hpp"

#include <string>
#include <string_view>
#include <utility>

/// Data by name. One pinned day: Monday 23 November 2026, seven in the morning, in Berlin's winter.
namespace nightcramp::test {

inline const Date today = date_from(2026, 11, 23);
inline const Date sunday = date_from(2026, 11, 22);  ///< last night
inline const Date saturday = sunday - days(1);
inline const Date friday = sunday - days(2);

/// A clock time on a date, one hour east of Greenwich.
[[nodiscard]] inline Moment at(Date date, int hour, int minute = 0) {
    return {date + std::chrono::hours(hour) + std::chrono::minutes(minute), std::chrono::minutes(60)};
}

inline const Moment now = at(today, 7, 12);

[[nodiscard]] inline Stamp this_morning() {
    return {now, Provenance::morning};
}

/// The catalogue, read once.
[[nodiscard]] inline const Catalogue& catalogue() {
    static const Catalogue loaded = load_catalogue();
    return loaded;
}

/// What is known of habits and causes, read once.
[[nodiscard]] inline const Knowledge& knowledge() {
    static const Knowledge loaded = load_knowledge();
    return loaded;
}

/// A habit of the catalogue.
[[nodiscard]] inline Habit catalogue_habit(std::string_view id) {
    return *find_habit(catalogue().habits, id);
}

/// A night of which nothing is known yet.
[[nodiscard]] inline Night blank_night(Date date) {
    Night night;
    night.date = date;
    return night;
}

[[nodiscard]] inline Night night_without_cramps(Date date) {
    Night night;
    night.date = date;
    night.cramps_answer = CrampsAnswer::none;
    night.recorded_at = at(date + days(1), 7);
    return night;
}

[[nodiscard]] inline Cramp left_calf_cramp(Date date) {
    Cramp cramp;
    cramp.at = at(date + days(1), 2, 30);
    cramp.side = Side::left;
    cramp.muscle = Muscle::calf;
    cramp.pain = 7;
    cramp.duration = std::chrono::minutes(5);
    cramp.woke_me = true;
    return cramp;
}

[[nodiscard]] inline Night night_with_cramp(Date date) {
    Night night = night_without_cramps(date);
    night.cramps_answer = CrampsAnswer::some;
    night.cramps = {left_calf_cramp(date)};
    return night;
}

template <class Value>
[[nodiscard]] Edit edit(std::optional<Value> before, std::optional<Value> after, std::string label = "test",
                        Moment when = now) {
    return {{Changed<Value>{std::move(before), std::move(after)}}, std::move(label), when, Face::window};
}

[[nodiscard]] inline Edit adding(const Night& night, Moment when = now) {
    return edit<Night>(std::nullopt, night, "added", when);
}

}  // namespace nightcramp::test
