#include "exchange/written_times.hpp"

#include "diary/number.hpp"
#include "exchange/text_scan.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;
using std::chrono::hours;
using std::chrono::local_seconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr Date first_known = std::chrono::local_days(std::chrono::year(1900) / 1 / 1);
constexpr Date last_known = std::chrono::local_days(std::chrono::year(9999) / 12 / 31);

std::string lower(std::string_view text) {
    std::string all(text);
    for (char& letter : all) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return all;
}

std::optional<Date> date_of_parts(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || year < 1900 || year > 9999) return std::nullopt;
    return Date(date);
}

std::optional<int> month_of(std::string_view name) {
    constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
    if (name.size() < 3) return std::nullopt;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i].starts_with(lower(name))) return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

std::optional<Date> take_date(TextScan& scan) {
    const auto year = scan.number(4, 4);
    if (!year || !scan.take("-")) return std::nullopt;
    const auto month = scan.number(2, 2);
    if (!month || !scan.take("-")) return std::nullopt;
    const auto day = scan.number(2, 2);
    return day ? date_of_parts(*year, *month, *day) : std::nullopt;
}

/// "14:58", "14:58:07", "14:58:07.123"
std::optional<seconds> take_clock(TextScan& scan) {
    const auto hour = scan.number(1, 2);
    if (!hour || *hour > 23 || !scan.take(":")) return std::nullopt;
    const auto minute = scan.number(2, 2);
    if (!minute || *minute > 59) return std::nullopt;
    const seconds so_far = hours(*hour) + minutes(*minute);
    if (!scan.take(":")) return so_far;
    const auto second = scan.number(2, 2);
    if (!second || *second > 60) return std::nullopt;
    if (scan.take(".") || scan.take(",")) {
        if (!scan.number(1, 9)) return std::nullopt;
    }
    return so_far + seconds(*second);
}

/// "pm", " PM", " p. m."
std::optional<bool> is_afternoon(std::string_view text) {
    TextScan scan(text);
    scan.blanks();
    std::string word;
    while (!scan.done()) {
        const std::string_view letters = scan.letters();
        word += lower(letters);
        const bool dot = scan.take(".");
        if (dot) scan.blanks();
        if (!dot && letters.empty()) return std::nullopt;
    }
    if (word == "am") return false;
    if (word == "pm") return true;
    return std::nullopt;
}

std::optional<local_seconds> take_wall(TextScan& scan) {
    const auto date = take_date(scan);
    if (!date || (!scan.take("T") && !scan.take(" "))) return std::nullopt;
    const auto clock = take_clock(scan);
    if (!clock) return std::nullopt;
    return *date + *clock;
}

/// A part of a length of time, with a sign of its own; at most nine digits.
std::optional<std::int64_t> signed_part(TextScan& scan) {
    const bool negative = scan.take("-");
    const auto size = scan.number(1, 9);
    if (!size) return std::nullopt;
    return negative ? -static_cast<std::int64_t>(*size) : *size;
}

/// "1,500", "1,234,567": not "0,500", for no number of thousands begins with 0.
bool is_in_thousands(std::string_view text) {
    TextScan scan(text);
    scan.take("-");
    if (scan.rest().starts_with('0') || !scan.number(1, 3) || scan.done()) return false;
    while (!scan.done()) {
        if (!scan.take(",") || !scan.number(3, 3)) return false;
    }
    return true;
}

}  // namespace

bool is_of_known_years(local_seconds wall) {
    return wall >= first_known && wall < last_known + days(1);
}

std::optional<Date> written_date(std::string_view text) {
    TextScan scan(text);
    const auto date = take_date(scan);
    return scan.done() ? date : std::nullopt;
}

std::optional<Date> ordinal_date(std::string_view text) {
    TextScan scan(text);
    const auto day = scan.number(1, 2);
    if (!day) return std::nullopt;
    const std::string ending = lower(scan.letters());
    if (!ending.empty() && ending != "st" && ending != "nd" && ending != "rd" && ending != "th") {
        return std::nullopt;
    }
    scan.blanks();
    const auto month = month_of(scan.letters());
    scan.blanks();
    const auto year = scan.number(4, 4);
    if (!month || !year || !scan.done()) return std::nullopt;
    return date_of_parts(*year, *month, *day);
}

std::optional<seconds> time_of_day(std::string_view text) {
    TextScan scan(text);
    auto clock = take_clock(scan);
    if (!clock || scan.done()) return clock;
    const auto afternoon = is_afternoon(scan.rest());
    if (!afternoon || *clock < 1h || *clock >= 13h) return std::nullopt;
    if (*clock >= 12h) *clock -= 12h;
    return *afternoon ? *clock + 12h : *clock;
}

