#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class JumpTo : public HeadlessTest {
protected:
    void open(std::string_view typed) {
        chord(ctrl('k'));
        type(typed);
        settle();
    }
};

TEST_F(JumpTo, GoesWhereTheMouseIsPressed) {
    open("trends");
    click("jump:0");
    EXPECT_FALSE(desk().jump_open);
    EXPECT_EQ(desk().view, View::trends);
}

TEST_F(JumpTo, GoesToEveryView) {
    for (const auto& [name, view] : {std::pair{"Sugg", View::suggestions},
                                     {"Hab", View::habits},
                                     {"Prof", View::profile},
                                     {"Data", View::data},
                                     {"Sett", View::settings}}) {
        open(name);
        press(Key::enter);
        EXPECT_EQ(desk().view, view) << name;
    }
}

TEST_F(JumpTo, GoesToThePageOfAHabitThatIsNotFollowed) {
    open("alcoholic");
    press(Key::enter);
    EXPECT_EQ(desk().view, View::habits);
    EXPECT_EQ(desk().habit_on_page, "alcohol");
}

TEST_F(JumpTo, AnswersAFollowedHabitFirst) {
    open("stretching");
    press(Key::enter);
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_EQ(focused(), "habit:stretching");
}

}  // namespace
}  // namespace nightcramp::ui
