#include "exchange/mapping.hpp"
#include "tests/exchange/planning.hpp"

#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;

/// A tracker with so many entries, each an amount.
void add(Draft& draft, const std::string& name, int entries, const std::string& unit = "") {
    const std::size_t item = draft.item({"t " + name + unit, name, "tracker", unit, Item::Measure::quantity});
    draft.items[item].has_amounts = true;
    for (int i = 0; i < entries; ++i) {
        draft.marks.push_back({item, FileTime::of(sunday - days(i)), AnswerValue::of(1), {}, "", {}});
    }
}

std::string suggested(const Draft& draft, const std::string& key, const Mapping& chosen = {}) {
    return word(suggested_mapping(draft, load_catalogue().habits, chosen).at("t " + key));
}

TEST(AmountsOnce, TakesTheItemWithTheMostEntriesForAHabit) {
    Draft draft;
    add(draft, "Beer", 2);
    add(draft, "Alcohol", 3);
    add(draft, "Wine", 1);
    EXPECT_EQ(suggested(draft, "Alcohol"), "alcohol");
    EXPECT_EQ(suggested(draft, "Beer"), "nothing");
    EXPECT_EQ(suggested(draft, "Wine"), "nothing");
}

TEST(AmountsOnce, LeavesThemToThePerson) {
    Draft draft;
    add(draft, "Alcohol", 3);
    add(draft, "Beer", 2);
    add(draft, "Wine", 1);
    const Target alcohol{Target::Kind::habit, "alcohol"};
    const Mapping chosen{{"t Beer", alcohol}, {"t Wine", alcohol}};
    EXPECT_EQ(suggested(draft, "Beer", chosen), "alcohol");
    EXPECT_EQ(suggested(draft, "Wine", chosen), "alcohol");
    EXPECT_EQ(suggested(draft, "Alcohol", chosen), "nothing") << "it may be the sum of them";
}

TEST(AmountsOnce, TakesOneThingInTwoUnitsForOne) {
    Draft draft;
    add(draft, "Water", 1, "ml");
    add(draft, "Water", 2, "fl_oz_us");
    EXPECT_EQ(suggested(draft, "Waterml"), "fluids");
    EXPECT_EQ(suggested(draft, "Waterfl_oz_us"), "fluids");
}

TEST(AmountsOnce, LetsAnswersOfYesAndNoJoin) {
    Draft draft;
    add(draft, "Stretching", 1);
    add(draft, "Stretches", 2);
    EXPECT_EQ(suggested(draft, "Stretching"), suggested(draft, "Stretches"));
}

}  // namespace
}  // namespace nightcramp::exchange
