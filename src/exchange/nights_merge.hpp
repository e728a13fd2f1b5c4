#pragma once

#include "diary/change.hpp"
#include "diary/night.hpp"

#include <string>
#include <vector>

namespace nightcramp::exchange {

/// Something that the diary holds otherwise than the file, and that stays as the diary has it.
struct KeptAnswer {
    Date night{};
    std::string column;  ///< "cramps", "position", "feet", "covers" or the id of a habit

    friend bool operator==(const KeptAnswer&, const KeptAnswer&) = default;
};

/// What a file adds to a diary, and what came of each of its nights.
struct NightsMerge {
    std::vector<Change> changes;
    int added = 0;      ///< nights of which the diary knew nothing
    int completed = 0;  ///< nights of which it knew less
    int unchanged = 0;
    std::vector<KeptAnswer> kept;

    [[nodiscard]] int nights() const { return added + completed + unchanged; }
};

/// Adds what `told` says to what the diary holds (`stored`); both ascend by date. What `told` does not say
/// stays, and so does every answer that the diary has: a person's own word is never overwritten. Cramps are
/// taken where the night is not recorded yet. The same file a second time changes nothing.
[[nodiscard]] NightsMerge merge_nights(const std::vector<Night>& told, const std::vector<Night>& stored);

}  // namespace nightcramp::exchange
