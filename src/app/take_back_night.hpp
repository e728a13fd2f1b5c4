#pragma once

#include "diary/change.hpp"

namespace nightcramp::app {

/// The night as it is `now`, without what the import brought and nobody changed since: such a part becomes
/// what it was before the import. `import.after` is there.
[[nodiscard]] Night night_without(const Changed<Night>& import, Night now);

/// The change of a later import, which found the night before it as an earlier one had left it: that without
/// what the earlier one had brought, in the parts that the later one put something else in place of.
[[nodiscard]] Changed<Night> without_earlier(const Changed<Night>& earlier, Changed<Night> later);

}  // namespace nightcramp::app
