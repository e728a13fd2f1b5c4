#include "diary/vocabulary.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

/// A diary of two nights, one with a cramp and one without, and somebody who writes to it past our program.
class Schema : public testing::Test {
protected:
    Schema() {
        Night asked = night_without_cramps(sunday - days(1));
        asked.warning_signs.emplace();
        diary_.journal.save(adding(night_with_cramp(sunday)));
        diary_.journal.save(adding(asked));
    }

    void expect_refused(const std::string& sql) {
        EXPECT_THROW(run_sql(scratch_ / "diary", "PRAGMA foreign_keys = 1; " + sql), SQLite::Exception)
            << sql;
    }

    Scratch scratch_;
    OpenDiary diary_{scratch_ / "diary"};
};

TEST_F(Schema, RefusesWhatNobodyCouldHaveSaidOfANight) {
    for (const char* sql : {
             "INSERT INTO night SELECT '22 Nov', 'none', recorded_at, NULL, NULL, NULL, NULL, NULL, NULL, "
             "NULL, NULL,"
             " NULL, NULL, NULL, NULL, 0, '', 9, NULL FROM night LIMIT 1",
             "UPDATE night SET cramps_answer = 'maybe'",
             "UPDATE night SET recorded_at = NULL",
             "UPDATE night SET recorded_at = 'yesterday'",
             "UPDATE night SET cramps_answer = 'unknown' WHERE date = '2026-11-21'",
             "UPDATE night SET rested = 11",
             "UPDATE night SET rested = 'well'",
             "UPDATE night SET position = 'side'",
             "UPDATE night SET feet = 'cold', feet_at = recorded_at, feet_provenance = 'morning'",
             "UPDATE night SET to_bed = '22:30'",
             "UPDATE night SET note = NULL",
             "UPDATE night SET revision = 0",
         }) {
        expect_refused(sql);
    }
}

TEST_F(Schema, RefusesWhatNobodyCouldHaveSaidOfACramp) {
    for (const char* sql : {
             "UPDATE cramp SET pain = 11",
             "UPDATE cramp SET pain = -1",
             "UPDATE cramp SET pain = 7.5",
             "UPDATE cramp SET soreness = 11",
             "UPDATE cramp SET times_back = 51",
             "UPDATE cramp SET duration_s = 0",
             "UPDATE cramp SET duration_s = 43201",
             "UPDATE cramp SET side = 'middle'",
             "UPDATE cramp SET just_before_waking = 1",
             "UPDATE cramp SET number = 50",
             "UPDATE cramp SET night = '2026-11-20'",
             "INSERT INTO cramp (night, number, just_before_waking, note) VALUES ('2026-11-21', 0, 0, '')",
             "UPDATE night SET cramps_answer = 'none' WHERE date = '2026-11-22'",
             "INSERT INTO cramp_relief VALUES ('2026-11-22', 1, 'walked')",
             "INSERT INTO cramp_relief VALUES ('2026-11-22', 0, 'prayed')",
         }) {
        expect_refused(sql);
    }
}

TEST_F(Schema, RefusesWrongAnswersAndSigns) {
    const std::string when = "'2026-11-22T07:00:00+01:00', 'morning')";
    for (const std::string& sql : {
             "INSERT INTO answer VALUES ('2026-11-22', 'fluids', 'amount', -1, " + when,
             "INSERT INTO answer VALUES ('2026-11-22', 'fluids', 'amount', 9e999, " + when,
             "INSERT INTO answer VALUES ('2026-11-22', 'fluids', 'amount', NULL, " + when,
             "INSERT INTO answer VALUES ('2026-11-22', 'fluids', 'yes', 1, " + when,
             "INSERT INTO answer VALUES ('2026-11-22', 'Fluids!', 'yes', 0, " + when,
             "INSERT INTO answer VALUES ('2026-11-20', 'fluids', 'yes', 0, " + when,
             std::string("INSERT INTO answer VALUES ('2026-11-22', 'fluids', 'yes', 0, 'now', 'morning')"),
             std::string("INSERT INTO warning_sign VALUES ('2026-11-22', 'numb')"),
         }) {
        expect_refused(sql);
    }
    run_sql(scratch_ / "diary", "INSERT INTO warning_sign VALUES ('2026-11-21', 'numb')");
}

