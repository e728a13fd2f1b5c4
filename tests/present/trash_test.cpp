#include "present/trash.hpp"

#include "diary/memory_journal.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A diary in which things are erased.
class Trash : public testing::Test {
protected:
    template <class Value>
    void change(std::optional<Value> before, std::optional<Value> after, Moment when = now) {
        journal.save(test::edit<Value>(std::move(before), std::move(after), "test", when));
    }

    void set_night(std::optional<Night> after, Moment when = now) {
        change<Night>(journal.night(sunday), std::move(after), when);
    }

    void set_medicines(std::vector<Medicine> medicines, Moment when = now) {
        Profile after = journal.profile().value_or(Profile());
        after.medicines = std::move(medicines);
        change<Profile>(journal.profile(), after, when);
    }

    [[nodiscard]] DiaryNow diary() const {
        DiaryNow all;
        if (auto night = journal.night(sunday)) all.nights.push_back(*night);
        all.habits = journal.habits();
        all.profile = journal.profile().value_or(Profile());
        all.experiments = journal.experiments();
        return all;
    }

    [[nodiscard]] std::vector<ErasedThing> things(const Moment& when = now) const {
        return erased_things(journal.history(100), when, diary(), Manner(), catalogue);
    }

    void bring_back(const ErasedThing& thing) {
        const Return back = bringing_back(thing, diary());
        label = back.label;
        journal.save({{back.change}, back.label, now, Face::window});
    }

    static Habit pickle_juice() {
        Habit habit;
        habit.id = "pickle-juice";
        habit.name = "Pickle juice";
        habit.question = "Did you drink pickle juice?";
        return habit;
    }

    static Experiment on_stretching(Date first_night) {
        Experiment experiment;
        experiment.id = "one";
        experiment.habit = "stretching";
        experiment.first_night = first_night;
        experiment.schedule = {true, false, false, true};
        experiment.planned_nights = 4;
        experiment.schedule_hash = "hash";
        return experiment;
    }

    MemoryJournal journal;
    Catalogue catalogue = load_catalogue();
    std::string label;
};

const Medicine magnesium{"", "Magnesium", "300 mg", std::nullopt, std::nullopt};
const Medicine lasix{"furosemide", "Lasix", "", std::nullopt, std::nullopt};

TEST_F(Trash, HoldsANightThatWasErasedAndBringsItBack) {
    set_night(night_with_cramp(sunday));
    EXPECT_THAT(things(), IsEmpty());
    set_night({});
    const auto all = things();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].name, "The whole night");
    EXPECT_EQ(all[0].about, "Night of 22 November");
    EXPECT_EQ(all[0].erased_at, now);
    bring_back(all[0]);
    EXPECT_EQ(label, "night brought back, 22 November");
    EXPECT_EQ(journal.night(sunday)->cramps, night_with_cramp(sunday).cramps);
    EXPECT_THAT(things(), IsEmpty());
}

TEST_F(Trash, HoldsANightThatWasErasedTwiceOnceAsItWasLast) {
    set_night(night_with_cramp(sunday));
    set_night({});
    set_night(night_without_cramps(sunday));
    set_night({});
    ASSERT_THAT(things(), SizeIs(1));
    EXPECT_TRUE(std::get<Night>(things()[0].what).cramps.empty());
}

TEST_F(Trash, HoldsACrampThatWasErasedAndAddsItToTheNightAsItIs) {
    Night two = night_with_cramp(sunday);
    two.cramps.push_back(two.cramps[0]);
    two.cramps[1].at = at(today, 5);
    two.cramps[1].side = Side::right;
    set_night(two);
    Night one = two;
    one.cramps.erase(one.cramps.begin());
    set_night(one);
    const auto all = things();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].name, "Left calf, 02:30 · pain 7 · 5 min");
    EXPECT_EQ(all[0].about, "Night of 22 November");
    Night noted = *journal.night(sunday);
    noted.note = "later";
    set_night(noted);
    bring_back(all[0]);
    EXPECT_EQ(label, "cramp brought back, 22 November");
    EXPECT_THAT(journal.night(sunday)->cramps, SizeIs(2));
    EXPECT_EQ(journal.night(sunday)->note, "later");
    EXPECT_THAT(things(), IsEmpty());
}

