#include "report/report_of.hpp"

#include "present/amount_words.hpp"
#include "present/calendar_words.hpp"
#include "present/experiment_parts.hpp"
#include "report/report_parts.hpp"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::report {
namespace {

std::string subtitle_of(const Source& source, const Wishes& wishes) {
    if (source.example) return fmt::format("Example data of nobody, {}", brief_span(wishes.span));
    if (source.results.diary.nights.empty()) return "Report for the doctor, from a diary that is still empty";
    return fmt::format("Report for the doctor, from the patient’s diary of {}", brief_span(wishes.span));
}

std::string condition_name(const Catalogue& catalogue, const std::string& id) {
    const auto found = std::find_if(catalogue.conditions.begin(), catalogue.conditions.end(),
                                    [&](const Condition& condition) { return condition.id == id; });
    return found == catalogue.conditions.end() ? id : found->name;
}

Fact conditions_of(const Source& source) {
    const Profile& profile = source.results.diary.profile;
    std::vector<std::string> names;
    for (const std::string& id : profile.conditions) names.push_back(condition_name(source.catalogue, id));
    if (profile.flat_feet == true) names.emplace_back("Flat feet");
    const std::string all = names.empty() ? "not noted" : fmt::format("{}", fmt::join(names, "; "));
    return {"Conditions", all};
}

/// U+202A … U+202E and U+2066 … U+2069 turn the rest of a line round.
bool turns_round(std::string_view sign) {
    if (sign.size() != 3 || sign[0] != '\xE2') return false;
    const bool embeds = sign[1] == '\x80' && sign[2] >= '\xAA' && sign[2] <= '\xAE';
    const bool isolates = sign[1] == '\x81' && sign[2] >= '\xA6' && sign[2] <= '\xA9';
    return embeds || isolates;
}

/// Without signs that would turn the rest of a line round, and with blanks for control codes.
std::string without_steering(std::string_view text) {
    std::string kept;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (turns_round(text.substr(i, 3))) {
            i += 2;
        } else {
            kept += static_cast<unsigned char>(text[i]) < ' ' || text[i] == '\x7F' ? ' ' : text[i];
        }
    }
    return kept;
}

}  // namespace

present::ChartSource chart_source(const Source& source) {
    const present::DiaryCopy& diary = source.results.diary;
    return {diary.nights,     diary.habits,          diary.profile, diary.experiments,
            source.catalogue, diary.today - days(1), source.manner, source.week_start};
}

std::string brief_date(Date date) {
    const std::chrono::year_month_day parts(date);
    return fmt::format("{} {} {}", static_cast<unsigned>(parts.day()), present::month_name(date).substr(0, 3),
                       static_cast<int>(parts.year()));
}

std::string brief_span(const DateSpan& span) {
    if (span.first >= span.last) return brief_date(span.last);
    return fmt::format("{} to {}", brief_date(span.first), brief_date(span.last));
}

std::string one_line(std::string_view text) {
    std::istringstream words(without_steering(text));
    std::string line;
    for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
    return line;
}

void add_person(Report& report, const Source& source, const Wishes& wishes) {
    const Profile& profile = source.results.diary.profile;
    if (wishes.name) report.person.push_back({"Name", one_line(wishes.called)});
    if (wishes.name) {
        report.person.push_back(
            {"Born", profile.year_of_birth ? std::to_string(*profile.year_of_birth) : ""});
    }
    if (profile.weight_kg) {
        report.person.push_back(
            {"Weight", present::amount_words(*profile.weight_kg, "kg", source.manner.units)});
    }
    if (profile.due_date && *profile.due_date >= source.results.diary.today) {
        report.person.push_back({"Pregnant", "due " + present::full_date(*profile.due_date)});
    }
    report.conditions = conditions_of(source);
}

DateSpan whole_span(const std::vector<Night>& nights, Date newest) {
    if (nights.empty() || nights.front().date > newest) return {newest, newest};
    const auto last = std::find_if(nights.rbegin(), nights.rend(),
                                   [&](const Night& night) { return night.date <= newest; });
    return {nights.front().date, last->date};
}

DateSpan whole_span(const present::DiaryCopy& diary) {
    return whole_span(diary.nights, diary.today - days(1));
}

Report report_of(const Source& source, const Wishes& wishes) {
    Report report;
    report.title = "Night leg cramps";
    report.subtitle = subtitle_of(source, wishes);
    report.made_on = present::full_date(source.results.diary.today);
    report.program = source.program;
    report.foot = "Nights without an entry are left out, never counted as nights without cramps.";
    add_person(report, source, wishes);
    add_figures(report, source, wishes.span);
    add_signs(report, source, wishes.span);
    add_charts(report, source, wishes.span);
    add_taken(report, source, wishes.span);
    add_habits(report, source, wishes.span);
    add_experiments(report, source, wishes.span);
    report.questions.title = "Questions for the doctor";
    for (const std::string& question : source.results.diary.profile.questions) {
        report.questions.lines.push_back(one_line(question));
    }
    if (wishes.method) add_method(report, source);
    if (wishes.nights) add_night_table(report, source, wishes.span);
    if (wishes.notes) add_notes(report, source, wishes.span);
    return report;
}

}  // namespace nightcramp::report
