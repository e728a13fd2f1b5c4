#pragma once

#include "diary/catalogue.hpp"
#include "diary/change.hpp"
#include "diary/manner.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::present {

/// A night as it was before an entry of its history.
struct NightVersion {
    std::int64_t entry = 0;      ///< id of its first edit; no two versions of a night have the same
    std::string done;            ///< "Edited Monday 07:12", "Erased 9 November 08:00 on the command line"
    std::string was;             ///< what was different before: "Was: No cramps. Note: slept badly"
    std::optional<Night> night;  ///< as it was before; none: nothing was recorded
    bool is_now = false;         ///< the diary holds just that again: nothing to restore

    friend bool operator==(const NightVersion&, const NightVersion&) = default;
};

/// The past of a night, newest first: an item for each entry of its history (edits of ten minutes are one).
/// An edit that loses words of a note begins an item of its own, however soon it comes. What was begun bears
/// the time of its first edit, what was changed that of its last. `edits`: as Journal::history_of() gives
/// them. `night`: as it is now. Edits that were undone are left out, and entries that changed nothing in the
/// end. Habits are called as `catalogue.habits` calls them.
[[nodiscard]] std::vector<NightVersion> night_history(const std::vector<SavedEdit>& edits,
                                                      const std::optional<Night>& night, const Moment& now,
                                                      const Manner& manner, const Catalogue& catalogue);

/// The change that makes the night that version again, and its label: "night of 22 November restored", or
/// "night erased, 22 November" where nothing was recorded.
struct NightReturn {
    Changed<Night> change;
    std::string label;
};
[[nodiscard]] NightReturn restoring(const NightVersion& version, Date date, const std::optional<Night>& now);

}  // namespace nightcramp::present