TEST_F(Trash, DoesNotTakeAChangedCrampForAnErasedOne) {
    Night two = night_with_cramp(sunday);
    two.cramps.push_back(two.cramps[0]);
    two.cramps[1].at = at(today, 5);
    set_night(two);
    Night one = two;
    one.cramps.erase(one.cramps.begin());
    one.cramps[0].pain = 2;
    set_night(one);
    ASSERT_THAT(things(), SizeIs(1));
    EXPECT_EQ(std::get<ErasedCramp>(things()[0].what).cramp, two.cramps[0]);
    one.cramps[0].at = at(today, 4);
    set_night(one);
    EXPECT_THAT(things(), SizeIs(1)) << "as many as before: it was changed";
}

TEST_F(Trash, HoldsAMedicineThatWasTakenOff) {
    set_medicines({magnesium, lasix});
    set_medicines({lasix});
    const auto all = things();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].name, "Magnesium");
    EXPECT_EQ(all[0].about, "Medicine, 300 mg");
    bring_back(all[0]);
    EXPECT_EQ(label, "Magnesium brought back");
    EXPECT_EQ(journal.profile()->medicines, (std::vector{lasix, magnesium}));
    EXPECT_THAT(things(), IsEmpty());
}

TEST_F(Trash, HoldsNoMedicineThatIsTakenAgainInAnotherDose) {
    set_medicines({magnesium});
    set_medicines({});
    Medicine more = magnesium;
    more.dose = "600 mg";
    set_medicines({more});
    EXPECT_THAT(things(), IsEmpty());
}

TEST_F(Trash, BringsAMedicineBackIntoADiaryWithoutAProfile) {
    const Return back = bringing_back({"Lasix", "Medicine", now, lasix}, {});
    const auto& change = std::get<Changed<Profile>>(back.change);
    EXPECT_EQ(change.before, std::nullopt);
    EXPECT_EQ(change.after->medicines, std::vector{lasix});
}

TEST_F(Trash, HoldsAnOwnHabitThatIsGone) {
    change<Habit>({}, pickle_juice());
    change<Habit>(journal.habits()[0], {});
    const auto all = things();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].name, "Pickle juice");
    EXPECT_EQ(all[0].about, "Habit");
    bring_back(all[0]);
    EXPECT_EQ(label, "Pickle juice brought back");
    EXPECT_EQ(journal.habits()[0].id, "pickle-juice");
    EXPECT_THAT(things(), IsEmpty());
}

TEST_F(Trash, HoldsNothingOfAHabitOfTheCatalogue) {
    Habit stretching = *find_habit(catalogue.habits, "stretching");
    stretching.followed = false;
    change<Habit>({}, stretching);
    change<Habit>(journal.habits()[0], {});
    EXPECT_THAT(things(), IsEmpty());
}

TEST_F(Trash, HoldsAnExperimentThatWasErased) {
    change<Experiment>({}, on_stretching(today + days(3)));
    change<Experiment>(journal.experiments()[0], {});
    const auto all = things();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].name, find_habit(catalogue.habits, "stretching")->name);
    EXPECT_EQ(all[0].about, "Experiment, first night 26 November");
    EXPECT_THAT(return_problems(all[0], diary(), now), IsEmpty());
    bring_back(all[0]);
    EXPECT_THAT(label, testing::StartsWith("experiment on stretching"));
    EXPECT_THAT(journal.experiments(), SizeIs(1));
}

TEST_F(Trash, HoldsOnceWhatWasErasedTwice) {
    for (int time = 0; time < 2; ++time) {
        change<Habit>({}, pickle_juice());
        change<Habit>(journal.habits()[0], {});
        set_medicines({magnesium});
        set_medicines({});
        change<Experiment>({}, on_stretching(today + days(3)));
        change<Experiment>(journal.experiments()[0], {});
    }
    std::vector<std::string> names;
    for (const ErasedThing& thing : things()) names.push_back(thing.name);
    EXPECT_THAT(names, testing::ElementsAre(find_habit(catalogue.habits, "stretching")->name, "Magnesium",
                                            "Pickle juice"));
}

