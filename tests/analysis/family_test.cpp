#include "analysis/family.hpp"

#include "tests/analysis/simulated.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using simulated::Scenario;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Family, HasAMemberForEachHabitOfTheTable) {
    EXPECT_THAT(family(NightTable{}), IsEmpty());
    const std::vector<Member> members = family(simulated::three_habits());
    ASSERT_EQ(members.size(), 3U);
    for (const Member& member : members) {
        EXPECT_THAT(member.obstacles, IsEmpty());
        EXPECT_FALSE(member.twin);
        EXPECT_FALSE(member.by_weekday);
        EXPECT_TRUE(member.association && !member.association->degenerate());
    }
}

TEST(Family, AHabitThatCountingRulesOutHasObstaclesAndNoAssociation) {
    NightTable table = simulated::three_habits();
    table.habits[1].value.setOnes();

    const std::vector<Member> members = family(table);

    EXPECT_THAT(candidates(table), ElementsAre(0, 2));
    EXPECT_THAT(members[1].obstacles, ElementsAre(Missing{Obstacle::always_with, 0}));
    EXPECT_FALSE(members[1].association);
    EXPECT_THAT(members[0].obstacles, IsEmpty());
}

TEST(Family, AHabitThatIsRuledOutDoesNotBearOnTheOthers) {
    NightTable table = simulated::three_habits();
    table.habits[1].value.setOnes();
    NightTable shorter = table;
    shorter.habits.erase(shorter.habits.begin() + 1);

    EXPECT_EQ(family(table)[0].association->test().t, family(shorter)[0].association->test().t);
}

TEST(Family, EachHabitIsHeldAgainstTheCrampsGivenTheOtherCandidates) {
    const NightTable table = simulated::three_habits();

    const Question asked = question(table, 1, {0, 1, 2});

    EXPECT_EQ(asked.outcome, table.cramps);
    EXPECT_EQ(asked.exposure, table.habits[1].value);
    ASSERT_EQ(asked.others.cols(), 2);
    EXPECT_EQ(asked.others.col(0), table.habits[0].value);
    EXPECT_EQ(asked.others.col(1), table.habits[2].value);
    EXPECT_EQ(asked.calendar.cols(), 0);
    EXPECT_EQ(family(table)[1].association->test().t, Association(asked).test().t);
}

TEST(Family, TheLastThreeYearsAreAnalysed) {
    NightTable table = simulated::table({Scenario::season, 1200, 1, 0, 1}, 1);
    const NightTable recent = analysed(table);
    EXPECT_EQ(recent.nights(), 1095);
    EXPECT_EQ(recent.first, table.date(105));
    EXPECT_EQ(recent.cramps, Series(table.cramps.tail(1095)));

    table.cramps.segment(105, 10).setConstant(unknown);
    EXPECT_EQ(analysed(table).first, table.date(115));
}

TEST(Family, AShorterDiaryIsAnalysedWhole) {
    const NightTable table = simulated::three_habits();
    EXPECT_EQ(fingerprint(analysed(table)), fingerprint(table));
    EXPECT_EQ(analysed(NightTable{}).nights(), 0);
}

}  // namespace
}  // namespace nightcramp::analysis
