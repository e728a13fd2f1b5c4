#include "chart/icons.hpp"
#include "ui/experiments/plan_parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float least_row = 56;
constexpr float gap = 12;

/// The length of `lengths` that comes nearest.
int nearest(const std::vector<int>& lengths, int nights) {
    const auto farther = [&](int a, int b) { return std::abs(a - nights) < std::abs(b - nights); };
    const auto best = std::min_element(lengths.begin(), lengths.end(), farther);
    return best == lengths.end() ? nights : *best;
}

void choose_design(ExperimentsFrame& frame, Design design) {
    experiment::Choice& choice = *frame.draft.choice;
    choice.design = design;
    choice.nights = nearest(experiment::lengths(design), choice.nights);
    frame.draft.change();
    frame.ui.draw_again();
}

float draw_design(ExperimentsFrame& frame, const present::DesignChoice& design, Point at, float width) {
    Ui& ui = frame.ui;
    const std::string name = design.is_best ? design.name + " · fits this habit best" : design.name;
    const float words = width - choice_room - 16;
    const float title = paragraph_height(ui, words, name, Type::body_strong);
    const float height = 12 + title + paragraph_height(ui, words, design.sentence, Type::small) + 12;
    const Rect row{at.x, at.y, width, std::max(least_row, height)};
    const bool chosen = frame.draft.choice->design == design.design;
    if (draw_choice_row(ui, plan_design_id(design.design), row, design.name, chosen))
        choose_design(frame, design.design);
    paragraph(ui, {row.x + choice_room, row.y + 12}, words, name, {Type::body_strong});
    paragraph(ui, {row.x + choice_room, row.y + 12 + title}, words, design.sentence,
              {Type::small, Role::muted});
    return row.bottom() + 4;
}

/// "16 weeks · 112 nights", ten tries as a picture, and the same in words.
float draw_length(ExperimentsFrame& frame, const present::LengthChoice& length, Point at, float width) {
    Ui& ui = frame.ui;
    const bool one_line = width >= 620;
    const Rect row{at.x, at.y, width, one_line ? 48.0F : 80.0F};
    const bool chosen = frame.draft.choice->nights == length.nights;
    if (draw_choice_row(ui, plan_nights_id(length.nights), row, length.name, chosen)) {
        frame.draft.choice->nights = length.nights;
        frame.draft.change();
        ui.draw_again();
    }
    const float x = row.x + choice_room;
    const float first = one_line ? row.centre().y : row.y + 26;
    const Type type = chosen ? Type::body_strong : Type::body;
    const float name = label_centred(ui, {x, first}, length.name, {type});
    label_centred(ui, {x + name + 8, first}, fmt::format("{} nights", length.nights),
                  {Type::small, Role::muted});
    const float second = one_line ? row.centre().y : row.y + 56;
    const float tries = one_line ? row.x + 260 : x;
    draw_ten_tries(ui, {tries, second}, length.of_ten);
    label_centred(ui, {tries + ten_tries_width + 16, second}, length.chance, {Type::small, Role::muted},
                  row.right() - 12 - tries - ten_tries_width - 16);
    return row.bottom() + 4;
}

float draw_designs_card(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const present::PlanWords& words = frame.model.plan->words;
    Card card(ui, "plan designs", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, inner, "How chance draws", {Type::heading}) + 4;
    y += paragraph(ui, {x, y}, inner, words.why_design, {Type::body, Role::muted}) + 8;
    if (words.designs.size() == 1) {
        y += paragraph(ui, {x, y}, inner, words.designs.front().name, {Type::body_strong});
        y += paragraph(ui, {x, y}, inner, words.designs.front().sentence, {});
        return card.finish(y + 16);
    }
    for (const auto& design : words.designs) y = draw_design(frame, design, {x, y}, inner);
    return card.finish(y + 12);
}

/// When it is not worth it, or what would be better.
float draw_advice(ExperimentsFrame& frame, const std::string& words, Point at, float width) {
    if (words.empty()) return at.y;
    Ui& ui = frame.ui;
    const float text = width - 24 - 32;
    const Rect box{at.x, at.y, width, paragraph_height(ui, text, words, Type::body) + 24};
    ui.canvas().fill_rect(box, ui.color(Role::raised), 8);
    draw_icon(ui.canvas(), chart::Icon::suggestions, {box.x + 24, box.y + 24}, 20, ui.color(Role::muted));
    paragraph(ui, {box.x + 44, box.y + 12}, text, words, {});
    return box.bottom() + 12;
}

float draw_lengths_card(ExperimentsFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const present::PlanWords& words = frame.model.plan->words;
    Card card(ui, "plan lengths", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, inner, "How long", {Type::heading}) + 4;
    y += paragraph(ui, {x, y}, inner,
                   words.rate + " Of ten tries, so many would show it if your cramps were halved:",
                   {Type::body, Role::muted}) +
         8;
    for (const auto& length : words.lengths) y = draw_length(frame, length, {x, y}, inner);
    y += 8;
    y += paragraph(ui, {x, y}, inner, words.power, {}) + 4;
    y += paragraph(ui, {x, y}, inner, words.power_less, {Type::body, Role::muted}) + 12;
    return card.finish(draw_advice(frame, words.advice, {x, y}, inner) + 4);
}

}  // namespace

float draw_plan_how(ExperimentsFrame& frame, Point at, float room) {
    const float width = std::min(room, widest_plan);
    float y = draw_plan_head(frame, {"Step 2 of 3", frame.model.plan->words.question}, at, width);
    y = draw_designs_card(frame, {at.x, y}, width) + gap;
    y = draw_lengths_card(frame, {at.x, y}, width) + gap;
    const TopButton next{
        "plan:next", {"Next", ButtonKind::primary}, [&draft = frame.draft] { draft.begins = true; }};
    return draw_plan_foot(frame, {at.x, y}, width, next);
}

}  // namespace nightcramp::ui
