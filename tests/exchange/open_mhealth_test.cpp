#include "exchange/writers/open_mhealth.hpp"

#include "diary/json.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::SizeIs;

Night night_in_bed(Date date) {
    Night night = night_without_cramps(date);
    night.sleep.to_bed = at(date, 22, 45);
    night.sleep.up = at(date + days(1), 6, 30);
    return night;
}

Json written(const std::vector<Night>& nights) {
    return Json::parse(write_open_mhealth({{}, {nights, {}, std::nullopt, {}, {}}, std::nullopt}));
}

TEST(OpenMhealth, HasADataPointForEachNightWithBothEnds) {
    Night open = night_in_bed(sunday - days(1));
    open.sleep.up.reset();
    const Json points = written({night_in_bed(sunday - days(2)), open, night_in_bed(sunday)});
    ASSERT_THAT(points, SizeIs(2));
    const Json& point = points.at(1);
    const Json& interval = point.at("body").at("effective_time_frame").at("time_interval");
    EXPECT_EQ(interval.at("start_date_time"), "2026-11-22T22:45:00+01:00");
    EXPECT_EQ(interval.at("end_date_time"), "2026-11-23T06:30:00+01:00");
    EXPECT_EQ(point.at("body").at("is_main_sleep"), true);
    const Json& header = point.at("header");
    EXPECT_EQ(header.at("creation_date_time"), "2026-11-23T07:00:00+01:00");
    EXPECT_EQ(header.at("schema_id"),
              Json({{"namespace", "omh"}, {"name", "sleep-episode"}, {"version", "1.1"}}));
    EXPECT_EQ(header.at("acquisition_provenance").at("modality"), "self-reported");
    EXPECT_NE(header.at("id"), points.at(0).at("header").at("id"));
}

TEST(OpenMhealth, IsCreatedNoEarlierThanTheSleepEnded) {
    Night night = night_in_bed(sunday);
    night.recorded_at = at(sunday + days(1), 3);
    EXPECT_EQ(written({night}).at(0).at("header").at("creation_date_time"), "2026-11-23T06:30:00+01:00");
    night.recorded_at.reset();
    EXPECT_EQ(written({night}).at(0).at("header").at("creation_date_time"), "2026-11-23T06:30:00+01:00");
}

TEST(OpenMhealth, KeepsTheIdOfANightWhoseTimesAreCorrected) {
    Night night = night_in_bed(sunday);
    const Json before = written({night});
    night.sleep.up = at(sunday + days(1), 6, 45);
    EXPECT_EQ(written({night}).at(0).at("header").at("id"), before.at(0).at("header").at("id"));
}

TEST(OpenMhealth, OfAnEmptyDiaryIsAnEmptyArray) {
    EXPECT_EQ(write_open_mhealth({}), "[]\n");
}

}  // namespace
}  // namespace nightcramp::exchange
