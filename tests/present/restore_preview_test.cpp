#include "present/restore_preview.hpp"

#include "diary/memory_journal.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A diary and a copy of it, which part ways.
class RestorePreviewTest : public testing::Test {
protected:
    template <class Value>
    static void put(MemoryJournal& journal, std::optional<Value> before, std::optional<Value> after) {
        journal.save(test::edit<Value>(std::move(before), std::move(after)));
    }

    static void log(MemoryJournal& journal, const Night& night) {
        put<Night>(journal, journal.night(night.date), night);
    }

    void make_copy() { copy.replace(diary.contents()); }

    [[nodiscard]] RestorePreview preview() const { return restore_preview(diary, copy, Manner(), catalogue); }
    [[nodiscard]] std::vector<std::string> sentences() const { return restore_sentences(preview()); }

    static Experiment experiment() {
        Experiment one;
        one.id = "one";
        one.habit = "stretching";
        one.first_night = today - days(9);
        one.schedule = {true, false, false, true};
        return one;
    }

    MemoryJournal diary;
    MemoryJournal copy;
    Catalogue catalogue = load_catalogue();
};

TEST_F(RestorePreviewTest, SaysThatNothingWouldChange) {
    log(diary, night_without_cramps(sunday));
    make_copy();
    EXPECT_TRUE(preview().is_same());
    EXPECT_THAT(sentences(), ElementsAre("The copy holds what the diary holds: nothing would change."));
    diary.undo();
    diary.redo();
    EXPECT_TRUE(preview().is_same()) << "revisions are no contents";
}

TEST_F(RestorePreviewTest, TellsUntilWhenTheCopyGoes) {
    EXPECT_EQ(preview().head, "The copy is of a diary in which nothing was saved yet.");
    log(copy, night_without_cramps(sunday));
    EXPECT_EQ(preview().head, "The copy ends with what was saved on 23 November 2026 at 07:12.");
    EXPECT_EQ(restore_preview(diary, copy, {ClockStyle::twelve_hours, Units::metric}, catalogue).head,
              "The copy ends with what was saved on 23 November 2026 at 7:12 am.");
}

TEST_F(RestorePreviewTest, NamesNightsThatAreLostChangeAndComeBackInThisOrder) {
    for (int i = 1; i <= 5; ++i) log(diary, night_without_cramps(sunday - days(i)));
    make_copy();
    log(diary, night_with_cramp(sunday));
    log(diary, night_with_cramp(sunday - days(1)));
    put<Night>(diary, diary.night(sunday - days(5)), {});
    put<Night>(diary, diary.night(sunday - days(4)), {});
    const RestorePreview found = preview();
    EXPECT_EQ(found.go, std::vector{sunday});
    EXPECT_EQ(found.differ, std::vector{sunday - days(1)});
    EXPECT_EQ(found.come_back, (std::vector{sunday - days(5), sunday - days(4)}));
    EXPECT_THAT(sentences(), ElementsAre("1 night is lost that the copy does not have: 22 November.",
                                         "1 night changes back to what the copy holds: 21 November.",
                                         "2 nights come back: 17 … 18 November."));
}

TEST_F(RestorePreviewTest, NamesHabits) {
    Habit own;
    own.id = "pickle-juice";
    own.name = "Pickle juice";
    put<Habit>(diary, {}, own);
    Habit stretching = *find_habit(catalogue.habits, "stretching");
    stretching.followed = false;
    put<Habit>(diary, {}, stretching);
    EXPECT_THAT(preview().lost, ElementsAre("The habit “Pickle juice” is lost: the copy does not have it."));
    EXPECT_THAT(preview().changed, ElementsAre("How the habit “" + stretching.name +
                                               "” is followed, named or aimed at changes back."));
    make_copy();
    EXPECT_TRUE(preview().is_same());
    put<Habit>(diary, diary.habits()[0], {});
    put<Habit>(diary, diary.habits()[0], {});
    EXPECT_THAT(preview().gained, ElementsAre("The habit “Pickle juice” comes back."));
    EXPECT_THAT(preview().changed, SizeIs(1));
}

TEST_F(RestorePreviewTest, NamesMedicinesAndWhatIsSaidOfThePerson) {
    Profile before;
    before.weight_kg = 70;
    before.medicines = {{"", "Magnesium", "300 mg", std::nullopt, std::nullopt},
                        {"furosemide", "Lasix", "", std::nullopt, std::nullopt}};
    put<Profile>(diary, {}, before);
    make_copy();
    Profile after = *diary.profile();
    after.weight_kg = 75;
    after.questions = {"Why?"};
    after.medicines[1].dose = "25 mg";
    after.medicines[0].name = "Quinine";
    put<Profile>(diary, diary.profile(), after);
    EXPECT_THAT(sentences(),
                ElementsAre("The medicine “Quinine” is lost: the copy does not have it.",
                            "Doses and dates of medicines change back.",
                            "What is said of you changes back: weight, questions for the doctor.",
                            "The medicine “Magnesium” comes back."));
}

