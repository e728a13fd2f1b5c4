#include "present/night_history.hpp"

#include "diary/memory_journal.hpp"
#include "tests/support/builders.hpp"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;
using testing::IsEmpty;
using testing::SizeIs;

/// A diary in which the night of Sunday is edited.
class NightHistory : public testing::Test {
protected:
    /// Makes the night `after`, or erases it.
    void edit(std::optional<Night> after, Moment when, Face face = Face::window,
              std::optional<std::int64_t> takes_back = {}) {
        journal.save(
            {{Changed<Night>{journal.night(sunday), std::move(after)}}, "test", when, face, takes_back});
    }

    [[nodiscard]] std::vector<NightVersion> versions(const Manner& manner = {}) const {
        return night_history(journal.history_of({ValueKind::night, iso(sunday)}), journal.night(sunday), now,
                             manner, catalogue);
    }

    static Night with_note(const std::string& note) {
        Night night = night_without_cramps(sunday);
        night.note = note;
        return night;
    }

    MemoryJournal journal;
    Catalogue catalogue = load_catalogue();
};

TEST_F(NightHistory, OfANightWithoutEditsIsEmpty) {
    EXPECT_THAT(versions(), IsEmpty());
}

TEST_F(NightHistory, TellsWhatWasBeforeEachEntryNewestFirst) {
    edit(with_note("slept badly"), at(today, 6));
    edit(night_with_cramp(sunday), at(today, 7, 12));
    const auto all = versions();
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].done, "Edited Monday 07:12");
    EXPECT_EQ(all[0].was, "Was: No cramps. Note: slept badly");
    EXPECT_EQ(all[0].night->note, "slept badly");
    EXPECT_EQ(all[1].done, "Begun Monday 06:00");
    EXPECT_EQ(all[1].was, "Was: nothing noted.");
    EXPECT_EQ(all[1].night, std::nullopt);
    EXPECT_FALSE(all[0].is_now || all[1].is_now);
}

TEST_F(NightHistory, JoinsEditsOfTenMinutes) {
    edit(with_note("a"), at(today - days(1), 6));
    edit(with_note("ab"), at(today, 7));
    edit(with_note("abc"), at(today, 7, 5));
    edit(with_note("abcd"), at(today, 7, 10));
    edit(with_note("abcde"), at(today, 7, 11));
    const auto all = versions();
    ASSERT_THAT(all, SizeIs(3));
    EXPECT_EQ(all[0].was, "Was: No cramps. Note: abcd");
    EXPECT_EQ(all[1].done, "Edited Monday 07:10");
    EXPECT_EQ(all[1].was, "Was: No cramps. Note: a");
}

TEST_F(NightHistory, KeepsANoteThatIsClearedOrReplacedHoweverSoon) {
    edit(with_note("left calf"), at(today, 7));
    edit(with_note("left calf, and salt"), at(today, 7, 1));
    edit(with_note(""), at(today, 7, 2));
    edit(with_note("right"), at(today, 7, 3));
    edit(with_note("never mind"), at(today, 7, 4));
    const auto all = versions();
    ASSERT_THAT(all, SizeIs(3));
    EXPECT_EQ(all[0].was, "Was: No cramps. Note: right");
    EXPECT_EQ(all[1].was, "Was: No cramps. Note: left calf, and salt");
    EXPECT_EQ(all[1].done, "Edited Monday 07:03");
    EXPECT_EQ(all[2].done, "Begun Monday 07:00");
    EXPECT_THAT((std::set{all[0].entry, all[1].entry, all[2].entry}), SizeIs(3));
}

TEST_F(NightHistory, KeepsTheNoteOfACrampAndThatOfAnErasedNight) {
    Night night = night_with_cramp(sunday);
    night.cramps[0].note = "woke up screaming";
    edit(night, at(today, 7));
    night.cramps[0].note = "";
    edit(night, at(today, 7, 1));
    night.note = "a bad night";
    edit(night, at(today, 7, 2));
    edit({}, at(today, 7, 3));
    const auto all = versions();
    ASSERT_THAT(all, SizeIs(3));
    EXPECT_EQ(all[0].done, "Erased Monday 07:03");
    EXPECT_EQ(all[0].night->note, "a bad night");
    EXPECT_EQ(all[1].night->cramps[0].note, "woke up screaming");
}

