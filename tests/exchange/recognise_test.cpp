#include "exchange/recognise.hpp"

#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

/// One beginning of a file for each format.
const std::map<std::string, std::string>& beginnings() {
    static const std::map<std::string, std::string> all{
        {"loop", "Date,Value,Notes\n2025-03-30,YES_MANUAL,\n"},
        {"daylio",
         "full_date,date,weekday,time,mood,activities,note_title,note\n2021-09-28,28 September,Tuesday,10:00 "
         "pm,sad ,\"a | b\",\"\",\"\"\n"},
        {"bearable",
         "date,weekday,time of day,category,rating/amount,detail,notes\n\"1st Mar "
         "2025\",\"Saturday\",\"pm\",\"Symptom\",\"2\",\"Leg cramps (Moderate)\",\"\"\n"},
        {"track-and-graph",
         "FeatureName,Timestamp,Value,Label,Note\r\nLeg cramp,2025-03-30T03:12+02:00,6.0,,\r\n"},
        {"sleep-as-android",
         "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,"
         "LenAdjust,Geo,\"7:38\"\n"},
        {"apple-health",
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n]>\n<HealthData "
         "locale=\"de_DE\">\n"},
        {"fitbit",
         "[{\"logId\": 1, \"dateOfSleep\": \"2025-03-30\", \"startTime\": \"2025-03-29T23:41:00.000\", "
         "\"endTime\": \"2025-03-30T07:50:30.000\", \"minutesAsleep\": 388}]"},
        {"fitbit-csv",
         "Sleep\nStart Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed\n"},
        {"oura",
         "{\"data\": [{\"id\": \"a\", \"day\": \"2025-03-30\", \"bedtime_start\": "
         "\"2025-03-29T23:41:00+01:00\", \"bedtime_end\": \"2025-03-30T07:50:00+02:00\"}]}"},
        {"oura-csv",
         "date,Sleep Score,Total Sleep Score,Total Bedtime,Total Sleep Time,Bedtime Start,Bedtime End\n"},
        {"garmin",
         "{\"dailySleepDTO\": {\"id\": 0, \"calendarDate\": \"2021-07-20\", \"sleepTimeSeconds\": 25740, "
         "\"sleepStartTimestampGMT\": 1626758400000}}"},
        {"google-fit",
         "{\"fitnessActivity\": \"sleep\", \"startTime\": \"2025-03-29T22:41:00Z\", \"endTime\": "
         "\"2025-03-30T05:50:00Z\"}"},
        {"samsung-health",
         "com.samsung.shealth.sleep,7006003,11\nefficiency,com.samsung.health.sleep.start_time\n"},
        {"migraine-buddy",
         "\"Date\",\"Time Period\",\"Description\",\"Notes\"\n\"No ongoing events recorded during "
         "this period.\",\"\",\"\",\"\"\n\n\"#\",\"Started\",\"Lasted\"\n"},
        {"sleepmeter", "wake,sleep,bedtime,holes,type,dreams,aid,hindrances,tags,quality,notes\n"},
        {"plees-tracker", "sid,start,stop,rating\n1,1608323029380,1608323057541,0\n"},
        {"habitbull", "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"},
        {"nights", "night,cramps,stretching\n2026-11-20,1,yes\n"},
        {"nightcramp", "{\"nightcramp_diary\": 1,\n\"habits\": []}"}};
    return all;
}

TEST(Recognising, FindsEveryFormatByWhatTheFileSays) {
    for (const auto& [slug, bytes] : beginnings()) {
        for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
            const auto package = package_of({{"file", mark + bytes}});
            const auto matches = recognise(*package, own_readers(), {});
            ASSERT_THAT(matches, SizeIs(1)) << slug;
            EXPECT_EQ(matches[0].reader->slug(), slug);
        }
    }
}

TEST(Recognising, IsDoneByOneReaderAloneForEachFormat) {
    for (const auto& [slug, bytes] : beginnings()) {
        const auto package = package_of({{"file", bytes}});
        for (const Reader* reader : own_readers()) {
            EXPECT_EQ(reader->recognises(glimpse_of(*package, 0)), reader->slug() == slug)
                << reader->slug() << " on " << slug;
        }
    }
}

