#pragma once

#include "cli/context.hpp"
#include "diary/vault.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// A copy of the diary and where it lies.
struct ListedCopy {
    Backup kept;
    bool is_beside = true;  ///< the diary; otherwise in the folder that the person chose
};

/// The copies in both places, newest first, also those of a diary that cannot be opened.
[[nodiscard]] std::vector<ListedCopy> listed_copies(const Context& context);

/// The copy that is meant by a path, or by the name of a file in the list; none where there is no such file.
[[nodiscard]] std::optional<std::filesystem::path> meant_copy(const Context& context,
                                                              const std::string& typed);

/// The commands that lead out of damage, in whole sentences.
[[nodiscard]] std::string ways_out_of_damage(const Context& context);

/// "Mon 23 Nov 2026 07:12", where the person is now.
[[nodiscard]] std::string when_kept(const Context& context, const Backup& kept);

[[nodiscard]] Json to_json(const Context& context, const ListedCopy& copy);

}  // namespace nightcramp::cli
