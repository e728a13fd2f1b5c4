#include "exchange/writers/without_names.hpp"

#include "exchange/writers/export.hpp"
#include "tests/exchange/unpacking.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Habit amount_in(const std::string& unit) {
    Habit habit;
    habit.id = "tea";
    habit.name = "Tea";
    habit.question = "Tea?";
    habit.kind = HabitKind::amount;
    habit.unit = unit;
    return habit;
}

Experiment opened_on(const std::string& habit) {
    Experiment experiment;
    experiment.id = habit + "-2026-05-9f86";
    experiment.habit = habit;
    experiment.first_night = sunday - days(100);
    experiment.schedule = {true, false};
    experiment.planned_nights = 2;
    experiment.schedule_hash = "9f86d081";
    experiment.unsealed_at = now;
    return experiment;
}

OwnContents cleared(OwnContents own) {
    return without_names(std::move(own), load_catalogue());
}

/// The word "secret" stands in every text that a diary can hold; nothing else of it changes.
OwnContents with_secrets(OwnContents own) {
    for (Habit& habit : own.habits) {
        const bool is_own = find_habit(load_catalogue().habits, habit.id) == nullptr;
        if (is_own) habit.id = "secret-" + habit.id;
        habit.name = "Secret " + habit.name;
        habit.question = "Secret " + habit.question;
        habit.unit = "secret";
    }
    own.profile->conditions.insert(own.profile->conditions.begin(), "secret");
    own.profile->questions.emplace_back("secret");
    own.profile->medicines.push_back({"secret", "secret", "secret", std::nullopt, std::nullopt});
    own.profile->medicines.push_back({"furosemide", "secret", "secret", std::nullopt, std::nullopt});
    for (Experiment& experiment : own.experiments) {
        for (std::string* text : {&experiment.id, &experiment.habit, &experiment.stop_reason})
            *text += "secret";
        experiment.schedule_hash = "secret";
    }
    for (Dismissal& dismissal : own.dismissals) {
        dismissal.suggestion += " secret";
        dismissal.facts += " secret";
    }
    for (Night& night : own.nights) {
        night.note += "secret";
        for (Cramp& cramp : night.cramps) cramp.note += "secret";
        if (night.warning_signs) night.warning_signs->emplace_back("secret");
        set_answer(night, {"secret-tea", AnswerValue::of(2), this_morning()});
        set_answer(night, {"secret-gone", AnswerValue::yes(), this_morning()});
    }
    return own;
}

RC_GTEST_PROP(WithoutNamesProperty, LeaveNoWordOfThePersonInAnyFormat, ()) {
    OwnContents own;
    own.habits = {*valid_habit(), *valid_habit(), amount_in("ml")};
    own.profile = *valid_profile();
    own.experiments = {*valid_experiment(), *valid_experiment()};
    own.dismissals = {*any_dismissal()};
    own.nights = {*valid_night(sunday - days(1)), *valid_night(sunday)};
    const Contents contents = selected(with_secrets(own), load_catalogue(), {std::nullopt, true});
    for (const auto& word : words<ExportFormat>()) {
        const std::string bytes = write_export(word.value, contents);
        RC_ASSERT(bytes.find("ecret") == std::string::npos);
        if (word.value != ExportFormat::csv) continue;
        for (const auto& [name, text] : exchange::test::unpacked(bytes)) {
            RC_ASSERT(text.find("ecret") == std::string::npos);
        }
    }
}

TEST(WithoutNames, KeepAUnitOnlyWhereManyHaveIt) {
    for (const std::string unit : {"ml", "L", "minutes", "mg", "cups"}) {
        EXPECT_EQ(cleared({{}, {amount_in(unit)}, {}, {}, {}}).habits.front().unit, unit);
    }
    for (const std::string unit : {"pills of Dr. Who", "tea", "kg of Anna"}) {
        EXPECT_EQ(cleared({{}, {amount_in(unit)}, {}, {}, {}}).habits.front().unit, "times");
    }
    EXPECT_EQ(cleared({{}, {Habit()}, {}, {}, {}}).habits.front().unit, "");
}

TEST(WithoutNames, LeaveOutExperimentsThatNobodyHasOpened) {
    Experiment running = opened_on("stretching");
    running.unsealed_at.reset();
    const OwnContents own = cleared({{}, {}, {}, {running, opened_on("heat")}, {}});
    ASSERT_THAT(own.experiments, SizeIs(1));
    EXPECT_EQ(own.experiments.front().habit, "heat");
    EXPECT_EQ(own.experiments.front().id, "experiment-1");
}

TEST(WithoutNames, KeepASealOnlyWhereItConfirmsNoGuessOfTheName) {
    const OwnContents own = cleared({{}, {}, {}, {opened_on("heat"), opened_on("secret")}, {}});
    ASSERT_THAT(own.experiments, SizeIs(2));
    EXPECT_EQ(own.experiments[0].schedule_hash, "9f86d081");
    EXPECT_EQ(own.experiments[1].habit, "habit-1");
    EXPECT_EQ(own.experiments[1].schedule_hash, "withheld");
}

TEST(WithoutNames, CallAHabitThatIsGoneTheSameEverywhere) {
    Night night = night_without_cramps(sunday);
    set_answer(night, {"gone", AnswerValue::yes(), this_morning()});
    const OwnContents own = cleared({{night}, {amount_in("ml")}, {}, {opened_on("gone")}, {}});
    EXPECT_EQ(own.habits.front().id, "habit-1");
    EXPECT_EQ(own.nights.front().answers.front().habit, "habit-2");
    EXPECT_EQ(own.experiments.front().habit, "habit-2");
}

TEST(WithoutNames, LeaveOutWhatIsNotInTheListsOfTheProgram) {
    OwnContents own;
    own.profile = Profile{};
    own.profile->conditions = {"anaemia", "my-own"};
    own.profile->medicines = {{"my-own", "Mine", "", std::nullopt, std::nullopt}};
    Night night = night_without_cramps(sunday);
    night.warning_signs = std::vector<std::string>{"my-own"};
    own.nights = {night};
    own.dismissals = {{"keep heat", "helps", now, 0}};
    const OwnContents left = cleared(own);
    EXPECT_THAT(left.profile->conditions, ElementsAre("anaemia"));
    EXPECT_EQ(left.profile->medicines.front().id, "");
    EXPECT_EQ(left.profile->medicines.front().name, "Medicine 1");
    EXPECT_EQ(left.nights.front().warning_signs, std::nullopt);
    EXPECT_THAT(left.dismissals, IsEmpty());
}

TEST(WithoutNames, LeaveOutANightThatHasANoteAlone) {
    Night night;
    night.date = sunday;
    night.note = "secret";
    EXPECT_THAT(cleared({{night, night_with_cramp(today)}, {}, {}, {}, {}}).nights, SizeIs(1));
}

TEST(WithoutNames, KeepTheSettingsOfHabitsThatEverybodyHas) {
    Habit fluids = *find_habit(load_catalogue().habits, "fluids");
    fluids.name = "My drinks";
    fluids.target = Target{Aim::at_least, 1500};
    const OwnContents own = cleared({{}, {fluids}, {}, {}, {}});
    EXPECT_EQ(own.habits.front().target, fluids.target);
    EXPECT_EQ(own.habits.front().unit, "ml");
    EXPECT_THAT(own.habits.front().name, Not(HasSubstr("My")));
}

}  // namespace
}  // namespace nightcramp::exchange
