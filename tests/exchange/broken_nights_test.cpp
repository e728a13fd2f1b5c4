#include "exchange/readers/fitbit.hpp"
#include "exchange/readers/sleep_as_android.hpp"
#include "exchange/sleep_nights.hpp"
#include "tests/exchange/reading.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using namespace nightcramp::exchange::test;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Zone berlin = Zone::named("Europe/Berlin");

FileTime wall(Date date, std::chrono::seconds clock) {
    return FileTime::of(std::chrono::local_seconds(date) + clock);
}

/// Of the night of sunday: times before noon are those of the morning after.
SleepSpan slept(std::chrono::seconds from, std::chrono::seconds to, bool nap = false) {
    const auto day = [](std::chrono::seconds clock) { return clock < 12h ? today : sunday; };
    return {wall(day(from), from), wall(day(to), to), nap, {}};
}

struct Sunday {
    explicit Sunday(const std::vector<SleepSpan>& sleeps) {
        const auto nights = nights_in_bed(sleeps, berlin, 12h, skips);
        if (nights.contains(sunday)) night = nights.at(sunday);
        count = nights.size();
    }

    std::vector<Skip> skips;
    NightInBed night;
    std::size_t count = 0;
};

TEST(BrokenNights, EndWithTheirLastPartWhateverTheFileCallsIt) {
    const Sunday broken({slept(22h + 30min, 2h + 10min), slept(3h + 10min, 7h + 10min, true)});
    EXPECT_EQ(broken.night.to_bed, at(sunday, 22, 30));
    EXPECT_EQ(broken.night.up, at(today, 7, 10));
    EXPECT_THAT(broken.skips, IsEmpty());
}

TEST(BrokenNights, HoldWakingsOfUpToThreeHoursAfterMidnight) {
    EXPECT_EQ(Sunday({slept(22h + 30min, 2h + 10min), slept(4h + 20min, 7h + 30min)}).night.up,
              at(today, 7, 30));
    EXPECT_EQ(Sunday({slept(22h + 30min, 2h + 10min), slept(5h + 10min, 7h + 30min)}).night.up,
              at(today, 7, 30));
}

TEST(BrokenNights, HaveNoKnownEndWhereThePartsAreHoursApart) {
    const Sunday doubtful({slept(22h + 30min, 2h + 10min), slept(5h + 11min, 7h + 30min)});
    EXPECT_EQ(doubtful.night.to_bed, at(sunday, 22, 30));
    EXPECT_FALSE(doubtful.night.up);
    ASSERT_THAT(doubtful.skips, SizeIs(1));
    EXPECT_EQ(doubtful.skips[0].reason,
              "The sleep of 2026-11-23, 05:11 to 07:30, is hours away from the longest of its night; when "
              "you got up stays unknown.");
}

TEST(BrokenNights, HaveNoKnownBeginningWhereALongPartCameHoursBefore) {
    const Sunday doubtful({slept(22h, 23h + 30min), slept(2h + 30min, 8h)});
    EXPECT_FALSE(doubtful.night.to_bed);
    EXPECT_EQ(doubtful.night.up, at(today, 8));
    EXPECT_THAT(doubtful.skips.at(0).reason, HasSubstr("when you went to bed stays unknown"));
}

TEST(BrokenNights, HoldANodBetweenTwoOfTheirParts) {
    const Sunday broken({slept(22h, 3h), slept(3h + 45min, 4h + 20min), slept(5h + 10min, 7h + 10min, true)});
    EXPECT_EQ(broken.night.up, at(today, 7, 10));
    EXPECT_THAT(broken.skips, IsEmpty());
}

TEST(BrokenNights, AreNotLengthenedByANodAfterwards) {
    const Sunday dozed({slept(23h, 7h), slept(8h, 8h + 35min)});
    EXPECT_EQ(dozed.night.up, at(today, 7));
    EXPECT_THAT(dozed.skips.at(0).reason, HasSubstr("is not the longest of its night"));
}

TEST(BrokenNights, AreNotLengthenedByRecordingsBelowHalfAnHour) {
    const Sunday tried({slept(20h, 7h), slept(7h + 38min, 7h + 40min), slept(8h + 50min, 8h + 50min + 36s),
                        slept(8h + 54min, 8h + 54min + 36s)});
    EXPECT_EQ(tried.night.to_bed, at(sunday, 20));
    EXPECT_EQ(tried.night.up, at(today, 7));
    ASSERT_THAT(tried.skips, SizeIs(3));
    EXPECT_THAT(tried.skips[1].reason, HasSubstr("08:50 to 08:50, is shorter than half an hour"));
}

TEST(BrokenNights, GoOnWhereOneRecordingBeginsAsTheOtherEnds) {
    const Sunday cut({slept(23h, 6h + 50min), slept(6h + 50min, 7h + 10min)});
    EXPECT_EQ(cut.night.up, at(today, 7, 10));
    EXPECT_THAT(cut.skips, IsEmpty());
}

TEST(BrokenNights, AreNeverJoinedToMoreThanSixteenHours) {
    const Sunday long_night({slept(12h + 30min, 1h), slept(2h, 7h)});
    EXPECT_EQ(long_night.night.to_bed, at(sunday, 12, 30));
    EXPECT_FALSE(long_night.night.up);
}

TEST(BrokenNights, LeaveNapsOutWhereTheClockAgrees) {
    const Sunday slept_by_day({slept(13h, 17h + 30min, true), slept(19h + 30min, 21h + 15min, true),
                               slept(23h, 7h), slept(9h + 30min, 10h + 30min, true)});
    EXPECT_EQ(slept_by_day.night.to_bed, at(sunday, 23));
    EXPECT_EQ(slept_by_day.night.up, at(today, 7));
    ASSERT_THAT(slept_by_day.skips, SizeIs(3));
    for (const Skip& skip : slept_by_day.skips) EXPECT_THAT(skip.reason, HasSubstr("is a nap"));
}

TEST(BrokenNights, OfFitbitAreWhole) {
    const Draft draft = read_text(
        fitbit_reader(), "sleep-2026-11-01.json",
        R"([{"dateOfSleep":"2026-11-23","startTime":"2026-11-23T03:10:00.000","endTime":"2026-11-23T07:10:00.000","mainSleep":false},)"
        R"({"dateOfSleep":"2026-11-23","startTime":"2026-11-22T22:30:00.000","endTime":"2026-11-23T02:10:00.000","mainSleep":true}])");
    EXPECT_EQ(Sunday(draft.sleeps).night.up, at(today, 7, 10));
}

TEST(BrokenNights, AreNotMadeOfTestRecordings) {
    const auto folder = samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    for (const char* name : {"sleep-export.1.zip", "sleep-export.2.zip", "sleep-export.1606738537.zip"}) {
        const Draft draft = read_sample(*folder / "sleep-as-android" / name, {&sleep_as_android_reader()});
        std::vector<Skip> skips;
        for (const auto& [date, bed] : nights_in_bed(draft.sleeps, berlin, 12h, skips)) {
            if (!bed.to_bed || !bed.up) continue;
            EXPECT_LE(bed.up->utc() - bed.to_bed->utc(), 11h) << name << iso(date);
        }
    }
}

}  // namespace
}  // namespace nightcramp::exchange
