#pragma once

#include "ui/data/data_view.hpp"

#include <string>

/// The report for the doctor: what is chosen on it, and the very page.
namespace nightcramp::ui {

/// The card in the Data view that leads there; returns where it ended.
float draw_report_card(DataFrame& frame, Point at, float width);

/// In place of the cards of the view, while Desk::report is open.
void draw_report_page(Ui& ui, Desk& desk, const Layout& layout, ReportForm& form);

/// What is on it, and the way to save it; returns where it ended.
float draw_report_options(Ui& ui, Desk& desk, const Layout& layout, ReportForm& form, Point at, float width);

/// The nights that are chosen.
[[nodiscard]] DateSpan chosen_span(Desk& desk);
[[nodiscard]] report::Wishes chosen_wishes(Desk& desk);
[[nodiscard]] report::Paper chosen_paper(const Desk& desk);

/// Asks where to save the pages that are there.
void ask_where_to_save_report(Desk& desk);

}  // namespace nightcramp::ui
