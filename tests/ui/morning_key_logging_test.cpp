#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class MorningLoggedByKeys : public HeadlessTest {
protected:
    [[nodiscard]] std::optional<AnswerValue> answer(const std::string& habit) const {
        const Night night = stored(test::sunday);
        const Answer* found = find_answer(night, habit);
        return found == nullptr ? std::nullopt : std::optional(found->value);
    }
    void go_to(const std::string& habit) {
        app().ui().focus().focus("habit:" + habit);
        settle();
    }
};

TEST_F(MorningLoggedByKeys, AWholeMorningIsSavedAsItWasTyped) {
    type("n1800");
    press(Key::enter);
    type("y10");
    press(Key::enter);
    type("n300");
    press(Key::enter);
    type("2");
    Night expected = test::night_without_cramps(test::sunday);
    expected.recorded_at = test::now;
    expected.answers = {{"bike", AnswerValue::of(10), test::this_morning()},
                        {"exercise", AnswerValue::of(2), test::this_morning()},
                        {"fluids", AnswerValue::of(1800), test::this_morning()},
                        {"magnesium", AnswerValue::of(300), test::this_morning()},
                        {"shoes", AnswerValue::no(), test::this_morning()},
                        {"stretching", AnswerValue::yes(), test::this_morning()}};
    Night night = stored(test::sunday);
    night.revision = 0;
    EXPECT_EQ(night, expected);
    EXPECT_EQ(desk().night(), stored(test::sunday));
}

TEST_F(MorningLoggedByKeys, AnAmountThatIsLeftWithTabIsSaved) {
    type("n1800\t");
    EXPECT_EQ(answer("fluids"), std::nullopt) << "a tab sign is no key";
    press(Key::tab);
    EXPECT_EQ(answer("fluids"), AnswerValue::of(1800));
}

TEST_F(MorningLoggedByKeys, AnAmountThatIsLeftWithDownOrUpIsSaved) {
    type("n1800");
    press(Key::down);
    EXPECT_EQ(answer("fluids"), AnswerValue::of(1800));
    go_to("bike");
    type("15");
    press(Key::up);
    EXPECT_EQ(answer("bike"), AnswerValue::of(15));
}

TEST_F(MorningLoggedByKeys, AMinusSaysThatAHabitDoesNotApply) {
    type("n-");
    EXPECT_EQ(answer("fluids"), AnswerValue::not_applicable());
    EXPECT_EQ(focused(), "habit:stretching");
    type("-");
    EXPECT_EQ(answer("stretching"), AnswerValue::not_applicable());
}

TEST_F(MorningLoggedByKeys, BackspaceMakesAnAnswerUnknownAgain) {
    type("n1800");
    press(Key::enter);
    type("y");
    go_to("fluids");
    press(Key::backspace);
    go_to("stretching");
    press(Key::backspace);
    EXPECT_EQ(answer("fluids"), std::nullopt);
    EXPECT_EQ(answer("stretching"), std::nullopt);
}

TEST_F(MorningLoggedByKeys, DownSkipsARowAndLeavesItUnknown) {
    type("n");
    press(Key::down);
    EXPECT_EQ(focused(), "habit:stretching");
    EXPECT_TRUE(stored(test::sunday).answers.empty());
}

TEST_F(MorningLoggedByKeys, EscapeDropsWhatIsBeingTyped) {
    type("n1800");
    press(Key::escape);
    press(Key::enter);
    EXPECT_EQ(answer("fluids"), std::nullopt);
    EXPECT_TRUE(stored(test::sunday).answers.empty());
}

TEST_F(MorningLoggedByKeys, NonsenseAndTooMuchAreNotSavedAndSayWhy) {
    type("n1.2.3");
    press(Key::enter);
    EXPECT_TRUE(shows("“1.2.3” is no number. Not saved."));
    type("99999");
    press(Key::enter);
    EXPECT_TRUE(shows("99999 is too large"));
    EXPECT_EQ(answer("fluids"), std::nullopt);
    type("1800");
    press(Key::enter);
    EXPECT_FALSE(shows("Not saved."));
    EXPECT_EQ(answer("fluids"), AnswerValue::of(1800));
}

TEST_F(MorningLoggedByKeys, TheRestIsAnsweredNoInOneStepThatCanBeTakenBack) {
    type("nr");
    EXPECT_EQ(answer("stretching"), AnswerValue::no());
    EXPECT_EQ(answer("shoes"), AnswerValue::no());
    EXPECT_EQ(answer("fluids"), std::nullopt);
    EXPECT_EQ(answer("bike"), std::nullopt);
    ASSERT_NE(find("strip:Undo"), nullptr);
    chord(ctrl('z'));
    EXPECT_EQ(answer("stretching"), std::nullopt);
    EXPECT_EQ(answer("shoes"), std::nullopt);
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
}

TEST_F(MorningLoggedByKeys, LettersInTheNoteAreLetters) {
    type("n");
    app().ui().focus().focus("note 2026-11-22");
    settle();
    type("any nary r?1-");
    app().end_typing();
    settle();
    Night expected = test::night_without_cramps(test::sunday);
    expected.recorded_at = test::now;
    expected.note = "any nary r?1-";
    Night night = stored(test::sunday);
    night.revision = 0;
    EXPECT_EQ(night, expected);
    EXPECT_FALSE(desk().help_open);
}

TEST_F(MorningLoggedByKeys, LettersInAnAmountDoNothing) {
    type("n18nary00");
    press(Key::enter);
    EXPECT_EQ(answer("fluids"), AnswerValue::of(1800));
    EXPECT_TRUE(stored(test::sunday).cramps.empty());
    EXPECT_EQ(stored(test::sunday).answers.size(), 1U);
}

TEST_F(MorningLoggedByKeys, NInTheRowOfAnAmountSaysNothingAboutCramps) {
    go_to("fluids");
    type("n");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::unknown);
}

}  // namespace
}  // namespace nightcramp::ui