TEST_F(RestorePreviewTest, NamesNoDosesWhereOnlyAMedicineGoes) {
    make_copy();
    Profile profile;
    profile.medicines = {{"", "Magnesium", "300 mg", std::nullopt, std::nullopt}};
    put<Profile>(diary, {}, profile);
    EXPECT_THAT(sentences(), ElementsAre("The medicine “Magnesium” is lost: the copy does not have it."));
}

TEST_F(RestorePreviewTest, SaysThatAnOpenedResultWouldBeSealedAgain) {
    put<Experiment>(diary, {}, experiment());
    make_copy();
    Experiment opened = diary.experiments()[0];
    opened.unsealed_at = now;
    put<Experiment>(diary, diary.experiments()[0], opened);
    ASSERT_THAT(preview().changed, SizeIs(1));
    EXPECT_THAT(preview().changed[0], HasSubstr("of 14 November 2026 is sealed again"));
    EXPECT_THAT(preview().changed[0], HasSubstr("opening it a second time is no new finding"));
}

TEST_F(RestorePreviewTest, NamesExperimentsThatGoChangeOrComeBack) {
    put<Experiment>(diary, {}, experiment());
    EXPECT_THAT(preview().lost,
                ElementsAre(testing::EndsWith("of 14 November 2026 is lost: the copy does not have it.")));
    make_copy();
    Experiment stopped = diary.experiments()[0];
    stopped.stopped_on = today;
    put<Experiment>(diary, diary.experiments()[0], stopped);
    EXPECT_THAT(preview().changed, ElementsAre(testing::EndsWith("changes back to where it stood.")));
    put<Experiment>(diary, diary.experiments()[0], {});
    EXPECT_THAT(preview().gained, ElementsAre(testing::EndsWith("comes back.")));
}

TEST_F(RestorePreviewTest, SaysThatAnOpenedExperimentGoesWithItsResult) {
    Experiment opened = experiment();
    opened.unsealed_at = now;
    put<Experiment>(diary, {}, opened);
    EXPECT_THAT(preview().lost, ElementsAre(testing::EndsWith(
                                    "is lost, with its result that was opened: the copy does not have it.")));
}

TEST_F(RestorePreviewTest, MentionsSuggestionsThatWereSetAside) {
    put<Dismissal>(diary, {}, Dismissal{"start stretching", "facts", now});
    EXPECT_THAT(sentences(), ElementsAre("Which suggestions are set aside changes back."));
}

TEST(DatesWords, JoinDatesThatFollowEachOther) {
    const auto november = [](unsigned day) { return date_from(2026, 11, day); };
    EXPECT_EQ(dates_words({}), "");
    EXPECT_EQ(dates_words({november(12)}), "12 November");
    EXPECT_EQ(dates_words({november(3), november(4), november(5), november(12)}),
              "3 … 5 November and 12 November");
    EXPECT_EQ(dates_words({november(1), november(3), november(5)}), "1 November, 3 November and 5 November");
    EXPECT_EQ(dates_words({date_from(2026, 10, 31), november(1)}), "31 October … 1 November");
}

TEST(DatesWords, NameOtherYears) {
    const Date new_year = date_from(2026, 1, 1);
    EXPECT_EQ(dates_words({new_year - days(1), new_year}), "31 December 2025 … 1 January 2026");
    EXPECT_EQ(dates_words({date_from(2025, 3, 1), new_year}), "1 March 2025 and 1 January");
    EXPECT_EQ(dates_words({new_year}, 6, 2027), "1 January 2026");
    EXPECT_EQ(dates_words({new_year, new_year + days(1)}, 6, 2027), "1 … 2 January 2026");
}

TEST(DatesWords, CountWhatIsTooMuchToName) {
    std::vector<Date> dates;
    for (int i = 0; i < 10; ++i) dates.push_back(sunday + days(2 * i));
    EXPECT_THAT(dates_words(dates, 2), testing::EndsWith("22 November, 24 November and 8 more"));
    EXPECT_THAT(dates_words(dates), testing::EndsWith("and 4 more"));
}

}  // namespace
}  // namespace nightcramp::present
