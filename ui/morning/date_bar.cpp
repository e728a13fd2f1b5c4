#include "chart/icons.hpp"
#include "chart/stroke.hpp"
#include "diary/noon_rule.hpp"
#include "ui/morning/parts.hpp"
#include "ui/shell/shortcuts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using present::NightMark;

constexpr float cell_width = 60;
constexpr float cell_height = 48;

/// On the soft ground of the night on screen, the quiet mark of "no cramps" would not be seen.
void draw_mark(Ui& ui, const Rect& mark, NightMark what, bool shown) {
    chart::Canvas& canvas = ui.canvas();
    switch (what) {
        case NightMark::unanswered:
            dashed_rect(canvas, mark, ui.color(Role::control), 1.5F, 4, 4, 3);
            return;
        case NightMark::none:
            return canvas.fill_rect(mark, ui.color(shown ? Role::control : Role::h0), 4);
        case NightMark::one:
            return canvas.fill_rect(mark, ui.color(Role::cramp), 4);
        case NightMark::several:
            for (const float x : {mark.x, mark.x + 22}) {  // one bar, cut in two
                const chart::Clip half(canvas, {x, mark.y, 18, mark.height});
                canvas.fill_rect(mark, ui.color(Role::cramp), 4);
            }
            return;
    }
}

void draw_cell(MorningFrame& frame, const present::DateCell& night, const Rect& rect) {
    Ui& ui = frame.ui;
    const bool shown = night.date == frame.desk.date();
    ItemSpec spec{night.words};
    spec.in_ring = shown;  // one stop; the arrows beside it and Alt+arrows walk
    const Item item = ui.item("night:" + iso(night.date), rect, spec);
    if (shown) {
        ui.canvas().fill_rect(rect, ui.color(Role::accent_soft), 8);
    } else if (item.hovered) {
        ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
    }
    const Ink ink{shown ? Type::small_strong : Type::small, shown ? Role::text : Role::muted, Align::centre};
    label_centred(ui, {rect.centre().x, rect.y + 14}, night.label, ink);
    draw_mark(ui, {rect.centre().x - 20, rect.y + 28, 40, 14}, night.mark, shown);
    ui.tooltip(item, night.words);
    if (item.focused && ui.input().take(Key::left)) frame.desk.show_night(night.date - days(1));
    if (item.focused && ui.input().take(Key::right)) frame.desk.show_night(night.date + days(1));
    if (item.pressed && !shown) frame.desk.show_night(night.date);
}

/// The focus follows the night that is shown, so that the arrows can go on walking.
void keep_focus_on_bar(MorningFrame& frame) {
    const std::string& focused = frame.ui.focus().focused();
    const std::string here = "night:" + iso(frame.desk.date());
    if (focused.starts_with("night:") && focused != here) frame.ui.focus().focus(here);
}

float draw_last_or_tonight(MorningFrame& frame, float x, float middle) {
    const SegmentedSpec spec{"Which night", {"Last night", "Tonight"}, frame.desk.is_tonight() ? 1 : 0};
    const auto picked = segmented(frame.ui, "which night", {x, middle - 20, 200, 40}, spec);
    const Date today = frame.desk.today();
    if (picked) frame.desk.show_night(*picked == 1 ? tonight(today) : last_night(today));
    return x + 212;
}

}  // namespace

int date_bar_cells(const Layout& layout, bool offers_tonight) {
    if (layout.breadth == Breadth::narrow) return 0;
    if (layout.breadth == Breadth::medium) return offers_tonight ? 1 : 5;
    return offers_tonight ? 5 : 7;
}

void draw_date_bar(MorningFrame& frame, const Rect& room) {
    Ui& ui = frame.ui;
    Desk& desk = frame.desk;
    const float middle = room.centre().y;
    float x = room.x + (frame.layout.breadth == Breadth::wide ? 20.0F : 0.0F);
    if (desk.offers_tonight() && frame.layout.breadth != Breadth::narrow) {
        x = draw_last_or_tonight(frame, x, middle);
    }
    const std::string before = fmt::format("The night before  ({})", keys_of(Action::earlier_night));
    if (icon_button(ui, "night before", {x, middle - 20, 40, 40}, chart::Icon::left, before)) {
        desk.show_night(desk.date() - days(1));
    }
    x += 40;
    keep_focus_on_bar(frame);
    for (const present::DateCell& night : frame.model.cells) {
        draw_cell(frame, night, {x, middle - cell_height / 2, cell_width, cell_height});
        x += cell_width;
    }
    const bool is_newest = desk.date() >= desk.newest();
    const std::string after = is_newest ? "The night after has not come yet"
                                        : fmt::format("The night after  ({})", keys_of(Action::later_night));
    if (icon_button(ui, "night after", {x, middle - 20, 40, 40}, chart::Icon::right, after, !is_newest)) {
        desk.show_night(desk.date() + days(1));
    }
}

}  // namespace nightcramp::ui
