#pragma once

#include "report/report.hpp"

#include <string>
#include <string_view>

/// The report for those who read it with ears or fingers: the same statements as on the pages, in the same
/// order, nothing left out.
namespace nightcramp::report {

/// Where something is to be written on by hand.
inline constexpr std::string_view blank_to_fill = "________________________";

/// Plain text in UTF-8, lines of at most 80 columns where no name is longer.
[[nodiscard]] std::string report_text(const Report& report);

/// One HTML 5 file without scripts and without anything from elsewhere: headings, paragraphs, lists and
/// tables with their header cells.
[[nodiscard]] std::string report_html(const Report& report);

}  // namespace nightcramp::report
