#pragma once

#include "diary/change.hpp"
#include "diary/night.hpp"
#include "diary/problem.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace nightcramp::exchange {

/// Something that the diary holds otherwise than the file.
struct KeptAnswer {
    Date night{};
    /// "cramps", "to bed", "up", "rested", "position", "feet", "covers", "warning signs", "note" or the id of
    /// a habit.
    std::string column;

    friend bool operator==(const KeptAnswer&, const KeptAnswer&) = default;
};

/// Something that the file says and that the night cannot be together with what the diary knows of it.
struct RefusedPart {
    Date night{};
    Problem problem;

    friend bool operator==(const RefusedPart&, const RefusedPart&) = default;
};

/// Which of two different answers stands in the end.
enum class MergeRule { diary_is_right, file_is_right };

/// How nights are merged.
struct MergeTerms {
    MergeRule rule = MergeRule::diary_is_right;
    /// Everything that stops a night from being saved; without it every night may be.
    std::function<Problems(const Night&)> problems;
    /// Nights whose cramps an import brought and nobody touched since.
    std::set<Date> imported_cramps;
};

/// What a file adds to a diary, and what came of each of its nights.
struct NightsMerge {
    std::vector<Change> changes;
    int added = 0;      ///< nights of which the diary knew nothing
    int completed = 0;  ///< nights of which it knew less, or something else
    int unchanged = 0;
    std::vector<KeptAnswer> kept;      ///< as the diary has it
    std::vector<KeptAnswer> replaced;  ///< by what the file says
    std::vector<RefusedPart> refused;  ///< left out, for the night could not be saved with it

    [[nodiscard]] int nights() const { return added + completed + unchanged; }
};

/// Adds what `told` says to what the diary holds (`stored`); both ascend by date. What `told` does not say
/// stays, and so does every answer that the diary has: a person's own word is never overwritten unless the
/// rule says so. Cramps are taken as a whole: where the night is not recorded yet. What an import brought may
/// grow: an amount by a larger imported one, cramps by a list that has them all. Of a note the lines are
/// added, below the one that is there, that do not stand in it already. Every night of the changes may be
/// saved. The same file a second time changes nothing.
[[nodiscard]] NightsMerge merge_nights(const std::vector<Night>& told, const std::vector<Night>& stored,
                                       const MergeTerms& terms = {});

}  // namespace nightcramp::exchange
