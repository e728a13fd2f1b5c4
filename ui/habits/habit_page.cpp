#include "chart/bar_chart.hpp"
#include "chart/icons.hpp"
#include "chart/stretches.hpp"
#include "ui/habits/parts.hpp"
#include "ui/widgets/badge.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float gap = 12;
constexpr float widest_page = 820;
constexpr float widest_text = 760;
constexpr float bars_height = 176;

struct Section {
    HabitsFrame& frame;
    float x = 0;
    float width = 0;
    float y = 0;

    void heading(const std::string& words) {
        label(frame.ui, {x, y}, words, {Type::heading});
        y += 36;
    }
    void line(const std::string& words, Ink ink = {}) {
        if (words.empty()) return;
        y += paragraph(frame.ui, {x, y}, std::min(width, widest_text), words, ink) + 6;
    }
    void lines(const std::vector<std::string>& all, Ink ink = {}) {
        for (const std::string& words : all) line(words, ink);
    }
    /// "1", "2", … before each.
    void numbered(const std::vector<std::string>& all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            label(frame.ui, {x, y}, std::to_string(i + 1), {Type::body_strong, Role::muted});
            y += paragraph(frame.ui, {x + 32, y}, std::min(width, widest_text) - 32, all[i], {}) + 6;
        }
    }
};

/// Draws one card with what `fill` puts into its section.
template <class Fill>
float draw_card(HabitsFrame& frame, const std::string& id, Point at, float width, const Fill& fill) {
    Card card(frame.ui, id, at, width);
    const float pad = frame.layout.padding;
    Section section{frame, at.x + pad, width - 2 * pad, at.y + 16};
    fill(section);
    return card.finish(section.y + 10);
}

void draw_ratio_picture(Section& section, const present::HabitPage& page) {
    if (!page.ratio || !page.look) return;
    Ui& ui = section.frame.ui;
    const Rect plot{section.x, section.y, std::min(section.width, 420.0F), 32};
    chart::draw_ratio_ground(ui.canvas(), plot, ui.palette());
    chart::draw_ratio(ui.canvas(), plot, plot.centre().y, *page.ratio, *page.look, ui.palette());
    chart::draw_ratio_labels(ui.canvas(), plot, plot.bottom() + 12, ui.palette());
    label_centred(ui, {plot.x, plot.bottom() + 12}, "fewer", {Type::small, Role::muted});
    label_centred(ui, {plot.right(), plot.bottom() + 12}, "more", {Type::small, Role::muted, Align::right});
    section.y = plot.bottom() + 32;
}

void draw_computed(Section& section, const HabitPageModel& model) {
    Ui& ui = section.frame.ui;
    Desk& desk = section.frame.desk;
    if (model.page.computed.empty()) return;
    const bool open = desk.habit_computed_open;
    const ButtonSpec fold{"How was this computed?", ButtonKind::quiet,
                          open ? chart::Icon::up : chart::Icon::down};
    if (button(ui, "habit:computed", {section.x - 12, section.y, button_width(ui, fold), 40}, fold)) {
        desk.habit_computed_open = !open;
        ui.draw_again();
    }
    section.y += 48;
    if (!open) return;
    section.lines(model.page.computed);
    section.y += 6;
    section.line("In figures", {Type::body_strong});
    section.lines(model.page.figures, {Type::small, Role::muted});
}

/// Surer than a diary alone.
void draw_plan(Section& section, const HabitPageModel& model) {
    if (!model.can_be_planned) return;
    Ui& ui = section.frame.ui;
    const ButtonSpec plan{"Plan an experiment", ButtonKind::outlined, chart::Icon::experiments};
    const Rect rect{section.x, section.y + 6, std::min(button_width(ui, plan), section.width), 40};
    section.y = rect.bottom() + 12;
    if (!button(ui, "habit:plan", rect, plan)) return;
    section.frame.desk.plan_experiment(model.id);
    ui.draw_again();
}

float draw_nights_card(HabitsFrame& frame, const HabitPageModel& model, Point at, float width) {
    return draw_card(frame, "habit nights", at, width, [&](Section& section) {
        Ui& ui = frame.ui;
        const AnswerLook look = model.page.look ? look_of_answer(*model.page.look) : look_of_advice(false);
        const float pill = badge_width(ui, model.page.badge, look);
        const bool beside = section.width > pill + 200;
        if (beside) {
            badge(ui, {section.x + section.width - pill, section.y - 2}, model.page.badge, look);
            section.heading("Your nights");
        } else {
            section.heading("Your nights");
            badge(ui, {section.x, section.y}, model.page.badge, look);
            section.y += badge_height + 8;
        }
        section.line(model.page.sealed, {Type::body_strong});
        draw_ratio_picture(section, model.page);
        section.lines(model.page.nights);
        draw_plan(section, model);
        draw_computed(section, model);
    });
}

