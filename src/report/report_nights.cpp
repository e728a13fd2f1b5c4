#include "present/cramp_words.hpp"
#include "present/duration_words.hpp"
#include "present/habit_talk.hpp"
#include "present/span_nights.hpp"
#include "report/report_parts.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::report {
namespace {

std::string number_or_blank(const std::optional<int>& number) {
    return number ? std::to_string(*number) : "";
}

/// "Left calf, 02:30, pain 7, 5 min"
std::string cramp_words(const Cramp& cramp, const Manner& manner) {
    std::string words = present::cramp_title(cramp);
    const std::string summary = present::cramp_summary(cramp, manner);
    if (!summary.empty()) words += " · " + summary;
    return words;
}

std::vector<std::string> row_of(const Night& night, const Manner& manner) {
    std::vector<std::string> cramps;
    for (const Cramp& cramp : night.cramps) cramps.push_back(cramp_words(cramp, manner));
    return {brief_date(night.date), std::to_string(night.cramps.size()),
            fmt::format("{}", fmt::join(cramps, "; ")), number_or_blank(present::worst_pain(night)),
            number_or_blank(night.sleep.rested)};
}

std::vector<std::string> gap_row(Date first, Date last) {
    const int nights = static_cast<int>((last - first).count()) + 1;
    return {brief_date(first), "–",
            nights == 1 ? "not recorded"
                        : fmt::format("{} not recorded, to {}", present::counted(nights, "night", "nights"),
                                      brief_date(last)),
            "", ""};
}

void add_note(Lines& notes, Date night, const std::string& text) {
    const std::string line = one_line(text);
    if (!line.empty()) notes.lines.push_back(fmt::format("{}: {}", brief_date(night), line));
}

}  // namespace

void add_night_table(Report& report, const Source& source, const DateSpan& span) {
    Table table{"Night by night",
                "",
                {"night", "cramps", "each of them", "worst pain", "rested"},
                {false, true, false, true, true},
                {}};
    Date next = span.first;
    for (const Night& night : present::within(source.results.diary.nights, span)) {
        if (!is_recorded(night)) continue;
        if (night.date > next) table.rows.push_back(gap_row(next, night.date - days(1)));
        table.rows.push_back(row_of(night, source.manner));
        next = night.date + days(1);
    }
    if (next <= span.last) table.rows.push_back(gap_row(next, span.last));
    table.note = "The evening of each night; pain and how rested from 0 to 10.";
    report.tables.push_back(std::move(table));
}

void add_notes(Report& report, const Source& source, const DateSpan& span) {
    Lines notes{"Notes", "word for word, by the evening of the night", {}};
    for (const Night& night : present::within(source.results.diary.nights, span)) {
        add_note(notes, night.date, night.note);
        for (const Cramp& cramp : night.cramps) add_note(notes, night.date, cramp.note);
    }
    if (notes.lines.empty()) notes.lines.emplace_back("There are no notes in these nights.");
    report.notes = std::move(notes);
}

}  // namespace nightcramp::report
