#include "exchange/readers/samsung_health.hpp"
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

constexpr std::string_view head =
    "com.samsung.shealth.sleep,7006003,11\n"
    "efficiency,com.samsung.health.sleep.start_time,com.samsung.health.sleep.end_time,"
    "com.samsung.health.sleep.time_offset,com.samsung.health.sleep.comment\n";

Draft read(const std::string& rows) {
    return test::read_text(samsung_health_reader(), "com.samsung.shealth.sleep.1.csv",
                           std::string(head) + rows);
}

TEST(SamsungHealthReader, TakesSleepWithItsOffsetThoughTheRowsEndInACommaAndTheHeaderDoesNot) {
    const Draft draft = read("92.0,2025-03-29 22:41:00.000,2025-03-30 05:50:00.000,UTC+0100,slept well,\n");
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(Moment{date_from(2025, 3, 29) + 22h + 41min, 60min}));
    EXPECT_EQ(draft.sleeps[0].end, FileTime::of(Moment{date_from(2025, 3, 30) + 5h + 50min, 60min}));
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "slept well");
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(SamsungHealthReader, SaysWhatItTakesForGranted) {
    const Draft draft = read(
        "92.0,2025-03-29 22:41:00.000,2025-03-30 05:50:00.000,UTC+0100,,\n"
        "92.0,2025-03-30 22:41:00.000,2025-03-31 05:50:00.000,UTC+0200,,\n");
    EXPECT_THAT(draft.assumptions, ElementsAre(HasSubstr("does not say")));
}

TEST(SamsungHealthReader, TakesTheWallWhereNoOffsetIsTold) {
    const Draft draft = read("92.0,2025-03-29 22:41:00.000,2025-03-30 05:50:00.000,,,\n");
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start.kind, FileTime::Kind::wall);
}

TEST(SamsungHealthReader, PassesOverSleepThatCannotBeMeant) {
    const Draft draft = read(
        "92.0,2025-03-30 22:41:00.000,2025-03-30 05:50:00.000,UTC+0100,,\n"
        "92.0,1743202860000,2025-03-30 05:50:00.000,UTC+0100,,\n"
        "92.0,2025-03-30 22:41:00.000\n");
    EXPECT_THAT(draft.sleeps, IsEmpty());
    EXPECT_THAT(draft.skips, SizeIs(3));
}

TEST(SamsungHealthReader, TakesNoOtherFileOfTheExport) {
    EXPECT_TRUE(test::recognised(samsung_health_reader(), "x.csv", std::string(head)));
    EXPECT_FALSE(test::recognised(samsung_health_reader(), "com.samsung.shealth.sleep.1.csv",
                                  "com.samsung.health.sleep_stage,1,1\nstart_time\n"));
    EXPECT_FALSE(
        test::recognised(samsung_health_reader(), "x.csv", "com.samsung.shealth.sleep_combined,0,0\n"));
}

TEST(SamsungHealthReader, ReadsTheSample) {
    const auto folder = test::samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft =
        test::read_sample(*folder / "samsung-health/synthetic_com.samsung.shealth.sleep.20250330.csv",
                          {&samsung_health_reader()});
    EXPECT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_THAT(draft.skips, IsEmpty());
}

}  // namespace
}  // namespace nightcramp::exchange
