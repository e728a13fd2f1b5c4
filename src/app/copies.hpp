#pragma once

#include "diary/vault.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::app {

/// What became of the copies of a diary.
struct KeptCopies {
    std::vector<Backup> kept;  ///< made now, those beside the diary first
    Tended beside;
    Tended elsewhere;  ///< in the folder of the person
    /// Why no copy lies in that folder: one sentence for the person; empty where one does, or none was due.
    std::string unreachable;

    friend bool operator==(const KeptCopies&, const KeptCopies&) = default;
};

/// At the first start of a day: keeps the copy of the day in each place that has none dated today, then tends
/// the copies there. `folder` is the one that the person chose; empty: none. Where it cannot be used, that is
/// said and nothing else fails; the next start tries again. Throws a DiaryError where the copy beside the
/// diary cannot be made. Cheap where nothing is to be done.
KeptCopies keep_daily(Vault& vault, const Moment& now, const std::filesystem::path& folder);

/// Keeps one copy now in each place, whatever lies there already.
KeptCopies keep_now(Vault& vault, const Moment& now, std::string_view reason,
                    const std::filesystem::path& folder);

/// Tends the copies in each place. What kept it from one is among the problems, under the place's name.
Problems tend_copies(Vault& vault, const Moment& now, const std::filesystem::path& folder);

}  // namespace nightcramp::app
