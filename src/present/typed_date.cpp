#include "present/typed_date.hpp"

#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "present/calendar_words.hpp"
#include "present/jump_date.hpp"
#include "present/typed.hpp"

#include <vector>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using std::chrono::year_month_day;
using Words = std::vector<std::string>;

/// Empty ones too.
Words split(const std::string& text, char at) {
    Words words;
    std::size_t begin = 0;
    for (std::size_t end = text.find(at); end != std::string::npos; end = text.find(at, begin)) {
        words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    words.push_back(text.substr(begin));
    return words;
}

std::optional<std::chrono::year> year_in(const std::string& word) {
    const auto number = word.size() == 4 ? parse_digits(word) : std::nullopt;
    if (!number || *number < earliest_year) return std::nullopt;
    return std::chrono::year(*number);
}

std::optional<unsigned> small_number(const std::string& word) {
    const auto number = word.size() <= 2 ? parse_digits(word) : std::nullopt;
    return number ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
}

/// "3.5.2024", "03. 05. 2024"
std::optional<Date> dotted(const std::string& text) {
    const Words parts = split(text, '.');
    if (parts.size() != 3) return std::nullopt;
    const auto day = small_number(tidied(parts[0]));
    const auto month = small_number(tidied(parts[1]));
    const auto year = year_in(tidied(parts[2]));
    if (!day || !month || !year) return std::nullopt;
    const year_month_day date = *year / std::chrono::month(*month) / std::chrono::day(*day);
    return date.ok() ? std::optional<Date>(date) : std::nullopt;
}

/// The first day of "2024" or "may 2024".
std::optional<Date> first_day(const std::string& text) {
    const std::size_t space = text.rfind(' ');
    if (space == std::string::npos) {
        const auto year = year_in(text);
        return year ? std::optional<Date>(*year / 1 / 1) : std::nullopt;
    }
    const auto year = year_in(text.substr(space + 1));
    const auto month = month_named(tidied(text.substr(0, space)));
    return year && month ? std::optional<Date>(*year / *month / 1) : std::nullopt;
}

bool names_a_year(const std::string& text) {
    std::size_t digits = 0;
    for (const char sign : text) {
        digits = sign >= '0' && sign <= '9' ? digits + 1 : 0;
        if (digits == 4) return true;
    }
    return false;
}

}  // namespace

std::optional<Date> typed_date(std::string_view typed, Date today) {
    const std::string text = tidied(typed);
    const Date latest = names_a_year(text) ? date_from(9999, 12, 31) : today;
    if (const auto date = jump_date(text, latest)) return date;
    if (const auto date = dotted(text)) return date;
    return first_day(text);
}

std::string date_as_typed(Date date) {
    return fmt::format("{} {}", day_and_month(date), year_of(date));
}

}  // namespace nightcramp::present
