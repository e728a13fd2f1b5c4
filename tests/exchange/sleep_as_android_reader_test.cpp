#include "exchange/readers/sleep_as_android.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A record with its header; `more` stands in the columns behind the comment.
std::string record(const std::string& id, const std::string& zone, const std::string& hours,
                   const std::string& comment, const std::string& more = "") {
    return "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,\"7:38\",\"7:38\",\"Event\",\"Event\"\n\"" +
           id + "\",\"" + zone + "\",\"26. 11. 2020 20:00\",\"27. 11. 2020 7:00\",\"27. 11. 2020 7:00\",\"" +
           hours + "\",\"0.0\",\"" + comment + "\",\"10007\"" + more + "\n";
}

Draft read(const std::string& bytes) {
    return test::read_text(sleep_as_android_reader(), "sleep-export.csv", bytes);
}

TEST(SleepAsAndroidReader, TakesTheSleepFromItsIdAndLength) {
    const Draft draft = read(record("1606420800000", "Europe/London", "11.000", ""));
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(Moment{date_from(2020, 11, 26) + 20h, 0min}));
    EXPECT_EQ(draft.sleeps[0].end, FileTime::of(Moment{date_from(2020, 11, 27) + 7h, 0min}));
    EXPECT_EQ(draft.sleeps[0].place, (Place{0, 2}));
    EXPECT_THAT(draft.notes, IsEmpty());
    EXPECT_THAT(draft.marks, IsEmpty());
}

TEST(SleepAsAndroidReader, IsRightInTheNightInWhichTheClocksChange) {
    const Draft draft = read(record("1603580400000", "Europe/Berlin", "9,000", ""));  // 2020-10-24T23:00Z
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(Moment{date_from(2020, 10, 25) + 1h, 120min}));
    EXPECT_EQ(draft.sleeps[0].end, FileTime::of(Moment{date_from(2020, 10, 25) + 9h, 60min}));
}

TEST(SleepAsAndroidReader, ReadsAHeaderBeforeEachRecord) {
    const Draft draft = read(record("1606420800000", "Europe/London", "11.000", "", ",\"0.1\",\"0.2\"") +
                             ",,,,,,,,,\"0.3\",\"0.4\"\n" +
                             record("1606467277729", "Europe/London", "6.510", "",
                                    ",\"0\",\"0\",\"DHA-1-2\",\"LUX-1-5.877E-42\",\"one event too many\""));
    ASSERT_THAT(draft.sleeps, SizeIs(2));
    EXPECT_EQ(draft.sleeps[1].place, (Place{0, 5}));
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(SleepAsAndroidReader, TellsTagsFromWords) {
    const Draft draft = read(record("1606420800000", "Europe/London", "11.000",
                                    "Cramp \\n \\n left, \"\"again\"\" #med_2x #med #fullmoon"));
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "Cramp\nleft, \"again\"");
    EXPECT_EQ(draft.notes[0].at, draft.sleeps[0].start);
    ASSERT_THAT(draft.items, SizeIs(1));
    EXPECT_EQ(draft.items[0], (Item{"sleep-as-android med", "med", "tag", "", Item::Measure::quantity}));
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::yes());
    EXPECT_TRUE(draft.marks[0].of_night);
    EXPECT_THAT(read(record("1606420800000", "Europe/London", "11.000", " \\n ")).notes, IsEmpty());
}

TEST(SleepAsAndroidReader, LeavesOutTheTagsThatTheProgramAddsItself) {
    const Draft draft = read(record("1606420800000", "Europe/London", "11.000",
                                    "#newmoon #fullmoon #light #lights_2x #lightning"));
    ASSERT_THAT(draft.items, SizeIs(1));
    EXPECT_EQ(draft.items[0].name, "lightning");
}

TEST(SleepAsAndroidReader, KeepsTheInstantWhereTheZoneIsNotKnown) {
    const Draft draft = read(record("1606420800000", "Middle/Earth", "11.000", ""));
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(std::chrono::sys_seconds(1606420800s)));
    EXPECT_EQ(draft.sleeps[0].end, FileTime::of(std::chrono::sys_seconds(1606460400s)));
    EXPECT_THAT(draft.assumptions, ElementsAre(HasSubstr("“Middle/Earth”")));
}

TEST(SleepAsAndroidReader, TakesTheClockWhereASpreadsheetSpoiledTheId) {
    const Draft draft = read(record("1.60642E+12", "Europe/Berlin", "11.000", ""));
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(Moment{date_from(2020, 11, 26) + 20h, 60min}));
    EXPECT_EQ(draft.sleeps[0].end, FileTime::of(Moment{date_from(2020, 11, 27) + 7h, 60min}));
}

TEST(SleepAsAndroidReader, PassesOverLengthsThatCannotBeMeant) {
    for (const std::string hours : {"0.0", "-1", "73", "1e30", "", "long"}) {
        const Draft draft = read(record("1606420800000", "Europe/London", hours, ""));
        EXPECT_THAT(draft.sleeps, IsEmpty()) << hours;
        EXPECT_THAT(draft.skips, SizeIs(1)) << hours;
    }
}

TEST(SleepAsAndroidReader, TakesNoOtherFile) {
    EXPECT_TRUE(test::recognised(sleep_as_android_reader(), "x.csv", "Id,Tz,From,To,Sched\n"));
    EXPECT_FALSE(test::recognised(sleep_as_android_reader(), "sleep-export.csv", "Id,From,Tz\n"));
}

TEST(SleepAsAndroidReader, ReadsTheSamples) {
    const auto folder = test::samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft = test::read_sample(*folder / "sleep-as-android/sleep-export.1606738537.zip",
                                          {&sleep_as_android_reader()});
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_THAT(draft.sleeps, SizeIs(11));
    EXPECT_EQ(draft.sleeps.back().start, FileTime::of(Moment{date_from(2020, 11, 26) + 20h, 0min}));
}

}  // namespace
}  // namespace nightcramp::exchange