std::optional<local_seconds> wall_time(std::string_view text) {
    TextScan scan(text);
    const auto wall = take_wall(scan);
    return scan.done() ? wall : std::nullopt;
}

std::optional<local_seconds> dotted_time(std::string_view text) {
    TextScan scan(text);
    const auto day = scan.number(1, 2);
    if (!day || !scan.take(".")) return std::nullopt;
    scan.blanks();
    const auto month = scan.number(1, 2);
    if (!month || !scan.take(".")) return std::nullopt;
    scan.blanks();
    const auto year = scan.number(4, 4);
    scan.blanks();
    const auto clock = take_clock(scan);
    if (!year || !clock || !scan.done()) return std::nullopt;
    const auto date = date_of_parts(*year, *month, *day);
    return date ? std::optional(*date + *clock) : std::nullopt;
}

std::optional<minutes> written_offset(std::string_view text) {
    if (text.starts_with("UTC") || text.starts_with("GMT")) text.remove_prefix(3);
    if (text.size() != 5) return parse_utc_offset(text);
    return parse_utc_offset(std::string(text.substr(0, 3)) + ":" + std::string(text.substr(3)));
}

std::optional<Moment> offset_time(std::string_view text) {
    TextScan scan(text);
    const auto wall = take_wall(scan);
    if (!wall) return std::nullopt;
    scan.blanks();
    const auto offset = written_offset(scan.rest());
    if (!offset) return std::nullopt;
    return Moment{*wall, *offset};
}

std::optional<std::chrono::sys_seconds> epoch_milliseconds(std::string_view text) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end) return std::nullopt;
    const auto since = std::chrono::floor<seconds>(std::chrono::milliseconds(value));
    if (!is_of_known_years(local_seconds(since))) return std::nullopt;
    return std::chrono::sys_seconds(since);
}

std::optional<seconds> length_in_words(std::string_view text) {
    TextScan scan(text);
    seconds all{0};
    std::string units = "dhms";
    do {
        const auto size = scan.number(1, 9);
        const std::string unit = lower(scan.letters());
        const auto place = unit.size() == 1 ? units.find(unit) : std::string::npos;
        if (!size || place == std::string::npos) return std::nullopt;
        constexpr std::array<std::int64_t, 4> in_seconds{86'400, 3'600, 60, 1};
        all += seconds(*size * in_seconds[4 - units.size() + place]);
        units.erase(0, place + 1);  // each unit once, from the largest on
        scan.blanks();
    } while (!scan.done());
    return all;
}

std::optional<seconds> clock_length(std::string_view text) {
    TextScan scan(text);
    const auto hour = signed_part(scan);
    if (!hour || !scan.take(":")) return std::nullopt;
    const auto minute = signed_part(scan);
    if (!minute || std::abs(*minute) > 59) return std::nullopt;
    const seconds so_far = hours(*hour) + minutes(*minute);
    if (scan.done()) return so_far;
    if (!scan.take(":")) return std::nullopt;
    const auto second = signed_part(scan);
    if (!second || std::abs(*second) > 59 || !scan.done()) return std::nullopt;
    return so_far + seconds(*second);
}

std::optional<double> written_number(std::string_view text, Comma comma) {
    std::string plain(text);
    const auto commas = std::count(plain.begin(), plain.end(), ',');
    if (commas > 1 || (commas == 1 && comma == Comma::thousands)) {
        if (!is_in_thousands(text)) return std::nullopt;
        std::erase(plain, ',');
    } else if (commas == 1) {
        if (comma == Comma::unclear && is_in_thousands(text)) return std::nullopt;
        if (plain.find('.') != std::string::npos) return std::nullopt;
        plain[plain.find(',')] = '.';
    }
    double value = 0;
    const char* end = plain.data() + plain.size();
    const auto [rest, error] = std::from_chars(plain.data(), end, value);
    if (error != std::errc() || rest != end || !(std::abs(value) <= 1e15)) return std::nullopt;
    return value;
}

std::optional<std::pair<double, double>> two_numbers(std::string_view text) {
    if (written_number(text)) return std::nullopt;
    const auto large = written_number(text, Comma::thousands);
    const auto small = written_number(text, Comma::decimal);
    if (!large || !small) return std::nullopt;
    return std::pair(*large, *small);
}

}  // namespace nightcramp::exchange
