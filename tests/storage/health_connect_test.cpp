#include "tests/storage/foreign_database.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::storage {
namespace {

using namespace nightcramp::test;
using exchange::Draft;
using exchange::FileTime;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// The columns are in another order than in the export, and one of them is computed, as there.
const std::string sleep_table =
    "CREATE TABLE sleep_session_record_table (row_id INTEGER PRIMARY KEY, notes TEXT, end_time INTEGER,"
    " end_zone_offset INTEGER, start_time INTEGER, start_zone_offset INTEGER,"
    " local_date_time_start_time INTEGER AS (start_time + 1000 * start_zone_offset));";
const std::string water_table =
    "CREATE TABLE hydration_record_table (row_id INTEGER PRIMARY KEY, volume REAL, start_time INTEGER,"
    " start_zone_offset INTEGER);";

/// 23:41 in Berlin on the evening before the clocks are set forward, and 07:30 the next morning.
constexpr std::int64_t to_bed = 1'743'288'060'000;
constexpr std::int64_t up = 1'743'313'800'000;

std::string session(std::string_view start, std::string_view start_offset, std::string_view end,
                    std::string_view end_offset, std::string_view notes = "NULL") {
    return fmt::format(
        "INSERT INTO sleep_session_record_table"
        " (start_time, start_zone_offset, end_time, end_zone_offset, notes)"
        " VALUES ({}, {}, {}, {}, {});",
        start, start_offset, end, end_offset, notes);
}

std::string drink(std::string_view volume, std::string_view start) {
    return fmt::format(
        "INSERT INTO hydration_record_table (volume, start_time, start_zone_offset) VALUES ({}, {}, 3600);",
        volume, start);
}

class HealthConnectDatabase : public testing::Test {
protected:
    Draft read(const std::string& sql) {
        return read_database(health_connect_reader(), make_database(scratch / "export.db", sql));
    }

    Scratch scratch;
};

TEST_F(HealthConnectDatabase, IsRecognisedByATableOfSleepOrOfFluids) {
    const auto sleep = make_database(scratch / "a.db", sleep_table);
    const auto water = make_database(scratch / "b.db", water_table);
    EXPECT_TRUE(recognises(health_connect_reader(), sleep));
    EXPECT_TRUE(recognises(health_connect_reader(), water));
    EXPECT_FALSE(recognises(loop_backup_reader(), water));
}

TEST_F(HealthConnectDatabase, WithMoreTablesThanOnePageNamesIsToldByItsName) {
    std::string many = sleep_table;
    for (int i = 0; i < 200; ++i) many += fmt::format("CREATE TABLE t{} (a, b, c);", i);
    many += "DROP TABLE t0;";
    EXPECT_TRUE(
        recognises(health_connect_reader(), make_database(scratch / "health_connect_export.db", many)));
}

TEST_F(HealthConnectDatabase, GivesTheTimesInBedAsTheClocksShowedThem) {
    const Draft draft = read(
        sleep_table + session(std::to_string(to_bed), "3600", std::to_string(up), "7200", "'cramp at 3'"));
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    const auto start = exchange::moment_of(draft.sleeps[0].start, Zone::named("UTC")).value();
    const auto end = exchange::moment_of(draft.sleeps[0].end, Zone::named("UTC")).value();
    EXPECT_EQ(iso(start), "2025-03-29T23:41:00+01:00");
    EXPECT_EQ(iso(end), "2025-03-30T07:50:00+02:00");
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "cramp at 3");
    EXPECT_EQ(draft.notes[0].at, draft.sleeps[0].start);
    EXPECT_THAT(draft.items, IsEmpty());
}

TEST_F(HealthConnectDatabase, LeavesTheOffsetOpenWhereItIsNotTold) {
    const Draft draft =
        read(sleep_table + session(std::to_string(to_bed), "NULL", std::to_string(up), "99999999"));
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start.kind, FileTime::Kind::instant);
    EXPECT_EQ(draft.sleeps[0].end.kind, FileTime::Kind::instant);
}

TEST_F(HealthConnectDatabase, TakesFluidsInMillilitres) {
    const Draft draft = read(water_table + drink("0.25", std::to_string(to_bed)));
    ASSERT_THAT(draft.items, SizeIs(1));
    EXPECT_EQ(draft.items[0].key, "health-connect Water");
    EXPECT_EQ(draft.items[0].unit, "ml");
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(250));
    EXPECT_THAT(draft.assumptions, IsEmpty());
}

TEST_F(HealthConnectDatabase, SkipsRecordsThatCannotBeMeant) {
    const std::string start = std::to_string(to_bed);
    const Draft draft =
        read(sleep_table + water_table + session("'x'", "3600", start, "3600") +
             session(start, "3600", start, "3600") +
             session("-9223372036854775807", "3600", "9223372036854775807", "3600") + drink("-1", start) +
             drink("1e300", start) + drink("'much'", start) + drink("9e999", start) + drink("0.1", "NULL"));
    EXPECT_THAT(draft.sleeps, IsEmpty());
    EXPECT_THAT(draft.marks, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(8));
    EXPECT_EQ(text(draft, draft.skips[1].place), "export.db, sleep record 2");
    EXPECT_EQ(draft.skips[1].reason, "It ends before it begins.");
    EXPECT_EQ(text(draft, draft.skips[3].place), "export.db, fluid record 1");
}

TEST_F(HealthConnectDatabase, SaysThatItLeavesWeightsOut) {
    const Draft draft = read(water_table + "CREATE TABLE weight_record_table (weight REAL);");
    EXPECT_THAT(draft.assumptions, ElementsAre("Weights are left out: they are not a part of a night."));
}

TEST_F(HealthConnectDatabase, WithoutSleepAndFluidsIsRefused) {
    EXPECT_THAT(refusal_of(health_connect_reader(), make_database(scratch / "a.db", "CREATE TABLE t (a);")),
                HasSubstr("is not an export of Health Connect"));
}

TEST_F(HealthConnectDatabase, OfTheSamplesIsReadWhole) {
    const auto folder = exchange::test::samples();
    if (!folder) GTEST_SKIP() << "no samples at hand";
    const auto file = *folder / "health-connect/health_connect_export_synthetic.db";
    EXPECT_TRUE(recognises(health_connect_reader(), file));
    const Draft draft = read_database(health_connect_reader(), file);
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_THAT(draft.sleeps, SizeIs(1));
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(250));
    EXPECT_THAT(draft.assumptions, SizeIs(1));
}

}  // namespace
}  // namespace nightcramp::storage
