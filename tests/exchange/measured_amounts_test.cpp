#include "exchange/readers/apple_health.hpp"
#include "tests/exchange/planning.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::exchange::test;
using testing::SizeIs;

Draft health(const std::string& records) {
    return read_text(apple_health_reader(), "export.xml",
                     "<HealthData locale=\"de_DE\">\n" + records + "</HealthData>\n");
}

std::string water(const std::string& amount, const std::string& unit) {
    return "<Record type=\"HKQuantityTypeIdentifierDietaryWater\" sourceName=\"Health\" unit=\"" + unit +
           "\" startDate=\"2026-11-22 18:00:00 +0100\" endDate=\"2026-11-22 18:00:00 +0100\" value=\"" +
           amount + "\"/>\n";
}

std::string cycling(const std::string& inside, const std::string& duration = "30.016666") {
    return "<Workout workoutActivityType=\"HKWorkoutActivityTypeCycling\" duration=\"" + duration +
           "\" durationUnit=\"min\" startDate=\"2026-11-22 18:00:00 +0100\" "
           "endDate=\"2026-11-22 18:30:00 +0100\">" +
           inside + "</Workout>\n";
}

double answer(const ImportPlan& plan, std::string_view habit) {
    return find_answer(nights_of(plan).at(0), habit)->value.amount;
}

ImportPlan suggested_plan(const Draft& draft) {
    const Stored stored = empty_diary();
    return plan_import(draft, with(suggested_mapping(draft, stored.habits, {})), stored);
}

TEST(MeasuredAmounts, OfConvertedUnitsHaveNoDigitsThatNobodyMeasured) {
    EXPECT_EQ(answer(suggested_plan(health(water("250", "mL") + water("8.5", "fl_oz_us"))), "fluids"), 501.4);
    EXPECT_EQ(health(water("8.5", "fl_oz_us")).marks.at(0).value, AnswerValue::of(251.4));
    EXPECT_EQ(health(water("371.117", "mL")).marks.at(0).value, AnswerValue::of(371.117));
}

TEST(MeasuredAmounts, AreRoundedWhereTheyAreSummed) {
    OneItem told(Item::Measure::quantity, "fl_oz_us");
    for (int i = 0; i < 3; ++i) told.mark(FileTime::of(wall(sunday, 12 + i)), AnswerValue::of(8.5));
    EXPECT_EQ(answer(told.plan(fluids), "fluids"), 754.2);
}

TEST(MeasuredAmounts, KeepWhatTheFileSaysInTheSameUnit) {
    OneItem told(Item::Measure::quantity, "ml");
    told.mark(FileTime::of(wall(sunday, 12)), AnswerValue::of(371.117));
    EXPECT_EQ(answer(told.plan(fluids), "fluids"), 371.117);
}

TEST(MeasuredAmounts, AreAsFineInEveryUnit) {
    EXPECT_EQ(measured_amount(251.375001, "ml"), 251.4);
    EXPECT_EQ(measured_amount(0.251375, "L"), 0.2514);
    EXPECT_EQ(measured_amount(30.016666, "min"), 30);
    EXPECT_EQ(measured_amount(0.3333333, "h"), 0.333);
    EXPECT_EQ(measured_amount(0.0255, "mg"), 0.03);
    EXPECT_EQ(measured_amount(1.23456, "g"), 1.23456);
    EXPECT_EQ(measured_amount(0.1 + 0.2, "drinks"), 0.3);
}

TEST(Cycling, OfAppleHealthIsTheStationaryBikeWhereItWasIndoors) {
    const std::string indoors = "<MetadataEntry key=\"HKIndoorWorkout\" value=\"1\"/>";
    const Draft inside = health(cycling(indoors));
    EXPECT_EQ(inside.items.at(0).name, "Indoor cycling");
    EXPECT_EQ(answer(suggested_plan(inside), "bike"), 30);
    for (const char* said : {"", "<MetadataEntry key=\"HKIndoorWorkout\" value=\"0\"/>"}) {
        const Draft outside = health(cycling(said));
        EXPECT_EQ(outside.items.at(0).name, "Cycling");
        EXPECT_THAT(nights_of(suggested_plan(outside)), SizeIs(0));
    }
    EXPECT_THAT(health(cycling(indoors) + cycling("")).items, SizeIs(2));
}

TEST(Cycling, OfNoTimeAtAllIsNone) {
    EXPECT_THAT(health(cycling("", "0.01")).skips, SizeIs(1));
}

}  // namespace
}  // namespace nightcramp::exchange
