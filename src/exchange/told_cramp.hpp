#pragma once

#include "diary/cramp.hpp"
#include "diary/zone.hpp"
#include "exchange/draft.hpp"
#include "exchange/mapping.hpp"

namespace nightcramp::exchange {

/// Whether a mark that becomes cramps says that there were none: "no", or an amount of 0 that is no pain and
/// no grade.
[[nodiscard]] bool denies_cramps(const Item& item, const Mark& mark, Target::Kind kind);

/// Whether it is a pain or a grade of 0. That is no cramp; whether there were others it does not say.
[[nodiscard]] bool is_without_pain(const Item& item, const Mark& mark, Target::Kind kind);

/// The cramp that a mark tells of: when, how long, where its words name one place, and its pain where its
/// number is one.
[[nodiscard]] Cramp cramp_of(const Item& item, const Mark& mark, Target::Kind kind, const Zone& zone);

}  // namespace nightcramp::exchange
