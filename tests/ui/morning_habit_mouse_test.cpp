#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class HabitsByMouse : public HeadlessTest {
protected:
    [[nodiscard]] std::optional<AnswerValue> answer(const std::string& habit) const {
        const Night night = stored(test::sunday);
        const Answer* found = find_answer(night, habit);
        return found == nullptr ? std::nullopt : std::optional(found->value);
    }
};

TEST_F(HabitsByMouse, TheFirstClickOnYesOrNoIsTheAnswer) {
    click("answer:none");
    click("habit:stretching:answer/0");
    EXPECT_EQ(answer("stretching"), AnswerValue::yes());
    click("habit:shoes:answer/1");
    EXPECT_EQ(answer("shoes"), AnswerValue::no());
}

TEST_F(HabitsByMouse, TheSecondClickOnTheSameAnswerTakesItBack) {
    for (const std::string id : {"habit:stretching:answer/0", "habit:shoes:answer/1"}) {
        click(id);
        click(id);
    }
    EXPECT_EQ(answer("stretching"), std::nullopt);
    EXPECT_EQ(answer("shoes"), std::nullopt);
}

TEST_F(HabitsByMouse, AClickOnTheSamePlaceNeverBecomesAnotherAnswer) {
    const Probe::Seen* no = find("habit:stretching:answer/1");
    ASSERT_NE(no, nullptr);
    const chart::Point at = no->rect.centre();
    click_at(at);
    EXPECT_EQ(answer("stretching"), AnswerValue::no());
    click_at(at);
    EXPECT_EQ(answer("stretching"), std::nullopt);
}

TEST_F(HabitsByMouse, MinusAndPlusStepAmounts) {
    click("habit:fluids:amount/more");
    EXPECT_EQ(answer("fluids"), AnswerValue::of(250));
    click("habit:fluids:amount/more");
    EXPECT_EQ(answer("fluids"), AnswerValue::of(500));
    for (int i = 0; i < 4; ++i) click("habit:fluids:amount/less");
    EXPECT_EQ(answer("fluids"), AnswerValue::of(0));
}

TEST_F(HabitsByMouse, APresetIsOneClickInTheRowWithTheFocus) {
    click("answer:none");
    ASSERT_EQ(focused(), "habit:fluids");
    click("habit:fluids:preset 2");
    ASSERT_TRUE(answer("fluids"));
    EXPECT_EQ(answer("fluids")->amount, 2000);
    EXPECT_EQ(focused(), "habit:stretching");
}

TEST_F(HabitsByMouse, AClickOnANameGivesItsRowTheFocus) {
    const Probe::Seen* row = find("habit:magnesium");
    ASSERT_NE(row, nullptr);
    click_at({row->rect.x + 60, row->rect.y + 28});
    EXPECT_EQ(focused(), "habit:magnesium");
    type("300");
    press(Key::enter);
    EXPECT_EQ(answer("magnesium"), AnswerValue::of(300));
}

TEST_F(HabitsByMouse, WhatWasTypedIsSavedByAClickAnywhere) {
    click("answer:none");
    type("1800");
    click("habit:shoes:answer/0");
    EXPECT_EQ(answer("fluids"), AnswerValue::of(1800));
    EXPECT_EQ(answer("shoes"), AnswerValue::yes());
    app().ui().focus().focus("habit:bike");
    settle();
    type("25");
    click("night:2026-11-20");
    EXPECT_EQ(answer("bike"), AnswerValue::of(25));
    EXPECT_EQ(desk().date(), date_from(2026, 11, 20));
    EXPECT_TRUE(stored(date_from(2026, 11, 20)).answers.empty());
}

TEST_F(HabitsByMouse, TheRestIsAlsoAButton) {
    click("habits:rest");
    EXPECT_EQ(answer("stretching"), AnswerValue::no());
    EXPECT_EQ(answer("shoes"), AnswerValue::no());
    click("strip:Undo");
    EXPECT_EQ(answer("stretching"), std::nullopt);
}

TEST_F(HabitsByMouse, NotApplicableIsAClickInTheRowWithTheFocus) {
    app().ui().focus().focus("habit:stretching");
    settle();
    click("habit:stretching:answer/2");
    EXPECT_EQ(answer("stretching"), AnswerValue::not_applicable());
    app().ui().focus().focus("habit:bike");
    settle();
    click("habit:bike:n/a");
    EXPECT_EQ(answer("bike"), AnswerValue::not_applicable());
}

}  // namespace
}  // namespace nightcramp::ui
