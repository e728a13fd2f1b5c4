#pragma once

#include "diary/catalogue.hpp"
#include "diary/change.hpp"
#include "diary/manner.hpp"
#include "diary/problem.hpp"
#include "diary/vault.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace nightcramp::present {

/// How long what was erased can be brought back from the trash.
inline constexpr std::chrono::days trash_keeps{90};

struct ErasedCramp {
    Date night{};
    Cramp cramp;

    friend bool operator==(const ErasedCramp&, const ErasedCramp&) = default;
};

/// What was erased and is not there now.
struct ErasedThing {
    std::string name;   ///< "Left calf, 02:30 · pain 7", "The whole night", "Magnesium"
    std::string about;  ///< what it is or belongs to: "Night of 22 November", "Medicine", "Experiment, …"
    Moment erased_at;
    std::variant<Night, ErasedCramp, Habit, Medicine, Experiment> what;

    friend bool operator==(const ErasedThing&, const ErasedThing&) = default;
};

/// The diary as it is now, as far as the trash asks: the nights that the edits are about are enough.
struct DiaryNow {
    std::vector<Night> nights;
    std::vector<Habit> habits;  ///< as Journal::habits() gives them
    Profile profile;
    std::vector<Experiment> experiments;
};

/// What the edits, newest first, erased within trash_keeps before `now` and what is not in the diary again,
/// newest first, each thing once: a night as it was erased last. A medicine is in the diary again where one
/// of its id and name is.
[[nodiscard]] std::vector<ErasedThing> erased_things(const std::vector<SavedEdit>& edits, const Moment& now,
                                                     const DiaryNow& diary, const Manner& manner,
                                                     const Catalogue& catalogue);

/// Why it may not come back now, beyond what Session::save refuses: of an experiment that was erased before
/// its first night and whose instructions would have begun meanwhile, or beside one that goes on. Empty where
/// it may.
[[nodiscard]] Problems return_problems(const ErasedThing& thing, const DiaryNow& diary, const Moment& now);

/// The change that brings it back into the diary as it is now, and what is said of it in the history:
/// "Magnesium brought back", "cramp brought back, 22 November".
struct Return {
    Change change;
    std::string label;
};
[[nodiscard]] Return bringing_back(const ErasedThing& thing, const DiaryNow& diary);

/// How it is erased for good.
[[nodiscard]] Forgetting forgetting(const ErasedThing& thing);

/// What goes with it, in a few sentences for the question before: "All earlier versions of the night of … go
/// from the history with it, … It can never be brought back, and it goes from the copies … Copies elsewhere
/// still hold it: …"
[[nodiscard]] std::string forgetting_words(const ErasedThing& thing);

/// The same of all that a night ever was and is not now.
[[nodiscard]] Forgetting forgetting_past(Date night);
[[nodiscard]] std::string forgetting_past_words(Date night);

/// Where that does not reach.
inline constexpr std::string_view still_held_elsewhere =
    "Copies elsewhere still hold it: in a folder that you named for one copy or chose earlier, and in files "
    "that were set aside after damage.";

/// The nights that the edits are about, each once.
[[nodiscard]] std::vector<Date> nights_of(const std::vector<SavedEdit>& edits);

}  // namespace nightcramp::present
