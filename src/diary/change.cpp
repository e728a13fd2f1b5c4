#include "diary/change.hpp"

namespace nightcramp {

std::string key(const Night& night) {
    return iso(night.date);
}

std::string key(const Habit& habit) {
    return habit.id;
}

std::string key(const Profile&) {
    return "profile";
}

std::string key(const Experiment& experiment) {
    return experiment.id;
}

std::string key(const Dismissal& dismissal) {
    return dismissal.suggestion;
}

std::vector<Change> reversed(const std::vector<Change>& changes) {
    std::vector<Change> back;
    back.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        back.push_back(std::visit([](const auto& changed) -> Change { return reversed(changed); }, *change));
    }
    return back;
}

std::optional<Date> only_night(const Edit& edit) {
    if (edit.changes.size() != 1) return std::nullopt;
    const auto* night = std::get_if<Changed<Night>>(&edit.changes.front());
    if (night == nullptr) return std::nullopt;
    return night->after ? night->after->date : night->before.value().date;
}

bool joins(const Edit& first, const Edit& next) {
    const auto night = only_night(first);
    const auto apart = next.at.utc() - first.at.utc();
    return night && night == only_night(next) && first.face == next.face &&
           apart >= std::chrono::minutes(0) && apart <= std::chrono::minutes(10);
}

}  // namespace nightcramp
