#include "exchange/file_time.hpp"

#include "exchange/night_assignment.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;

const Zone berlin = Zone::named("Europe/Berlin");

std::chrono::local_seconds wall(int year, unsigned month, unsigned day, int hour, int minute = 0) {
    return date_from(year, month, day) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

TEST(FileTimes, OnTheWallGetTheOffsetOfTheirDate) {
    EXPECT_EQ(moment_of(FileTime::of(wall(2025, 3, 29, 23)), berlin)->utc_offset, 60min);
    EXPECT_EQ(moment_of(FileTime::of(wall(2025, 3, 30, 7)), berlin)->utc_offset, 120min);
}

TEST(FileTimes, InTheHourThatComesTwiceAreTheFirst) {
    EXPECT_EQ(moment_of(FileTime::of(wall(2025, 10, 26, 2, 30)), berlin)->utc_offset, 120min);
}

TEST(FileTimes, InTheHourThatIsSkippedAreMovedOn) {
    const auto moment = moment_of(FileTime::of(wall(2025, 3, 30, 2, 30)), berlin);
    EXPECT_EQ(moment->wall, wall(2025, 3, 30, 3, 30));
    EXPECT_EQ(moment->utc_offset, 120min);
}

TEST(FileTimes, InUtcAreTurnedIntoWhatTheClockShowed) {
    const std::chrono::sys_seconds instant(wall(2025, 3, 29, 22, 41).time_since_epoch());
    EXPECT_EQ(moment_of(FileTime::of(instant), berlin)->wall, wall(2025, 3, 29, 23, 41));
}

TEST(FileTimes, WithAnOffsetKeepItWhereverTheyAreRead) {
    const Moment moment{wall(2025, 3, 30, 3, 12), -300min};
    EXPECT_EQ(moment_of(FileTime::of(moment), berlin), moment);
}

TEST(FileTimes, BeyondTheYearsOfAPersonAreNone) {
    for (const std::int64_t seconds : {std::int64_t{1} << 62, -(std::int64_t{1} << 62)}) {
        for (const auto kind : {FileTime::Kind::moment, FileTime::Kind::instant, FileTime::Kind::wall}) {
            EXPECT_FALSE(moment_of({kind, seconds, {}}, berlin));
            EXPECT_FALSE(day_of({kind, seconds, {}}, berlin));
        }
        EXPECT_FALSE(day_of({FileTime::Kind::day, seconds, {}}, berlin));
    }
}

TEST(FileTimes, BelongToTheEveningBeforeByNoonWhereTheyTellOfANight) {
    EXPECT_EQ(night_of_time(FileTime::of(wall(2025, 3, 30, 3)), berlin, 12h), date_from(2025, 3, 29));
    EXPECT_EQ(night_of_time(FileTime::of(wall(2025, 3, 30, 22)), berlin, 12h), date_from(2025, 3, 30));
    EXPECT_EQ(night_of_time(FileTime::of(date_from(2025, 3, 30)), berlin, 12h), date_from(2025, 3, 30));
}

TEST(FileTimes, OfWhatIsDoneByDayBelongToTheDayUntilFourInTheMorning) {
    EXPECT_EQ(night_of_day(FileTime::of(wall(2025, 3, 30, 9)), berlin), date_from(2025, 3, 30));
    EXPECT_EQ(night_of_day(FileTime::of(wall(2025, 3, 31, 1)), berlin), date_from(2025, 3, 30));
    EXPECT_EQ(night_of_day(FileTime::of(date_from(2025, 3, 30)), berlin), date_from(2025, 3, 30));
}

}  // namespace
}  // namespace nightcramp::exchange
