#include "exchange/readers/garmin.hpp"
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
    return garmin_reader();
}

Draft read(const std::string& text) {
    return read_text(reader(), "2025_sleepData.json", text);
}

std::string exported(const std::string& type) {
    return R"({"sleepStartTimestampGMT":"2025-03-29T22:41:00.0","sleepEndTimestampGMT":"2025-03-30T05:50:00.0",)"
           R"("calendarDate":"2025-03-30","sleepWindowConfirmationType":")" +
           type + "\",\"deepSleepSeconds\":4200}";
}

std::string from_web(const std::string& members) {
    return R"({"dailySleepDTO":{"id":0,"calendarDate":"2021-07-20",)" + members +
           R"(},"sleepMovement":[{"activityLevel":1.5}],"remSleepData":true,"sleepLevels":[]})";
}

const std::string times = R"("sleepStartTimestampGMT":1626758400000,"sleepEndTimestampGMT":1626785940000)";

TEST(GarminReader, KnowsItsOwnFilesByWhatTheySay) {
    EXPECT_TRUE(recognised(reader(), "any.json", "[" + exported("MANUALLY_CONFIRMED") + "]"));
    EXPECT_TRUE(recognised(reader(), "any.json", from_web(times)));
    EXPECT_TRUE(recognised(reader(), "any.json",
                           R"([{"calendarDate":"2025-03-31","sleepWindowConfirmationType":"UNCONFIRMED"}])"));
    EXPECT_FALSE(recognised(reader(), "2025_sleepData.json", R"([{"calendarDate":"2025-03-31"}])"));
}

TEST(GarminReader, ReadsTheTimesOfTheArchiveAsUtc) {
    const Draft draft = read("[" + exported("ENHANCED_CONFIRMED_FINAL") + "]");
    EXPECT_THAT(draft.sleeps,
                ElementsAre(SleepSpan{
                    instant("2025-03-29T22:41:00Z"), instant("2025-03-30T05:50:00Z"), false, {0, 1}}));
    const Zone berlin = Zone::named("Europe/Berlin");
    EXPECT_EQ(iso(moment_of(draft.sleeps.front().start, berlin).value()), "2025-03-29T23:41:00+01:00");
    EXPECT_EQ(iso(moment_of(draft.sleeps.front().end, berlin).value()), "2025-03-30T07:50:00+02:00");
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(GarminReader, ReadsTheOffsetFromTheLocalTime) {
    const Draft draft = read(from_web(times + R"(,"sleepWindowConfirmationType":"enhanced_confirmed_final",)"
                                              R"("sleepStartTimestampLocal":1626740400000,)"
                                              R"("sleepEndTimestampLocal":1626767940000)"));
    EXPECT_THAT(
        draft.sleeps,
        ElementsAre(SleepSpan{
            moment("2021-07-20T00:20:00-05:00"), moment("2021-07-20T07:59:00-05:00"), false, {0, 0}}));
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(GarminReader, DoesNotBelieveALocalTimeThatNoClockShows) {
    const Draft draft = read(from_web(times + R"(,"sleepStartTimestampLocal":1626758399000,)"
                                              R"("sleepEndTimestampLocal":9626785940000)"));
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps.front().start, instant("2021-07-20T05:20:00Z"));
    EXPECT_EQ(draft.sleeps.front().end, instant("2021-07-20T12:59:00Z"));
}

TEST(GarminReader, CountsANightOfTwoFilesOnce) {
    const std::string file = "[" + exported("ENHANCED_CONFIRMED") + "]";
    EXPECT_THAT(read_files(reader(), {{"a.json", file}, {"b.json", file}}).sleeps, SizeIs(1));
}

TEST(GarminReader, SkipsWhatIsNotSureAndWhatIsEmpty) {
    const Draft draft =
        read("[" + exported("UNCONFIRMED") + "," +
             R"({"calendarDate":"2025-03-31","sleepStartTimestampGMT":null},)" +
             R"({"calendarDate":"2025-04-01","sleepStartTimestampGMT":"late"},)" +
             R"({"calendarDate":"2025-04-01","sleepStartTimestampGMT":99999999999999999999,)" +
             R"("sleepEndTimestampGMT":1.5}])");
    EXPECT_THAT(draft.sleeps, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(4));
    EXPECT_EQ(draft.skips[0], (Skip{{0, 1}, "Garmin is not sure of this sleep."}));
    EXPECT_EQ(draft.skips[1], (Skip{{0, 2}, "There is no sleep in it."}));
    EXPECT_THAT(draft.skips[2].reason, HasSubstr("The start “late” is not understood"));
    EXPECT_THAT(draft.skips[3].reason, HasSubstr("is not understood"));
    EXPECT_THAT(read(from_web(R"("sleepStartTimestampGMT":null,"sleepEndTimestampGMT":null)")).skips,
                ElementsAre(Skip{{0, 0}, "There is no sleep in it."}));
}

TEST(GarminReader, SaysWhereAFileIsBroken) {
    EXPECT_THROW(static_cast<void>(read("[{\"calendarDate\"")), Unreadable);
}

TEST(GarminReader, TellsAFileThatIsNoJsonFromADamagedOne) {
    const auto complaint = [](const std::string& bytes) -> std::string {
        try {
            static_cast<void>(read(bytes));
        } catch (const Unreadable& wrong) {
            return wrong.what();
        }
        return "none";
    };
    for (const std::string bytes : {"Sleep\nStart Time,End Time\n", "42", "\xEF\xBB\xBF \n<HealthData/>"}) {
        EXPECT_EQ(
            complaint(bytes),
            "“2025_sleepData.json” is not the JSON of Garmin, which begins with { or [. Choose the file "
            "that Garmin exported, or say which other program it is from.");
    }
    EXPECT_THAT(complaint("[{\"calendarDate\""), HasSubstr("damaged"));
    EXPECT_THAT(complaint(""), HasSubstr("damaged"));
    EXPECT_EQ(complaint("\xEF\xBB\xBF\r\n []"), "none");
}

TEST(GarminReader, ReadsTheSamples) {
    const auto folder = samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft web = read_sample(*folder / "garmin/sleep_data_get_1.json", {&reader()});
    ASSERT_THAT(web.sleeps, SizeIs(1));
    EXPECT_EQ(web.sleeps.front().start, moment("2021-07-20T00:20:00-05:00"));
    const Draft archive =
        read_sample(*folder / "garmin/synthetic_account_export_sleepData.json", {&reader()});
    ASSERT_THAT(archive.sleeps, SizeIs(1));
    EXPECT_EQ(archive.sleeps.front().end, instant("2025-03-30T05:50:00Z"));
}

}  // namespace
}  // namespace nightcramp::exchange
