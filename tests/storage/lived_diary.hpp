#pragma once

#include "tests/storage/old_diary.hpp"

#include <string>

/// A diary as somebody has it after some months: something of everything, changed, erased and undone now and
/// then. The same each time.
namespace nightcramp::test {

inline Night lived_night(int ago) {
    const Date date = today - days(ago);
    Night night = ago % 3 == 0 ? night_without_cramps(date) : night_with_cramp(date);
    if (ago % 3 == 2) {
        Cramp second;
        second.muscle = Muscle::foot_arch;
        second.relief = {Relief::stood_up, Relief::walked};
        second.note = "the other foot";
        night.cramps.push_back(second);
    }
    if (ago % 2 == 0) set_answer(night, {"stretching", AnswerValue::yes(), this_morning()});
    if (ago % 5 != 0) set_answer(night, {"fluids", AnswerValue::of(1000 + 10 * ago), this_morning()});
    if (ago % 7 == 0) night.warning_signs = {"numb"};
    if (ago % 4 == 0) night.note = "slept badly, " + std::string(static_cast<std::size_t>(ago % 40), 'z');
    if (ago % 6 == 0) night.sleep.to_bed = at(date, 22, ago % 60);
    return night;
}

/// The first two months came in with an import; the rest was told morning by morning.
inline void live_nights(Journal& journal) {
    Edit import{{}, "import of 60 nights", at(today - days(40), 9), Face::import};
    for (int ago = 100; ago > 40; --ago) import.changes.emplace_back(Changed<Night>{{}, lived_night(ago)});
    journal.save(import);
    for (int ago = 40; ago > 0; --ago) {
        const Date morning = today - days(ago - 1);
        journal.save(adding(lived_night(ago), at(morning, 7)));
        if (ago % 4 != 0) continue;
        const auto told = journal.night(today - days(ago));
        Night more = told.value();
        more.note += " – later: " + std::string(static_cast<std::size_t>(20 * ago), 'n');
        journal.save(edit<Night>(told, more, "note changed", at(morning, 7, 5)));
    }
}

inline void live_around(Journal& journal) {
    journal.save(edit<Profile>({}, person(), "profile", at(today, 8)));
    Profile other = person();
    other.medicines.pop_back();
    other.questions.emplace_back("Or the heat?");
    journal.save(edit<Profile>(person(), other, "medicine removed", at(today, 8, 1)));
    journal.save(
        {{Changed<Habit>{{}, walking()}, Changed<Dismissal>{{}, dismissal()}}, "habit", at(today, 8, 2)});
    Habit farther = walking();
    farther.name = "Long evening walk";
    journal.save(edit<Habit>(walking(), farther, "habit renamed", at(today, 8, 3)));
    journal.save(edit<Experiment>({}, longer_experiment(), "experiment", at(today, 8, 4)));
    journal.save(edit<Habit>(
        {},
        [] {
            Habit second = walking();
            second.id = "foot-bath";
            second.name = "Foot bath";
            return second;
        }(),
        "habit", at(today, 8, 5)));
}

/// An erased night, a dropped edit and two undone ones.
inline void live_undone(Journal& journal) {
    const auto erased = journal.night(today - days(33));
    journal.save(edit<Night>(erased, {}, "night erased", at(today, 9)));
    const auto dropped = journal.night(today - days(20));
    journal.save(edit<Night>(dropped, {}, "night erased", at(today, 9, 1)));
    journal.undo();
    for (const int ago : {10, 11, 12}) {
        const auto before = journal.night(today - days(ago));
        Night after = before.value();
        after.note = "changed at last";
        journal.save(edit<Night>(before, after, "note changed", at(today, 9, ago)));
    }
    journal.undo();
    journal.undo();
}

inline void live(Journal& journal) {
    live_nights(journal);
    live_around(journal);
    live_undone(journal);
}

}  // namespace nightcramp::test
