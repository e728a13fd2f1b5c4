#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

using testing::SizeIs;

class MorningKeys : public HeadlessTest {};

TEST_F(MorningKeys, OneKeyFromTheStartSavesANightWithoutCramps) {
    EXPECT_EQ(focused(), "answer:none");
    type("n");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
    EXPECT_TRUE(shows("Saved 07:12"));
}

TEST_F(MorningKeys, AfterTheCrampQuestionTheFocusRunsDownTheHabits) {
    type("n");
    EXPECT_EQ(focused(), "habit:fluids");
    type("1800");
    press(Key::enter);
    EXPECT_EQ(focused(), "habit:stretching");
    type("y");
    EXPECT_EQ(focused(), "habit:bike");
    press(Key::down);
    EXPECT_EQ(focused(), "habit:shoes");
    type("n");
    const Night night = stored(test::sunday);
    EXPECT_EQ(find_answer(night, "fluids")->value, AnswerValue::of(1800));
    EXPECT_EQ(find_answer(night, "stretching")->value, AnswerValue::yes());
    EXPECT_EQ(find_answer(night, "bike"), nullptr);
    EXPECT_EQ(find_answer(night, "shoes")->value, AnswerValue::no());
}

TEST_F(MorningKeys, FastKeysNeitherGetLostNorOvertakeEachOther) {
    type("n1800");
    press(Key::enter);
    type("y\t\tn");
    EXPECT_EQ(find_answer(stored(test::sunday), "fluids")->value, AnswerValue::of(1800));
}

TEST_F(MorningKeys, ACrampIsAddedWithOneKeyAndPlacedOnTheLegsWithAFew) {
    type("a");
    EXPECT_EQ(focused(), "cramp:legs");
    press(Key::enter);
    const Night night = stored(test::sunday);
    ASSERT_THAT(night.cramps, SizeIs(1));
    EXPECT_EQ(night.cramps[0].muscle, Muscle::calf);
    EXPECT_EQ(night.cramps[0].side, Side::left);
}

}  // namespace
}  // namespace nightcramp::ui
