#include "chart/ticks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace nightcramp::chart {
namespace {

/// The nice number that is the smallest not below `value`.
double nice_step(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= value * (1 - 1e-9)) return factor * power;
    }
    return 10 * power;
}

std::string number_label(double value, double step) {
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value == 0 ? 0.0 : value);
    std::string label = text.data();
    // Groups of three: "2,000".
    const std::size_t sign = label.front() == '-' ? 1 : 0;
    for (std::size_t at = std::min(label.find('.'), label.size()); at > sign + 3;) {
        at -= 3;
        label.insert(at, 1, ',');
    }
    return label;
}

}  // namespace

std::vector<Tick> nice_ticks(double lo, double hi, int most, bool whole) {
    if (!(hi > lo)) {
        lo = 0;
        hi = 1;
    }
    most = std::max(2, most);
    double step = nice_step((hi - lo) / most);
    if (whole) step = std::max(step, 1.0);
    double first = std::floor(lo / step + 1e-9);
    double last = std::ceil(hi / step - 1e-9);
    while (last - first > most) {  // both ends rounded outwards may take one step too many
        step = nice_step(step * 1.01);
        first = std::floor(lo / step + 1e-9);
        last = std::ceil(hi / step - 1e-9);
    }
    std::vector<Tick> ticks;
    for (double i = first; i <= last; ++i) ticks.push_back({i * step, number_label(i * step, step)});
    return ticks;
}

std::vector<Tick> clock_ticks(int from, int to, int most, bool twelve_hours) {
    constexpr std::array steps{60, 120, 240, 360, 720};
    int step = steps.back();
    for (const int candidate : steps) {
        const int first = (from + candidate - 1) / candidate;
        const int last = to / candidate;
        if (last - first + 1 > most) continue;
        step = candidate;
        break;
    }
    // Counted so that midnight and two hours around it are among them: 22, 02, 06 rather than 20, 00, 04.
    const int shift = step == 240 ? 120 : 0;
    std::vector<Tick> ticks;
    for (int at = 0; at <= to; at += step) {
        const int minute = at + shift;
        if (minute < from || minute > to) continue;
        if (static_cast<int>(ticks.size()) >= most) break;
        ticks.push_back({static_cast<double>(minute), clock_label(minute, twelve_hours)});
    }
    return ticks;
}

std::string clock_label(int minutes_after_noon, bool twelve_hours) {
    constexpr int day = 24 * 60;
    const int clock = ((minutes_after_noon + day / 2) % day + day) % day;
    const int hour = clock / 60;
    const int minute = clock % 60;
    std::array<char, 32> text{};
    if (!twelve_hours) {
        std::snprintf(text.data(), text.size(), "%02d:%02d", hour, minute);
        return text.data();
    }
    const int shown = hour % 12 == 0 ? 12 : hour % 12;
    const char* half = hour < 12 ? "am" : "pm";
    if (minute == 0) {
        std::snprintf(text.data(), text.size(), "%d %s", shown, half);
    } else {
        std::snprintf(text.data(), text.size(), "%d:%02d %s", shown, minute, half);
    }
    return text.data();
}

std::string_view month_label(std::chrono::month month) {
    constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return names.at(static_cast<unsigned>(month) - 1);
}

std::string_view weekday_label(std::chrono::weekday weekday) {
    constexpr std::array<std::string_view, 7> names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    return names.at(weekday.c_encoding());
}

}  // namespace nightcramp::chart
