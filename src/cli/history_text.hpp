#pragma once

#include "cli/context.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// Edits of one entry of the history that are in one state.
struct HistoryEntry {
    SavedEdit newest;                 ///< of the edits
    std::vector<std::string> labels;  ///< newest first, each once
};

/// The newest entries, newest first, at most `most`.
[[nodiscard]] std::vector<HistoryEntry> newest_entries(const Journal& journal, std::size_t most);

/// "Mon 23 Nov 2026 07:12  window        cramp added, 22 November"
[[nodiscard]] std::string text_of(const HistoryEntry& entry);

[[nodiscard]] Json to_json(const HistoryEntry& entry);

}  // namespace nightcramp::cli
