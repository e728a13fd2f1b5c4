#include "exchange/writers/contents.hpp"

#include "diary/memory_journal.hpp"
#include "exchange/writers/export.hpp"
#include "tests/support/builders.hpp"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Habit own_habit(const std::string& id, const std::string& name) {
    Habit habit;
    habit.id = id;
    habit.name = name;
    habit.question = name + "?";
    return habit;
}

/// Everything in it that could name somebody holds the word "secret".
OwnContents telling_diary() {
    OwnContents own;
    own.habits = {own_habit("heat", "Secret sauna"), own_habit("secret-tea", "Secret tea")};
    own.habits.front().origin = Origin::built_in;
    own.profile = Profile{};
    own.profile->year_of_birth = 1951;
    own.profile->medicines = {{"furosemide", "Secret pill", "secret dose", std::nullopt, std::nullopt},
                              {"", "Secret drops", "secret dose", std::nullopt, std::nullopt}};
    own.profile->questions = {"Secret question"};
    Experiment experiment;
    experiment.id = "secret-tea-2026-11-9f86";
    experiment.habit = "secret-tea";
    experiment.first_night = sunday;
    experiment.schedule = {true, false};
    experiment.planned_nights = 2;
    experiment.schedule_hash = "9f86";
    experiment.unsealed_at = now;
    experiment.stop_reason = "secret reason";
    own.experiments = {experiment};
    own.dismissals = {{"start secret-tea", "never answered", now, 0}, {"keep heat", "helps", now, 0}};
    Night night = night_with_cramp(sunday);
    night.note = "secret note";
    night.cramps.front().note = "secret note";
    set_answer(night, {"secret-tea", AnswerValue::yes(), this_morning()});
    set_answer(night, {"heat", AnswerValue::no(), this_morning()});
    own.nights = {night_without_cramps(sunday - days(1)), night};
    return own;
}

TEST(Contents, OfASpanHaveItsNightsAndEverythingElse) {
    const OwnContents own = telling_diary();
    const Contents contents = selected(own, load_catalogue(), {DateSpan{sunday, sunday}, false});
    ASSERT_THAT(contents.own.nights, SizeIs(1));
    EXPECT_EQ(contents.own.nights.front(), own.nights.back());
    EXPECT_EQ(contents.own.habits, own.habits);
    EXPECT_EQ(contents.own.experiments, own.experiments);
    EXPECT_EQ(find_habit(contents.habits, "secret-tea")->name, "Secret tea");
    EXPECT_NE(find_habit(contents.habits, "stretching"), nullptr);
}

TEST(Contents, KnowTheNewestDayOfTheWholeDiaryWhateverTheSpan) {
    const DateSpan earlier{sunday - days(1), sunday - days(1)};
    EXPECT_EQ(selected(telling_diary(), load_catalogue(), {earlier, true}).newest, today);
    EXPECT_EQ(selected({}, load_catalogue(), {}).newest, std::nullopt);
}

TEST(Contents, WithoutNamesNumberWhatIsOnesOwn) {
    const OwnContents own = selected(telling_diary(), load_catalogue(), {std::nullopt, true}).own;
    ASSERT_THAT(own.habits, SizeIs(2));
    EXPECT_EQ(own.habits[0].id, "habit-1");
    EXPECT_EQ(own.habits[0].name, "Habit 1");
    EXPECT_EQ(own.habits[1].id, "heat");
    EXPECT_EQ(own.habits[1].name, find_habit(load_catalogue().habits, "heat")->name);
    EXPECT_EQ(own.experiments.front().habit, "habit-1");
    EXPECT_EQ(own.nights.back().answers.front().habit, "habit-1");
    EXPECT_EQ(own.profile->medicines[0].name, "Furosemide");
    EXPECT_EQ(own.profile->medicines[1].name, "Medicine 1");
    EXPECT_THAT(own.profile->questions, IsEmpty());
    EXPECT_EQ(own.profile->year_of_birth, 1951);
}

TEST(Contents, AreEverythingThatAJournalHolds) {
    MemoryJournal journal;
    EXPECT_EQ(everything_in(journal), OwnContents());
    journal.save(adding(night_with_cramp(sunday)));
    const OwnContents own = everything_in(journal);
    ASSERT_THAT(own.nights, SizeIs(1));
    EXPECT_EQ(own.nights.front().cramps, night_with_cramp(sunday).cramps);
}

TEST(ExportFormats, AreToldByTheEndingOfTheName) {
    EXPECT_EQ(format_of("a.zip"), ExportFormat::csv);
    EXPECT_EQ(format_of("a.csv"), ExportFormat::nights);
    EXPECT_EQ(format_of("a.fhir.JSON"), ExportFormat::fhir);
    EXPECT_EQ(format_of("/x.zip/fhir.json"), ExportFormat::json);
    EXPECT_EQ(format_of("a.omh.json"), ExportFormat::open_mhealth);
    EXPECT_EQ(format_of("a.txt"), std::nullopt);
    EXPECT_EQ(format_of(""), std::nullopt);
}

TEST(ExportFormats, EachSayWhatTheyAreForAndEndOtherwise) {
    std::set<std::string_view> endings;
    for (const auto& word : words<ExportFormat>()) {
        EXPECT_THAT(std::string(purpose(word.value)), testing::EndsWith("."));
        EXPECT_EQ(format_of(std::string("name") + std::string(ending(word.value))), word.value);
        endings.insert(ending(word.value));
    }
    EXPECT_THAT(endings, SizeIs(words<ExportFormat>().size()));
}

TEST(ExportFormats, PromiseToComeInAgainOnlyWithNamesAndNotes) {
    for (const ExportFormat format : {ExportFormat::json, ExportFormat::nights}) {
        EXPECT_THAT(std::string(purpose(format)), testing::HasSubstr("it can be brought in again"));
        EXPECT_THAT(std::string(purpose(format, true)), testing::Not(testing::HasSubstr("it can be")));
    }
    EXPECT_EQ(purpose(ExportFormat::fhir, true), purpose(ExportFormat::fhir));
}

TEST(ExportFormats, CountTheNightsThatTheyTellOf) {
    Night in_bed;
    in_bed.date = sunday - days(2);
    in_bed.sleep.to_bed = at(in_bed.date, 23);
    in_bed.sleep.up = at(in_bed.date + days(1), 7);
    Contents contents = selected(telling_diary(), load_catalogue(), {});
    contents.own.nights.insert(contents.own.nights.begin(), in_bed);
    EXPECT_EQ(nights_in(ExportFormat::json, contents), 3U);
    EXPECT_EQ(nights_in(ExportFormat::nights, contents), 2U);
    EXPECT_EQ(nights_in(ExportFormat::open_mhealth, contents), 1U);
}

}  // namespace
}  // namespace nightcramp::exchange
