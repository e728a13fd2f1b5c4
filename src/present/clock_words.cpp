#include "present/clock_words.hpp"

#include "diary/number.hpp"
#include "present/typed.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

enum class Half { morning, afternoon };

/// Takes "am" or "pm" off the end of the text.
std::optional<Half> take_half(std::string& text) {
    constexpr std::array<std::pair<std::string_view, Half>, 4> endings{
        {{"am", Half::morning}, {"a.m.", Half::morning}, {"pm", Half::afternoon}, {"p.m.", Half::afternoon}}};
    for (const auto& [ending, half] : endings) {
        if (!text.ends_with(ending)) continue;
        text = tidied(std::string_view(text).substr(0, text.size() - ending.size()));
        return half;
    }
    return std::nullopt;
}

struct Digits {
    std::string_view hour;
    std::string_view minute;
};

/// "2:30", "2.30", "230" and "2" taken apart; whether these are numbers is not looked at.
Digits split(std::string_view text) {
    const auto mark = text.find_first_of(":.");
    if (mark != std::string_view::npos) return {text.substr(0, mark), text.substr(mark + 1)};
    if (text.size() <= 2) return {text, "00"};
    return {text.substr(0, text.size() - 2), text.substr(text.size() - 2)};
}

/// The hour of the day of an hour of that half; none where there is no such hour.
std::optional<int> hour_of_day(int hour, Half half) {
    if (hour > 12 || (hour == 0 && half == Half::afternoon)) return std::nullopt;
    return hour % 12 + (half == Half::afternoon ? 12 : 0);
}

}  // namespace

std::string clock_words(const Moment& moment, ClockStyle style) {
    return clock_words(std::chrono::floor<minutes>(moment.wall - date_of(moment)), style);
}

std::string clock_words(ClockTime clock, ClockStyle style) {
    const auto hour = clock.count() / 60;
    const auto minute = clock.count() % 60;
    if (style == ClockStyle::twenty_four_hours) return fmt::format("{:02}:{:02}", hour, minute);
    return fmt::format("{}:{:02} {}", hour % 12 == 0 ? 12 : hour % 12, minute, hour < 12 ? "am" : "pm");
}

std::optional<ClockTime> parse_typed_clock(std::string_view text) {
    std::string typed = tidied(text);
    const auto half = take_half(typed);
    const Digits digits = split(typed);
    if (digits.hour.size() > 2 || digits.minute.size() != 2) return std::nullopt;
    std::optional<int> hour = parse_digits(digits.hour);
    const std::optional<int> minute = parse_digits(digits.minute);
    if (hour && half) hour = hour_of_day(*hour, *half);
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return hours(*hour) + minutes(*minute);
}

}  // namespace nightcramp::present
