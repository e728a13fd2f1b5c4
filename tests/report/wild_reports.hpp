#pragma once

#include "report/report.hpp"

#include <ostream>

#include <rapidcheck.h>

/// Random reports for properties: few and many lines, short ones, long ones, and words that no line holds.
namespace nightcramp::report {

void showValue(const Report& report, std::ostream& out);

/// With the drawings of a diary, or with sentences in their place.
[[nodiscard]] rc::Gen<Report> wild_report();

}  // namespace nightcramp::report
