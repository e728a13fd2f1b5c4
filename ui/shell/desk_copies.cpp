#include "diary/errors.hpp"
#include "ui/shell/desk.hpp"

#include <utility>

/// What the work on copies changes on the desk.
namespace nightcramp::ui {

void Desk::work_on_copies() {
    copies.go_on();
    if (!closes_when_done_ || copies.is_at(CopyWork::Doing::keeping_before_import)) return;
    closes_when_done_ = false;
    if (dialogs.empty() && may_close()) close();
}

void Desk::read_again() {
    try_to([this] {
        if (!session_) return;
        open_night_->reload();
        follow_saved(std::nullopt);
        reload();
        note_saved_now();
        if (stage_ == Stage::welcome) stage_ = Stage::diary;
    });
}

}  // namespace nightcramp::ui
