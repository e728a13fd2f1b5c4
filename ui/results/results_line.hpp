#pragma once

#include "ui/shell/desk.hpp"
#include "ui/widgets/ui.hpp"

#include <string>

namespace nightcramp::ui {

/// "Up to the night of 21 November", with `counts` also ": 391 of 429 nights recorded".
[[nodiscard]] std::string as_of_words(const analysis::Insights& all, bool counts);

/// From when the results are, how far newer ones are, and how to end or begin that. Asks the desk for the
/// results, so that newer ones are begun. Returns where it ends.
float draw_results_line(Ui& ui, Desk& desk, Point at, float width, const std::string& as_of);

}  // namespace nightcramp::ui
