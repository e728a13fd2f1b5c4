#include "exchange/readers/fitbit_csv.hpp"
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
    return fitbit_csv_reader();
}

const std::string header =
    "Start Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,Time in Bed,Minutes REM "
    "Sleep,Minutes "
    "Light Sleep,Minutes Deep Sleep\n";

Draft read(const std::string& text, std::optional<DateOrder> order = std::nullopt) {
    ReadOptions options = reading_options();
    options.date_order = order;
    return read_text(reader(), "fitbit_export.csv", text, options);
}

FileTime wall(Date day, int hour, int minute) {
    return FileTime::of(day + std::chrono::hours(hour) + std::chrono::minutes(minute));
}

TEST(FitbitCsvReader, KnowsItsOwnFilesByWhatTheySay) {
    EXPECT_TRUE(recognised(reader(), "any.csv", "Sleep\n" + header));
    EXPECT_TRUE(recognised(reader(), "any.csv", "Body\r\nDate,Weight,BMI,Fat\r\n"));
    EXPECT_FALSE(recognised(reader(), "fitbit_export.csv", header));
    EXPECT_FALSE(recognised(reader(), "fitbit_export.csv", "Sleep\nDate,Value\n"));
}

TEST(FitbitCsvReader, ReadsBothFormsOfTimesAndNumbersWithCommas) {
    const Draft draft =
        read("Sleep\n" + header +
             "\"2025-03-29 11:41PM\",\"2025-03-30 7:50AM\",\"388\",\"41\",\"1,024\",\"429\",\"N/A\","
             "\"N/A\",\"N/A\"\n\"30-10-2010 9:10 pm\",\"31-10-2010 6:00 am\",\"500\",30,3,4,5,6,7\n\n\n");
    EXPECT_THAT(draft.sleeps, ElementsAre(SleepSpan{wall(date_from(2025, 3, 29), 23, 41),
                                                    wall(date_from(2025, 3, 30), 7, 50),
                                                    false,
                                                    {0, 3},
                                                    429min},
                                          SleepSpan{wall(date_from(2010, 10, 30), 21, 10),
                                                    wall(date_from(2010, 10, 31), 6, 0),
                                                    false,
                                                    {0, 4},
                                                    530min}));
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_FALSE(draft.unclear_dates);
}

TEST(FitbitCsvReader, AsksWhichNumberIsTheMonthWhereNoDateTells) {
    const std::string text = "Sleep\n" + header + "11-10-2010 9:10 pm,11-11-2010 6:00 am,1,2,3,4,5,6,7\n";
    const Draft asked = read(text);
    ASSERT_TRUE(asked.unclear_dates);
    EXPECT_EQ(asked.unclear_dates->example, "11-10-2010");
    EXPECT_EQ(asked.sleeps.front().start, wall(date_from(2010, 11, 10), 21, 10));
    const Draft told = read(text, DateOrder::day_first);
    EXPECT_FALSE(told.unclear_dates);
    EXPECT_EQ(told.sleeps.front().start, wall(date_from(2010, 10, 11), 21, 10));
}

TEST(FitbitCsvReader, TellsHowLongASleepWasWhereTheFileDoes) {
    const auto length = [](const std::string& minutes) {
        const Draft draft =
            read("Sleep\n" + header + "2025-10-26 2:30AM,2025-10-26 8:00AM," + minutes + ",2,400,5,6,7\n");
        return draft.sleeps.at(0).length;
    };
    EXPECT_EQ(length("300,30"), 330min);
    EXPECT_EQ(length("\"1,000\",30"), 1030min);
    for (const std::string minutes : {"N/A,30", "300,", "0,0", "-300,30", "\"9,000\",0", "1e15,1"}) {
        EXPECT_FALSE(length(minutes)) << minutes;
    }
}

TEST(FitbitCsvReader, TakesAnEndBeforeTheStartInTheNightInWhichTheClocksGoBack) {
    const Draft draft = read("Sleep\n" + header + "2025-10-26 2:45AM,2025-10-26 2:30AM,40,5,2,45,5,6,7\n");
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_THAT(draft.sleeps, SizeIs(1));
}

TEST(FitbitCsvReader, LeavesTheOtherSectionsAlone) {
    const Draft draft =
        read("Body\r\nDate,Weight,BMI,Fat\r\n\"2025-03-29\",\"80\",\"25\",\"0\"\r\n\r\nSleep\r\n" + header +
             "\"2025-03-29 11:41PM\",\"2025-03-30 7:50AM\",1,2,3,4,5,6,7\r\n\r\nActivities\r\n"
             "Date,Calories Burned,Steps,Distance,A,B,C,D,E,F,G,H\r\n2025-03-29,1,2,3,4,5,6,7,8,9,10,11\r\n");
    EXPECT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(FitbitCsvReader, SaysWhatItSkips) {
    const Draft draft = read("Sleep\n" + header + "yesterday,2025-03-30 7:50AM,1,2,3,4,5,6,7\n" +
                             "2025-03-29 11:41PM,,1,2,3,4,5,6,7\n");
    ASSERT_THAT(draft.skips, SizeIs(2));
    EXPECT_THAT(draft.skips[0].reason, HasSubstr("The start “yesterday” is not understood"));
    EXPECT_EQ(draft.skips[1], (Skip{{0, 4}, "The end is missing."}));
}

TEST(FitbitCsvReader, SaysWhereAFileHasNoSleep) {
    EXPECT_THROW(static_cast<void>(read("Body\nDate,Weight,BMI,Fat\n2025-03-29,80,25,0\n")), Unreadable);
}

TEST(FitbitCsvReader, ReadsTheSample) {
    const auto folder = samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft = read_sample(*folder / "fitbit/synthetic/fitbit_export_sleep.csv", {&reader()});
    ASSERT_THAT(draft.sleeps, SizeIs(2));
    EXPECT_EQ(draft.sleeps[1].start, wall(date_from(2025, 3, 28), 22, 5));
    EXPECT_THAT(draft.skips, IsEmpty());
}

}  // namespace
}  // namespace nightcramp::exchange
