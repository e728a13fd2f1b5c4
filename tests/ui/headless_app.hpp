#pragma once

#include "diary/memory_vault.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/memory_shelf.hpp"
#include "tests/support/scratch.hpp"
#include "tests/ui/troubled_shelf.hpp"
#include "ui/shell/app.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::ui {

/// The clock of builders.hpp's pinned morning, to be moved by hand.
class PinnedClock final : public app::Clock {
public:
    [[nodiscard]] Moment now() const override { return moment; }

    Moment moment = test::now;
};

/// A Dear ImGui context without a window: the same library, fonts and frames, and nobody who looks.
class HeadlessContext {
public:
    HeadlessContext();
    ~HeadlessContext();
    HeadlessContext(const HeadlessContext&) = delete;
    HeadlessContext& operator=(const HeadlessContext&) = delete;

    /// For tests with more than one window.
    void make_current();

private:
    ImGuiContext* context_;
};

/// Keeps pictures as they were put up.
class BoardOfTests final : public PictureBoard {
public:
    struct Picture {
        int width = 0;
        int height = 0;
        std::vector<std::uint8_t> rgba;
    };

    ImTextureID put(int place, const Pixels& pixels) override {
        pictures[place] = {pixels.width, pixels.height, {pixels.rgba.begin(), pixels.rgba.end()}};
        ++put_up;
        return ImTextureID();
    }
    void forget(int place) override { pictures.erase(place); }

    std::map<int, Picture> pictures;
    int put_up = 0;
};

/// The whole program behind its window, on a diary in memory. Tests speak of ids and words, not of pixels.
class HeadlessApp {
public:
    HeadlessApp();

    /// Makes a diary that is begun (its weight is said, so that the welcome is over), and starts on it.
    void begin_diary();
    /// Opens the app anew, as after a restart; what has no worker is done in place.
    void start(Workers workers = {});
    [[nodiscard]] App& app() { return *app_; }
    [[nodiscard]] BoardOfTests& board() { return board_; }
    [[nodiscard]] Desk& desk() { return app_->desk(); }
    /// The journal of the test's diary, as another program sees it.
    [[nodiscard]] MemoryJournal& journal() const { return shelf.journal(file); }
    [[nodiscard]] Night stored(Date date) const;

    /// Draws frames until nothing wants another.
    void settle();
    void frame();

    // gestures
    void type(std::string_view text);  ///< signs, one after the other
    void press(Key key, bool shift = false);
    void chord(const KeyEvent& event);
    void click(const std::string& id, bool shift = false);
    void click_at(chart::Point at, bool shift = false);
    void move_to(chart::Point at);
    void wheel(chart::Point at, float lines);
    void wait(double seconds);

    // what the last frame showed
    [[nodiscard]] bool shows(std::string_view text) const;
    [[nodiscard]] const Probe::Seen* find(const std::string& id) const;
    [[nodiscard]] std::string focused() { return app_->ui().focus().focused(); }
    [[nodiscard]] const Probe& probe() const { return probe_; }

    float width = 1280;
    float height = 800;
    test::Scratch scratch;
    std::filesystem::path file = scratch / "diary.nightcramp";
    test::MemoryShelf shelf;
    test::Trouble trouble;
    test::TroubledShelf troubled_shelf{shelf, trouble};
    PinnedClock clock;
    Zone zone = Zone::named("Europe/Berlin");
    /// What was opened for the person to look at; `show_trouble` is said instead where it is not empty.
    std::vector<std::filesystem::path> shown_files;
    std::string show_trouble;
    std::map<std::string, std::string> variables{{"HOME", scratch.path().string()}};
    Catalogue catalogue = load_catalogue();

private:
    HeadlessContext context_;
    std::optional<app::World> world_;
    BoardOfTests board_;
    std::optional<App> app_;
    Probe probe_;
    double time_s_ = 100;
};

/// On a diary that is begun.
class HeadlessTest : public testing::Test, public HeadlessApp {
protected:
    void SetUp() override { begin_diary(); }
};

}  // namespace nightcramp::ui
