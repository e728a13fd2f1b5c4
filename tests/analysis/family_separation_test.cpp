#include "analysis/family.hpp"
#include "tests/analysis/simulated.hpp"
#include "tests/analysis/tables.hpp"

#include <numbers>

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using simulated::Scenario;
using test::amounts;
using test::yes_no;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;

/// On from Friday to Sunday; the first night is a Sunday.
HabitColumn at_weekends(const NightTable& table) {
    return yes_no(test::repeated(test::series({1, 0, 0, 0, 0, 1, 1}), table.nights()));
}

TEST(FamilySeparation, HabitsThatAlwaysGoTogetherNameEachOther) {
    NightTable table = simulated::three_habits();
    table.habits[2].value = table.habits[0].value;

    const std::vector<Member> members = family(table);

    EXPECT_THAT(members[0].obstacles, ElementsAre(Missing{Obstacle::inseparable, 0}));
    EXPECT_THAT(members[0].twin, Optional(2U));
    EXPECT_THAT(members[2].twin, Optional(0U));
    EXPECT_THAT(members[1].obstacles, IsEmpty());
    EXPECT_FALSE(members[1].twin);
}

TEST(FamilySeparation, HabitsOfWhichOneIsTheLackOfTheOtherNameEachOther) {
    NightTable table = simulated::three_habits();
    table.habits[2].value = 1 - table.habits[0].value.array();
    table.habits[2].value[5] = table.habits[0].value[5];

    const std::vector<Member> members = family(table);

    EXPECT_THAT(members[0].twin, Optional(2U));
    EXPECT_THAT(members[2].twin, Optional(0U));
}

TEST(FamilySeparation, AnAmountThatFollowsTheCalendarHasNoTwin) {
    NightTable table = simulated::three_habits();
    const double step = std::numbers::pi / table.nights();
    table.habits.push_back(amounts(Series::NullaryExpr(table.nights(), [&](Eigen::Index row) {
        return 2 + std::cos(step * (static_cast<double>(row) + 0.5));
    })));

    const Member last = std::move(family(table)[3]);

    EXPECT_THAT(last.obstacles, ElementsAre(Missing{Obstacle::inseparable, 0}));
    EXPECT_FALSE(last.twin);
}

TEST(FamilySeparation, AHabitThatFollowsTheWeekIsJudgedGivenTheWeek) {
    NightTable table = simulated::three_habits();
    table.habits.push_back(at_weekends(table));
    Series& on = table.habits[3].value;
    for (int row = 0; row < table.nights(); row += 10) on[row] = 1 - on[row];

    EXPECT_EQ(question(table, 3, {0, 1, 2, 3}).calendar.cols(), 2);
    EXPECT_EQ(question(table, 0, {0, 1, 2, 3}).calendar.cols(), 0);
    const std::vector<Member> members = family(table);
    EXPECT_TRUE(members[3].by_weekday);
    EXPECT_THAT(members[3].obstacles, IsEmpty());
    EXPECT_LT(members[3].association->own_share(), 0.6);
}

TEST(FamilySeparation, AHabitThatIsTheWeekItselfCannotBeToldApartFromIt) {
    NightTable table = simulated::three_habits();
    table.habits.push_back(at_weekends(table));

    const Member last = std::move(family(table)[3]);

    EXPECT_TRUE(last.by_weekday);
    EXPECT_THAT(last.obstacles, ElementsAre(Missing{Obstacle::inseparable, 0}));
    EXPECT_FALSE(last.twin);
}

TEST(FamilySeparation, HabitsThatGoTogetherOnThreeNightsOfFourCanBeToldApart) {
    NightTable table = simulated::three_habits();
    table.habits[2].value = table.habits[0].value;
    for (int row = 0; row < table.nights(); row += 4) {
        table.habits[2].value[row] = 1 - table.habits[2].value[row];
    }
    const std::vector<Member> members = family(table);
    EXPECT_THAT(members[0].obstacles, IsEmpty());
    EXPECT_GT(members[0].association->own_share(), 0.2);
}

}  // namespace
}  // namespace nightcramp::analysis
