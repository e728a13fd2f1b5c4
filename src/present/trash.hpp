#pragma once

#include "diary/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::present {

/// How long what was erased can be brought back from the trash.
inline constexpr std::chrono::days trash_keeps{90};

/// A cramp or a whole night that was erased and is not there now.
struct ErasedThing {
    std::string name;  ///< "Left calf, 02:30 · pain 7", "The whole night"
    Date night{};
    Moment erased_at;
    std::optional<Cramp> cramp{};  ///< none: the whole night, in `whole`
    std::optional<Night> whole{};

    friend bool operator==(const ErasedThing&, const ErasedThing&) = default;
};

/// What the edits, newest first, erased within trash_keeps before `now` and what is not in the diary again,
/// newest first. `now_in_diary`: the nights as they are now.
[[nodiscard]] std::vector<ErasedThing> erased_things(const std::vector<SavedEdit>& edits, const Moment& now,
                                                     const std::vector<Night>& now_in_diary);

/// The nights that the edits are about, each once.
[[nodiscard]] std::vector<Date> nights_of(const std::vector<SavedEdit>& edits);

}  // namespace nightcramp::present
