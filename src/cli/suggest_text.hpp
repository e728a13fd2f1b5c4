#pragma once

#include "diary/json.hpp"
#include "diary/knowledge.hpp"
#include "present/results.hpp"

#include <string>

namespace nightcramp::cli {

/// What suggestions are told from.
struct Suggested {
    const present::Results& results;
    const Catalogue& catalogue;
    const Knowledge& knowledge;
};

/// Warning signs first, then the suggestions, at most 100 columns wide; before the question about warning
/// signs was answered, that question.
[[nodiscard]] std::string suggest_text(const Suggested& suggested);

/// As the schema describes it.
[[nodiscard]] Json suggest_json(const Suggested& suggested);

}  // namespace nightcramp::cli
