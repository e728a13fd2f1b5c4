#include "app/take_back.hpp"

#include "tests/app/session_fixture.hpp"
#include "tests/contracts/snapshot.hpp"

#include <functional>

#include <gmock/gmock.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class TakeBack : public SessionFixture {
protected:
    /// Saves the changes as an import does.
    SavedEdit import(std::vector<Change> changes) {
        return journal.save({std::move(changes), "import of 1 night from a.csv", now, Face::import});
    }

    SavedEdit import_night(const Night& night) {
        return import({Changed<Night>{journal.night(night.date), night}});
    }

    /// Something that the person says later.
    void change(const std::function<void(Night&)>& how) {
        const Night before = session.night(sunday);
        Night after = before;
        how(after);
        session.save(before, after);
    }

    [[nodiscard]] Night night() const { return session.night(sunday); }

    static Night imported_night() {
        Night night = night_with_cramp(sunday);
        set_answer(night, {"stretching", AnswerValue::yes(), {now, Provenance::imported}});
        set_answer(night, {"shoes", AnswerValue::no(), {now, Provenance::imported}});
        night.sleep.to_bed = at(sunday, 22);
        night.sleep.up = at(today, 6);
        night.note = "from the file";
        return night;
    }

    static Habit own_habit() {
        Habit habit;
        habit.id = "pickle-juice";
        habit.name = "Pickle juice";
        habit.question = "Pickle juice?";
        return habit;
    }

    static Night with_pickle_juice(Night night) {
        set_answer(night, {"pickle-juice", AnswerValue::yes(), {now, Provenance::imported}});
        return night;
    }
};

TEST_F(TakeBack, TakesEverythingOutOfADiaryThatDidNotChangeSince) {
    const SavedEdit saved =
        import({Changed<Habit>{{}, own_habit()}, Changed<Night>{{}, with_pickle_juice(imported_night())},
                Changed<Dismissal>{{}, Dismissal{"bike", "", now, 0}}});
    const auto back = take_back(session, saved);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->edit.label, "import of 1 night from a.csv taken back");
    EXPECT_EQ(back->edit.face, Face::window);
    EXPECT_EQ(snapshot(journal), Snapshot());
}

TEST_F(TakeBack, CanBeUndone) {
    const SavedEdit saved = import_night(imported_night());
    const Snapshot before = snapshot(journal);
    take_back(session, saved);
    session.undo();
    EXPECT_EQ(snapshot(journal), before);
}

TEST_F(TakeBack, IsDoneOnceOnly) {
    const SavedEdit saved = import_night(imported_night());
    take_back(session, saved);
    EXPECT_THAT(taken_back(saved, journal, now), IsEmpty());
    EXPECT_EQ(take_back(session, saved), std::nullopt);
}

TEST_F(TakeBack, OfAnImportThatWasUndoneIsNothing) {
    const std::int64_t id = import_night(imported_night()).id;
    journal.undo();
    EXPECT_THAT(taken_back(*journal.edit(id), journal, now), IsEmpty());
}

TEST_F(TakeBack, BringsBackWhatTheNightWasBefore) {
    session.save(night(), night_without_cramps(sunday));
    const Night before = night();
    Night more = before;
    set_answer(more, {"stretching", AnswerValue::yes(), {now, Provenance::imported}});
    take_back(session, import_night(more));
    EXPECT_TRUE(same_content(night(), before));
}

TEST_F(TakeBack, KeepsWhatThePersonSaidSince) {
    const SavedEdit saved = import_night(imported_night());
    change([](Night& night) {
        set_answer(night, {"stretching", AnswerValue::no(), this_morning()});
        night.sleep.rested = 4;
    });
    take_back(session, saved);
    Night expected;
    expected.date = sunday;
    set_answer(expected, {"stretching", AnswerValue::no(), this_morning()});
    expected.sleep.rested = 4;
    EXPECT_TRUE(same_content(night(), expected));
}

TEST_F(TakeBack, TakesTheCrampsAsAWhole) {
    const SavedEdit saved = import_night(imported_night());
    change([](Night& night) { night.cramps.front().pain = 2; });
    const Night changed = night();
    take_back(session, saved);
    EXPECT_EQ(night().cramps, changed.cramps);
    EXPECT_EQ(night().recorded_at, changed.recorded_at);
    EXPECT_THAT(night().answers, IsEmpty());
}

