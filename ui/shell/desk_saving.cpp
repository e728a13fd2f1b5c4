#include "diary/errors.hpp"
#include "present/saved_words.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/failures.hpp"

#include <utility>

#include <fmt/format.h>

/// What is saved, what is not, and taking back.
namespace nightcramp::ui {
namespace {

std::optional<Moment> later(const std::optional<Moment>& a, const std::optional<Moment>& b) {
    if (!a || !b) return a ? a : b;
    return a->utc() < b->utc() ? b : a;
}

}  // namespace

void Desk::reload() {
    habits_ = session_->habits();
    profile_ = session_->profile();
    version_ = session_->version();
    steps_ = session_->steps();
    if (returned_ && returned_->version != version_) returned_.reset();
    if (returned_) steps_.undo = returned_->label;
    last_saved_ = later(last_saved_, session_->last_saved());
    ++change_;
}

/// What is undone or erased bears an older time in the diary than it has on the wall.
void Desk::note_saved_now() {
    last_saved_ = later(last_saved_, now());
}

void Desk::follow_saved(const std::optional<SavedEdit>& saved) {
    if (!open_night_ || !open_night_->unsaved()) failure_.clear();
    strip.reset();
    if (!saved) {
        ++change_;
        return;
    }
    reload();
    note_saved_now();
}

bool Desk::try_to(std::function<void()> work) {
    try {
        work();
        return true;
    } catch (const NotValid& refused) {
        std::string text;
        for (const Problem& problem : refused.problems()) text += problem.sentence + " ";
        dialogs.add({"not valid", "This cannot be saved", text, {}, {{"Go back", {}, true}}});
    } catch (const DiaryError& error) {
        tell(error, std::move(work));
    }
    ++change_;
    return false;
}

/// What is on the screen only has its own way out; whatever else failed can be tried again as it was.
void Desk::tell(const DiaryError& error, std::function<void()> work) {
    if (open_night_ && open_night_->unsaved()) {
        failure_ = reason_in_short(error);
        dialogs.add(not_saved_dialog(error, *this));
        return;
    }
    Dialog dialog{"failed", "This did not work", error.what(), {}, {}};
    dialog.buttons.push_back({"Try again", [this, work = std::move(work)] { try_to(work); }, false});
    if (dynamic_cast<const Damaged*>(&error) != nullptr) dialog.buttons.push_back(read_the_rest(*this));
    dialog.buttons.push_back({"Go back", {}, true});
    dialogs.add(std::move(dialog));
}

bool Desk::put(Night after) {
    return try_to([this, after = std::move(after)] { follow_saved(open_night_->put(after)); });
}

bool Desk::put_with_undo(Night after) {
    return try_to([this, after = std::move(after)] {
        const auto saved = open_night_->put(after);
        follow_saved(saved);
        offer_undo(saved);
    });
}

void Desk::put_while_typing(Night after) {
    try {
        follow_saved(open_night_->put(after));
    } catch (const NotValid&) {
        put(std::move(after));
    } catch (const DiaryError& error) {
        failure_ = reason_in_short(error);
        ++change_;
    }
}

void Desk::step(std::optional<SavedEdit> (app::Session::*way)(), bool back) {
    if (!session_) return;
    if (!failure_.empty()) return explain_unsaved();
    try_to([this, way, back] {
        const auto saved = (*session_.*way)();
        if (!saved) return;
        const auto night = only_night(saved->edit);
        const bool is_seen = view == View::morning && night && *night <= today_;
        turn_to(is_seen ? *night : date());
        follow_saved(saved);
        const std::string_view what = back ? "Undone: " : "Done again: ";
        show_strip({fmt::format("{}{}", what, saved->edit.label), !back, back, 0});
    });
}

void Desk::undo() {
    if (!returned_ || !failure_.empty()) return step(&app::Session::undo, true);
    look();  // others may have changed it meanwhile
    if (!returned_) return step(&app::Session::undo, true);
    const auto back = returned_->back;
    back();
}

void Desk::offer_return(std::string label, std::function<void()> back) {
    returned_ = Returned{version_, std::move(label), std::move(back)};
    steps_.undo = returned_->label;
    ++change_;
}

void Desk::redo() {
    step(&app::Session::redo, false);
}

SavedState Desk::saved() const {
    if (!failure_.empty()) return {fmt::format("Not saved: {}.", failure_), "Not saved", true, false};
    if (holds_typed) return {"Typing …", "Typing …", false, true};
    const std::string words = present::saved_words(last_saved_, now(), settings_.manner.clock);
    return {words, last_saved_ ? "Saved" : "", false, false};
}

void Desk::explain_unsaved() {
    try_to([this] { follow_saved(open_night_->retry()); });
}

bool Desk::settles_unsaved() {
    if (!failure_.empty()) explain_unsaved();
    return failure_.empty();
}

void Desk::drop_change() {
    if (!open_night_) return;
    try_to([this] {
        open_night_->discard();
        failure_.clear();
        reload();
    });
}

void Desk::keep_ours() {
    try_to([this] { follow_saved(open_night_->overwrite()); });
}

}  // namespace nightcramp::ui
