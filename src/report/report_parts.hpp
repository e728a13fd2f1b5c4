#pragma once

#include "present/charts.hpp"
#include "report/report_of.hpp"

#include <string>
#include <string_view>

/// What report_of() is made of; inside this room only.
namespace nightcramp::report {

/// The diary as charts read it; it lasts as long as the source.
[[nodiscard]] present::ChartSource chart_source(const Source& source);

/// "14 Nov 2026"
[[nodiscard]] std::string brief_date(Date date);
/// "20 Sep 2025 to 22 Nov 2026", "22 Nov 2026"
[[nodiscard]] std::string brief_span(const DateSpan& span);
/// A text that somebody typed, as one line.
[[nodiscard]] std::string one_line(std::string_view text);

/// What the person is: conditions with flat feet, weight, pregnancy; name and year of birth where wanted.
void add_person(Report& report, const Source& source, const Wishes& wishes);
void add_figures(Report& report, const Source& source, const DateSpan& span);
void add_signs(Report& report, const Source& source, const DateSpan& span);
void add_charts(Report& report, const Source& source, const DateSpan& span);
/// Medicines of the profile, and supplements as they were answered in the nights of the span.
void add_taken(Report& report, const Source& source, const DateSpan& span);
/// The span says only whether it has to be told that habits are judged from the whole diary.
void add_habits(Report& report, const Source& source, const DateSpan& span);
/// Those that had a night in the span.
void add_experiments(Report& report, const Source& source, const DateSpan& span);

/// The table of every habit, and how everything is counted.
void add_method(Report& report, const Source& source);
void add_night_table(Report& report, const Source& source, const DateSpan& span);
void add_notes(Report& report, const Source& source, const DateSpan& span);

}  // namespace nightcramp::report
