#pragma once

#include "analysis/association.hpp"
#include "diary/json.hpp"

#include <optional>
#include <string>

namespace nightcramp::cli {

/// What the estimator makes of a table.
struct Analysed {
    std::string habit;      ///< the name of its column
    double beta0 = 0;       ///< the log rate ratio that was tested
    double prior_mean = 0;  ///< the log rate ratio towards which was shrunk
    analysis::SlideTest test;
    std::optional<analysis::Estimate> estimate;
    std::optional<analysis::LogInterval> interval;
    std::optional<analysis::Posterior> posterior;
    int nights_used = 0;
    bool degenerate = false;
};

[[nodiscard]] std::string analysed_text(const Analysed& analysed);

/// As the schema describes it: what does not exist is null, an open end "inf" or "-inf".
[[nodiscard]] Json analysed_json(const Analysed& analysed);

}  // namespace nightcramp::cli
