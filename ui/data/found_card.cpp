#include "chart/icons.hpp"
#include "diary/text.hpp"
#include "ui/data/data_words.hpp"
#include "ui/data/parts.hpp"
#include "ui/experiments/plan_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float primary_height = 44;
constexpr float tile_height = 44;
constexpr float field_width = 280;
constexpr float small_button_height = 36;
/// For so long the mouse does not press the button that brings it in: it meant what was there before.
constexpr double deaf_s = 0.5;
constexpr std::size_t most_refusals = 5;

float draw_sentences(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float y = at.y;
    bool first = true;
    for (const std::string& sentence : plan_sentences(frame.desk.import.bring_in.plan())) {
        y += paragraph(ui, {at.x, y}, width, sentence, {first ? Type::body_strong : Type::body}) + 4;
        first = false;
    }
    const Problems& refusals = frame.desk.import.bring_in.draft().refusals;
    for (std::size_t i = 0; i < std::min(most_refusals, refusals.size()); ++i) {
        draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, y + 12}, 16, ui.color(Role::cramp), 1.5F);
        y += paragraph(ui, {at.x + 24, y}, width - 24, refusals[i].sentence, {}) + 4;
    }
    if (refusals.size() > most_refusals) {
        const std::string more = fmt::format("And {} more.", refusals.size() - most_refusals);
        y += paragraph(ui, {at.x + 24, y}, width - 24, more, {Type::body, Role::muted}) + 4;
    }
    return y;
}

/// Heading of something that is to be settled, with an example of the file below it.
float draw_question(Ui& ui, Point at, float width, const std::string& words, const std::string& example) {
    hairline(ui, at.x, at.y + 12, width);
    float y = at.y + 24;
    y += paragraph(ui, {at.x, y}, width, words, {});
    if (!example.empty()) y += paragraph(ui, {at.x, y}, width, example, {Type::small, Role::muted});
    return y + 8;
}

float draw_order(DataFrame& frame, Point at, float width) {
    BringIn& bring_in = frame.desk.import.bring_in;
    const auto& unclear = bring_in.unclear();
    if (!unclear) return at.y;
    float y = draw_question(frame.ui, at, width,
                            fmt::format("What date is “{}”? The file does not say.", unclear->example), "");
    for (const auto order : {exchange::DateOrder::day_first, exchange::DateOrder::month_first}) {
        const bool day_first = order == exchange::DateOrder::day_first;
        const std::string id = day_first ? "bring in:day first" : "bring in:month first";
        const std::string reading = read_date(unclear->example, order);
        const std::string plain = day_first ? "The day comes first" : "The month comes first";
        const std::string name = reading.empty() ? plain : reading;
        const Rect row{at.x, y, width, tile_height};
        if (draw_choice_row(frame.ui, id, row, name, bring_in.order() == order)) {
            bring_in.choose_order(order);
            frame.ui.draw_again();
        }
        label_centred(frame.ui, {row.x + choice_room, row.centre().y}, name, {});
        y = row.bottom() + 4;
    }
    return y;
}

void take_zone(DataFrame& frame, const std::string& typed) {
    const std::string name = without_spaces_around(typed);
    frame.page.zone_problem = frame.desk.import.bring_in.choose_zone(name);
    frame.page.wrong_zone = frame.page.zone_problem.empty() ? "" : typed;
    frame.ui.draw_again();
}

float draw_zone_field(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const BringIn& bring_in = frame.desk.import.bring_in;
    float y = at.y;
    const bool is_wrong = !frame.page.wrong_zone.empty();
    TextFieldSpec spec{"Another time zone", is_wrong ? frame.page.wrong_zone : bring_in.zone(),
                       "Another one: Europe/Berlin"};
    const Point place = at;
    const auto field = text_field(ui, "bring in:zone", place, std::min(width, field_width), spec);
    if (field.entered) take_zone(frame, *field.entered);
    y += field.height;
    if (is_wrong) {
        const Rect box{place.x, place.y, std::min(width, field_width), field.height};
        ui.canvas().stroke_rect(box, ui.color(Role::cramp), 1.5F, 8);
        y += 4 + paragraph(ui, {at.x, y + 4}, width, frame.page.zone_problem, {Type::small, Role::cramp});
    }
    return y + 4;
}

