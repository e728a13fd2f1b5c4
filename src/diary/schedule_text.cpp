#include "diary/schedule_text.hpp"

namespace nightcramp {

std::string schedule_text(const std::vector<bool>& schedule) {
    std::string text;
    for (const bool with_habit : schedule) text += with_habit ? '1' : '0';
    return text;
}

std::optional<std::vector<bool>> parse_schedule(std::string_view text) {
    if (text.find_first_not_of("01") != std::string_view::npos) return std::nullopt;
    std::vector<bool> schedule;
    for (const char sign : text) schedule.push_back(sign == '1');
    return schedule;
}

}  // namespace nightcramp
