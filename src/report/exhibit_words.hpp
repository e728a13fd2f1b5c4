#pragma once

#include "report/report.hpp"

#include <string>

namespace nightcramp::report {

/// What a drawing shows, in words, for those who do not see it: its title, its sentences, its table row by
/// row. Inside this room only.
[[nodiscard]] std::string exhibit_words(const Exhibit& exhibit);

}  // namespace nightcramp::report
