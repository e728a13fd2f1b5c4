#include "app/profile_edits.hpp"
#include "present/medicine_search.hpp"
#include "ui/profile/parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

std::string row_id(std::size_t index) {
    return fmt::format("medicine {}", index + 1);
}

/// To a stop that is still there, so that a second press cannot remove the next one.
void focus_after_removing(ProfileFrame& frame, std::size_t index) {
    const std::size_t left = frame.desk.profile().medicines.size();
    frame.ui.focus().focus(left == 0 ? "medicine search" : row_id(std::min(index, left - 1)) + " edit");
}

void remove(ProfileFrame& frame, std::size_t index) {
    if (index >= frame.desk.profile().medicines.size()) return;
    frame.state.medicine.reset();
    forget_refused(frame, "medicine ");
    if (frame.desk.save_profile_with_undo(app::without_medicine(frame.desk.profile(), index))) {
        focus_after_removing(frame, index);
    }
}

float draw_medicine(ProfileFrame& frame, std::size_t index, Point at, float width) {
    const Medicine& medicine = frame.profile.medicines[index];
    ListRow row{row_id(index), medicine.name, {}};
    for (const std::string& sentence :
         {present::medicine_words(medicine), present::where_listed(frame.desk.catalogue(), medicine)}) {
        if (!sentence.empty()) row.sentences.push_back(sentence);
    }
    const ListRowDone done = list_row(frame.ui, row, at, width);
    if (done.edit) {
        frame.state.medicine = Opened{index, medicine.name};
        frame.ui.focus().focus(row.id + " name");
    }
    if (done.remove) remove(frame, index);
    return done.bottom;
}

/// What is being changed may have been taken away by an undo or by another program.
void close_what_is_gone(ProfileFrame& frame) {
    const auto& opened = frame.state.medicine;
    const auto& all = frame.profile.medicines;
    if (!opened) return;
    if (opened->index >= all.size() || all[opened->index].name != opened->name) {
        frame.state.medicine.reset();
        forget_refused(frame, "medicine ");
    }
}

}  // namespace

float draw_medicines(ProfileFrame& frame, Point at, float width) {
    close_what_is_gone(frame);
    Card card(frame.ui, "profile medicines", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_card_head(frame, at, width, "Medicines and supplements",
                             "What you take or took, with its dates; also what needs no prescription.");
    for (std::size_t i = 0; i < frame.profile.medicines.size(); ++i) {
        const bool is_open = frame.state.medicine && frame.state.medicine->index == i;
        y = is_open ? draw_medicine_form(frame, i, {x, y}, inner) : draw_medicine(frame, i, {x, y}, inner);
        hairline(frame.ui, x, y, inner);
    }
    y = draw_medicine_search(frame, {x, y + 12}, inner) + 16;
    y += paragraph(frame.ui, {x, y}, inner,
                   "The program never says to start, stop or change a medicine. That is for your doctor or "
                   "pharmacist.",
                   {Type::small, Role::muted});
    return card.finish(y + frame.layout.padding);
}

}  // namespace nightcramp::ui
