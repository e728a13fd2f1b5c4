#pragma once

#include "diary/text.hpp"
#include "ui/profile/profile_view.hpp"

#include <optional>
#include <string>
#include <string_view>

/// The parts of the Profile view. Each draws at a place of a width and returns where it ended (y).
namespace nightcramp::ui {

float draw_about_you(ProfileFrame& frame, Point at, float width);
float draw_conditions(ProfileFrame& frame, Point at, float width);
float draw_medicines(ProfileFrame& frame, Point at, float width);
float draw_medicine_form(ProfileFrame& frame, std::size_t index, Point at, float width);
/// The field in which a medicine is sought, and below it those that were found.
float draw_medicine_search(ProfileFrame& frame, Point at, float width);
float draw_questions(ProfileFrame& frame, Point at, float width);

/// The heading of a card, and a sentence in muted below it where there is one.
float draw_card_head(ProfileFrame& frame, Point at, float width, const std::string& name,
                     const std::string& sentence);

/// A row of a list: its words at the left, "Edit" and "Remove" at the right or below them.
struct ListRow {
    std::string id;                      ///< the buttons are called "ID edit" and "ID remove"
    std::string name;                    ///< with Type::body_strong where `strong`
    std::vector<std::string> sentences;  ///< small and muted, one below the other
    bool strong = true;
};
struct ListRowDone {
    bool edit = false;
    bool remove = false;
    float bottom = 0;
};
ListRowDone list_row(Ui& ui, const ListRow& row, Point at, float width);

/// A text field of one line that keeps what was refused, with the reason below it.
struct ProfileField {
    std::string id;
    std::string label;  ///< above it where `labelled`; always for tests
    std::string value;
    std::string placeholder{};
    bool labelled = true;
    bool saves_at_pauses = false;  ///< as TextFieldSpec has it
};
struct ProfileFieldDone {
    std::optional<std::string> entered{};  ///< without spaces around it, once the field is left
    std::optional<std::string> paused{};   ///< the same, at a pause
    bool confirmed = false;                ///< left with Enter
    float bottom = 0;
};
ProfileFieldDone profile_field(ProfileFrame& frame, const ProfileField& field, Point at, float width);

/// Why what was typed into the control `id` was refused, with the warn icon; returns its height, 0 where it
/// was not.
float draw_refused(ProfileFrame& frame, const std::string& id, Point at, float width);

/// What was typed into a control.
struct TypedValue {
    std::string id;  ///< of the control
    std::string text;
};
/// Drops what was refused in the controls whose ids begin so: what they are about has moved.
void forget_refused(ProfileFrame& frame, const std::string& begin);
/// Keeps it with the sentence, to which "Not saved." is added.
void refuse(ProfileFrame& frame, const TypedValue& typed, const std::string& sentence);
/// Saves what became of the profile. Where the rules forbid it nothing is saved, and the control says why.
/// Returns whether it may be saved.
bool save_typed(ProfileFrame& frame, const TypedValue& typed, Profile after);
/// Saves it, unless nothing changed.
void save(ProfileFrame& frame, Profile after);

}  // namespace nightcramp::ui