TEST_F(NightHistory, BeginsWhenItsFirstEditWasMade) {
    edit(night_with_cramp(sunday), at(today, 7));
    edit(night_without_cramps(sunday), at(today, 7, 4));
    ASSERT_THAT(versions(), SizeIs(1));
    EXPECT_EQ(versions()[0].done, "Begun Monday 07:00");
}

TEST_F(NightHistory, SaysWhoDidIt) {
    edit(with_note("a"), at(today, 5), Face::import);
    edit(with_note("b"), at(today, 6), Face::command_line);
    edit({}, at(today, 7), Face::command_line);
    edit(with_note("c"), at(today, 7, 12));
    const auto all = versions();
    ASSERT_THAT(all, SizeIs(4));
    EXPECT_EQ(all[0].done, "Entered again Monday 07:12");
    EXPECT_EQ(all[1].done, "Erased Monday 07:00 on the command line");
    EXPECT_EQ(all[1].was, "Was: No cramps. Note: b");
    EXPECT_EQ(all[2].done, "Edited Monday 06:00 on the command line");
    EXPECT_EQ(all[3].done, "Came in with an import Monday 05:00");
}

TEST_F(NightHistory, TellsOfAnImportThatWasTakenBack) {
    edit(with_note("a"), at(today, 5), Face::import);
    edit({}, at(today, 7), Face::command_line, 1);
    EXPECT_EQ(versions()[0].done, "Changed as an import was taken back Monday 07:00");
}

TEST_F(NightHistory, SaysWhichVersionTheNightIsAgain) {
    edit(with_note("a"), at(today - days(3), 7));
    edit(with_note("b"), at(today - days(2), 7));
    edit(with_note("a"), at(today - days(1), 7));
    const auto all = versions();
    EXPECT_FALSE(all[0].is_now);
    EXPECT_TRUE(all[1].is_now);
    EXPECT_FALSE(all[2].is_now);
    edit({}, now);
    EXPECT_TRUE(versions()[3].is_now);
}

TEST_F(NightHistory, LeavesOutWhatWasUndoneOrCameToNothing) {
    edit(night_without_cramps(sunday), at(today - days(1), 7));
    edit(night_with_cramp(sunday), at(today, 7));
    edit(night_without_cramps(sunday), at(today, 7, 3));
    EXPECT_THAT(versions(), SizeIs(1));
    journal.undo();
    EXPECT_THAT(versions(), SizeIs(2));
    journal.undo();
    journal.undo();
    EXPECT_THAT(versions(), IsEmpty());
}

TEST_F(NightHistory, NamesOldDatesAndFollowsTheClockOfThePerson) {
    edit(with_note("a"), at(date_from(2025, 11, 23), 19, 5));
    EXPECT_EQ(versions()[0].done, "Begun 23 November 2025 19:05");
    EXPECT_EQ(versions({ClockStyle::twelve_hours, Units::metric})[0].done, "Begun 23 November 2025 7:05 pm");
}

TEST_F(NightHistory, RestoresAVersionInOneChange) {
    edit(with_note("a"), at(today - days(1), 7));
    edit(night_with_cramp(sunday), now);
    const auto all = versions();
    const NightReturn back = restoring(all[0], sunday, journal.night(sunday));
    EXPECT_EQ(back.label, "night of 22 November restored");
    journal.save({{back.change}, back.label, now, Face::window});
    EXPECT_EQ(journal.night(sunday)->note, "a");
    const NightReturn nothing = restoring(all[1], sunday, journal.night(sunday));
    EXPECT_EQ(nothing.label, "night erased, 22 November");
    journal.save({{nothing.change}, nothing.label, now, Face::window});
    EXPECT_EQ(journal.night(sunday), std::nullopt);
}

}  // namespace
}  // namespace nightcramp::present
