#include "present/duration_words.hpp"
#include "present/habit_talk.hpp"
#include "present/sign_list.hpp"
#include "present/span_nights.hpp"
#include "report/report_parts.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::report {
namespace {

using present::counted;

/// From here on a cramp is no ordinary one: Hallegraeff 2017, BMC Fam Pract 18:29, and the advice of the NHS.
constexpr std::chrono::minutes long_cramp{10};

struct Seen {
    int nights = 0;
    Date last{};
};

std::string when_seen(const Seen& seen) {
    if (seen.nights == 1) return "noted in the night of " + brief_date(seen.last);
    return fmt::format("noted in {} nights, last on {}", seen.nights, brief_date(seen.last));
}

Seen seen_in(std::span<const Night> nights, const std::string& sign) {
    Seen seen;
    for (const Night& night : nights) {
        const auto& noted = night.warning_signs;
        if (!noted || std::find(noted->begin(), noted->end(), sign) == noted->end()) continue;
        ++seen.nights;
        seen.last = night.date;
    }
    return seen;
}

std::optional<std::string> long_cramps(std::span<const Night> nights) {
    int count = 0;
    std::chrono::seconds longest{0};
    Date night_of_longest{};
    for (const Night& night : nights) {
        for (const Cramp& cramp : night.cramps) {
            if (!cramp.duration || *cramp.duration <= long_cramp) continue;
            ++count;
            if (*cramp.duration < longest) continue;
            longest = *cramp.duration;
            night_of_longest = night.date;
        }
    }
    if (count == 0) return std::nullopt;
    const std::string length = present::duration_words(longest);
    const std::string date = brief_date(night_of_longest);
    if (count == 1)
        return fmt::format("One cramp lasted {}, {}; ordinary ones end within ten minutes.", length, date);
    return fmt::format("{} cramps lasted more than ten minutes; the longest {}, {}.", count, length, date);
}

/// "asked for on 337 nights"; empty where on none
std::string asked_words(std::span<const Night> nights) {
    const auto asked = std::count_if(nights.begin(), nights.end(),
                                     [](const Night& night) { return night.warning_signs.has_value(); });
    return asked == 0 ? ""
                      : fmt::format("asked for on {}", counted(static_cast<int>(asked), "night", "nights"));
}

}  // namespace

void add_signs(Report& report, const Source& source, const DateSpan& span) {
    const auto nights = present::within(source.results.diary.nights, span);
    report.signs.title = "Warning signs";
    const std::vector<Night> copy(nights.begin(), nights.end());
    for (const present::SignRow& row : present::sign_rows(source.catalogue, copy)) {
        if (!row.noticed) continue;
        report.signs.lines.push_back(
            fmt::format("{}: {}.", row.sign->name, when_seen(seen_in(nights, row.sign->id))));
    }
    if (auto sentence = long_cramps(nights)) report.signs.lines.push_back(*std::move(sentence));
    report.has_signs = !report.signs.lines.empty();
    const std::string asked = asked_words(nights);
    if (asked.empty()) {
        report.signs.lines.emplace_back("Not asked about in these nights.");
    } else {
        report.signs.note = asked;
        if (!report.has_signs) report.signs.lines.emplace_back("None noted.");
    }
}

}  // namespace nightcramp::report
