#include "app/profile_edits.hpp"
#include "present/medicine_search.hpp"
#include "present/typed_date.hpp"
#include "ui/profile/parts.hpp"
#include "ui/widgets/button.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float gap = 12;
constexpr float least_for_two = 480;

/// The fields, in the order in which Enter walks along them.
constexpr std::array<std::string_view, 4> parts{"name", "dose", "from", "until"};

std::string shown(const std::optional<Date>& date) {
    return date ? present::date_as_typed(*date) : "";
}

ProfileField field_of(const std::string& id, const Medicine& medicine, std::size_t part) {
    const std::string field = fmt::format("{} {}", id, parts.at(part));
    if (part == 0) return {field, "Name", medicine.name};
    if (part == 1) return {field, "Dose", medicine.dose, "25 mg in the morning", true, true};
    if (part == 2) return {field, "Taken from", shown(medicine.started), "3 May 2024"};
    return {field, "Until (the first day without it)", shown(medicine.stopped), "Empty while you take it"};
}

void save_medicine(ProfileFrame& frame, const TypedValue& typed, const Medicine& medicine) {
    auto& opened = *frame.state.medicine;
    const Profile after = app::with_medicine_at(frame.desk.profile(), opened.index, medicine);
    if (save_typed(frame, typed, after)) opened.name = frame.desk.profile().medicines.at(opened.index).name;
}

void take_date(ProfileFrame& frame, const TypedValue& typed, Medicine medicine, bool from) {
    std::optional<Date> date;
    if (!typed.text.empty()) {
        date = present::typed_date(typed.text, frame.desk.today());
        if (!date) return refuse(frame, typed, "A date reads like 3 May 2024, or May 2024.");
    }
    (from ? medicine.started : medicine.stopped) = date;
    save_medicine(frame, typed, medicine);
}

void take(ProfileFrame& frame, const TypedValue& typed, std::size_t part) {
    const auto all = frame.desk.profile().medicines;
    if (frame.state.medicine->index >= all.size()) return;
    Medicine medicine = all[frame.state.medicine->index];
    if (part >= 2) return take_date(frame, typed, medicine, part == 2);
    if (part == 1) {
        medicine.dose = typed.text;
    } else {
        medicine.name = typed.text;
        const auto* listed = present::medicine_called(frame.desk.catalogue(), typed.text);
        if (medicine.id.empty() && listed != nullptr) medicine.id = listed->id;
    }
    save_medicine(frame, typed, medicine);
}

/// Closes it; the focus goes back to where it was opened.
void close(ProfileFrame& frame, const std::string& id) {
    for (const std::string_view part : parts) frame.state.refused.erase(fmt::format("{} {}", id, part));
    frame.state.medicine.reset();
    frame.ui.focus().focus(id + " edit");
    frame.ui.draw_again();
}

/// To the first field whose text was refused, so that nothing that was typed is lost unseen.
bool focus_refused(ProfileFrame& frame, const std::string& id) {
    for (const std::string_view part : parts) {
        const std::string field = fmt::format("{} {}", id, part);
        if (!frame.state.refused.contains(field)) continue;
        frame.ui.focus().focus(field);
        return true;
    }
    return false;
}

/// One field; returns where it ended.
float draw_part(ProfileFrame& frame, const ProfileField& field, std::size_t part, const Rect& room) {
    const auto done = profile_field(frame, field, {room.x, room.y}, room.width);
    if (done.paused) take(frame, {field.id, *done.paused}, part);
    if (done.entered) take(frame, {field.id, *done.entered}, part);
    if (done.confirmed && !frame.state.refused.contains(field.id)) {
        const std::string id = field.id.substr(0, field.id.rfind(' '));
        const bool last = part + 1 == parts.size();
        frame.ui.focus().focus(fmt::format("{} {}", id, last ? "done" : parts.at(part + 1)));
    }
    return done.bottom;
}

}  // namespace

float draw_medicine_form(ProfileFrame& frame, std::size_t index, Point at, float width) {
    const std::string id = fmt::format("medicine {}", index + 1);
    const Medicine medicine = frame.profile.medicines[index];
    const int columns = width >= least_for_two ? 2 : 1;
    float y = at.y + gap;
    float bottom = y;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const int column = static_cast<int>(part) % columns;
        if (column == 0) y = bottom + (part == 0 ? 0 : gap);
        const Rect room = cell({at.x, y, width, 0}, column, columns, gap);
        bottom = std::max(bottom, draw_part(frame, field_of(id, medicine, part), part, room));
    }
    const ButtonSpec done{"Done"};
    const Rect rect{at.x, bottom + gap, button_width(frame.ui, done), 36};
    if (button(frame.ui, id + " done", rect, done) && !focus_refused(frame, id)) close(frame, id);
    return rect.bottom() + gap;
}

}  // namespace nightcramp::ui
