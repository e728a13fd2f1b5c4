#include "present/jump_date.hpp"

#include "diary/noon_rule.hpp"
#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "present/calendar_words.hpp"
#include "present/typed.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace nightcramp::present {
namespace {

using std::chrono::day;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;
using Words = std::vector<std::string>;

Words words_of(std::string_view typed) {
    std::string text = tidied(typed);
    std::replace(text.begin(), text.end(), ',', ' ');
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// "22", "22nd" or "22."
std::optional<day> day_in(std::string_view word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th", "."}) {
        if (word.ends_with(ending)) word.remove_suffix(ending.size());
    }
    const auto number = word.size() <= 2 ? parse_digits(word) : std::nullopt;
    if (!number || *number < 1 || *number > 31) return std::nullopt;
    return day(static_cast<unsigned>(*number));
}

std::optional<Date> existing(const year_month_day& date) {
    return date.ok() ? std::optional<Date>(date) : std::nullopt;
}

std::optional<Date> last_weekday(std::chrono::weekday named, Date today) {
    const days ago = std::chrono::weekday(today) - named;
    return today - (ago == days(0) ? days(7) : ago);
}

std::optional<Date> last_day_of_month(day named, Date today) {
    const year_month_day now(today);
    const year_month this_month = now.year() / now.month();
    const auto date = existing(this_month / named);
    return date && *date <= today ? date : existing((this_month - months(1)) / named);
}

/// 29 February may be eight years ago.
std::optional<Date> last_day_of_year(const std::chrono::month_day& named, Date today) {
    for (int ago = 0; ago <= 8; ++ago) {
        const auto date = existing(named / year(year_of(today) - ago));
        if (date && *date <= today) return date;
    }
    return std::nullopt;
}

std::optional<Date> one_word(const std::string& word, Date today) {
    if (word == "today" || word == "tonight") return tonight(today);
    if (word == "yesterday") return last_night(today);
    if (const auto weekday = weekday_named(word)) return last_weekday(*weekday, today);
    if (const auto number = day_in(word)) return last_day_of_month(*number, today);
    return parse_date(word);
}

/// "12 march", "march 12", either with a year after it.
std::optional<Date> day_of_month(const Words& words, Date today) {
    const bool month_first = month_named(words[0]).has_value();
    const auto month = month_named(words[month_first ? 0 : 1]);
    const auto number = day_in(words[month_first ? 1 : 0]);
    if (!month || !number || words.size() > 3) return std::nullopt;
    if (words.size() == 2) return last_day_of_year(*month / *number, today);
    const auto named_year = words[2].size() == 4 ? parse_digits(words[2]) : std::nullopt;
    if (!named_year) return std::nullopt;
    return existing(*month / *number / year(*named_year));
}

/// "22", "22 nov", "nov 22 2026"
std::optional<Date> dated(const Words& words, Date today) {
    if (words.size() > 1) return day_of_month(words, today);
    const auto number = day_in(words[0]);
    return number ? last_day_of_month(*number, today) : std::nullopt;
}

/// "sunday 22", "sun 22 nov": the weekday has to be right.
std::optional<Date> dated_weekday(const Words& words, Date today) {
    const auto date = dated({words.begin() + 1, words.end()}, today);
    const bool is_right = date && std::chrono::weekday(*date) == weekday_named(words[0]);
    return is_right ? date : std::nullopt;
}

std::optional<Date> date_of(const Words& words, Date today) {
    if (words.empty()) return std::nullopt;
    if (words.size() == 1) return one_word(words[0], today);
    if (words == Words{"last", "night"}) return last_night(today);
    if (weekday_named(words[0])) return dated_weekday(words, today);
    if (words[0] != "last") return day_of_month(words, today);
    const auto weekday = words.size() == 2 ? weekday_named(words[1]) : std::nullopt;
    return weekday ? last_weekday(*weekday, today) : std::nullopt;
}

}  // namespace

std::optional<Date> jump_date(std::string_view typed, Date today) {
    const auto date = date_of(words_of(typed), today);
    if (!date || *date > today || year_of(*date) < earliest_year) return std::nullopt;
    return date;
}

}  // namespace nightcramp::present
