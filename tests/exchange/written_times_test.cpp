#include "exchange/written_times.hpp"

#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;

TEST(WrittenTimes, KnowEnglishOrdinals) {
    EXPECT_EQ(ordinal_date("22nd Sep 2020"), date_from(2020, 9, 22));
    EXPECT_EQ(ordinal_date("1st Dec 2020"), date_from(2020, 12, 1));
    EXPECT_EQ(ordinal_date("3rd June 2021"), date_from(2021, 6, 3));
    EXPECT_EQ(ordinal_date("29 Feb 2024"), date_from(2024, 2, 29));
}

TEST(WrittenTimes, TakeNoDateThatDoesNotExist) {
    EXPECT_FALSE(ordinal_date("29th Feb 2023"));
    EXPECT_FALSE(ordinal_date("22nd Sep 20201"));
    EXPECT_FALSE(ordinal_date("22xy Sep 2020"));
    EXPECT_FALSE(ordinal_date("22nd Se 2020"));
    EXPECT_FALSE(ordinal_date("22nd Sep 2020 "));
    EXPECT_FALSE(ordinal_date(""));
    EXPECT_FALSE(written_date("2020-13-01"));
    EXPECT_FALSE(written_date("1899-12-31"));
    EXPECT_EQ(written_date("1900-01-01"), date_from(1900, 1, 1));
}

TEST(WrittenTimes, KnowClocksOfTwelveAndOfTwentyFourHours) {
    EXPECT_EQ(time_of_day("14:58"), 14h + 58min);
    EXPECT_EQ(time_of_day("3:04"), 3h + 4min);
    EXPECT_EQ(time_of_day("14:58:07.250"), 14h + 58min + 7s);
    EXPECT_EQ(time_of_day("6:50 pm"), 18h + 50min);
    EXPECT_EQ(time_of_day("10:04 AM"), 10h + 4min);
    EXPECT_EQ(time_of_day("11:41PM"), 23h + 41min);
    EXPECT_EQ(time_of_day("12:05 am"), 5min);
    EXPECT_EQ(time_of_day("12:05 pm"), 12h + 5min);
    EXPECT_EQ(time_of_day("6:50 p. m."), 18h + 50min);
}

TEST(WrittenTimes, TakeBlanksThatDoNotBreakForBlanks) {
    EXPECT_EQ(time_of_day("6:50\xC2\xA0pm"), 18h + 50min);
    EXPECT_EQ(time_of_day("6:50\xE2\x80\xAFPM"), 18h + 50min);
}

TEST(WrittenTimes, TakeNoTimeOfDayThatNoClockShows) {
    for (const std::string_view text : {"24:00", "12:60", "13:00 pm", "0:30 am", "6:50 xm", "6:5", "6", "",
                                        "6:50 pm!", "6:50pmpm", "123:00", "6:50\xC2"}) {
        EXPECT_FALSE(time_of_day(text)) << text;
    }
}

TEST(WrittenTimes, KnowTheClockOnTheWall) {
    const auto wall = date_from(2024, 12, 22) + 23h;
    EXPECT_EQ(wall_time("2024-12-22 23:00:00.000"), wall);
    EXPECT_EQ(wall_time("2024-12-22T23:00"), wall);
    EXPECT_EQ(dotted_time("22. 12. 2024 23:00"), wall);
    EXPECT_EQ(dotted_time("3. 1. 2025 7:38"), date_from(2025, 1, 3) + 7h + 38min);
    EXPECT_FALSE(dotted_time("31. 11. 2024 7:38"));
    EXPECT_FALSE(dotted_time("31. 11. 2024"));
    EXPECT_FALSE(wall_time("2024-12-22"));
    EXPECT_FALSE(wall_time("2024-12-22 23:00:00.000Z"));
}

TEST(WrittenTimes, KnowMomentsWithTheirOffset) {
    const Moment late{date_from(2022, 9, 14) + 21h + 30min + 41s, 60min};
    EXPECT_EQ(offset_time("2022-09-14T21:30:41.432+01:00"), late);
    EXPECT_EQ(offset_time("2022-09-14 21:30:41+0100"), late);
    EXPECT_EQ(offset_time("2025-03-30T03:12Z"), (Moment{date_from(2025, 3, 30) + 3h + 12min, 0min}));
    EXPECT_EQ(offset_time("2010-11-12 13:14-0330"), (Moment{date_from(2010, 11, 12) + 13h + 14min, -210min}));
    EXPECT_FALSE(offset_time("2025-03-30T03:12"));
    EXPECT_FALSE(offset_time("2025-03-30T03:12+25:00"));
}

