#include "exchange/readers/fitbit.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;
using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Reader& reader() {
    return fitbit_reader();
}

Draft read(const std::string& text) {
    return read_text(reader(), "sleep-2025-03-01.json", text);
}

FileTime wall(Date day, int hour, int minute) {
    return FileTime::of(day + std::chrono::hours(hour) + std::chrono::minutes(minute));
}

const Date saturday = date_from(2025, 3, 29);

constexpr std::string_view night =
    R"({"logId":1,"dateOfSleep":"2025-03-30","startTime":"2025-03-29T23:41:00.000",)"
    R"("endTime":"2025-03-30T07:50:30.000","duration":25770000,"levels":{"data":[{"level":"deep"}]},)"
    R"("mainSleep":true})";

TEST(FitbitReader, KnowsItsOwnFilesByWhatTheySay) {
    EXPECT_TRUE(recognised(reader(), "any.json", "[" + std::string(night) + "]"));
    EXPECT_TRUE(
        recognised(reader(), "any.json", "{\"sleep\":[{\"dateOfSleep\" : \"2025-03-30\", \"endTime\": \"\""));
    EXPECT_FALSE(recognised(reader(), "sleep-2025-03-01.json", "[]"));
    EXPECT_FALSE(
        recognised(reader(), "sleep-2025-03-01.json", R"([{"fitnessActivity":"sleep","startTime":""}])"));
    EXPECT_FALSE(recognised(reader(), "sleep-2025-03-01.json", R"(["dateOfSleep","endTime"])"));
}

TEST(FitbitReader, ReadsTheArchiveAndTheWebInterface) {
    const Draft archive = read("[" + std::string(night) + "]");
    EXPECT_THAT(archive.sleeps, ElementsAre(SleepSpan{wall(saturday, 23, 41),
                                                      FileTime::of(saturday + std::chrono::hours(31) +
                                                                   std::chrono::seconds(50 * 60 + 30)),
                                                      false,
                                                      {0, 1},
                                                      430min}));
    EXPECT_EQ(text(archive, archive.sleeps.front().place), "record 1");
    EXPECT_EQ(read("{\"sleep\":[" + std::string(night) + "],\"summary\":{\"totalSleepRecords\":1}}"),
              archive);
    EXPECT_THAT(archive.skips, IsEmpty());
}

TEST(FitbitReader, LeavesTheNightOfTheChangeOfTheClocksAsTheClockShowedIt) {
    const SleepSpan span = read("[" + std::string(night) + "]").sleeps.front();
    const Zone berlin = Zone::named("Europe/Berlin");
    const auto length = moment_of(span.end, berlin)->utc() - moment_of(span.start, berlin)->utc();
    EXPECT_EQ(length, std::chrono::milliseconds(25'770'000));
}

TEST(FitbitReader, TellsHowLongASleepWasWhereTheFileDoes) {
    const auto length = [](const std::string& more) {
        return read(R"([{"startTime":"2025-10-26T02:30:00","endTime":"2025-10-26T08:00:00")" + more + "}]")
            .sleeps.at(0)
            .length;
    };
    EXPECT_EQ(length(R"(,"duration":19800000)"), 330min);
    EXPECT_EQ(length(R"(,"timeInBed":390)"), 390min);
    for (const std::string more : {"", ",\"duration\":0", ",\"duration\":1e300", ",\"timeInBed\":\"390\""}) {
        EXPECT_FALSE(length(more)) << more;
    }
}

TEST(FitbitReader, LeavesTheOrderOfClockTimesToWhoKnowsTheZone) {
    const Draft draft =
        read(R"([{"startTime":"2025-10-26T02:45:00.000","endTime":"2025-10-26T02:30:00.000"}])");
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_THAT(draft.sleeps, SizeIs(1));
}

TEST(FitbitReader, TellsNapsFromTheNight) {
    const std::string times = R"("startTime":"2025-03-30T14:02:00.000","endTime":"2025-03-30T14:40:00.000")";
    EXPECT_TRUE(read("[{" + times + ",\"mainSleep\":false}]").sleeps.front().nap);
    EXPECT_TRUE(read("[{" + times + ",\"isMainSleep\":false}]").sleeps.front().nap);
    EXPECT_FALSE(read("[{" + times + "}]").sleeps.front().nap);
}

TEST(FitbitReader, DoesNotTakeTheMorningForTheEvening) {
    const Draft draft = read(
        R"([{"dateOfSleep":"2025-03-30","startTime":"2025-03-30T00:41:00","endTime":"2025-03-30T07:50:00"}])");
    EXPECT_EQ(draft.sleeps.front().start, wall(saturday + days(1), 0, 41));
}

TEST(FitbitReader, SaysWhatItSkips) {
    const Draft draft = read(R"([{"startTime":"2025-13-29T23:41:00.000","endTime":"2025-03-30T07:50:30.000"},
        {"startTime":"23:41:00","endTime":null}, {"weight":80}, 7, null,
        {"startTime":1,"endTime":[]}])");
    ASSERT_THAT(draft.skips, SizeIs(4));
    EXPECT_THAT(draft.skips[0].reason, HasSubstr("“2025-13-29T23:41:00.000” is not understood"));
    EXPECT_EQ(draft.skips[2], (Skip{{0, 3}, "There is no sleep in it."}));
    EXPECT_EQ(draft.skips[3].reason, "The start is missing.");
    EXPECT_THAT(draft.sleeps, IsEmpty());
}

TEST(FitbitReader, SaysWhereAFileIsBroken) {
    EXPECT_THROW(static_cast<void>(read("[{\"dateOfSleep\":")), Unreadable);
}

TEST(FitbitReader, ReadsTheSample) {
    const auto folder = samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft = read_sample(*folder / "fitbit/synthetic/sleep-2025-03-01.json", {&reader()});
    ASSERT_THAT(draft.sleeps, SizeIs(2));
    EXPECT_EQ(draft.sleeps[0].start, wall(saturday, 23, 41));
    EXPECT_TRUE(draft.sleeps[1].nap);
}

}  // namespace
}  // namespace nightcramp::exchange
