#include "app/importing.hpp"
#include "app/take_back.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/data/data_words.hpp"
#include "ui/shell/desk.hpp"

#include <utility>

/// What comes into the diary from other programs.
namespace nightcramp::ui {
namespace {

/// Trying again as it was would be refused again.
void plan_again(Desk& desk) {
    desk.look();
    desk.import.bring_in.plan_again();
    desk.dialogs.add({"import changed",
                      "Nothing was brought in yet",
                      "The diary changed meanwhile. Look at what comes in now.",
                      {},
                      {{"Go on", {}, true}}});
}

}  // namespace

/// A copy is kept first; meanwhile something else may be chosen, which is not what was to be saved.
void Desk::save_import() {
    if (!settles_unsaved() || copies.is_at(CopyWork::Doing::keeping_before_import)) return;
    const auto save = [this, plan = import.bring_in.plans(), file = import.bring_in.file()] {
        const bool is_same = import.bring_in.plans() == plan && import.bring_in.file() == file;
        if (is_same) try_to([this] { save_plan(); });
    };
    keep_copy_before_import(*this, save);
    work_on_copies();
}

/// A dialog may call it again, when another file is looked at.
void Desk::save_plan() {
    BringIn& bring_in = import.bring_in;
    if (bring_in.step() != BringIn::Step::preview || !why_not(bring_in).empty()) return;
    const exchange::ImportPlan& plan = bring_in.plan();
    app::Session importing(*diary_.journal, catalogue_, world_.clock, Face::import);
    std::optional<SavedEdit> saved;
    try {
        saved = app::save_import(importing, plan, bring_in.file());
    } catch (const EditConflict&) {
        plan_again(*this);
        ++change_;
        return;
    }
    if (!saved) return;
    import.remember();
    CameIn came_in{saved->id, plan.added + plan.completed, {}};
    if (plan.span) came_in.newest = plan.span->last;
    bring_in.finish(came_in);
    open_night_->reload();
    follow_saved(saved);
}

void Desk::leave_import() {
    if (!import.bring_in.has_choices()) return import.cancel();
    Dialog dialog{"leave import",
                  "Stop bringing it in?",
                  "What you chose for this file is not kept. Your diary stays as it is.",
                  {},
                  {}};
    dialog.buttons.push_back({"Stop", [this] { import.cancel(); }, false});
    dialog.buttons.push_back({"Go on choosing", {}, true});
    dialogs.add(std::move(dialog));
}

void Desk::take_back(std::int64_t edit) {
    if (!settles_unsaved()) return;
    try_to([this, edit] {
        const auto told = session_->journal().edit(edit);
        const auto saved = told ? app::take_back(*session_, *told) : std::nullopt;
        if (!saved) return;
        if (import.bring_in.step() == BringIn::Step::done) import.bring_in.start_again();
        open_night_->reload();
        follow_saved(saved);
        offer_undo(saved);
    });
}

void Desk::work_on_import() {
    if (!session_) return;
    try {
        import.go_on({*session_, habits_, version_, std::chrono::hours(settings_.boundary_hour)});
    } catch (const DiaryError& error) {
        Dialog dialog{"import waits", "The diary cannot be read now", error.what(), {}, {}};
        dialog.buttons.push_back({"Try again", [this] { import.try_again(); }, true});
        dialog.buttons.push_back({"Stop bringing it in", [this] { import.cancel(); }, false});
        dialogs.add(std::move(dialog));
    }
}

void Desk::forget_import() {
    import.cancel();
    open_sheet.reset();
    target_sheet.reset();
}

}  // namespace nightcramp::ui
