#include "exchange/readers/apple_sleep.hpp"

#include <algorithm>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::uint16_t watch = 1;
constexpr std::uint16_t phone = 2;

/// Minutes from midnight on, in seconds.
constexpr std::int64_t at(int hour, int minute = 0) {
    return hour * std::int64_t{3'600} + minute * std::int64_t{60};
}

AppleStretch asleep(std::uint16_t source, std::int64_t start, std::int64_t end, std::uint16_t zone = 0) {
    return {start, end, 1, source, zone, true};
}

AppleStretch in_bed(std::uint16_t source, std::int64_t start, std::int64_t end, std::uint16_t zone = 0) {
    return {start, end, 2, source, zone, false};
}

TEST(AppleNight, IsTheUnionOfWhatOneDeviceSaw) {
    const AppleNights all = apple_nights({asleep(watch, at(3), at(7)), asleep(watch, at(0), at(2)),
                                          asleep(watch, at(1), at(1, 30)), asleep(watch, at(2), at(2, 30))});
    EXPECT_THAT(all.nights, ElementsAre(AppleNight{at(0), at(7), 1, 0}));
    EXPECT_FALSE(all.chosen);
}

TEST(AppleNight, EndsWhereNobodySleepsForTwoHours) {
    EXPECT_EQ(apple_nights({asleep(watch, at(0), at(3)), asleep(watch, at(4, 59), at(7))}).nights.size(), 1U);
    EXPECT_EQ(apple_nights({asleep(watch, at(0), at(3)), asleep(watch, at(5), at(7))}).nights.size(), 2U);
}

TEST(AppleNight, GoesOnThroughALongWakingInBed) {
    EXPECT_THAT(apple_nights({asleep(watch, at(0), at(2)), asleep(watch, at(5), at(7)),
                              in_bed(phone, at(-1), at(7, 30))})
                    .nights,
                ElementsAre(AppleNight{at(-1), at(7, 30), 1, 0}));
}

TEST(AppleNight, IsThatOfTheDeviceThatSawTheMostSleep) {
    const AppleNights all = apple_nights(
        {asleep(phone, at(-1), at(1)), asleep(phone, at(4), at(5)), asleep(watch, at(0), at(6))});
    EXPECT_THAT(all.nights, ElementsAre(AppleNight{at(0), at(6), 1, 0}));
    EXPECT_TRUE(all.chosen);
}

TEST(AppleNight, CountsTheSleepOfADeviceOnce) {
    EXPECT_THAT(apple_nights({asleep(phone, at(0), at(4)), asleep(phone, at(0), at(4)),
                              asleep(phone, at(0), at(4)), asleep(watch, at(1), at(6))})
                    .nights,
                ElementsAre(AppleNight{at(1), at(6), 1, 0}));
}

TEST(AppleNight, BeginsAndEndsWithTheTimeInBedWhoeverSawIt) {
    EXPECT_THAT(apple_nights({in_bed(phone, at(-1), at(0, 30)), in_bed(phone, at(6), at(8)),
                              asleep(watch, at(0), at(7))})
                    .nights,
                ElementsAre(AppleNight{at(-1), at(8), 1, 0}));
}

TEST(AppleNight, DoesNotBelieveATimeInBedWithoutEnd) {
    EXPECT_THAT(apple_nights({in_bed(phone, at(-10), at(12)), asleep(watch, at(0), at(7))}).nights,
                ElementsAre(AppleNight{at(0), at(7), 1, 0}));
}

TEST(AppleNight, MayBeKnownFromTheTimeInBedAlone) {
    EXPECT_THAT(apple_nights({in_bed(phone, at(-1), at(3)), in_bed(phone, at(4), at(7)),
                              in_bed(phone, at(23), at(31))})
                    .nights,
                ElementsAre(AppleNight{at(-1), at(7), 2, 0}, AppleNight{at(23), at(31), 2, 0}));
    EXPECT_THAT(apple_nights({}).nights, IsEmpty());
}

TEST(AppleNight, IsInTheZoneThatAnyOfItsStretchesTells) {
    EXPECT_EQ(apple_nights({asleep(watch, at(0), at(2)), asleep(watch, at(2), at(7), 3)}).nights.front().zone,
              3);
    EXPECT_EQ(apple_nights({asleep(watch, at(0), at(7)), in_bed(phone, at(0), at(7), 4)}).nights.front().zone,
              4);
}

RC_GTEST_PROP(AppleNightProperties, NightsOfOneDeviceAreInOrderAndHoldEverySleep, ()) {
    const auto stretches = *rc::gen::container<std::vector<AppleStretch>>(rc::gen::exec([] {
        const std::int64_t start = *rc::gen::inRange<std::int64_t>(-at(100), at(100));
        const std::int64_t end = start + *rc::gen::inRange<std::int64_t>(1, at(12));
        return *rc::gen::arbitrary<bool>() ? asleep(watch, start, end) : in_bed(watch, start, end);
    }));
    const AppleNights all = apple_nights(stretches);
    for (std::size_t i = 0; i + 1 < all.nights.size(); ++i) {
        RC_ASSERT(all.nights[i].end < all.nights[i + 1].start);
    }
    for (const AppleNight& night : all.nights) RC_ASSERT(night.start < night.end);
    for (const AppleStretch& one : stretches) {
        RC_ASSERT(std::any_of(all.nights.begin(), all.nights.end(), [&](const AppleNight& night) {
            return night.start < one.end && one.start < night.end;
        }));
    }
}

}  // namespace
}  // namespace nightcramp::exchange
