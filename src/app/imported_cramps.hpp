#pragma once

#include "diary/journal.hpp"

#include <set>
#include <vector>

namespace nightcramp::app {

/// Those of the nights whose cramps are as an import brought them: nobody touched them since.
[[nodiscard]] std::set<Date> imported_cramps(const Journal& journal, const std::vector<Night>& nights);

}  // namespace nightcramp::app
