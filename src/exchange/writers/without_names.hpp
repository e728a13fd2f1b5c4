#pragma once

#include "diary/catalogue.hpp"
#include "exchange/draft.hpp"

namespace nightcramp::exchange {

/// The diary without a word that the person wrote: notes, doses, questions for the doctor and reasons to stop
/// go. Habits of one's own become "Habit 1", with ids to match everywhere and "times" in place of a unit that
/// is no common one; medicines that are not in the catalogue become "Medicine 1", experiments "experiment-1";
/// and everything else bears the name that the catalogue gives it. Suggestions that were put away go, and so
/// do experiments whose result nobody has opened, and nights of which nothing is left.
[[nodiscard]] OwnContents without_names(OwnContents diary, const Catalogue& catalogue);

}  // namespace nightcramp::exchange
