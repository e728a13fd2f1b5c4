#include "diary/manner.hpp"

#include "diary/vocabulary.hpp"

#include <gtest/gtest.h>

namespace nightcramp {
namespace {

TEST(Manner, IsTwentyFourHoursAndMetricAtFirst) {
    EXPECT_EQ(Manner(), (Manner{ClockStyle::twenty_four_hours, Units::metric}));
    EXPECT_NE(Manner(), (Manner{ClockStyle::twelve_hours, Units::metric}));
    EXPECT_NE(Manner(), (Manner{ClockStyle::twenty_four_hours, Units::us}));
}

TEST(Manner, HasAWordForEachWay) {
    EXPECT_EQ(slug(ClockStyle::twenty_four_hours), "24-hours");
    EXPECT_EQ(from_slug<ClockStyle>("12-hours"), ClockStyle::twelve_hours);
    EXPECT_EQ(slug(Units::metric), "metric");
    EXPECT_EQ(from_slug<Units>("us"), Units::us);
    EXPECT_EQ(from_slug<Units>("stone"), std::nullopt);
}

}  // namespace
}  // namespace nightcramp
