#include "ui/shell/failures.hpp"

#include "present/clock_words.hpp"
#include "present/night_versions.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/shell/desk.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

template <class Kind>
bool is(const DiaryError& error) {
    return dynamic_cast<const Kind*>(&error) != nullptr;
}

std::string title_for_opening(const DiaryError& error) {
    if (is<NotADiary>(error)) return "This file is not a diary";
    if (is<NewerSchema>(error)) return "This diary is from a newer Nightcramp";
    if (is<Damaged>(error)) return "The diary is damaged";
    if (is<ReadOnly>(error)) return "The diary is write-protected";
    if (is<DiskFull>(error)) return "The disk is full";
    if (is<Busy>(error)) return "Another program is using the diary";
    return "The diary cannot be opened";
}

DialogButton quit(Desk& desk) {
    return {"Quit", [&desk] { desk.close(); }, true};
}

DialogButton try_again(Desk& desk) {
    return {"Try again", [&desk] { desk.open(); }, false};
}

DialogButton other_file(Desk& desk) {
    return {"Open another diary …", [&desk] { desk.dialogs.add(other_file_dialog(desk)); }, false};
}

DialogButton use_newest(Desk& desk, const CopyLine& newest) {
    const WordsOfTime time = time_of(desk);
    return {fmt::format("Use the newest copy, of {}", when_words(time.zone.at(newest.copy.kept_at), time)),
            [&desk, file = newest.copy.file] { put_copy_instead(desk, file); }, false};
}

DialogButton choose_copy(Desk& desk, const char* words) {
    return {words, [&desk] { ask_which_copy(desk); }, false};
}

bool may_pass(const DiaryError& error) {
    return !is<NotADiary>(error) && !is<NewerSchema>(error) && !is<Damaged>(error);
}

Dialog conflict_dialog(const EditConflict& conflict, Desk& desk) {
    Dialog dialog{
        "conflict",
        "This night was changed elsewhere meanwhile",
        "Another program wrote to the same night. Nothing of either is lost: what you do not choose "
        "stays in the history.",
        {},
        {}};
    if (const auto* nights = std::get_if<Changed<Night>>(&conflict.theirs_to_ours())) {
        const auto versions = present::night_versions(*nights, desk.settings().manner, desk.catalogue());
        dialog.versions = {versions.theirs, versions.ours};
    }
    dialog.buttons.push_back({"Save mine instead", [&desk] { desk.keep_ours(); }, false});
    dialog.buttons.push_back({"Keep what is in the diary", [&desk] { desk.drop_change(); }, true});
    return dialog;
}

}  // namespace

DialogButton read_the_rest(Desk& desk) {
    return {"Read what can be read …", [&desk] { read_what_can_be_read(desk); }, false};
}

Dialog cannot_open_dialog(const DiaryError& error, Desk& desk) {
    Dialog dialog{"open", title_for_opening(error), error.what(), {}, {}};
    if (is<Damaged>(error)) {
        const auto newest = newest_copy(desk);
        if (newest) dialog.buttons.push_back(use_newest(desk, *newest));
        dialog.buttons.push_back(choose_copy(desk, newest ? "Choose another copy …" : "Choose a copy …"));
        dialog.buttons.push_back(read_the_rest(desk));
    }
    if (may_pass(error)) dialog.buttons.push_back(try_again(desk));
    dialog.buttons.push_back(other_file(desk));
    dialog.buttons.push_back(quit(desk));
    return dialog;
}

Dialog missing_dialog(const std::vector<Backup>& copies, Desk& desk) {
    const WordsOfTime time = time_of(desk);
    const std::string when = when_words(time.zone.at(copies.front().kept_at), time);
    const std::string lie =
        copies.size() == 1
            ? fmt::format("a copy of one lies beside it, of {}", when)
            : fmt::format("{} copies of one lie beside it, the newest of {}", copies.size(), when);
    Dialog dialog{"missing",
                  "Your diary is not where it was",
                  fmt::format("There is no diary at {}, but {}.", desk.shown_path(desk.diary_file()), lie),
                  {},
                  {}};
    if (const auto newest = newest_copy(desk)) dialog.buttons.push_back(use_newest(desk, *newest));
    dialog.buttons.push_back(choose_copy(desk, "Choose another copy …"));
    dialog.buttons.push_back({"Begin a new diary", [&desk] { desk.welcome(); }, false});
    dialog.buttons.push_back(other_file(desk));
    dialog.buttons.push_back(quit(desk));
    return dialog;
}

Dialog not_saved_dialog(const DiaryError& error, Desk& desk) {
    if (const auto* conflict = dynamic_cast<const EditConflict*>(&error)) {
        return conflict_dialog(*conflict, desk);
    }
    Dialog dialog{"save",
                  fmt::format("Not saved: {}", reason_in_short(error)),
                  fmt::format("{} What you entered stays on the screen until it is saved or you drop it.",
                              error.what()),
                  {},
                  {}};
    dialog.buttons.push_back({"Try again", [&desk] { desk.explain_unsaved(); }, false});
    dialog.buttons.push_back({"Drop the change", [&desk] { desk.drop_change(); }, false});
    dialog.buttons.push_back({"Decide later", {}, true});
    return dialog;
}

std::string reason_in_short(const DiaryError& error) {
    if (is<DiskFull>(error)) return "the disk is full";
    if (is<ReadOnly>(error)) return "the diary is write-protected";
    if (is<Busy>(error)) return "another program is using the diary";
    if (is<EditConflict>(error)) return "changed elsewhere meanwhile";
    if (is<Damaged>(error)) return "the diary is damaged";
    if (is<NewerSchema>(error)) return "a newer Nightcramp has changed the diary";
    return "the diary cannot be written";
}

Dialog other_file_dialog(Desk& desk) {
    desk.typed_path = desk.shown_path(desk.diary_file());
    Dialog dialog{
        "other file",
        "Open another diary",
        "Type where the file lies. If there is no file of that name yet, a new diary is begun there.",
        {},
        {}};
    dialog.asks_for_path = true;
    const auto back = [&desk] {
        if (desk.stage() == Stage::failed) desk.open();
    };
    const auto open = [&desk, back] {
        if (desk.typed_path.empty()) return back();
        desk.open_typed_path();
    };
    dialog.buttons.push_back({"Open", open, false});
    dialog.buttons.push_back({"Go back", back, true});
    return dialog;
}

}  // namespace nightcramp::ui
