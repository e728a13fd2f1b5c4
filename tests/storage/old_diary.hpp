#pragma once

#include "diary/vault.hpp"
#include "tests/support/builders.hpp"

/// What the stored diaries of databases/ hold: something of everything that their form knows.
namespace nightcramp::test {

inline Night full_night() {
    Night night = night_with_cramp(sunday);
    Cramp& first = night.cramps.front();
    first.extent = Extent::whole_muscle;
    first.times_back = 2;
    first.relief = {Relief::stood_up, Relief::massaged, Relief::other};
    first.soreness = 3;
    first.note = "Größe, ½, 🌙";
    Cramp second;
    second.just_before_waking = true;
    second.muscle = Muscle::foot_arch;
    night.cramps.push_back(second);
    night.sleep.to_bed = at(sunday, 22, 45);
    night.sleep.up = at(today, 6, 30);
    night.sleep.rested = 4;
    tell(night.sleep.position, Position::back_with_pillow, this_morning());
    tell(night.sleep.feet, Feet::propped_up, this_morning());
    tell(night.sleep.covers, Covers::light, this_morning());
    set_answer(night, {"fluids", AnswerValue::of(1812.5), {at(sunday, 21), Provenance::evening}});
    set_answer(night, {"stretching", AnswerValue::yes(), this_morning()});
    set_answer(night, {"alcohol", AnswerValue::no(), {at(today, 9), Provenance::late}});
    set_answer(night, {"drink-before-exercise", AnswerValue::not_applicable(), {now, Provenance::imported}});
    night.warning_signs = {"long-cramp", "numb"};
    night.note = "A note\nin two lines";
    return night;
}

inline Night unanswered_night() {
    Night night;
    night.date = sunday - days(2);
    night.warning_signs.emplace();
    night.sleep.to_bed = Moment{sunday - days(2) + std::chrono::hours(23), std::chrono::minutes(-570)};
    return night;
}

inline Habit walking() {
    Habit habit;
    habit.id = "evening-walk";
    habit.name = "Evening walk";
    habit.question = "How far did you walk in the evening?";
    habit.kind = HabitKind::amount;
    habit.unit = "km";
    habit.step = 0.5;
    habit.contrast = 2;
    habit.most = 40;
    habit.target = Target{Aim::at_least, 1.5};
    habit.window = Window::evening;
    return habit;
}

inline Profile person() {
    Profile profile;
    profile.weight_kg = 72.5;
    profile.year_of_birth = 1958;
    profile.due_date = sunday;
    profile.flat_feet = true;
    profile.conditions = {"anaemia", "varicose-veins"};
    profile.medicines = {
        {"furosemide", "Lasix", "40 mg in the morning", sunday - days(300), sunday - days(10)},
        {"", "Tea of my aunt", "", std::nullopt, std::nullopt}};
    profile.questions = {"Is it the pill?"};
    return profile;
}

inline Experiment experiment() {
    Experiment running;
    running.id = "stretching-2026";
    running.habit = "stretching";
    running.design = Design::week_blocks;
    running.first_night = sunday - days(40);
    running.schedule = {true, true, false, true};
    running.planned_nights = 4;  // which form 1 did not hold
    running.seed = 0xFEDCBA9876543210;
    running.schedule_hash = "5d41402abc4b2a76";
    running.stopped_on = sunday - days(3);
    running.stop_reason = "a holiday";
    running.extended = true;
    running.unsealed_at = now;
    running.agreed_with_doctor = true;
    return running;
}

inline Dismissal dismissal() {
    return {"try-bike", "12 nights without", now, 0};
}

/// What form 2 knows of experiments besides.
inline Experiment longer_experiment() {
    Experiment longer = experiment();
    longer.id = "bike-2026-11-0a1b";
    longer.habit = "bike";
    longer.design = Design::nightly;
    longer.schedule = {true, false, false, true, false, true, true, false};
    longer.drawn_at = now;
    longer.done_from = 12.5;
    longer.stop_cause = StopCause::half_way;
    return longer;
}

/// What form 3 knows of edits besides: that one takes an import back, here a part of it.
inline void take_back_the_import(Journal& journal) {
    const Changed<Dismissal> gone{dismissal(), std::nullopt};
    const std::int64_t import = journal.imports().front().id;
    journal.save({{gone}, "taken back", at(today, 7, 30), Face::window, import});
}

/// Writes all of that, as far as the form knows it, and a history with an entry of two edits, an undone edit
/// and a dropped one.
inline void write_old_diary(Journal& journal, int form) {
    const Night bare = night_with_cramp(sunday);
    journal.save(adding(unanswered_night()));
    journal.save(adding(bare, at(today, 7, 0)));
    journal.save(edit<Night>(bare, full_night(), "changed", at(today, 7, 5)));
    journal.save({{Changed<Habit>{{}, walking()}, Changed<Profile>{{}, person()},
                   Changed<Experiment>{{}, experiment()}, Changed<Dismissal>{{}, dismissal()}},
                  "everything else",
                  now,
                  Face::import});
    if (form >= 2) journal.save(edit<Experiment>(std::nullopt, longer_experiment()));
    if (form >= 3) take_back_the_import(journal);
    journal.save(adding(night_without_cramps(sunday - days(9)), at(today, 8)));
    journal.undo();
    journal.save(adding(night_without_cramps(sunday - days(1)), at(today, 9)));
    journal.save(edit<Night>(night_without_cramps(sunday - days(1)), std::nullopt, "erased", at(today, 10)));
    journal.undo();
}

/// What form 4 knows besides: that something was erased for good, here the dropped edit.
inline void forget_the_dropped_night(Vault& vault) {
    vault.forget({{ValueKind::night, iso(sunday - days(9))}}, at(today, 11));
}

}  // namespace nightcramp::test
