#pragma once

#include "ui/calendar/calendar_view.hpp"
#include "ui/data/data_view.hpp"
#include "ui/draw/fonts.hpp"
#include "ui/experiments/experiments_view.hpp"
#include "ui/habits/habits_view.hpp"
#include "ui/morning/morning_view.hpp"
#include "ui/profile/profile_view.hpp"
#include "ui/settings/settings_view.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/jump.hpp"
#include "ui/shell/layout.hpp"
#include "ui/suggestions/suggestions_view.hpp"
#include "ui/trends/trends_view.hpp"
#include "ui/welcome/welcome_view.hpp"
#include "ui/widgets/ui.hpp"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace nightcramp::ui {

/// Everything in the window, from the size of the window and the keys to a drawn frame. It knows no GLFW: the
/// event loop drives it, and so do tests.
class App {
public:
    /// What has no worker is done in place.
    App(const app::World& world, const Catalogue& catalogue, std::filesystem::path diary, FontFiles fonts,
        Workers workers = {});
    /// Pictures can be shown from now on. The board must live longer.
    void show_pictures_on(PictureBoard& board) { ui_.pictures = &board; }

    [[nodiscard]] Desk& desk() { return desk_; }
    [[nodiscard]] Ui& ui() { return ui_; }
    [[nodiscard]] const chart::Palette& palette() const;

    /// Loads the fonts again where the scale or the text size changed, or signs are missing; whether it did.
    /// Between frames, before frame().
    bool prepare(float display_scale);

    /// Takes over what was made away from the window; whether the last frame shows something else than there
    /// is now. Between frames.
    [[nodiscard]] bool take_news();

    /// Files or folders were dropped on the window; the next frame acts on them, unless the window stops for
    /// something. Between frames.
    void drop(std::vector<std::filesystem::path> files);

    /// Draws a window of that size, in the units of Dear ImGui. After ImGui::NewFrame().
    void frame(float width, float height, double time_s);

    /// Whether another frame is needed to show everything.
    [[nodiscard]] bool wants_another_frame() const;
    /// When the next frame is needed even if nothing happens, as time_s.
    [[nodiscard]] std::optional<double> next_wake() const { return ui_.next_wake(); }

    /// Ends what is being typed, so that it is saved.
    void end_typing();

private:
    /// What changes while nobody touches the window.
    struct News {
        std::int64_t change = 0;
        std::optional<double> results_progress{};
        std::optional<double> import_progress{};
        BringIn::Step import_step = BringIn::Step::choose;
        bool import_is_stale = false;
        std::int64_t report_pictures = 0;
        std::int64_t copies_change = 0;
        std::optional<double> copies_progress{};
        bool asks = false;  ///< a dialog is open

        friend bool operator==(const News&, const News&) = default;
    };

    [[nodiscard]] News news() const;
    void draw_ground(const Layout& layout);
    [[nodiscard]] bool stops_for_something() const;
    /// What the window stops for; false where there is nothing.
    bool draw_modal(const Layout& layout);
    void draw_view(const Layout& layout);
    void act_on_shortcut();
    void act_on_dropped();

    Desk desk_;
    Fonts fonts_;
    Ui ui_;
    MorningView morning_;
    CalendarView calendar_;
    TrendsView trends_;
    SuggestionsView suggestions_;
    HabitsView habits_;
    ExperimentsView experiments_;
    ProfileView profile_;
    DataView data_;
    SettingsView settings_;
    WelcomeView welcome_;
    Jump jump_;
    bool loaded_ = false;
    std::vector<std::filesystem::path> dropped_;
    std::array<float, 3> window_{};  ///< width, height and scale of the last frame
    bool window_drawn_ = false;
    News drawn_;  ///< in the last frame
};

}  // namespace nightcramp::ui
