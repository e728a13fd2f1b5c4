#include "app/open_night.hpp"

#include "diary/errors.hpp"

#include <utility>

namespace nightcramp::app {

OpenNight::OpenNight(Session& session, Date date)
    : session_(session), stored_(session.night(date)), shown_(stored_) {}

std::optional<SavedEdit> OpenNight::save(const Night& before, const Night& after) {
    Night ours = session_.completed(after);
    try {
        const auto saved = session_.save(before, ours);
        if (saved) {
            stored_ = std::move(ours);
            stored_.revision = is_blank(stored_) ? 0 : saved->id;
        } else {
            stored_ = before;
        }
        shown_ = stored_;
        unsaved_ = false;
        return saved;
    } catch (const NotValid&) {
        throw;
    } catch (const DiaryError&) {
        shown_ = std::move(ours);
        unsaved_ = true;
        throw;
    }
}

std::optional<SavedEdit> OpenNight::put(const Night& after) {
    return save(stored_, after);
}

std::optional<SavedEdit> OpenNight::retry() {
    if (!unsaved_) return std::nullopt;
    return save(stored_, shown_);
}

void OpenNight::discard() {
    stored_ = session_.night(date());
    shown_ = stored_;
    unsaved_ = false;
}

void OpenNight::reload() {
    if (!unsaved_) discard();
}

std::optional<SavedEdit> OpenNight::overwrite() {
    return save(session_.night(date()), shown_);
}

}  // namespace nightcramp::app
