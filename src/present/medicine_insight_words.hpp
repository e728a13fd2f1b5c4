#pragma once

#include "analysis/insights.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::present {

inline constexpr std::string_view medicine_sentence =
    "Other things changed too. Ask your prescriber; never stop or change a medicine because of this app.";

/// A sentence for each change of the medicine, and the slide test where there are enough changes for one.
[[nodiscard]] std::vector<std::string> medicine_sentences(const analysis::MedicineInsight& medicine);

}  // namespace nightcramp::present
