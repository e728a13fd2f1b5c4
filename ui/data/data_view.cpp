#include "ui/data/data_view.hpp"

#include "ui/data/copy_actions.hpp"
#include "ui/data/data_words.hpp"
#include "ui/data/parts.hpp"
#include "ui/data/report_page.hpp"
#include "ui/shell/header.hpp"
#include "ui/shell/returns.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float widest = 720;

/// On the preview: what is to be settled or looked at, so that Enter saves nothing unread.
std::string first_stop_of_preview(const BringIn& bring_in) {
    if (bring_in.asks_for_order()) return "bring in:day first";
    const auto& items = bring_in.items();
    if (!items.empty() && !bring_in.plan().items.empty()) {
        return "item:" + bring_in.draft().items.at(items.front()).key;
    }
    return asks_for_zone(bring_in) ? "bring in:change zone" : "bring in:cancel";
}

/// What the keyboard comes to first on each page of the way in; pressing it decides nothing unread.
std::string first_stop(const BringIn& bring_in) {
    switch (bring_in.step()) {
        case BringIn::Step::choose:
        case BringIn::Step::unreadable:
            return "bring in:choose";
        case BringIn::Step::reading:
            return "bring in:stop";
        case BringIn::Step::preview:
            return first_stop_of_preview(bring_in);
        case BringIn::Step::done:
            break;
    }
    return "bring in:calendar";
}

std::vector<TrashLine> trash_lines(Desk& desk) {
    const WordsOfTime time = time_of(desk);
    std::vector<TrashLine> lines;
    for (present::ErasedThing& thing : erased_things(desk)) {
        std::string about = fmt::format("{}. Erased {}.", thing.about, when_words(thing.erased_at, time));
        lines.push_back({std::move(thing), std::move(about)});
    }
    return lines;
}

CopiesModel copies_model(Desk& desk) {
    const CopyWork& copies = desk.copies;
    const WordsOfTime time = time_of(desk);
    const CopyLists lists = copies.lists.value_or(CopyLists());
    CopiesModel model;
    model.count = copies.lists ? count_words(lists.beside, time) : "One moment.";
    model.has_some = !lists.beside.empty() || !lists.elsewhere.empty();
    const std::string& folder = desk.settings().backup_folder;
    if (!folder.empty()) model.folder = desk.shown_path(folder);
    model.folder_state = folder_state(desk.settings(), copies, time);
    if (!copies.checked) return model;
    model.problems = first_of(copies.checked->problems);
    if (model.problems.empty()) model.checked = sound_words(*copies.checked);
    return model;
}

}  // namespace

void DataView::follow_copies(Desk& desk) {
    if (desk.stage() == Stage::diary) look_for_copies(desk);
    const bool other_diary = std::exchange(change_, desk.change()) != desk.change();
    const bool other_copies = std::exchange(copies_change_, desk.copies.change()) != desk.copies.change();
    if (other_diary || other_copies) copies_ = copies_model(desk);
    if (other_diary) trash_ = trash_lines(desk);
}

/// A page begins at its top, with the keyboard at the one thing to do.
void DataView::follow(Ui& ui, Desk& desk) {
    if (change_ != desk.change()) {
        forget_what_was_undone(desk);
        came_in_ = came_in_lines(desk);
        page_.undo_takes_it_back = undo_takes_it_back(desk);
        has_nights_ = desk.session()->journal().span().has_value();
    }
    follow_copies(desk);
    if (ui.has_keys() && ui.focus().focused().empty())
        ui.focus().focus_quietly(first_stop(desk.import.bring_in));
    if (std::exchange(step_, desk.import.bring_in.step()) == desk.import.bring_in.step()) return;
    page_.left_out_open = false;
    page_.shown_items = 0;
    page_.zone_open = false;
    page_.preview_since_s = ui.time_s();
    page_.wrong_zone.clear();
    page_.zone_problem.clear();
    ui.forget("data/offset");
    ui.focus().focus_quietly(first_stop(desk.import.bring_in));
    ui.draw_again();
}

void DataView::leave_report(Ui& ui) {
    ui.forget("report/shown");
    if (report_.put_up == 0 || ui.pictures == nullptr) return;
    ui.pictures->forget(0);
    report_ = ReportForm();
}

void DataView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    if (desk.report.open) return draw_report_page(ui, desk, layout, report_);
    follow(ui, desk);
    DataFrame frame{ui, desk, layout, page_, came_in_, has_nights_, copies_, trash_};
    draw_header(ui, desk, layout, "Data");
    const Rect view{layout.content.x - 6, layout.content.y, layout.content.width + 20, layout.content.height};
    ScrollArea area(ui, "data", view);
    const float width = std::min(widest, layout.content.width);
    const float x = layout.content.x;
    float y = area.top();
    if (desk.import.bring_in.step() == BringIn::Step::preview) {
        y = draw_found(frame, {x, y}, width) + 12;
        y = draw_items(frame, {x, y}, width);
        y = draw_remarks(frame, {x, y}, width);
    } else {
        y = draw_bring_in(frame, {x, y}, width) + 12;
        y = draw_report_card(frame, {x, y}, width) + 12;
        y = draw_take_out(frame, {x, y}, width) + 12;
        y = draw_came_in(frame, {x, y}, width) + 12;
        if (desk.stage() == Stage::diary) y = draw_copies(frame, {x, y}, width) + 12;
        y = draw_check(frame, {x, y}, width) + 12;
        y = draw_trash(frame, {x, y}, width);
    }
    area.finish(y + layout.margin);
}

float draw_data_head(DataFrame& frame, Point at, float width, const std::string& name,
                     const std::string& sentence) {
    Ui& ui = frame.ui;
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = at.y + 16;
    y += paragraph(ui, {x, y}, inner, name, {Type::heading}) + 4;
    if (!sentence.empty()) y += paragraph(ui, {x, y}, inner, sentence, {Type::body, Role::muted}) + 4;
    return y;
}

}  // namespace nightcramp::ui
