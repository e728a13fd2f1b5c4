#include "ui/profile/parts.hpp"

#include "chart/icons.hpp"
#include "diary/rules.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {
namespace {

constexpr float button_height = 36;
constexpr float least_height = 56;
constexpr float control_height = 44;
constexpr float least_words = 240;  ///< of width; where there is less, the buttons go below

/// The words of a row, centred in `least` where they are lower; returns where they end.
float draw_words(Ui& ui, const ListRow& row, const Rect& room, float least) {
    const Type type = row.strong ? Type::body_strong : Type::body;
    float height = paragraph_height(ui, room.width, row.name, type);
    for (const std::string& each : row.sentences) {
        height += paragraph_height(ui, room.width, each, Type::small);
    }
    float y = room.y + std::max(12.0F, (least - height) / 2);
    y += paragraph(ui, {room.x, y}, room.width, row.name, {type});
    for (const std::string& each : row.sentences) {
        y += paragraph(ui, {room.x, y}, room.width, each, {Type::small, Role::muted});
    }
    return y;
}

/// Escape leaves the field with what is saved, and not with what was refused.
void drop_refused_at_escape(ProfileFrame& frame, const std::string& id) {
    const auto& event = frame.ui.input().event();
    const bool escaped = event && event->key == Key::escape;
    if (escaped && frame.ui.has_keys() && frame.ui.focus().has(id)) frame.state.refused.erase(id);
}

}  // namespace

float draw_card_head(ProfileFrame& frame, Point at, float width, const std::string& name,
                     const std::string& sentence) {
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    const float y = at.y + 16 + paragraph(frame.ui, {x, at.y + 16}, inner, name, {Type::heading});
    if (sentence.empty()) return y + 4;
    return y + paragraph(frame.ui, {x, y}, inner, sentence, {Type::small, Role::muted}) + 8;
}

ListRowDone list_row(Ui& ui, const ListRow& row, Point at, float width) {
    const ButtonSpec edit{"Edit"};
    const ButtonSpec remove{"Remove", ButtonKind::quiet};
    const float edit_width = button_width(ui, edit);
    const float buttons = edit_width + 8 + button_width(ui, remove);
    const bool beside = width >= buttons + 16 + least_words;
    const Rect room{at.x, at.y, beside ? width - buttons - 16 : width, 0};
    const float words = draw_words(ui, row, room, beside ? least_height : 0);
    const float bottom = beside ? std::max(at.y + least_height, words + 12) : words + 8 + button_height + 12;
    const float y = beside ? (at.y + bottom - button_height) / 2 : words + 8;
    const float x = beside ? at.x + width - buttons : at.x;
    ListRowDone done;
    done.edit = button(ui, row.id + " edit", {x, y, edit_width, button_height}, edit);
    const Rect right{x + edit_width + 8, y, buttons - edit_width - 8, button_height};
    done.remove = button(ui, row.id + " remove", right, remove);
    done.bottom = bottom;
    return done;
}

ProfileFieldDone profile_field(ProfileFrame& frame, const ProfileField& field, Point at, float width) {
    Ui& ui = frame.ui;
    drop_refused_at_escape(frame, field.id);
    const auto refused = frame.state.refused.find(field.id);
    const bool is_refused = refused != frame.state.refused.end();
    TextFieldSpec spec{field.label, is_refused ? refused->second.typed : field.value, field.placeholder};
    spec.saves_at_pauses = field.saves_at_pauses;
    if (field.labelled) {
        at.y += paragraph(ui, at, width, field.label, {Type::small, Role::muted}) + 4;
    }
    const auto state = text_field(ui, field.id, at, width, spec);
    const Rect box{at.x, at.y, width, state.height};
    if (is_refused) ui.canvas().stroke_rect(box, ui.color(Role::cramp), 1.5F, 8);
    ProfileFieldDone done;
    if (state.entered) done.entered = without_spaces_around(*state.entered);
    if (state.paused) done.paused = without_spaces_around(*state.paused);
    done.confirmed = state.confirmed;
    done.bottom = box.bottom() + draw_refused(frame, field.id, {at.x, box.bottom() + 4}, width);
    return done;
}

float draw_refused(ProfileFrame& frame, const std::string& id, Point at, float width) {
    const auto refused = frame.state.refused.find(id);
    if (refused == frame.state.refused.end()) return 0;
    Ui& ui = frame.ui;
    draw_icon(ui.canvas(), chart::Icon::warn, {at.x + 8, at.y + 10}, 16, ui.color(Role::cramp), 1.5F);
    const Ink ink{Type::small, Role::cramp};
    const float height = paragraph(ui, {at.x + 24, at.y}, width - 24, refused->second.sentence, ink) + 4;
    if (!std::exchange(refused->second.shown, true)) {
        frame.state.to_be_seen = Rect{at.x, at.y - control_height, width, height + control_height};
    }
    return height;
}

void refuse(ProfileFrame& frame, const TypedValue& typed, const std::string& sentence) {
    frame.state.refused[typed.id] = {typed.text, sentence + " Not saved.", false};
    frame.ui.draw_again();
}

bool save_typed(ProfileFrame& frame, const TypedValue& typed, Profile after) {
    const Problems all = problems(after, frame.desk.today());
    if (!all.empty()) {
        refuse(frame, typed, all.front().sentence);
        return false;
    }
    frame.state.refused.erase(typed.id);
    save(frame, std::move(after));
    return true;
}

void save(ProfileFrame& frame, Profile after) {
    if (after != frame.desk.profile()) frame.desk.save_profile(std::move(after));
}

void forget_refused(ProfileFrame& frame, const std::string& begin) {
    std::erase_if(frame.state.refused, [&](const auto& refused) { return refused.first.starts_with(begin); });
}

}  // namespace nightcramp::ui
