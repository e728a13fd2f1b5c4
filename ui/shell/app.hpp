#pragma once

#include "ui/calendar/calendar_view.hpp"
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
#include <memory>
#include <optional>

namespace nightcramp::ui {

/// Everything in the window, from the size of the window and the keys to a drawn frame. It knows no GLFW: the
/// event loop drives it, and so do tests.
class App {
public:
    /// `worker` makes results away from the window; without one they are made in place.
    App(const app::World& world, const Catalogue& catalogue, std::filesystem::path diary, FontFiles fonts,
        std::unique_ptr<app::Worker> worker = nullptr);

    [[nodiscard]] Desk& desk() { return desk_; }
    [[nodiscard]] Ui& ui() { return ui_; }
    [[nodiscard]] const chart::Palette& palette() const;

    /// Loads the fonts again where the scale or the text size changed, or signs are missing; whether it did.
    /// Between frames, before frame().
    bool prepare(float display_scale);

    /// Draws a window of that size, in the units of Dear ImGui. After ImGui::NewFrame().
    void frame(float width, float height, double time_s);

    /// Whether another frame is needed to show everything.
    [[nodiscard]] bool wants_another_frame() const;
    /// When the next frame is needed even if nothing happens, as time_s.
    [[nodiscard]] std::optional<double> next_wake() const { return ui_.next_wake(); }

    /// Ends what is being typed, so that it is saved.
    void end_typing();

private:
    void draw_ground(const Layout& layout);
    void draw_view(const Layout& layout);
    void act_on_shortcut();

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
    SettingsView settings_;
    WelcomeView welcome_;
    Jump jump_;
    bool loaded_ = false;
    std::array<float, 3> window_{};  ///< width, height and scale of the last frame
    bool window_drawn_ = false;
    std::int64_t drawn_change_ = 0;
};

}  // namespace nightcramp::ui
