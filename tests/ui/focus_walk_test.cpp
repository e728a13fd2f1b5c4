#include "tests/ui/chords.hpp"
#include "tests/ui/screens.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

/// Where Tab goes until it is back at the first place, at most so often.
std::vector<std::string> walk(HeadlessApp& window, bool back) {
    std::vector<std::string> places{window.focused()};
    for (int i = 0; i < 300; ++i) {
        window.press(Key::tab, back);
        window.frame();  // what was scrolled has its place in the frame after
        const Probe::Seen* seen = window.find(window.focused());
        // A group of cells is no item of its own.
        if (seen != nullptr) {
            EXPECT_GT(seen->rect.width * seen->rect.height, 0) << window.focused() << " is out of sight";
        }
        const auto rect = window.app().ui().focus().focused_rect();
        EXPECT_TRUE(rect) << window.focused();
        if (rect) {
            EXPECT_GE(rect->bottom(), 0) << window.focused();
            EXPECT_LE(rect->y, window.app().ui().height()) << window.focused();
        }
        if (window.focused() == places.front()) return places;
        places.push_back(window.focused());
    }
    ADD_FAILURE() << "Tab never comes round";
    return places;
}

TEST(FocusWalk, TabGoesOnceRoundEveryScreenAndShiftTabBack) {
    for (const Screen& screen : all_screens()) {
        for (const auto& [width, height] : {std::pair(1280.0F, 800.0F), std::pair(700.0F, 480.0F)}) {
            SCOPED_TRACE(screen.name + ", " + std::to_string(static_cast<int>(width)));
            HeadlessApp fresh;
            fresh.width = width;
            fresh.height = height;
            fresh.begin_diary();
            screen.show(fresh);
            if (fresh.desk().jump_open) continue;
            for (int i = 0; i < 2; ++i) fresh.press(Key::tab);  // to a stop that stays
            const auto forth = walk(fresh, false);
            auto back = walk(fresh, true);
            std::reverse(back.begin() + 1, back.end());
            EXPECT_EQ(forth, back);
            std::vector<std::string> once = forth;
            std::sort(once.begin(), once.end());
            EXPECT_EQ(std::adjacent_find(once.begin(), once.end()), once.end());
        }
    }
}

class FocusKeys : public HeadlessTest {};

TEST_F(FocusKeys, HelpOpensWithF1AndQuestionMarkAndClosesWithEscape) {
    for (int i = 0; i < 2; ++i) {
        i == 0 ? press(Key::f1) : type("?");
        EXPECT_TRUE(desk().help_open);
        EXPECT_TRUE(shows("All keys"));
        type("nay");
        press(Key::escape);
        EXPECT_FALSE(desk().help_open);
        EXPECT_TRUE(is_blank(stored(test::sunday)));
    }
}

TEST_F(FocusKeys, AfterADialogOrTheHelpTheFocusIsWhereItWas) {
    type("n");
    press(Key::down);
    const std::string before = focused();
    ASSERT_EQ(before, "habit:stretching");
    press(Key::f1);
    press(Key::escape);
    EXPECT_EQ(focused(), before);
    chord(ctrl('k'));
    press(Key::escape);
    EXPECT_EQ(focused(), before);
}

TEST_F(FocusKeys, TheJumpGoesToADateAHabitAndAView) {
    chord(ctrl('k'));
    type("12 november");
    press(Key::enter);
    EXPECT_EQ(desk().date(), date_from(2026, 11, 12));
    chord(ctrl('k'));
    type("magn");
    press(Key::enter);
    EXPECT_EQ(focused(), "habit:magnesium");
    chord(ctrl('k'));
    type("settings");
    press(Key::enter);
    EXPECT_EQ(desk().view, View::settings);
    chord(ctrl('k'));
    type("magn");
    press(Key::enter);
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_EQ(focused(), "habit:magnesium");
    EXPECT_TRUE(is_blank(stored(test::sunday)));
}

TEST_F(FocusKeys, FastKeysAfterCtrlKGoToItsField) {
    app().ui().input().push(ctrl('k'));
    type("nov");  // an n would say that there were no cramps
    EXPECT_TRUE(is_blank(stored(test::sunday)));
    EXPECT_TRUE(shows("nov"));
    KeyEvent escape;
    escape.key = Key::escape;
    app().ui().input().push(escape);
    type("n");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none) << "nor is a key after it lost";
}

}  // namespace
}  // namespace nightcramp::ui