TEST(Recognising, HasABeginningForEveryReader) {
    std::set<std::string> slugs;
    for (const Reader* reader : own_readers()) slugs.emplace(reader->slug());
    EXPECT_EQ(slugs.size(), own_readers().size());
    for (const auto& [slug, bytes] : beginnings()) slugs.erase(slug);
    EXPECT_THAT(slugs, testing::IsEmpty());
}

TEST(Recognising, ReadsAnArchiveWithFilesOfTwoPrograms) {
    const auto package = package_of({{"Takeout/Fitbit/sleep.json", beginnings().at("fitbit")},
                                     {"Takeout/index.html", "<html></html>"},
                                     {"Takeout/Fit/x_SLEEP.json", beginnings().at("google-fit")}});
    const auto matches = recognise(*package, own_readers(), {});
    ASSERT_THAT(matches, SizeIs(2));
    const Draft draft = read_draft(*package, matches, test::reading_options(), {});
    EXPECT_THAT(draft.sleeps, SizeIs(2));
    EXPECT_THAT(draft.files, SizeIs(2));
    EXPECT_THAT(format_name(matches), HasSubstr(" and "));
}

TEST(Recognising, TakesAFormatThatItIsTold) {
    const auto package = package_of({{"file", beginnings().at("daylio")}});
    EXPECT_EQ(recognise_as(*package, own_readers(), "loop", {})[0].reader->slug(), "loop");
    try {
        static_cast<void>(recognise_as(*package, own_readers(), "lop", {}));
        FAIL() << "there is no such format";
    } catch (const Unreadable& error) {
        EXPECT_THAT(error.what(),
                    HasSubstr("“lop” is not known. Did you mean “loop”? These are: loop, daylio"));
    }
}

TEST(Recognising, SaysThatAFileIsEmpty) {
    try {
        static_cast<void>(recognise(*package_of({{"a.csv", ""}}), own_readers(), {}));
        FAIL() << "it was recognised";
    } catch (const Unreadable& error) {
        EXPECT_STREQ(error.what(), "“a.csv” is empty. Export the data again.");
    }
}

TEST(Recognising, SendsADiaryOfOursToItsExport) {
    std::string diary(4'096, '\0');
    diary.replace(0, 15, "SQLite format 3").replace(68, 4, "NCHT");
    try {
        static_cast<void>(recognise(*package_of({{"my.nightcramp", diary}}), own_readers(), {}));
        FAIL() << "it was recognised";
    } catch (const Unreadable& error) {
        EXPECT_THAT(error.what(), HasSubstr("is a diary of Nightcramp itself"));
    }
}

TEST(Recognising, SaysThatThereIsNothingInAFileThatWasForcedOnAFormat) {
    const auto package = package_of({{"x.csv", "one,two\n1,2\n"}});
    const auto matches = recognise_as(*package, own_readers(), "loop", {});
    EXPECT_THROW(static_cast<void>(read_draft(*package, matches, test::reading_options(), {})), Unreadable);
}

TEST(Recognising, SaysThatAnEmptyArchiveHoldsNothing) {
    EXPECT_THROW(static_cast<void>(recognise(*package_of({}), own_readers(), {})), Unreadable);
}

/// What no reader may fall over: it is read, skipped or refused in a sentence.
TEST(Recognising, NoReaderFallsOverTheFileOfAnotherProgram) {
    for (const auto& [slug, bytes] : beginnings()) {
        for (const Reader* reader : own_readers()) {
            for (const std::string& text :
                 {bytes, bytes.substr(0, bytes.size() / 2), bytes + std::string(1, '\0')}) {
                try {
                    static_cast<void>(test::read_text(*reader, "file", text));
                } catch (const Unreadable& error) {
                    EXPECT_GT(std::string(error.what()).size(), 20U);
                    EXPECT_TRUE(std::string(error.what()).ends_with(".")) << error.what();
                }
            }
        }
    }
}

}  // namespace
}  // namespace nightcramp::exchange