TEST_F(Trash, BringsNoExperimentBackWhoseFirstNightHasBegunMeanwhile) {
    const ErasedThing thing{"Stretching", "Experiment", now, on_stretching(today)};
    EXPECT_THAT(return_problems(thing, {}, at(today, 16, 59)), IsEmpty());
    EXPECT_THAT(return_problems(thing, {}, at(today, 17)), SizeIs(1));
    const ErasedThing running{"Stretching", "Experiment", now, on_stretching(today - days(3))};
    EXPECT_THAT(return_problems(running, {}, now), IsEmpty()) << "an import that was taken back had it";
}

TEST_F(Trash, BringsNoExperimentBackBesideAnotherOne) {
    const ErasedThing thing{"Stretching", "Experiment", now, on_stretching(today + days(3))};
    DiaryNow busy;
    busy.experiments = {on_stretching(today - days(1))};
    EXPECT_THAT(return_problems(thing, busy, now), SizeIs(1));
    Experiment opened = on_stretching(today - days(9));
    opened.unsealed_at = now;
    EXPECT_THAT(return_problems({"Stretching", "Experiment", now, opened}, busy, now), IsEmpty());
}

TEST_F(Trash, KeepsThingsForNinetyDays) {
    set_night(night_with_cramp(sunday));
    set_night({});
    EXPECT_THAT(things(at(today + days(90), 7, 12)), SizeIs(1));
    EXPECT_THAT(things(at(today + days(90), 7, 13)), IsEmpty());
}

TEST_F(Trash, HoldsNothingThatWasUndone) {
    set_night(night_with_cramp(sunday));
    set_night({});
    journal.undo();
    EXPECT_THAT(things(), IsEmpty());
}

TEST(Forgetting, NamesWhatIsToBeGone) {
    const Night night = night_with_cramp(sunday);
    const Forgetting of_night{{ValueKind::night, "2026-11-22"}};
    EXPECT_EQ(forgetting({"", "", now, night}), of_night);
    EXPECT_EQ(forgetting({"", "", now, ErasedCramp{sunday, night.cramps[0]}}), of_night);
    const Forgetting of_medicine{{ValueKind::profile, "profile"}, "furosemide", "Lasix"};
    EXPECT_EQ(forgetting({"", "", now, lasix}), of_medicine);
    Habit habit;
    habit.id = "pickle-juice";
    const Forgetting of_habit{{ValueKind::habit, "pickle-juice"}};
    EXPECT_EQ(forgetting({"", "", now, habit}), of_habit);
    Experiment experiment;
    experiment.id = "one";
    const Forgetting of_experiment{{ValueKind::experiment, "one"}};
    EXPECT_EQ(forgetting({"", "", now, experiment}), of_experiment);
}

TEST(Forgetting, SaysWhatGoesWithIt) {
    const Night night = night_with_cramp(sunday);
    const std::string of_cramp = forgetting_words({"", "", now, ErasedCramp{sunday, night.cramps[0]}});
    EXPECT_THAT(of_cramp, HasSubstr("All earlier versions of the night of 22 November 2026"));
    EXPECT_THAT(of_cramp, HasSubstr("what the night is now stays"));
    for (const auto& what : std::vector<decltype(ErasedThing::what)>{night, lasix, Habit(), Experiment()}) {
        EXPECT_THAT(forgetting_words({"", "", now, what}), HasSubstr("It can never be brought back"));
        EXPECT_THAT(forgetting_words({"", "", now, what}), HasSubstr("from the copies beside the diary"));
        EXPECT_THAT(forgetting_words({"", "", now, what}), HasSubstr("Copies elsewhere still hold it"));
    }
}

TEST(Forgetting, MayBeOfThePastOfANight) {
    const Forgetting of_night{{ValueKind::night, "2026-11-22"}};
    EXPECT_EQ(forgetting_past(sunday), of_night);
    EXPECT_THAT(
        forgetting_past_words(sunday),
        testing::AllOf(testing::StartsWith("All earlier versions of the night of 22 November 2026 go"),
                       HasSubstr("what the night is now stays"), HasSubstr("It can never be brought back")));
}

TEST(NightsOf, NamesEachNightOnce) {
    const SavedEdit one{1, 1, EditState::done, adding(night_with_cramp(sunday))};
    const SavedEdit two{2, 2, EditState::done, adding(night_with_cramp(today))};
    EXPECT_EQ(nights_of({two, one, one}), (std::vector{sunday, today}));
}

}  // namespace
}  // namespace nightcramp::present
