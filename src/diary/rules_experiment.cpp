#include "diary/rules.hpp"

#include <algorithm>

namespace nightcramp {
namespace {

bool same_draw(const Experiment& a, const Experiment& b) {
    return a.habit == b.habit && a.design == b.design && a.first_night == b.first_night && a.seed == b.seed &&
           a.drawn_at == b.drawn_at && a.done_from == b.done_from &&
           a.agreed_with_doctor == b.agreed_with_doctor && a.planned_nights == b.planned_nights;
}

bool begins_like(const std::vector<bool>& longer, const std::vector<bool>& shorter) {
    return longer.size() >= shorter.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

/// Nights were added, or those that nobody has seen yet were taken off again.
bool lengthened(const Experiment& before, const Experiment& after, const Moment& now) {
    const bool added = !before.extended && after.extended && begins_like(after.schedule, before.schedule);
    const bool taken_off = before.extended && !after.extended && begins_like(before.schedule, after.schedule);
    return (added || taken_off) && !is_revealed(last_night_of(added ? before : after) + days(1), now);
}

Problems problems_of_begun(const Experiment& before, const Experiment& after, const Moment& now) {
    if (!same_draw(before, after)) {
        return {{"schedule",
                 "The experiment has begun: what was drawn stays as it is. It can be stopped at any time."}};
    }
    const bool same_schedule = before.schedule == after.schedule && before.extended == after.extended;
    if (same_schedule || lengthened(before, after, now)) return {};
    return {{"schedule",
             "Nights are added once, at the end of the schedule, and before the first of them is known."}};
}

bool changes_result(const Experiment& before, const Experiment& after) {
    Experiment same = after;
    same.revision = before.revision;
    return same != before;
}

}  // namespace

Problems change_problems(const Experiment& before, const Experiment* after, const Moment& now) {
    if (before.unsealed_at) {
        if (after == nullptr || !changes_result(before, *after)) return {};
        return {{"result",
                 "The result was opened, and it stays as it was opened. Plan a new experiment to go on."}};
    }
    if (!is_revealed(before.first_night, now)) return {};
    if (after != nullptr) return problems_of_begun(before, *after, now);
    return {{"experiment",
             "An experiment that has begun is not erased: stop it instead, at any time and for any reason."}};
}

}  // namespace nightcramp