float draw_zone(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    const BringIn& bring_in = frame.desk.import.bring_in;
    if (!asks_for_zone(bring_in)) return at.y;
    const std::string which =
        bring_in.zone().empty() ? "this computer’s" : fmt::format("those of {}", bring_in.zone());
    const std::string& example = bring_in.plan().zone_example;
    const float y = draw_question(
        ui, at, width,
        fmt::format("The file does not say in which time zone it was written; its times are taken as {}.",
                    which),
        example.empty() ? "" : fmt::format("For example, {}.", example));
    if (frame.page.zone_open) return draw_zone_field(frame, {at.x, y}, width);
    const ButtonSpec change{"Change …"};
    const Rect rect{at.x, y, button_width(ui, change), small_button_height};
    if (button(ui, "bring in:change zone", rect, change)) {
        frame.page.zone_open = true;
        ui.focus().focus("bring in:zone");
        ui.draw_again();
    }
    return rect.bottom() + 4;
}

float draw_replace(DataFrame& frame, Point at, float width) {
    BringIn& bring_in = frame.desk.import.bring_in;
    const std::string differing = differing_words(bring_in.plan());
    if (differing.empty()) return at.y;
    Ui& ui = frame.ui;
    const std::string words = bring_in.replace() ? differing + " The file’s answer is taken."
                                                 : differing + " The diary’s answer stays.";
    const float y = draw_question(ui, at, width, words, "");
    const Rect tile{at.x, y, std::min(width, 360.0F), tile_height};
    if (check_tile(ui, "bring in:replace", tile, "Take the file’s answer there", bring_in.replace(), "")) {
        bring_in.choose_replace(!bring_in.replace());
        ui.draw_again();
    }
    return tile.bottom() + 4;
}

float draw_buttons(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Desk& desk = frame.desk;
    const bool keeps_copy = desk.copies.is_at(CopyWork::Doing::keeping_before_import);
    const std::string reason =
        keeps_copy ? "A copy of your diary is kept first." : why_not(desk.import.bring_in);
    ButtonSpec save{bring_in_words(desk.import.bring_in.plan()), ButtonKind::primary};
    save.enabled = reason.empty();
    save.tooltip = reason;
    const ButtonSpec cancel{"Cancel"};
    const float cancel_width = button_width(ui, cancel);
    const float save_width =
        std::min(width - cancel_width - 8, std::max(200.0F, button_width(ui, save) + 16));
    const bool by_key = ui.input().event().has_value();
    const bool saves = button(ui, "bring in:save", {at.x, at.y, save_width, primary_height}, save);
    const Rect right{at.x + save_width + 8, at.y, cancel_width, primary_height};
    const bool escaped = ui.has_keys() && !ui.is_typing() && ui.input().take(Key::escape);
    const bool cancels = button(ui, "bring in:cancel", right, cancel);
    float y = at.y + primary_height;
    if (!reason.empty() && !desk.import.bring_in.is_stale()) {
        y += 8 + paragraph(ui, {at.x, y + 8}, width, reason, {Type::small, Role::muted});
    }
    const bool heard = by_key || ui.time_s() >= frame.page.preview_since_s + deaf_s;
    if (saves && heard) desk.save_import();
    if (!saves && (cancels || escaped)) desk.leave_import();
    if (saves || cancels || escaped) ui.draw_again();
    return y;
}

}  // namespace

float draw_found(DataFrame& frame, Point at, float width) {
    Card card(frame.ui, "data found", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    const BringIn& bring_in = frame.desk.import.bring_in;
    float y = draw_data_head(frame, at, width, bring_in.format(), bring_in.file().filename().string());
    y = draw_sentences(frame, {x, y + 4}, inner);
    y = draw_order(frame, {x, y}, inner);
    y = draw_buttons(frame, {x, y + 12}, inner);
    y = draw_replace(frame, {x, y + 4}, inner);
    y = draw_zone(frame, {x, y}, inner);
    return card.finish(y + frame.layout.padding);
}

}  // namespace nightcramp::ui
