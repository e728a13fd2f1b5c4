#include "exchange/sleep_nights.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Zone berlin = Zone::named("Europe/Berlin");

FileTime wall(Date date, int hour, int minute = 0) {
    return FileTime::of(std::chrono::local_seconds(date) + std::chrono::hours(hour) +
                        std::chrono::minutes(minute));
}

struct Beds {
    explicit Beds(const std::vector<SleepSpan>& sleeps) : nights(nights_in_bed(sleeps, berlin, 12h, skips)) {}
    std::vector<Skip> skips;
    std::map<Date, NightInBed> nights;
};

TEST(SleepNights, BeginOnTheEveningOfTheirNight) {
    const Beds beds({{wall(sunday, 23, 30), wall(today, 6, 45), false, {}}});
    ASSERT_THAT(beds.nights, SizeIs(1));
    EXPECT_EQ(beds.nights.at(sunday).to_bed, at(sunday, 23, 30));
    EXPECT_EQ(beds.nights.at(sunday).up, at(today, 6, 45));
}

TEST(SleepNights, ThatBeginAfterMidnightBelongToTheEveningBefore) {
    EXPECT_EQ(Beds({{wall(today, 2, 45), wall(today, 6, 30), false, {}}}).nights.begin()->first, sunday);
}

TEST(SleepNights, OfTheClockChangeKeepTheirTrueLength) {
    const Beds beds({{wall(date_from(2025, 3, 29), 23), wall(date_from(2025, 3, 30), 7), false, {}}});
    const NightInBed& bed = beds.nights.at(date_from(2025, 3, 29));
    EXPECT_EQ(bed.up->utc() - bed.to_bed->utc(), 7h);
}

TEST(SleepNights, JoinSleepsThatAWakingParted) {
    const Beds beds(
        {{wall(today, 4), wall(today, 7), false, {}}, {wall(sunday, 22), wall(today, 2, 30), false, {}}});
    ASSERT_THAT(beds.nights, SizeIs(1));
    EXPECT_EQ(beds.nights.at(sunday).up, at(today, 7));
}

TEST(SleepNights, TakeNoNoddingOffInTheEveningForGoingToBed) {
    const Beds beds({{wall(sunday, 21), wall(sunday, 21, 40), false, {0, 2}},
                     {wall(sunday, 23, 30), wall(today, 7), false, {0, 3}}});
    EXPECT_EQ(beds.nights.at(sunday).to_bed, at(sunday, 23, 30));
    ASSERT_THAT(beds.skips, SizeIs(1));
    EXPECT_EQ(beds.skips[0].place, (Place{0, 2}));
    EXPECT_THAT(beds.skips[0].reason, HasSubstr("21:00 to 21:40, is not the longest"));
}

TEST(SleepNights, InTheHourThatComesTwiceAreAsLongAsTheFileSays) {
    const Date change = date_from(2024, 10, 27);
    SleepSpan sleep{wall(change, 2, 30), wall(change, 8), false, {}};
    sleep.length = 330min;
    const NightInBed bed = Beds({sleep}).nights.at(change - days(1));
    EXPECT_EQ(bed.up->utc() - bed.to_bed->utc(), 330min);
    sleep.length = 390min;
    EXPECT_EQ(Beds({sleep}).nights.at(change - days(1)).to_bed->utc_offset, 120min);
}

TEST(SleepNights, ThatEndInTheHourThatComesTwiceEndAfterTheyBegin) {
    const Date change = date_from(2024, 10, 27);
    const Beds beds({{wall(change, 2, 40), wall(change, 2, 20), false, {}}});
    EXPECT_THAT(beds.nights, SizeIs(1));
}

TEST(SleepNights, LeaveOutNapsAndSayWhy) {
    const Beds beds({{wall(sunday, 14, 2), wall(sunday, 14, 40), false, {0, 7}},
                     {wall(sunday, 13), wall(sunday, 20, 30), true, {0, 8}},
                     {wall(sunday, 15), wall(sunday, 17), false, {0, 9}}});
    EXPECT_THAT(beds.nights, IsEmpty());
    ASSERT_THAT(beds.skips, SizeIs(3));
    EXPECT_EQ(beds.skips[0].reason, "The sleep of 2026-11-22, 14:02 to 14:40, is a nap.");
    EXPECT_EQ(beds.skips[1].place, (Place{0, 8}));
}

TEST(SleepNights, LeaveOutWhatCannotBeANight) {
    const Beds beds({{wall(sunday, 23), wall(sunday, 22), false, {}},
                     {wall(sunday, 1), wall(sunday, 1, 20), false, {}},
                     {wall(sunday - days(9), 22), wall(sunday - days(7), 22), false, {}},
                     {FileTime{FileTime::Kind::wall, std::int64_t{1} << 60, {}}, wall(today, 7), false, {}}});
    EXPECT_THAT(beds.nights, IsEmpty());
    EXPECT_THAT(beds.skips, SizeIs(4));
}

TEST(SleepNights, TakeTheLongestOfANight) {
    const Beds beds({{wall(sunday, 12, 30), wall(sunday, 17), false, {0, 2}},
                     {wall(sunday, 22), wall(today, 7), false, {0, 3}}});
    EXPECT_EQ(beds.nights.at(sunday).to_bed, at(sunday, 22));
    ASSERT_THAT(beds.skips, SizeIs(1));
    EXPECT_THAT(beds.skips[0].reason, HasSubstr("is not the longest of its night"));
}

}  // namespace
}  // namespace nightcramp::exchange
