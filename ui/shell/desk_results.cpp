#include "advice/signs.hpp"
#include "app/night_edits.hpp"
#include "diary/noon_rule.hpp"
#include "ui/shell/desk.hpp"

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

/// Analysis and advice, which are made away from the window.
namespace nightcramp::ui {

const Knowledge& Desk::knowledge() {
    if (!knowledge_) knowledge_ = load_knowledge();
    return *knowledge_;
}

const present::Results* Desk::results() {
    if (session_ && asked_ != to_be_made()) begin_results();
    return results_.get();
}

std::shared_ptr<const present::Results> Desk::shared_results() {
    static_cast<void>(results());
    return results_;
}

bool Desk::results_are_fresh() const {
    return results_ && made_ == to_be_made();
}

void Desk::begin_results() {
    asked_ = to_be_made();  // first, so that what cannot be read is not tried again in every frame
    present::DiaryCopy diary = present::copy_of(session_->journal(), catalogue_, today_);
    worker_->start([this, of = asked_, diary = std::move(diary), &catalogue = catalogue_,
                    &known = knowledge()](const app::Task& task) -> std::function<void()> {
        const analysis::Watch watch(task.stop, task.progress);
        auto made =
            std::make_shared<const present::Results>(present::results_of(diary, catalogue, known, watch));
        return [this, of, made] {
            results_ = made;
            made_ = of;
            ++change_;
        };
    });
    take_results();
}

void Desk::take_results() {
    try {
        worker_->deliver();
    } catch (const std::exception& error) {
        dialogs.add(
            {"results", "The results could not be worked out", error.what(), {}, {{"Go on", {}, true}}});
    }
}

void Desk::take_report() {
    try {
        report.take();
    } catch (const std::exception& error) {
        dialogs.add({"report", "The report could not be drawn", error.what(), {}, {{"Go on", {}, true}}});
    }
}

void Desk::show_report() {
    show_view(View::data);
    report.open = true;
}

void Desk::cancel_results() {
    worker_->cancel();
    ++change_;
}

void Desk::renew_results() {
    begin_results();
}

void Desk::put_away(const advice::Suggestion& suggestion, bool for_a_month) {
    const auto all = session_->journal().dismissals();
    const auto before = std::find_if(all.begin(), all.end(),
                                     [&](const Dismissal& one) { return one.suggestion == suggestion.id; });
    const Dismissal after =
        for_a_month ? advice::reminder(suggestion, now()) : advice::dismissal(suggestion, now());
    const Changed<Dismissal> change{before == all.end() ? std::nullopt : std::optional(*before), after};
    save_changes({change}, "suggestion put away", true);
}

void Desk::bring_back(const advice::Suggestion& suggestion) {
    for (const Dismissal& one : session_->journal().dismissals()) {
        if (one.suggestion != suggestion.id) continue;
        save_changes({Changed<Dismissal>{one, std::nullopt}}, "suggestion brought back", true);
    }
}

std::vector<Night> Desk::recent_nights() const {
    return nights({today_ - days(advice::days_of_signs - 1), today_});
}

void Desk::answer_signs(const std::string& sign) {
    Date about = last_night(today_);
    bool noticed = false;
    for (const Night& recent : recent_nights()) {
        const auto& signs = recent.warning_signs;
        if (!signs || sign.empty() || std::find(signs->begin(), signs->end(), sign) == signs->end()) continue;
        about = recent.date;
        noticed = true;
    }
    const auto answered = [sign, noticed](Night night) {
        return sign.empty() ? app::without_signs(std::move(night))
                            : app::with_sign(std::move(night), sign, !noticed);
    };
    if (about == date()) {
        put(answered(night()));
        return;
    }
    try_to([this, about, answered] {
        const Night before = session_->night(about);
        follow_saved(session_->save(before, answered(before)));
    });
}

void Desk::forget_results() {
    worker_->cancel();
    report.cancel();
    results_.reset();
    asked_ = made_ = Made();
    show_view(view);
    numbers_sheet.reset();
}

}  // namespace nightcramp::ui
