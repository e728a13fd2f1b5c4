#include "diary/catalogue.hpp"
#include "tests/support/builders.hpp"

#include <cmath>
#include <map>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

const Evidence& evidence_of(std::string_view habit) {
    for (const Evidence& evidence : catalogue().evidence) {
        if (evidence.habit == habit) return evidence;
    }
    throw std::out_of_range("no evidence on " + std::string(habit));
}

TEST(Evidence, ThereIsOneEntryForEachBuiltInHabit) {
    std::vector<std::string> habits;
    std::vector<std::string> known;
    for (const Habit& habit : catalogue().habits) habits.push_back(habit.id);
    for (const Evidence& evidence : catalogue().evidence) known.push_back(evidence.habit);

    EXPECT_THAT(known, testing::UnorderedElementsAreArray(habits));
}

TEST(Evidence, NoTrialCountsForMoreThanAMediumPrior) {
    for (const Evidence& evidence : catalogue().evidence) {
        EXPECT_LE(std::abs(evidence.m0), 0.35) << evidence.habit;
    }
}

TEST(Evidence, ExpectsSomethingOfStretchingAlcoholAndHeatOnly) {
    std::map<std::string, double> expected;
    for (const Evidence& evidence : catalogue().evidence) {
        if (evidence.m0 != 0) expected[evidence.habit] = evidence.m0;
    }
    EXPECT_THAT(expected, testing::ElementsAre(testing::Pair("alcohol", 0.15), testing::Pair("heat", 0.10),
                                               testing::Pair("stretching", -0.20)));
}

TEST(Evidence, SupplementsHaveASafetyLimit) {
    for (const Evidence& evidence : catalogue().evidence) {
        const bool supplement = evidence.habit == "magnesium" || evidence.habit == "calcium";
        EXPECT_EQ(evidence.ceiling.has_value(), supplement) << evidence.habit;
    }
    EXPECT_EQ(evidence_of("magnesium").ceiling, 350);
    EXPECT_EQ(evidence_of("calcium").ceiling, 2000);
}

}  // namespace
}  // namespace nightcramp::test