TEST_F(TakeBack, RemovesTheLinesOfANoteThatItAdded) {
    change([](Night& night) { night.note = "my own"; });
    Night more = night();
    more.note = "my own\nfrom the file\nand more";
    const SavedEdit saved = import_night(more);
    change([](Night& night) { night.note = "my own, better\nfrom the file\nand more\nand mine"; });
    take_back(session, saved);
    EXPECT_EQ(night().note, "my own, better\nand mine");
}

TEST_F(TakeBack, LeavesTheLinesOfANoteThatDoNotStandTogetherAnyMore) {
    Night told = imported_night();
    told.note = "from the file\nand more";
    const SavedEdit saved = import_night(told);
    for (const char* const note :
         {"and more", "from the file\nof my own\nand more", "and more\nfrom the file",
          "not from the file\nand more", "from the file\nand more to say"}) {
        change([&](Night& night) { night.note = note; });
        const auto back = taken_back(saved, journal, now);
        if (back.empty()) continue;
        EXPECT_EQ(std::get<Changed<Night>>(back.front()).after->note, note);
    }
}

TEST_F(TakeBack, LeavesLinesOfANoteThatThePersonWroteAgain) {
    const SavedEdit saved = import_night(imported_night());
    const std::string twice = "from the file\nsays my watch:\nfrom the file";
    change([&](Night& night) { night.note = twice; });
    take_back(session, saved);
    EXPECT_EQ(night().note, twice);
    EXPECT_THAT(taken_back(saved, journal, now), IsEmpty());
}

TEST_F(TakeBack, LeavesNoEmptyLineWhereTheLinesOfANoteStoodAtAnEnd) {
    const SavedEdit saved = import_night(imported_night());
    const auto without = [&](const std::string& note) {
        change([&](Night& night) { night.note = note; });
        return std::get<Changed<Night>>(taken_back(saved, journal, now).front()).after->note;
    };
    EXPECT_EQ(without("from the file\n\nmine"), "mine");
    EXPECT_EQ(without("mine\n\nfrom the file\n"), "mine");
    EXPECT_EQ(without("mine\n\nfrom the file\nand mine"), "mine\n\nand mine");
}

TEST_F(TakeBack, LeavesANoteThatThePersonWroteAnew) {
    const SavedEdit saved = import_night(imported_night());
    change([](Night& night) { night.note = "not from the file at all"; });
    take_back(session, saved);
    EXPECT_EQ(night().note, "not from the file at all");
}

TEST_F(TakeBack, LeavesANightErasedThatThePersonErased) {
    const SavedEdit saved = import_night(imported_night());
    Night blank;
    blank.date = sunday;
    session.save(night(), blank);
    EXPECT_EQ(take_back(session, saved), std::nullopt);
    EXPECT_EQ(journal.night(sunday), std::nullopt);
}

TEST_F(TakeBack, NeverLeavesANightThatEndsBeforeItBegins) {
    change([](Night& night) { night.sleep.to_bed = at(today, 1); });
    Night told = night();
    told.sleep.to_bed = at(sunday, 22);
    const SavedEdit saved = import_night(told);
    change([](Night& night) { night.sleep.up = at(today, 0, 30); });
    EXPECT_NO_THROW(take_back(session, saved));
    EXPECT_EQ(night().sleep.up, at(today, 0, 30));
}

TEST_F(TakeBack, ArchivesAHabitThatOtherNightsAnswer) {
    const SavedEdit saved =
        import({Changed<Habit>{{}, own_habit()}, Changed<Night>{{}, with_pickle_juice(imported_night())}});
    const Night evening = with_pickle_juice(night_without_cramps(sunday - days(1)));
    session.save(session.night(evening.date), evening);
    take_back(session, saved);
    ASSERT_THAT(journal.habits(), SizeIs(1));
    EXPECT_FALSE(journal.habits().front().followed);
    EXPECT_THAT(taken_back(saved, journal, now), IsEmpty());
    EXPECT_TRUE(journal.night(evening.date));
}

