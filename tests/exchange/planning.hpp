#pragma once

#include "exchange/import_plan.hpp"
#include "tests/support/builders.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// Plans of imports into a diary that a test makes up.
namespace nightcramp::exchange::test {

using namespace nightcramp::test;

inline const Zone berlin = Zone::named("Europe/Berlin");

inline std::chrono::local_seconds wall(Date date, int hour, int minute = 0) {
    return date + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

inline Stored empty_diary() {
    Stored stored;
    stored.habits = load_catalogue().habits;
    stored.now = now;
    return stored;
}

/// The diary after the plan was carried out.
inline Stored after(Stored stored, const ImportPlan& plan) {
    for (const Change& change : plan.changes) {
        if (const auto* night = std::get_if<Changed<Night>>(&change)) {
            std::erase_if(stored.nights, [&](const Night& one) { return one.date == night->after->date; });
            stored.nights.push_back(*night->after);
        }
        if (const auto* habit = std::get_if<Changed<Habit>>(&change)) {
            stored.habits.push_back(*habit->after);
            stored.saved_habits.push_back(*habit->after);
        }
        if (const auto* profile = std::get_if<Changed<Profile>>(&change)) stored.profile = profile->after;
    }
    std::sort(stored.nights.begin(), stored.nights.end(),
              [](const Night& a, const Night& b) { return a.date < b.date; });
    return stored;
}

inline Choices with(Mapping mapping, bool replace = false) {
    return {std::move(mapping), berlin, std::chrono::hours(12), replace};
}

inline std::vector<Night> nights_of(const ImportPlan& plan) {
    std::vector<Night> all;
    for (const Change& change : plan.changes) {
        if (const auto* night = std::get_if<Changed<Night>>(&change)) all.push_back(*night->after);
    }
    return all;
}

/// A draft that tells one thing about one item.
struct OneItem {
    explicit OneItem(Item::Measure measure = Item::Measure::quantity, const std::string& unit = "") {
        draft.files = {{"file.csv"}};
        item = draft.item({"loop Thing", "Thing", "habit", unit, measure});
    }
    void mark(FileTime time, AnswerValue value, std::string label = "") {
        Item& told = draft.items[item];
        (value.kind == AnswerKind::amount ? told.has_amounts : told.has_words) = true;
        const auto line = static_cast<std::uint32_t>(draft.marks.size() + 2);
        draft.marks.push_back({item, time, value, std::nullopt, std::move(label), {0, line}});
    }
    [[nodiscard]] ImportPlan plan(Target target, Stored stored = empty_diary(), bool replace = false) const {
        return plan_import(draft, with({{"loop Thing", target}}, replace), stored);
    }

    Draft draft;
    std::size_t item = 0;
};

inline const Target stretching{Target::Kind::habit, "stretching"};
inline const Target fluids{Target::Kind::habit, "fluids"};
inline const Target cramp{Target::Kind::cramp, ""};

}  // namespace nightcramp::exchange::test
