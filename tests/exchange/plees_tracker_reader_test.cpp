#include "exchange/readers/plees_tracker.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;
using testing::IsEmpty;
using testing::SizeIs;

Draft read(const std::string& bytes) {
    return test::read_text(plees_tracker_reader(), "plees-tracker.csv", bytes);
}

TEST(PleesTrackerReader, TakesSleepAsInstants) {
    const Draft draft = read("sid,start,stop,rating\r\n1,1608323029380,1608351829380,0\r\n");
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(std::chrono::sys_seconds(1608323029s)));
    EXPECT_EQ(draft.sleeps[0].end, FileTime::of(std::chrono::sys_seconds(1608351829s)));
    EXPECT_EQ(draft.sleeps[0].place, (Place{0, 2}));
    EXPECT_THAT(draft.notes, IsEmpty());
}

TEST(PleesTrackerReader, KeepsTheCommentsOfNewerFiles) {
    const Draft draft = read("sid,start,stop,rating,comment\n1,1608323029380,1608351829380,0,\"a, b\"\n");
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "a, b");
}

TEST(PleesTrackerReader, PassesOverSleepThatCannotBeMeant) {
    const Draft draft = read(
        "sid,start,stop,rating\n"
        "1,1608351829380,1608323029380,0\n"
        "2,now,1608323029380,0\n"
        "3,1608351829380,9223372036854775807,0\n"
        "4,1608351829380\n");
    EXPECT_THAT(draft.sleeps, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(4));
    EXPECT_EQ(draft.skips[0].reason, "The sleep ends before it begins.");
    EXPECT_EQ(draft.skips[3].reason, "The stop is missing.");
}

TEST(PleesTrackerReader, TakesNoOtherFile) {
    EXPECT_TRUE(test::recognised(plees_tracker_reader(), "x.csv", "sid,start,stop,rating\n"));
    EXPECT_FALSE(test::recognised(plees_tracker_reader(), "x.csv", "id,start,stop,rating\n"));
}

TEST(PleesTrackerReader, ReadsTheSample) {
    const auto folder = test::samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft =
        test::read_sample(*folder / "plees-tracker/plees-tracker.csv", {&plees_tracker_reader()});
    EXPECT_THAT(draft.sleeps, SizeIs(3));
    EXPECT_THAT(draft.skips, IsEmpty());
}

}  // namespace
}  // namespace nightcramp::exchange
