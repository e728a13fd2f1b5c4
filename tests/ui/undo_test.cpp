#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

#include <functional>

namespace nightcramp::ui {
namespace {

Night without_revision(Night night) {
    night.revision = 0;
    return night;
}

class Undo : public HeadlessTest {
protected:
    void press_on(const std::string& stop, const std::string& id) {
        app().ui().focus().focus(stop);
        settle();
        click(id);
    }
    [[nodiscard]] Night now() const { return without_revision(stored(test::sunday)); }

    /// Does something, takes it back, does it again.
    void expect_there_and_back(const std::string& what, const std::function<void()>& act) {
        SCOPED_TRACE(what);
        const Night before = now();
        act();
        app().end_typing();
        settle();
        app().ui().focus().clear();  // in a text field Ctrl+Z would be the field's
        settle();
        const Night after = now();
        EXPECT_NE(before, after);
        chord(ctrl('z'));
        EXPECT_EQ(now(), before);
        EXPECT_EQ(without_revision(desk().night()), before);
        chord(ctrl('z', true));
        EXPECT_EQ(now(), after);
        EXPECT_EQ(without_revision(desk().night()), after);
    }
};

TEST_F(Undo, EveryKindOfEditIsTakenBackAndDoneAgain) {
    expect_there_and_back("no cramps", [&] { type("n"); });
    expect_there_and_back("an amount", [&] { press_on("habit:fluids", "habit:fluids:amount/more"); });
    expect_there_and_back("a yes", [&] { press_on("habit:shoes", "habit:shoes:answer/0"); });
    expect_there_and_back("the rest", [&] { click("habits:rest"); });
    expect_there_and_back("position", [&] { press_on("sleep:position", "sleep:position/2"); });
    expect_there_and_back("feet", [&] { press_on("sleep:feet", "sleep:feet/1"); });
    expect_there_and_back("covers", [&] { press_on("sleep:covers", "sleep:covers/1"); });
    expect_there_and_back("rested", [&] { press_on("sleep:rested", "sleep:rested/8"); });
    expect_there_and_back("a note", [&] {
        press_on("note 2026-11-22", "note 2026-11-22");
        type("hot");
    });
    expect_there_and_back("a cramp", [&] { press_on("answer:some", "answer:some"); });
    press_on("cramp 1 open", "cramp 1 open");
    expect_there_and_back("a time", [&] { click("cramp:when/more"); });
    expect_there_and_back("pain", [&] { press_on("cramp:pain", "cramp:pain/4"); });
    expect_there_and_back("no cramp", [&] { press_on("cramp 1 remove", "cramp 1 remove"); });
    expect_there_and_back("erased", [&] {
        press_on("erase night", "erase night");
        click("dialog:erase:Erase the night");
    });
}

TEST_F(Undo, WorksAfterARestartToo) {
    type("n");
    const Night first = now();
    press_on("sleep:rested", "sleep:rested/3");
    const Night second = now();
    start();
    chord(ctrl('z'));
    EXPECT_EQ(now(), first);
    start();
    chord(ctrl('z'));
    EXPECT_TRUE(is_blank(stored(test::sunday)));
    chord(ctrl('y'));
    start();
    chord(ctrl('y'));
    EXPECT_EQ(now(), second);
}

TEST_F(Undo, GoesToTheNightThatItChanged) {
    type("n");
    desk().show_night(date_from(2026, 11, 2));
    settle();
    chord(ctrl('z'));
    EXPECT_EQ(desk().date(), test::sunday);
    EXPECT_FALSE(is_recorded(desk().night()));
    EXPECT_TRUE(shows("Undone:"));
    desk().show_night(date_from(2026, 11, 2));
    settle();
    chord(ctrl('z', true));
    EXPECT_EQ(desk().date(), test::sunday);
    EXPECT_TRUE(is_recorded(desk().night()));
}

TEST_F(Undo, InAnotherViewLeavesTheNightOfTheMorningWhereItIs) {
    const Date earlier = date_from(2026, 11, 2);
    desk().show_night(earlier);
    settle();
    type("n");
    desk().show_night(test::sunday);
    desk().show_view(View::data);
    settle();
    chord(ctrl('z'));
    EXPECT_FALSE(is_recorded(stored(earlier)));
    EXPECT_EQ(desk().date(), test::sunday);
    EXPECT_TRUE(shows("Undone:"));
    chord(ctrl('1'));
    type("a");
    EXPECT_EQ(stored(test::sunday).cramps.size(), 1U);
    EXPECT_TRUE(stored(earlier).cramps.empty());
}

TEST_F(Undo, TheTimeInTheHeaderIsThatOfTheUndoing) {
    type("n");
    clock.moment = test::at(test::today, 9, 30);
    chord(ctrl('z'));
    EXPECT_TRUE(shows("Saved 09:30"));
    clock.moment = test::at(test::today, 9, 40);
    chord(ctrl('z', true));
    EXPECT_TRUE(shows("Saved 09:40"));
}

TEST_F(Undo, TheButtonsAreDisabledWhereThereIsNothing) {
    chord(ctrl('z'));  // the beginning of the diary
    EXPECT_FALSE(find("undo")->enabled);
    EXPECT_TRUE(find("redo")->enabled);
    chord(ctrl('z'));
    EXPECT_FALSE(find("undo")->enabled);
    start();
    type("n");
    EXPECT_TRUE(find("undo")->enabled);
    EXPECT_FALSE(find("redo")->enabled);
    click("redo");
    chord(ctrl('y'));
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
    click("undo");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::unknown);
    EXPECT_TRUE(find("redo")->enabled);
    click("redo");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
}

TEST_F(Undo, AnErasedNightComesBackFromTheTrashToo) {
    type("n");
    press_on("habit:fluids", "habit:fluids:amount/more");
    const Night before = now();
    press_on("erase night", "erase night");
    EXPECT_TRUE(shows("Erase this night?"));
    EXPECT_EQ(focused(), "dialog:erase:Keep it");
    press(Key::escape);
    EXPECT_EQ(now(), before);
    press_on("erase night", "erase night");
    click("dialog:erase:Erase the night");
    EXPECT_TRUE(is_blank(stored(test::sunday)));
    chord(ctrl('8'));
    wait(11);  // the strip lies over what is scrolled to the lower edge
    app().ui().focus().focus("trash 0");
    settle();
    EXPECT_TRUE(shows("The whole night"));
    click("trash 0");
    EXPECT_EQ(now(), before);
    EXPECT_EQ(without_revision(desk().night()), before);
}

}  // namespace
}  // namespace nightcramp::ui