TEST_F(TakeBack, ArchivesAHabitThatThePersonChanged) {
    const SavedEdit saved = import({Changed<Habit>{{}, own_habit()}});
    Habit renamed = own_habit();
    renamed.name = "Gherkins";
    session.save({session.change(journal.habits().front(), renamed)}, "renamed");
    take_back(session, saved);
    ASSERT_THAT(journal.habits(), SizeIs(1));
    EXPECT_EQ(journal.habits().front().name, "Gherkins");
    EXPECT_FALSE(journal.habits().front().followed);
}

TEST_F(TakeBack, OfTheSettingsOfABuiltInHabitLeavesTheHabitItself) {
    Habit stretching = *find_habit(catalogue.habits, "stretching");
    change([](Night& night) { set_answer(night, {"stretching", AnswerValue::yes(), this_morning()}); });
    stretching.followed = false;
    const SavedEdit saved = import({Changed<Habit>{{}, stretching}});
    take_back(session, saved);
    EXPECT_THAT(journal.habits(), IsEmpty());
    EXPECT_NE(find_answer(night(), "stretching"), nullptr);
}

TEST_F(TakeBack, LeavesAnExperimentThatHasBegunWithItsHabit) {
    Experiment experiment;
    experiment.id = "pickle-juice-1";
    experiment.habit = "pickle-juice";
    experiment.first_night = sunday;
    experiment.schedule = {true, false};
    experiment.planned_nights = 2;
    experiment.schedule_hash = "5d41402a";
    Experiment later = experiment;
    later.id = "pickle-juice-2";
    later.first_night = today + days(2);
    const SavedEdit saved = import({Changed<Habit>{{}, own_habit()}, Changed<Experiment>{{}, experiment},
                                    Changed<Experiment>{{}, later}});
    take_back(session, saved);
    ASSERT_THAT(journal.experiments(), SizeIs(1));
    EXPECT_EQ(journal.experiments().front().id, "pickle-juice-1");
    ASSERT_THAT(journal.habits(), SizeIs(1));
    EXPECT_FALSE(journal.habits().front().followed);
}

TEST_F(TakeBack, BringsBackTheProfileOnlyWhereNobodyChangedIt) {
    Profile told;
    told.weight_kg = 70;
    const SavedEdit saved = import({Changed<Profile>{{}, told}});
    EXPECT_THAT(taken_back(saved, journal, now), SizeIs(1));
    Profile own = told;
    own.flat_feet = true;
    session.save({Session::change(session.profile(), own)}, "flat feet");
    EXPECT_THAT(taken_back(saved, journal, now), IsEmpty());
    EXPECT_EQ(session.profile().weight_kg, 70);
}

TEST_F(TakeBack, TellsOfManyImportsWhatIsLeftOfEach) {
    const SavedEdit first = import_night(imported_night());
    const SavedEdit second =
        import({Changed<Habit>{{}, own_habit()}, Changed<Night>{{}, night_with_cramp(sunday - days(1))}});
    const std::vector<std::int64_t> ids{second.id, first.id, second.id, 4711};
    EXPECT_THAT(are_left(ids, journal, now), ElementsAre(true, true, true, false));
    take_back(session, second);
    EXPECT_THAT(are_left(ids, journal, now), ElementsAre(false, true, false, false));
    session.undo();
    EXPECT_THAT(are_left(ids, journal, now), ElementsAre(true, true, true, false));
    EXPECT_THAT(are_left({}, journal, now), IsEmpty());
}

TEST_F(TakeBack, TellsWhatIsLeftAsTakingBackFindsIt) {
    const SavedEdit night_only = import_night(imported_night());
    const SavedEdit habit_only = import({Changed<Habit>{{}, own_habit()}});
    change([](Night& night) { night.note = "mine"; });
    for (const SavedEdit& each : {night_only, habit_only}) {
        const bool finds_some = !taken_back(each, journal, now).empty();
        EXPECT_THAT(are_left({each.id}, journal, now), ElementsAre(finds_some)) << each.id;
    }
}

}  // namespace
}  // namespace nightcramp::app