float draw_dose_card(HabitsFrame& frame, const HabitPageModel& model, Point at, float width) {
    if (!model.page.dose) return at.y;
    const float bottom = draw_card(frame, "habit dose", at, width, [&](Section& section) {
        section.heading("More or less of it");
        section.line("Cramp nights in ten, by how much there was.", {Type::small, Role::muted});
        const Rect area{section.x, section.y, std::min(section.width, 560.0F), bars_height};
        chart::draw_bars(frame.ui.canvas(), area, *model.page.dose, frame.ui.palette());
        section.y = area.bottom() + 12;
        section.lines(model.page.dose_words, {Type::small, Role::muted});
    });
    return bottom + gap;
}

void draw_stretches(Section& section) {
    static constexpr std::array<std::string_view, 3> names{"Calf", "Back of the thigh", "Sitting"};
    Ui& ui = section.frame.ui;
    const float room = std::min(section.width, widest_text);
    const float each = std::min(220.0F, (room - 2 * gap) / 3);
    const float height = each * 0.8F;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Rect box{section.x + static_cast<float>(i) * (each + gap), section.y, each, height};
        ui.canvas().fill_rect(box, ui.color(Role::bg), 8);
        chart::draw_stretch(ui.canvas(), static_cast<chart::Stretch>(i), box.inset(8), ui.palette());
        label_centred(ui, {box.centre().x, box.bottom() + 14}, names.at(i),
                      {Type::small, Role::muted, Align::centre}, each);
    }
    section.y += height + 36;
}

float draw_how_card(HabitsFrame& frame, const HabitPageModel& model, Point at, float width) {
    const HabitKnowledge* known = model.page.knowledge;
    if (known == nullptr || (known->how_to.empty() && known->cautions.empty())) return at.y;
    const float bottom = draw_card(frame, "habit how", at, width, [&](Section& section) {
        section.heading("How to do it");
        if (!model.page.ask_first.empty()) {
            section.line(model.page.ask_first, {Type::body_strong, Role::warn});
        }
        if (!model.page.limit.empty()) section.line(model.page.limit, {Type::body_strong});
        if (model.id == "stretching") draw_stretches(section);
        section.numbered(known->how_to);
        if (known->cautions.empty()) return;
        section.y += 6;
        section.line("Mind", {Type::body_strong});
        section.lines(known->cautions);
    });
    return bottom + gap;
}

float draw_studies_card(HabitsFrame& frame, const HabitPageModel& model, Point at, float width) {
    const HabitKnowledge* known = model.page.knowledge;
    if (known == nullptr) return at.y;
    const float bottom = draw_card(frame, "habit studies", at, width, [&](Section& section) {
        section.heading("What studies say");
        section.line(fmt::format("How well it was tested: {}.", name(known->grade)), {Type::body_strong});
        section.line(known->about);
        section.lines(model.page.studies);
        if (!known->tip.empty()) section.line("The article behind this program says: " + known->tip);
        section.line(known->difference);
    });
    return bottom + gap;
}

}  // namespace

float draw_habit_page(HabitsFrame& frame, const HabitPageModel& model, Point at, float room) {
    const float width = std::min(room, widest_page);
    Ui& ui = frame.ui;
    const bool to_suggestions = frame.desk.came_from == View::suggestions;
    const ButtonSpec back{to_suggestions ? "Back to Suggestions" : "All habits", ButtonKind::quiet,
                          chart::Icon::left};
    const float back_width = button_width(ui, back);
    const bool escaped = ui.has_keys() && !ui.is_typing() && ui.input().take(Key::escape);
    if (button(ui, "habit:back", {at.x, at.y, back_width, 40}, back) || escaped) {
        frame.desk.show_view(frame.desk.came_from);
        ui.draw_again();
    }
    float y = at.y + 48;
    y += paragraph(ui, {at.x, y}, width, model.page.name, {Type::title}) + 2;
    y += paragraph(ui, {at.x, y}, width, model.page.question, {Type::body, Role::muted}) + gap;
    y = draw_habit_settings(frame, model, {at.x, y}, width) + gap;
    y = draw_nights_card(frame, model, {at.x, y}, width) + gap;
    y = draw_dose_card(frame, model, {at.x, y}, width);
    y = draw_how_card(frame, model, {at.x, y}, width);
    return draw_studies_card(frame, model, {at.x, y}, width);
}

}  // namespace nightcramp::ui
