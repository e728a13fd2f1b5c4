#include "diary/habit.hpp"

#include <algorithm>

namespace nightcramp {

const Habit* find_habit(const std::vector<Habit>& habits, std::string_view id) {
    const auto found =
        std::find_if(habits.begin(), habits.end(), [&](const Habit& habit) { return habit.id == id; });
    return found == habits.end() ? nullptr : &*found;
}

bool is_slug(std::string_view text) {
    if (text.empty() || text.size() > 60 || text.back() == '-') return false;
    if (text.front() < 'a' || text.front() > 'z') return false;
    if (text.find("--") != std::string_view::npos) return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace nightcramp
