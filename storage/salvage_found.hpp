#pragma once

#include "storage/salvage_load.hpp"

#include <vector>

namespace nightcramp::storage {

/// Rows of the history that stand in any page of a file, as the tables `edit` and `change` have them.
struct FoundHistory {
    std::vector<Cells> edits;
    std::vector<Cells> changes;
    std::size_t edit_columns = 0;  ///< of the widest
    std::size_t change_columns = 0;
};

/// Throws Cancelled and std::system_error.
[[nodiscard]] FoundHistory find_history(const std::filesystem::path& file, std::uint32_t page_size,
                                        const Watch& watch);

}  // namespace nightcramp::storage
