#pragma once

#include "chart/any_chart.hpp"
#include "diary/date.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// What the report for the doctor says, before anything of it is drawn or written. Every face makes its own
/// form of the same values, so all of them say the same.
namespace nightcramp::report {

/// Something said with its label.
struct Fact {
    std::string label;  ///< "Born"
    std::string value;  ///< "1957"; empty: a line to write on by hand

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// A large figure and what it counts.
struct KeyFigure {
    std::string value;  ///< "121 of 391"
    std::string of;     ///< "nights with a cramp"
    std::string more;   ///< "38 nights not recorded"; may be empty

    friend bool operator==(const KeyFigure&, const KeyFigure&) = default;
};

/// Every row has as many cells as there are columns; a cell is empty where nothing is known.
struct Table {
    std::string title;
    std::string note;                  ///< a sentence below the title; may be empty
    std::vector<std::string> columns;  ///< with their units
    std::vector<bool> numbers;         ///< of each column: its cells are numbers and stand at the right
    std::vector<std::vector<std::string>> rows;

    friend bool operator==(const Table&, const Table&) = default;
};

/// A drawing, and the same in words for those who do not see it.
struct Exhibit {
    std::string title;  ///< "When in the night"
    std::string note;   ///< what was counted; may be empty
    std::string empty;  ///< a sentence in place of the drawing where there is nothing to draw
    chart::AnyChart drawing;
    std::vector<std::string> sentences;  ///< what changed, and when
    Table table;                         ///< without a title; without rows where `empty` says all
};

/// A medicine or a supplement.
struct Taken {
    std::string what;    ///< "Hydrochlorothiazide, 12.5 mg"
    std::string when;    ///< "since 1 March 2024", "1 Jan 2022 to 7 Sep 2026", "dates not noted"
    std::string remark;  ///< "listed as possible cause; for discussion"; may be empty

    friend bool operator==(const Taken&, const Taken&) = default;
};

/// Lines under a heading. What they are follows from the place in the report.
struct Lines {
    std::string title;
    std::string note;                ///< beside the title; may be empty
    std::vector<std::string> lines;  ///< whole sentences; never empty: "None noted." is a line too

    friend bool operator==(const Lines&, const Lines&) = default;
};

/// Everything on it, in the order in which it is read.
struct Report {
    std::string title;     ///< "Night leg cramps"
    std::string subtitle;  ///< what it is, and the nights it counts
    std::string made_on;   ///< "23 November 2026"
    std::string program;   ///< "Nightcramp 1.0"
    std::string foot;      ///< what holds of every page: "Nights without an entry are left out …"

    std::vector<Fact> person;  ///< name and year of birth only where they are wanted
    Fact conditions;           ///< all of them in one line; "none noted" too
    std::vector<KeyFigure> figures;
    Lines signs;               ///< warning signs that were noted, and how often they were asked for
    bool has_signs = false;    ///< some were noted, so that they stand out
    Exhibit course;            ///< cramps per night over time, with the changes of medicines and shoes
    Exhibit periods;           ///< cramp nights and rates with intervals: months, or years of a long diary
    Exhibit where;             ///< a LegChart
    Exhibit when;              ///< by the clock
    std::string taken_title;   ///< "Medicines and supplements"
    std::vector<Taken> taken;  ///< those of possible causes first; empty: `taken_none` says so
    std::string taken_none;
    Lines habits;       ///< what the diary shows, in two sentences, and a sentence for each that stands out
    Lines experiments;  ///< running and finished ones; no line where there was none
    Lines questions;    ///< the person's own, as they were typed; no line where there are none

    std::vector<Lines> method;  ///< how it was counted, on the pages after the first
    /// With `method` the pages also print the tables of `periods`, `when` and `where`, which text has anyway.
    std::vector<Table> tables;   ///< of the pages after the first: nights, habits, numbers
    std::optional<Lines> notes;  ///< "14 Nov 2026: …", where they are wanted
};

}  // namespace nightcramp::report
