#include "diary/zone.hpp"

#include "diary/noon_rule.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

const Date spring_night = date_from(2026, 3, 28);   // clocks in Berlin skip 02:00–03:00 on the 29th
const Date autumn_night = date_from(2026, 10, 24);  // clocks show 02:00–03:00 twice on the 25th

TEST(Zone, KnowsTheOffsetOfSummerAndWinter) {
    const Zone berlin = Zone::named("Europe/Berlin");
    EXPECT_EQ(berlin.at(at(today, 7).utc()), at(today, 7));
    const auto july = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1);
    EXPECT_EQ(berlin.at(july).utc_offset, minutes(120));
}

TEST(Zone, FindsTheSkippedHourNotAtAll) {
    const Zone berlin = Zone::named("Europe/Berlin");
    EXPECT_TRUE(berlin.moments(spring_night + days(1) + hours(2) + minutes(30)).empty());
}

TEST(Zone, FindsTheRepeatedHourTwiceTheEarlierFirst) {
    const auto moments =
        Zone::named("Europe/Berlin").moments(autumn_night + days(1) + hours(2) + minutes(30));
    ASSERT_EQ(moments.size(), 2U);
    EXPECT_EQ(moments[0].utc_offset, minutes(120));
    EXPECT_EQ(moments[1].utc_offset, minutes(60));
    EXPECT_LT(moments[0], moments[1]);
}

TEST(Zone, OfTheVariableWinsOverTheComputers) {
    const auto instant = at(today, 7).utc();
    EXPECT_EQ(Zone::local("Asia/Kolkata").at(instant).utc_offset, minutes(330));
    EXPECT_EQ(Zone::local(":Asia/Kolkata").at(instant).utc_offset, minutes(330));
}

TEST(Zone, OfANonsenseVariableIsTheComputers) {
    const auto instant = at(today, 7).utc();
    EXPECT_EQ(Zone::local("Nowhere/At all").at(instant), Zone::local("").at(instant));
}

TEST(Zone, ThatDoesNotExistThrows) {
    EXPECT_THROW((void)Zone::named("Nowhere/At all"), std::runtime_error);
}

TEST(Zone, ANightOfEitherChangeIsOneNight) {
    const Zone berlin = Zone::named("Europe/Berlin");
    for (const Date night : {spring_night, autumn_night}) {
        const auto noon_before = berlin.moments(night + noon).front();
        const auto noon_after = berlin.moments(night + days(1) + noon).front();
        for (auto instant = noon_before.utc(); instant < noon_after.utc(); instant += minutes(20)) {
            EXPECT_EQ(night_of(berlin.at(instant)), night);
        }
    }
}

TEST(Zone, AJourneyMovesNoMomentThatIsSaved) {
    const Moment at_home = at(today, 1, 30);
    const Moment abroad = Zone::named("America/New_York").at(at_home.utc());
    EXPECT_EQ(abroad.utc(), at_home.utc());
    EXPECT_EQ(night_of(at_home), sunday);
    EXPECT_EQ(night_of(abroad), sunday);
    EXPECT_EQ(clock_text(abroad), "19:30");
    EXPECT_EQ(clock_text(at_home), "01:30");
}

}  // namespace
}  // namespace nightcramp::test
