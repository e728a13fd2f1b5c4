#include "exchange/readers/google_fit.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Reader& reader() {
    return google_fit_reader();
}

Draft read(const std::string& text) {
    return read_text(reader(), "2025-03-29T23_41_00+01_00_SLEEP.json", text);
}

const std::string night =
    "{\n \"fitnessActivity\": \"sleep\",\n \"startTime\": \"2025-03-29T22:41:00Z\",\n \"endTime\": "
    "\"2025-03-30T05:50:00.123Z\",\n \"duration\": \"25740s\",\n \"segment\": [{\"fitnessActivity\": "
    "\"sleep\", "
    "\"startTime\": \"2025-03-29T22:41:00Z\", \"endTime\": \"2025-03-30T01:10:00Z\"}]\n}";

TEST(GoogleFitReader, KnowsSessionsOfSleepByWhatTheySay) {
    EXPECT_TRUE(recognised(reader(), "any.json", night));
    EXPECT_FALSE(
        recognised(reader(), "SLEEP.json",
                   R"({"fitnessActivity":"biking","startTime":"","segment":[{"fitnessActivity":"sleep"}]})"));
    EXPECT_FALSE(recognised(reader(), "SLEEP.json", R"({"startTime":""})"));
}

TEST(GoogleFitReader, ReadsTheWholeSessionAsInstants) {
    const Draft draft = read(night);
    EXPECT_THAT(draft.sleeps,
                ElementsAre(SleepSpan{
                    instant("2025-03-29T22:41:00Z"), instant("2025-03-30T05:50:00Z"), false, {0, 0}}));
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(GoogleFitReader, FindsTheEveningOfATimeInUtcByTheZone) {
    const Draft draft = read(
        R"({"fitnessActivity":"sleep","startTime":"2025-03-30T04:00:00Z","endTime":"2025-03-30T12:00:00Z"})");
    EXPECT_EQ(day_of(draft.sleeps.front().start, Zone::named("America/Chicago")), date_from(2025, 3, 29));
    EXPECT_EQ(day_of(draft.sleeps.front().start, Zone::named("Europe/Berlin")), date_from(2025, 3, 30));
}

TEST(GoogleFitReader, SaysWhatItSkips) {
    EXPECT_THAT(read(R"({"fitnessActivity":"biking","startTime":""})").skips,
                ElementsAre(Skip{{0, 0}, "It tells of “biking”, not of sleep."}));
    EXPECT_THAT(read(R"({"fitnessActivity":"sleep","startTime":"2025-03-29T22:41:00"})").skips,
                ElementsAre(Skip{{0, 0},
                                 "The start “2025-03-29T22:41:00” is not understood; it would be a date and "
                                 "a time in UTC such as 2025-03-29T22:41:00Z."}));
}

TEST(GoogleFitReader, SaysWhereAFileIsBroken) {
    EXPECT_THROW(static_cast<void>(read(night.substr(0, 60))), Unreadable);
}

TEST(GoogleFitReader, ReadsTheSample) {
    const auto folder = samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft =
        read_sample(*folder / "google-fit/synthetic/2025-03-29T23_41_00+01_00_SLEEP.json", {&reader()});
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps.front().end, instant("2025-03-30T05:50:00Z"));
}

}  // namespace
}  // namespace nightcramp::exchange
