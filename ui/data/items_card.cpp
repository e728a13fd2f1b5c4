#include "chart/icons.hpp"
#include "ui/data/data_words.hpp"
#include "ui/data/parts.hpp"
#include "ui/experiments/plan_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float least_row = 64;
constexpr float control_height = 40;
constexpr float control_width = 232;
constexpr std::size_t first_items = 12;
constexpr std::size_t more_items = 50;
constexpr std::size_t shown_skips = 50;

std::string name_of_item(const exchange::Item& item) {
    return item.name.empty() ? "Without a name" : item.name;
}

/// In two lines where one is too short; what is longer still is the tooltip.
void draw_target_name(Ui& ui, const Item& control, const std::string& name, Role role) {
    const float x = control.rect.x + 12;
    const float room = control.rect.width - 48;
    const float middle = control.rect.centre().y;
    if (ui.canvas().text_width(name, Type::body) <= room) {
        label_centred(ui, {x, middle}, name, {Type::body, role}, room);
        return;
    }
    const auto lines = wrapped(ui, name, Type::small, room);
    if (lines.size() == 1) {
        label_centred(ui, {x, middle}, name, {Type::small, role}, room);
        return;
    }
    label_centred(ui, {x, middle - 8}, lines[0], {Type::small, role}, room);
    label_centred(ui, {x, middle + 8}, name.substr(std::min(name.size(), lines[0].size() + 1)),
                  {Type::small, role}, room);
    if (lines.size() > 2) ui.tooltip(control, name);
}

bool draw_control(DataFrame& frame, const Rect& rect, const exchange::Item& item, bool is_used) {
    Ui& ui = frame.ui;
    const auto& mapping = frame.desk.import.bring_in.mapping();
    const auto found = mapping.find(item.key);
    const std::string name =
        name_of(found == mapping.end() ? exchange::Target() : found->second, frame.desk.habits());
    const Item control = ui.item("item:" + item.key, rect, {name});
    if (control.hovered || control.held) {
        ui.canvas().fill_rect(rect, ui.color(control.held ? Role::accent_soft : Role::raised), 8);
    }
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1.5F, 8);
    draw_target_name(ui, control, name, is_used ? Role::text : Role::muted);
    draw_icon(ui.canvas(), chart::Icon::down, {rect.right() - 20, rect.centre().y}, 20,
              ui.color(Role::muted));
    return control.pressed;
}

float draw_words(DataFrame& frame, const exchange::ItemPlan& plan, Point at, float width) {
    Ui& ui = frame.ui;
    const exchange::Draft& draft = frame.desk.import.bring_in.draft();
    float y = at.y;
    y += paragraph(ui, {at.x, y}, width, name_of_item(draft.items.at(plan.item)), {Type::body_strong});
    y += paragraph(ui, {at.x, y}, width, item_words(draft, plan), {Type::small, Role::muted});
    if (!plan.example.empty()) {
        y += paragraph(ui, {at.x, y}, width, plan.example, {Type::small, Role::muted});
    }
    if (!plan.problem.empty()) {
        draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, y + 10}, 16, ui.color(Role::cramp), 1.5F);
        y += paragraph(ui, {at.x + 24, y}, width - 24, plan.problem, {Type::small, Role::cramp});
    }
    return y;
}

float draw_item(DataFrame& frame, const exchange::ItemPlan& plan, Point at, float width) {
    const exchange::Item& item = frame.desk.import.bring_in.draft().items.at(plan.item);
    const bool beside = width >= control_width + 220;
    const float room = beside ? width - control_width - 20 : width;
    const float words = draw_words(frame, plan, {at.x, at.y + 10}, room);
    const bool is_used = plan.target.kind != exchange::Target::Kind::nothing;
    float bottom = words + 10;
    Rect rect{at.x, words + 8, std::min(width, control_width), control_height};
    if (beside) {
        bottom = std::max(bottom, at.y + least_row);
        rect = {at.x + width - control_width, (at.y + bottom - control_height) / 2, control_width,
                control_height};
    } else {
        bottom = rect.bottom() + 12;
    }
    if (draw_control(frame, rect, item, is_used)) {
        ask_what_becomes_of(frame.desk, plan.item);
        frame.ui.draw_again();
    }
    return bottom;
}

float draw_skips(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const exchange::ImportPlan& plan = frame.desk.import.bring_in.plan();
    float y = at.y;
    for (std::size_t i = 0; i < std::min(shown_skips, plan.skips.size()); ++i) {
        const exchange::Skip& skip = plan.skips[i];
        const std::string place = with_capital(text(frame.desk.import.bring_in.draft(), skip.place));
        y += paragraph(ui, {at.x, y}, width, place, {Type::small_strong});
        y += paragraph(ui, {at.x, y}, width, skip.reason, {Type::small, Role::muted}) + 8;
    }
    const std::size_t all = plan.skips.size() + plan.more_skips;
    if (all <= shown_skips) return y;
    const std::string more = fmt::format("And {} more.", all - std::min(shown_skips, plan.skips.size()));
    return y + paragraph(ui, {at.x, y}, width, more, {Type::small, Role::muted});
}

}  // namespace

float draw_items(DataFrame& frame, Point at, float width) {
    const BringIn& bring_in = frame.desk.import.bring_in;
    const auto& plans = bring_in.plan().items;
    if (plans.empty()) return at.y;
    Ui& ui = frame.ui;
    Card card(ui, "data items", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_data_head(frame, at, width, "What becomes of what",
                             "It is chosen already where the name says enough.");
    const std::size_t shown = std::max(first_items, frame.page.shown_items);
    std::size_t count = 0;
    for (const std::size_t item : bring_in.items()) {
        if (item >= plans.size() || count == shown) break;
        if (count++ > 0) hairline(ui, x, y, inner);
        y = draw_item(frame, plans[item], {x, y}, inner);
    }
    if (count < plans.size()) {
        const std::string words = fmt::format("Show {} more", std::min(more_items, plans.size() - count));
        if (link(ui, "bring in:more", {x, y + 12}, words)) {
            frame.page.shown_items = shown + more_items;
            ui.draw_again();
        }
        y += 48;
    }
    return card.finish(y + 8) + 12;
}

float draw_remarks(DataFrame& frame, Point at, float width) {
    const BringIn& bring_in = frame.desk.import.bring_in;
    const std::string left_out = left_out_words(bring_in.draft(), bring_in.plan());
    const auto& assumptions = bring_in.plan().assumptions;
    if (left_out.empty() && assumptions.empty()) return at.y;
    Ui& ui = frame.ui;
    Card card(ui, "data remarks", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_data_head(frame, at, width, "Good to know", "") + 4;
    for (const std::string& sentence : assumptions) {
        y += paragraph(ui, {x, y}, inner, sentence, {Type::small, Role::muted}) + 6;
    }
    if (!left_out.empty()) {
        const bool open = frame.page.left_out_open;
        label(ui, {x, y + 8}, left_out, {});
        const float words = ui.canvas().text_width(left_out, Type::body);
        if (link(ui, "bring in:left out", {x + words + 20, y + 8}, open ? "Hide them" : "Why?")) {
            frame.page.left_out_open = !open;
            ui.draw_again();
        }
        y += 44;
        if (open) y = draw_skips(frame, {x, y}, inner);
    }
    return card.finish(y + 12);
}

}  // namespace nightcramp::ui
