#include "tests/ui/screens.hpp"

#include "tests/ui/watched_canvas.hpp"

#include <set>

namespace nightcramp::ui {
namespace {

struct Size {
    float width;
    float height;
    int text_percent;
};

std::string size_words(const Size& size) {
    return std::to_string(static_cast<int>(size.width)) + " x " +
           std::to_string(static_cast<int>(size.height)) + " at " + std::to_string(size.text_percent) + " %";
}

/// So tall that nothing is scrolled away.
constexpr float tall = 6000;

/// Each screen in a diary of its own, drawn once more under the eyes of a watching canvas.
template <class Look>
void look_at_all(const Size& size, app::Theme theme, const Look& look) {
    for (const Screen& screen : all_screens()) {
        SCOPED_TRACE(screen.name + ", " + size_words(size));
        HeadlessApp fresh;
        fresh.width = size.width;
        fresh.height = size.height;
        fresh.begin_diary();
        app::Settings settings = fresh.desk().settings();
        settings.theme = theme;
        settings.text_size_percent = size.text_percent;
        fresh.desk().change_settings(settings);
        fresh.settle();
        screen.show(fresh);
        WatchedCanvas canvas(fresh.app().ui());
        fresh.frame();
        look(fresh, canvas);
    }
}

void expect_contrast(HeadlessApp& window, const WatchedCanvas& canvas, double least) {
    const Color disabled = window.app().palette()[Role::disabled];
    for (const auto& text : canvas.texts()) {
        if (text.color == disabled) continue;
        const Rect seen = text.box.in(text.clip);
        for (const float x : {seen.x + 1, seen.centre().x, seen.right() - 1}) {
            const Color ground = canvas.ground({x, seen.centre().y}, text.place);
            EXPECT_GE(chart::contrast(chart::seen_on(ground, text.color), ground), least)
                << "\"" << text.text << "\"";
        }
    }
}

void expect_nothing_cut(const WatchedCanvas& canvas) {
    static const std::set<std::string> whole{"Erase this night …",
                                             "To bed, up …",
                                             "To bed …",
                                             "Swelling, warmth, numbness …",
                                             "Open another diary …",
                                             "0 … 9",
                                             "Save as …",
                                             "Choose …",
                                             "Stop early …",
                                             "Call it off …",
                                             "Open before the end …",
                                             "Choose a file …",
                                             "Choose another file …",
                                             "Take back …",
                                             "Change …",
                                             "Make the report …",
                                             "Making the page …",
                                             "Reading “daylio_export.csv” …",
                                             "Choose a folder …",
                                             "Choose another copy …",
                                             "I have a copy of my diary …",
                                             "Another file …",
                                             "Typing …",
                                             "Another folder …",
                                             "Go back to a copy …",
                                             "Erase for good …",
                                             "Read what can be read …",
                                             "Reading what can be read …",
                                             "Reading your diary …"};
    for (const auto& text : canvas.texts()) {
        const bool cut = text.text.find("…") != std::string::npos && !whole.contains(text.text);
        EXPECT_FALSE(cut) << "\"" << text.text << "\" is cut";
        EXPECT_GE(text.box.x, text.clip.x - 1) << "\"" << text.text << "\" leaves its place";
        EXPECT_LE(text.box.right(), text.clip.right() + 1) << "\"" << text.text << "\" leaves its place";
    }
}

void expect_nothing_overlaps(const WatchedCanvas& canvas) {
    const auto& texts = canvas.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const Rect one = texts[i].box.in(texts[i].clip);
            const Rect common = one.in(texts[j].box.in(texts[j].clip));
            if (common.width < 1 || common.height < 1) continue;
            if (canvas.covered(common.centre(), texts[i].place, texts[j].place)) continue;
            ADD_FAILURE() << "\"" << texts[i].text << "\" and \"" << texts[j].text << "\" overlap at "
                          << common.x << ", " << common.y;
        }
    }
}

TEST(Screens, EveryTextCanBeReadInEveryTheme) {
    for (const auto theme : {app::Theme::night, app::Theme::day, app::Theme::high_contrast}) {
        const double least = theme == app::Theme::high_contrast ? 7 : 4.5;
        look_at_all({1280, 2400, 100}, theme, [&](HeadlessApp& window, const WatchedCanvas& canvas) {
            ASSERT_FALSE(canvas.texts().empty());
            expect_contrast(window, canvas, least);
        });
    }
}

TEST(Screens, NothingIsCut) {
    for (const Size& size : {Size{1280, tall, 100}, Size{960, tall, 100}, Size{1280, tall, 200},
                             Size{1280, 800, 100}, Size{960, 640, 100}, Size{1280, 800, 200}}) {
        look_at_all(size, app::Theme::night,
                    [](HeadlessApp&, const WatchedCanvas& canvas) { expect_nothing_cut(canvas); });
    }
}

TEST(Screens, NothingOverlaps) {
    for (const Size& size : {Size{1280, tall, 100}, Size{960, tall, 100}, Size{1280, tall, 200},
                             Size{960, tall, 200}, Size{1280, 800, 100}, Size{960, 640, 100}}) {
        look_at_all(size, app::Theme::night,
                    [](HeadlessApp&, const WatchedCanvas& canvas) { expect_nothing_overlaps(canvas); });
    }
}

TEST(Screens, EveryScreenComesToRest) {
    look_at_all({1280, 800, 100}, app::Theme::night, [](HeadlessApp& window, const WatchedCanvas&) {
        for (int i = 0; i < 3; ++i) {
            window.frame();
            EXPECT_FALSE(window.app().wants_another_frame());
        }
    });
}

}  // namespace
}  // namespace nightcramp::ui
