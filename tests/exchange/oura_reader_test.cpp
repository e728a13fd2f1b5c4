#include "exchange/readers/oura.hpp"
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
    return oura_reader();
}

Draft read(const std::string& text) {
    return read_text(reader(), "sleep.json", text);
}

std::string night(const std::string& type, const std::string& start, const std::string& end) {
    return R"({"id":"a","bedtime_end":")" + end + R"(","bedtime_start":")" + start +
           R"(","day":"2025-03-30","total_sleep_duration":25200,"type":")" + type + "\"}";
}

const std::string start = "2025-03-29T23:41:00.000+01:00";
const std::string end = "2025-03-30T07:50:30+02:00";

TEST(OuraReader, KnowsItsOwnFilesByWhatTheySay) {
    EXPECT_TRUE(recognised(reader(), "any.json", "{\"data\":[" + night("long_sleep", start, end) + "]}"));
    EXPECT_FALSE(recognised(reader(), "sleep.json", R"({"data":[{"contributors":{},"day":"2025-03-30"}]})"));
    EXPECT_FALSE(recognised(reader(), "sleep.json", "date,bedtime_start"));
}

TEST(OuraReader, ReadsMomentsThroughTheNightInWhichTheClocksAreSet) {
    const Draft draft = read("{\"data\":[" + night("long_sleep", start, end) + "],\"next_token\":null}");
    EXPECT_THAT(
        draft.sleeps,
        ElementsAre(SleepSpan{
            moment("2025-03-29T23:41:00+01:00"), moment("2025-03-30T07:50:30+02:00"), false, {0, 1}}));
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(OuraReader, ReadsAPlainListAndOneNightAlone) {
    EXPECT_THAT(read("[" + night("sleep", start, end) + "]").sleeps, SizeIs(1));
    EXPECT_THAT(read(night("long_sleep", start, end)).sleeps, SizeIs(1));
}

TEST(OuraReader, TakesTheEveningFromTheBedtimeAndNotFromTheMorning) {
    const Draft draft =
        read("[" + night("long_sleep", "2025-03-30T00:10:00+01:00", "2025-03-30T07:50:00+02:00") + "]");
    EXPECT_EQ(draft.sleeps.front().start, moment("2025-03-30T00:10:00+01:00"));
}

TEST(OuraReader, TellsNapsFromTheNight) {
    EXPECT_TRUE(read("[" + night("late_nap", start, end) + "]").sleeps.front().nap);
    EXPECT_FALSE(read("[" + night("long_sleep", start, end) + "]").sleeps.front().nap);
}

TEST(OuraReader, SkipsRestAndWhatWasDeleted) {
    const Draft draft = read("{\"data\":[" + night("rest", start, end) + "," + night("deleted", start, end) +
                             ",{}," + night("sleep", "2025-03-29T23:41:00", end) + "]}");
    EXPECT_THAT(draft.sleeps, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(4));
    EXPECT_EQ(draft.skips[0], (Skip{{0, 1}, "Oura took it for rest, not for sleep."}));
    EXPECT_EQ(draft.skips[1], (Skip{{0, 2}, "It was deleted in Oura."}));
    EXPECT_EQ(draft.skips[2], (Skip{{0, 3}, "There is no sleep in it."}));
    EXPECT_THAT(draft.skips[3].reason, HasSubstr("is not understood"));
}

TEST(OuraReader, SaysWhereAFileIsBroken) {
    EXPECT_THROW(static_cast<void>(read("{\"data\":[{\"bedtime_start\"")), Unreadable);
}

}  // namespace
}  // namespace nightcramp::exchange
