#include "diary/words.hpp"
#include "ui/data/parts.hpp"
#include "ui/experiments/plan_parts.hpp"
#include "ui/settings/setting_rows.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::ui {
namespace {

using exchange::ExportFormat;

constexpr float primary_height = 44;
constexpr std::array<int, 3> spans{0, 365, 90};

float draw_formats(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    float y = at.y;
    for (const auto& format : words<ExportFormat>()) {
        const std::string name(format.name);
        const std::string sentence(exchange::purpose(format.value, frame.page.take_out.without_names));
        const float room = width - choice_room - 12;
        const float first = paragraph_height(ui, room, name, Type::body);
        const float second = paragraph_height(ui, room, sentence, Type::small);
        const Rect row{at.x, y, width, first + second + 16};
        const bool chosen = frame.page.take_out.format == format.value;
        if (draw_choice_row(ui, "take out:" + std::string(format.slug), row, name, chosen)) {
            frame.page.take_out.format = format.value;
            ui.draw_again();
        }
        paragraph(ui, {row.x + choice_room, y + 8}, room, name, {Type::body});
        paragraph(ui, {row.x + choice_room, y + 8 + first}, room, sentence, {Type::small, Role::muted});
        y = row.bottom() + 4;
    }
    return y;
}

float draw_span(DataFrame& frame, Point at, float width) {
    const auto row = setting_row(frame.ui, at, width, "Which nights", "", 324);
    TakeOut& take_out = frame.page.take_out;
    const auto place = std::find(spans.begin(), spans.end(), take_out.nights) - spans.begin();
    const SegmentedSpec spec{"Which nights", {"All", "Last 365", "Last 90"}, static_cast<int>(place)};
    const auto picked = segmented(frame.ui, "take out:which nights", row.control, spec);
    if (picked) take_out.nights = spans.at(static_cast<std::size_t>(*picked));
    return row.bottom;
}

float draw_names(DataFrame& frame, Point at, float width) {
    const auto row = setting_row(frame.ui, at, width, "Names and notes",
                                 "Left out, your own habits and medicines become “Habit 1” and “Medicine 1”, "
                                 "and notes stay here.",
                                 216);
    TakeOut& take_out = frame.page.take_out;
    const SegmentedSpec spec{"Names and notes", {"Take along", "Leave out"}, take_out.without_names ? 1 : 0};
    const auto picked = segmented(frame.ui, "take out:names", row.control, spec);
    if (picked) take_out.without_names = *picked == 1;
    return row.bottom;
}

}  // namespace

float draw_take_out(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "data take out", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_data_head(frame, at, width, "Take data out",
                             "A copy in a file. It stays on this computer until you give it to somebody.");
    y = draw_formats(frame, {x, y + 8}, inner) + 4;
    y = draw_span(frame, {x, y}, inner);
    hairline(ui, x, y, inner);
    y = draw_names(frame, {x, y}, inner) + 8;
    ButtonSpec save{"Save as …", ButtonKind::outlined, chart::Icon::save_as};
    const std::string why_not = why_not_taken_out(frame.desk, frame.page.take_out);
    save.enabled = why_not.empty();
    save.tooltip = why_not;
    const Rect rect{x, y, std::min(inner, button_width(ui, save) + 16), primary_height};
    if (button(ui, "take out:save", rect, save)) {
        ask_where_to_save_diary(frame.desk, frame.page.take_out);
        ui.draw_again();
    }
    y = rect.bottom();
    if (!why_not.empty()) y += 8 + paragraph(ui, {x, y + 8}, inner, why_not, {Type::small, Role::muted});
    return card.finish(y + frame.layout.padding);
}

}  // namespace nightcramp::ui
