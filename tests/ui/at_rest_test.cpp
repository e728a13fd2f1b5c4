#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class AtRest : public HeadlessTest {
protected:
    void expect_rest() {
        settle();
        for (int i = 0; i < 5; ++i) {
            frame();
            EXPECT_FALSE(app().wants_another_frame());
        }
        EXPECT_FALSE(app().next_wake());
    }
};

TEST_F(AtRest, NothingIsDrawnWhileATextIsWritten) {
    app().ui().focus().focus("note 2026-11-22");
    settle();
    type("hot");
    EXPECT_TRUE(app().next_wake()) << "it is saved a second after the last key";
    wait(1);
    expect_rest();
}

TEST_F(AtRest, NothingIsDrawnWhileANumberIsTyped) {
    type("n18");
    expect_rest();
}

TEST_F(AtRest, NothingIsDrawnAfterTheMouseWasUsed) {
    click("answer:some");
    wheel({500, 500}, -3);
    expect_rest();
}

TEST_F(AtRest, NothingIsDrawnOnceATooltipIsShown) {
    move_to(find("undo")->rect.centre());
    settle();
    ASSERT_TRUE(app().next_wake());
    wait(1);
    expect_rest();
    EXPECT_TRUE(shows("Undo:"));
}

}  // namespace
}  // namespace nightcramp::ui
