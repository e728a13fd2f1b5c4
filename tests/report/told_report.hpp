#pragma once

#include "report/report.hpp"

#include <string>
#include <vector>

/// A report that has everything, made by hand, and what it says.
namespace nightcramp::report {

inline Exhibit told_exhibit(const std::string& title) {
    Exhibit exhibit;
    exhibit.title = title;
    exhibit.note = "what was counted in " + title;
    return exhibit;
}

inline Exhibit course_exhibit() {
    Exhibit course = told_exhibit("Cramps night by night");
    course.sentences = {"7 Sep 2026: Amlodipine stopped.", "1 Oct 2026: Shoes changed."};
    return course;
}

inline Exhibit periods_exhibit() {
    Exhibit periods = told_exhibit("Month by month");
    periods.table = {"",
                     "",
                     {"month", "recorded nights", "cramps a night"},
                     {false, true, true},
                     {{"Sep 2026", "28", "0.32"}, {"Oct 2026", "9", ""}}};
    return periods;
}

inline Exhibit clock_exhibit() {
    Exhibit when = told_exhibit("When in the night");
    when.empty = "No cramp has a time.";
    return when;
}

inline Report told_report() {
    Report report;
    report.title = "Night leg cramps";
    report.subtitle = "Report for the doctor, from the patient’s diary of 20 Sep 2025 to 22 Nov 2026";
    report.made_on = "23 November 2026";
    report.program = "Nightcramp 1.0";
    report.foot = "Nights without an entry are left out, never counted as nights without cramps.";
    report.person = {{"Name", ""}, {"Born", "1957"}, {"Weight", "74 kg"}};
    report.conditions = {"Conditions", "High blood pressure; Flat feet"};
    report.figures = {{"121 of 391", "recorded nights had a cramp", "38 nights not recorded"},
                      {"0.41", "cramps a recorded night", ""}};
    report.signs = {"Warning signs", "", {"Legs that are numb: noted in 2 nights.", "Asked on 12 nights."}};
    report.has_signs = true;
    report.course = course_exhibit();
    report.periods = periods_exhibit();
    report.where = told_exhibit("Where");
    report.when = clock_exhibit();
    report.taken_title = "Medicines and supplements";
    report.taken = {{"Hydrochlorothiazide, 12.5 mg", "since 1 Mar 2024", "for discussion"},
                    {"Magnesium", "dates not noted", ""}};
    report.taken_none = "None noted.";
    report.habits = {"What the diary shows about habits", "", {"Two stand out.", "Links are not proof."}};
    report.experiments = {"The patient’s own tests", "", {"Stretching: under way."}};
    report.questions = {"Questions for the doctor", "", {"Could it be the tablets?", "Blood test?"}};
    report.tables = {{"Night by night",
                      "The evening of each night.",
                      {"night", "cramps", "each of them"},
                      {false, true, false},
                      {{"21 Nov 2026", "1", "Left calf"}, {"22 Nov 2026", "0", ""}}}};
    report.method = {{"How nights are counted", "", {"A night counts once it is answered."}}};
    report.notes = Lines{"Notes", "word for word", {"14 Nov 2026: long walk"}};
    return report;
}

/// What nobody typed and no diary holds: the least that there can be.
inline Report bare_report() {
    Report report;
    report.title = "Night leg cramps";
    report.program = "Nightcramp 1.0";
    report.conditions = {"Conditions", "none noted"};
    report.signs = {"Warning signs", "", {"None noted."}};
    report.course.title = "Cramps night by night";
    report.periods.title = "Month by month";
    report.where.title = "Where";
    report.when.title = "When in the night";
    for (Exhibit* exhibit : {&report.course, &report.periods, &report.where, &report.when})
        exhibit->empty = "Nothing is recorded in these nights.";
    report.taken_title = "Medicines and supplements";
    report.taken_none = "None noted.";
    return report;
}

class Statements {
public:
    explicit Statements(const Report& report) {
        say({report.title, report.subtitle, report.made_on});
        for (const Fact& fact : report.person) say({fact.label, fact.value});
        say({report.conditions.label, report.conditions.value});
        for (const KeyFigure& figure : report.figures) say({figure.value, figure.of, figure.more});
        add(report.signs);
        add(report.course);
        add(report.periods);
        add(report.where);
        add(report.when);
        say({report.taken_title});
        for (const Taken& taken : report.taken) say({taken.what, taken.when, taken.remark});
        add(report.habits);
        add(report.experiments);
        add(report.questions);
        for (const Lines& lines : report.method) add(lines);
        for (const Table& table : report.tables) add(table);
        if (report.notes) add(*report.notes);
        say({report.foot, report.program});
    }

    [[nodiscard]] const std::vector<std::string>& all() const { return all_; }

private:
    void say(const std::vector<std::string>& texts) {
        for (const std::string& text : texts) {
            if (!text.empty()) all_.push_back(text);
        }
    }
    void add(const Lines& lines) {
        if (lines.lines.empty()) return;
        say({lines.title, lines.note});
        say(lines.lines);
    }
    void add(const Table& table) {
        say({table.title, table.note});
        say(table.columns);
        for (const auto& row : table.rows) say(row);
    }
    void add(const Exhibit& exhibit) {
        say({exhibit.title, exhibit.note, exhibit.empty});
        say(exhibit.sentences);
        add(exhibit.table);
    }

    std::vector<std::string> all_;
};

/// Every statement of a report, in the order in which it is read.
inline std::vector<std::string> statements_of(const Report& report) {
    return Statements(report).all();
}

/// The first of the texts that does not stand in `text` after those before it; empty where all of them do.
inline std::string missing_in_order(const std::string& text, const std::vector<std::string>& statements) {
    std::size_t from = 0;
    for (const std::string& statement : statements) {
        const std::size_t found = text.find(statement, from);
        if (found == std::string::npos) return statement;
        from = found + statement.size();
    }
    return "";
}

}  // namespace nightcramp::report
