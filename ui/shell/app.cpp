#include "ui/shell/app.hpp"

#include "diary/errors.hpp"
#include "ui/data/dropped_files.hpp"
#include "ui/data/open_view.hpp"
#include "ui/data/restore_view.hpp"
#include "ui/data/target_sheet.hpp"
#include "ui/shell/dialog_view.hpp"
#include "ui/shell/header.hpp"
#include "ui/shell/help_sheet.hpp"
#include "ui/shell/history_view.hpp"
#include "ui/shell/numbers_view.hpp"
#include "ui/shell/rail.hpp"
#include "ui/shell/save_view.hpp"
#include "ui/shell/scopes.hpp"
#include "ui/shell/shortcuts.hpp"
#include "ui/shell/strip.hpp"

#include <cmath>
#include <utility>

namespace nightcramp::ui {

namespace {

/// The view that the key shows; none for keys that do something else.
std::optional<View> view_of(Action action) {
    switch (action) {
        case Action::show_morning:
            return View::morning;
        case Action::show_calendar:
            return View::calendar;
        case Action::show_trends:
            return View::trends;
        case Action::show_suggestions:
            return View::suggestions;
        case Action::show_habits:
            return View::habits;
        case Action::show_experiments:
            return View::experiments;
        case Action::show_profile:
            return View::profile;
        case Action::show_data:
            return View::data;
        case Action::show_settings:
            return View::settings;
        default:
            return std::nullopt;
    }
}

}  // namespace

App::App(const app::World& world, const Catalogue& catalogue, std::filesystem::path diary, FontFiles fonts,
         Workers workers)
    : desk_(world, catalogue, std::move(diary), std::move(workers)), fonts_(std::move(fonts)), ui_(fonts_) {
    desk_.open();
}

const chart::Palette& App::palette() const {
    switch (desk_.settings().theme) {
        case app::Theme::day:
            return chart::day_palette;
        case app::Theme::high_contrast:
            return chart::high_contrast_palette;
        case app::Theme::night:
            break;
    }
    return chart::night_palette;
}

bool App::prepare(float display_scale) {
    const float scale = display_scale * static_cast<float>(desk_.settings().text_size_percent) / 100.0F;
    const bool stale = !loaded_ || fonts_.incomplete() || std::abs(scale - fonts_.scale()) > 1e-4F;
    if (!stale) return false;
    fonts_.load(scale);
    loaded_ = true;
    return true;
}

App::News App::news() const {
    const BringIn& bring_in = desk_.import.bring_in;
    return {desk_.change(),        desk_.results_progress(), desk_.import.progress(),
            bring_in.step(),       bring_in.is_stale(),      desk_.report.pictures_made(),
            desk_.copies.change(), desk_.copies.progress(),  !desk_.dialogs.empty()};
}

bool App::take_news() {
    desk_.take_results();
    desk_.take_report();
    desk_.work_on_copies();
    desk_.work_on_import();
    return news() != drawn_;
}

void App::frame(float width, float height, double time_s) {
    const float scale = fonts_.scale();
    desk_.time_s = time_s;
    desk_.between_frames();
    drawn_ = news();
    if (desk_.view != View::data || !desk_.report.open) data_.leave_report(ui_);
    if (desk_.day_waits() || !dropped_.empty()) ui_.end_typing();
    ui_.begin_frame({&palette(), width / scale, height / scale, time_s, stops_for_something()});
    if (std::exchange(window_, {width, height, scale}) != std::array{width, height, scale}) {
        if (window_drawn_) ui_.focus().reveal();
        window_drawn_ = true;
    }
    ui_.covered_below = desk_.strip ? strip_room : 0;
    const Layout layout = layout_of(ui_.width(), ui_.height(), desk_.stage() == Stage::example);
    {
        const GroundScope ground(ui_);
        draw_ground(layout);
    }
    draw_strip(ui_, desk_, layout);
    if (!draw_modal(layout)) act_on_shortcut();
    draw_tooltip(ui_);
    ui_.end_frame();
    desk_.is_typing = ui_.is_typing();
    const bool holds_typed = ui_.holds_typed() && !stops_for_something();
    if (std::exchange(desk_.holds_typed, holds_typed) != holds_typed) ui_.draw_again();
    if (desk_.day_waits() && !desk_.is_typing) desk_.look();
    if (!dropped_.empty() && !desk_.is_typing) act_on_dropped();
}

void App::drop(std::vector<std::filesystem::path> files) {
    if (!files.empty()) dropped_ = std::move(files);
}

/// Behind the frame that ended what was being typed.
void App::act_on_dropped() {
    const std::vector<std::filesystem::path> files = std::exchange(dropped_, {});
    if (stops_for_something()) return;
    look_at_dropped(desk_, files);
    ui_.focus().clear();  // what had it is not there
    ui_.draw_again();
}

bool App::stops_for_something() const {
    return !desk_.dialogs.empty() || desk_.save_sheet || desk_.open_sheet || desk_.target_sheet ||
           desk_.copies.restore_sheet || desk_.copies.folder_sheet || desk_.history_sheet ||
           desk_.numbers_sheet || desk_.help_open || desk_.jump_open;
}

bool App::draw_modal(const Layout& layout) {
    if (!desk_.dialogs.empty()) {
        draw_dialog(ui_, desk_, layout);
    } else if (desk_.save_sheet) {
        draw_save_sheet(ui_, desk_, layout);
    } else if (desk_.open_sheet) {
        draw_open_sheet(ui_, desk_, layout);
    } else if (desk_.target_sheet) {
        draw_target_sheet(ui_, desk_, layout);
    } else if (desk_.copies.restore_sheet) {
        draw_restore_sheet(ui_, desk_, layout);
    } else if (desk_.copies.folder_sheet) {
        draw_copy_folder_sheet(ui_, desk_, layout);
    } else if (desk_.history_sheet) {
        draw_history_sheet(ui_, desk_, layout);
    } else if (desk_.numbers_sheet) {
        draw_numbers_sheet(ui_, desk_, layout);
    } else if (desk_.help_open) {
        draw_help_sheet(ui_, desk_, layout);
    } else if (desk_.jump_open) {
        jump_.draw(ui_, desk_, layout);
    } else {
        return false;
    }
    return true;
}

void App::draw_ground(const Layout& layout) {
    ui_.canvas().fill_rect(layout.window, ui_.color(Role::bg), 0);
    try {
        draw_view(layout);
    } catch (const DiaryError& error) {
        desk_.dialogs.add({"view", "Something went wrong", error.what(), {}, {{"Go on", {}, true}}});
    }
}

void App::draw_view(const Layout& layout) {
    switch (desk_.stage()) {
        case Stage::failed:
            return;
        case Stage::welcome:
            return welcome_.draw(ui_, desk_, layout);
        case Stage::diary:
        case Stage::example:
            break;
    }
    draw_rail(ui_, desk_, layout);
    draw_banner(ui_, desk_, layout);
    switch (desk_.view) {
        case View::morning:
            return morning_.draw(ui_, desk_, layout);
        case View::calendar:
            return calendar_.draw(ui_, desk_, layout);
        case View::trends:
            return trends_.draw(ui_, desk_, layout);
        case View::suggestions:
            return suggestions_.draw(ui_, desk_, layout);
        case View::habits:
            return habits_.draw(ui_, desk_, layout);
        case View::experiments:
            return experiments_.draw(ui_, desk_, layout);
        case View::profile:
            return profile_.draw(ui_, desk_, layout);
        case View::data:
            return data_.draw(ui_, desk_, layout);
        case View::settings:
            return settings_.draw(ui_, desk_, layout);
    }
}

void App::act_on_shortcut() {
    if (desk_.session() == nullptr || desk_.stage() == Stage::welcome) return;
    const auto event = ui_.input().event();
    const auto action = take_shortcut(ui_.input());
    if (!action) return;
    if (ui_.is_typing()) {  // first what was typed, then where the key leads
        ui_.end_typing();
        ui_.input().push_front(*event);
        return;
    }
    ui_.draw_again();
    if (const auto view = view_of(*action)) {
        const bool is_another = *view != desk_.view;
        desk_.show_view(*view);
        if (is_another) ui_.focus().clear();  // what had it is not there
    }
    switch (*action) {
        case Action::earlier_night:
            desk_.show_night(desk_.date() - days(1));
            break;
        case Action::later_night:
            desk_.show_night(desk_.date() + days(1));
            break;
        case Action::undo:
            desk_.undo();
            break;
        case Action::redo:
            desk_.redo();
            break;
        case Action::jump:
            desk_.jump_open = true;
            break;
        case Action::help:
            desk_.help_open = true;
            break;
        default:
            break;
    }
}

bool App::wants_another_frame() const {
    return ui_.wants_another_frame() || desk_.change() != drawn_.change || desk_.copies.has_news() ||
           desk_.copies.change() != drawn_.copies_change;
}

void App::end_typing() {
    ui_.end_typing();
    ui_.focus().clear();
}

}  // namespace nightcramp::ui