TEST(WrittenTimes, KnowOffsetsInAllTheirForms) {
    EXPECT_EQ(written_offset("UTC+0100"), 60min);
    EXPECT_EQ(written_offset("-03:30"), -210min);
    EXPECT_EQ(written_offset("Z"), 0min);
    EXPECT_FALSE(written_offset("+1900"));
    EXPECT_FALSE(written_offset("UTC"));
    EXPECT_FALSE(written_offset(""));
}

TEST(WrittenTimes, KnowMillisecondsOfTheYearsThatThereAre) {
    EXPECT_EQ(epoch_milliseconds("1606420800000"), std::chrono::sys_seconds(1606420800s));
    EXPECT_EQ(epoch_milliseconds("-1"), std::chrono::sys_seconds(-1s));
    EXPECT_FALSE(epoch_milliseconds("9223372036854775807"));
    EXPECT_FALSE(epoch_milliseconds("-9223372036854775808"));
    EXPECT_FALSE(epoch_milliseconds("99999999999999999999"));
    EXPECT_FALSE(epoch_milliseconds("1.6E12"));
    EXPECT_FALSE(epoch_milliseconds(""));
}

TEST(WrittenTimes, KnowLengthsInWords) {
    EXPECT_EQ(length_in_words("1d 02h 15m"), 26h + 15min);
    EXPECT_EQ(length_in_words("01h 00m"), 1h);
    EXPECT_EQ(length_in_words("45m"), 45min);
    EXPECT_EQ(length_in_words("2h30m20s"), 2h + 30min + 20s);
    for (const std::string_view text : {"Ongoing", "", "15", "15m 1h", "1h 1h", "9999999999h", "h"}) {
        EXPECT_FALSE(length_in_words(text)) << text;
    }
}

TEST(WrittenTimes, KnowLengthsOfAClockWithASignToEachPart) {
    EXPECT_EQ(clock_length("7:05:00"), 7h + 5min);
    EXPECT_EQ(clock_length("9:45"), 9h + 45min);
    EXPECT_EQ(clock_length("12345:18:20"), 12345h + 18min + 20s);
    EXPECT_EQ(clock_length("-10:-30:20"), -10h - 30min + 20s);
    EXPECT_FALSE(clock_length("7:65:00"));
    EXPECT_FALSE(clock_length("9999999999:00:00"));
    EXPECT_FALSE(clock_length("7"));
}

TEST(WrittenTimes, KnowNumbersAsProgramsWriteThem) {
    EXPECT_EQ(written_number("300"), 300);
    EXPECT_EQ(written_number("1.0E7"), 1e7);
    EXPECT_EQ(written_number("-10.1"), -10.1);
    EXPECT_EQ(written_number("6,5"), 6.5);
    EXPECT_EQ(written_number("0,500"), 0.5);
    EXPECT_EQ(written_number("6,5104"), 6.5104);
    EXPECT_EQ(written_number("1500,250"), 1500.25);
    EXPECT_EQ(written_number("-1,234,567"), -1'234'567);
    for (const std::string_view text :
         {"", "nan", "inf", "1e300", "1,00,000", "0,123,456", "1,000.5", "12 ml", "--1"}) {
        EXPECT_FALSE(written_number(text)) << text;
    }
}

TEST(WrittenTimes, DoNotGuessWhetherACommaPartsThousands) {
    for (const std::string_view text : {"1,500", "-1,500", "12,000", "999,999"}) {
        EXPECT_FALSE(written_number(text)) << text;
    }
    EXPECT_EQ(two_numbers("1,500"), std::pair(1500.0, 1.5));
    for (const std::string_view text : {"1500", "1,5", "1,234,567", "0,500", "many", ""}) {
        EXPECT_FALSE(two_numbers(text)) << text;
    }
}

TEST(WrittenTimes, TakeACommaAsTheProgramIsKnownToWriteIt) {
    EXPECT_EQ(written_number("6,510", Comma::decimal), 6.51);
    EXPECT_EQ(written_number("1,024", Comma::thousands), 1024);
    EXPECT_FALSE(written_number("6,5", Comma::thousands));
}

}  // namespace
}  // namespace nightcramp::exchange
