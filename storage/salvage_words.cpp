#include "storage/salvage_words.hpp"

#include "storage/change_json.hpp"

#include <fmt/format.h>

namespace nightcramp::storage {

std::string shown(std::string_view text) {
    constexpr std::size_t longest = 120;
    std::string line(text.substr(0, longest));
    for (char& sign : line) {
        if (sign < ' ' || sign > '~') sign = '?';
    }
    return line;
}

std::string value_words(ValueKind kind, const std::string& key) {
    if (kind == ValueKind::profile) return "profile";
    return fmt::format("{} {}", kind_text(kind), shown(key));
}

std::string moment_words(const Moment& moment) {
    const Date date = date_of(moment);
    const std::chrono::year_month_day parts(date);
    return fmt::format("{} {}, {}", day_and_month(date), static_cast<int>(parts.year()), clock_text(moment));
}

}  // namespace nightcramp::storage
