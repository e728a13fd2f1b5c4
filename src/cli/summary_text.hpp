#pragma once

#include "diary/catalogue.hpp"
#include "diary/json.hpp"
#include "present/summary.hpp"

#include <string>

namespace nightcramp::cli {

/// A summary as a page of text, with a bar for each night; `utf8` draws the bars as blocks.
[[nodiscard]] std::string summary_text(const present::SummaryState& state, const Catalogue& catalogue,
                                       bool utf8);

/// As the schema describes it.
[[nodiscard]] Json summary_json(const present::SummaryState& state, bool example);

}  // namespace nightcramp::cli
