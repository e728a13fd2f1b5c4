#include "tests/ui/screens.hpp"

namespace nightcramp::ui {
namespace {

bool lies_in(const chart::Rect& part, const chart::Rect& whole) {
    return part.x >= whole.x - 1 && part.y >= whole.y - 1 && part.right() <= whole.right() + 1 &&
           part.bottom() <= whole.bottom() + 1;
}

/// Everything in the dialog that the keyboard can reach is in sight once it has the focus.
void expect_reachable(HeadlessApp& window) {
    Ui& ui = window.app().ui();
    std::vector<Probe::Seen> items;
    for (const auto& item : window.probe().items) {
        if (item.id.starts_with("dialog:")) items.push_back(item);
    }
    ASSERT_FALSE(items.empty());
    for (const auto& item : items) {
        ui.focus().clear();
        ui.focus().focus(item.id);
        window.settle();
        const Probe::Seen* seen = window.find(item.id);
        ASSERT_NE(seen, nullptr);
        EXPECT_TRUE(seen->focused);
        EXPECT_GE(seen->rect.height, std::min(36.0F, ui.height() / 3)) << item.id << " is out of sight";
        EXPECT_GE(seen->rect.width, 40) << item.id << " is out of sight";
        EXPECT_TRUE(lies_in(seen->rect, {0, 0, ui.width(), ui.height()})) << item.id;
    }
}

TEST(Dialogs, EveryButtonIsWithinReachInEveryWindowAndTextSize) {
    for (const auto& [width, height] : {std::pair(480, 360), std::pair(960, 640), std::pair(1280, 800)}) {
        for (const int percent : {80, 100, 200, 250}) {
            for (const Screen& screen : all_screens()) {
                HeadlessApp fresh;
                fresh.begin_diary();
                screen.show(fresh);
                if (fresh.desk().dialogs.empty()) continue;
                SCOPED_TRACE(screen.name + " " + std::to_string(width) + " at " + std::to_string(percent));
                fresh.width = static_cast<float>(width);
                fresh.height = static_cast<float>(height);
                app::Settings settings = fresh.desk().settings();
                settings.text_size_percent = percent;
                fresh.desk().change_settings(settings);
                fresh.settle();
                expect_reachable(fresh);
            }
        }
    }
}

TEST(Dialogs, TabStaysInsideAndEscapeCloses) {
    for (const Screen& screen : all_screens()) {
        HeadlessApp fresh;
        fresh.begin_diary();
        screen.show(fresh);
        if (fresh.desk().dialogs.empty()) continue;
        SCOPED_TRACE(screen.name);
        const std::string id = "dialog:" + fresh.desk().dialogs.front().id + ":";
        for (int i = 0; i < 6; ++i) {
            EXPECT_TRUE(fresh.focused().starts_with(id)) << fresh.focused();
            fresh.press(Key::tab, i % 2 == 0);
        }
        fresh.press(Key::escape);
        const bool closed = fresh.desk().dialogs.empty() || fresh.desk().dialogs.front().id != id;
        EXPECT_TRUE(closed);
    }
}

class DialogKeys : public HeadlessTest {};

TEST_F(DialogKeys, TheRestOfTheWindowHearsNothingMeanwhile) {
    type("an");
    const Night before = stored(test::sunday);
    type("ayrn-1");
    chord({Key::left, 0, false, false, true});
    chord({Key::text, U'z', true, false, false});
    EXPECT_EQ(stored(test::sunday), before);
    EXPECT_EQ(desk().date(), test::sunday);
    EXPECT_FALSE(desk().dialogs.empty());
}

}  // namespace
}  // namespace nightcramp::ui