TEST_F(Schema, ARuleThatOurProgramBreaksIsSaidAsItsMistake) {
    Night night = night_with_cramp(sunday - days(5));
    night.cramps.front().pain = 11;
    const Snapshot before = snapshot(diary_.journal);
    EXPECT_THAT(sentence_of<DiaryError>([&] { diary_.journal.save(adding(night)); }),
                AllOf(HasSubstr("pain BETWEEN 0 AND 10"), HasSubstr("mistake of the program"),
                      HasSubstr("Nothing was saved")));
    EXPECT_EQ(snapshot(diary_.journal), before);
}

TEST_F(Schema, TextThatIsNotUtf8IsSaidAsAMistakeToo) {
    Night night = night_with_cramp(sunday - days(5));
    night.note = "\xff\xfe";
    EXPECT_THROW(diary_.journal.save(adding(night)), DiaryError);
    EXPECT_FALSE(diary_.journal.night(night.date));
}

/// Saves a night for each word of an enumeration and expects it back.
class Vocabulary : public testing::Test {
protected:
    template <class Value, class Set>
    void expect_all_kept(Set set) {
        for (const auto& word : words<Value>()) {
            Night night = night_with_cramp(date_ -= days(1));
            set(night, word.value);
            diary_.journal.save(adding(night));
            EXPECT_TRUE(same_content(diary_.journal.night(night.date).value(), night)) << word.slug;
        }
    }

    Scratch scratch_;
    OpenDiary diary_{scratch_ / "diary"};
    Date date_ = sunday;
};

TEST_F(Vocabulary, EveryWordOfANightFitsTheSchema) {
    expect_all_kept<Muscle>([](Night& night, Muscle value) { night.cramps.front().muscle = value; });
    expect_all_kept<Side>([](Night& night, Side value) { night.cramps.front().side = value; });
    expect_all_kept<Extent>([](Night& night, Extent value) { night.cramps.front().extent = value; });
    expect_all_kept<Relief>([](Night& night, Relief value) { night.cramps.front().relief = {value}; });
    expect_all_kept<Position>(
        [](Night& night, Position value) { tell(night.sleep.position, value, this_morning()); });
    expect_all_kept<Feet>([](Night& night, Feet value) { tell(night.sleep.feet, value, this_morning()); });
    expect_all_kept<Covers>(
        [](Night& night, Covers value) { tell(night.sleep.covers, value, this_morning()); });
    expect_all_kept<Provenance>([](Night& night, Provenance value) {
        set_answer(night, {"fluids", AnswerValue::of(2), {now, value}});
        tell(night.sleep.feet, Feet::free, {now, value});
    });
    expect_all_kept<AnswerKind>([](Night& night, AnswerKind value) {
        const AnswerValue answer{value, 0};
        set_answer(night, {"fluids", answer, this_morning()});
    });
}

TEST_F(Vocabulary, EveryWordOfTheOthersFitsTheSchema) {
    Habit habit;
    habit.id = "mine";
    habit.name = "Mine";
    habit.kind = HabitKind::amount;
    habit.unit = "ml";
    Experiment experiment;
    experiment.id = "one";
    experiment.habit = "mine";
    experiment.schedule = {true};
    experiment.planned_nights = 1;
    experiment.schedule_hash = "x";
    const auto keep_habit = [&] {
        diary_.journal.save(edit<Habit>({}, habit));
        EXPECT_TRUE(same_content(diary_.journal.habits().front(), habit));
        diary_.journal.undo();
    };
    for (const auto& word : words<Window>()) habit.window = word.value, keep_habit();
    for (const auto& word : words<Role>()) habit.role = word.value, keep_habit();
    for (const auto& word : words<Origin>()) habit.origin = word.value, keep_habit();
    for (const auto& word : words<Aim>()) habit.target = Target{word.value, 3}, keep_habit();
    for (const auto& word : words<Design>()) {
        experiment.design = word.value;
        diary_.journal.save(edit<Experiment>({}, experiment));
        EXPECT_TRUE(same_content(diary_.journal.experiments().front(), experiment));
        diary_.journal.undo();
    }
    experiment.stopped_on = experiment.first_night;
    for (const auto& word : words<StopCause>()) {
        experiment.stop_cause = word.value;
        diary_.journal.save(edit<Experiment>({}, experiment));
        EXPECT_TRUE(same_content(diary_.journal.experiments().front(), experiment));
        diary_.journal.undo();
    }
    for (const auto& word : words<Face>()) {
        Edit by_face = adding(night_with_cramp(date_ -= days(1)));
        by_face.face = word.value;
        diary_.journal.save(by_face);
        EXPECT_EQ(diary_.journal.history(1).front().edit.face, word.value);
    }
}

}  // namespace
}  // namespace nightcramp::test
