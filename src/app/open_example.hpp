#pragma once

#include "app/world.hpp"
#include "diary/catalogue.hpp"

namespace nightcramp::app {

/// A fresh example diary at example_file(), which lies beside the person's own diary. An older example is
/// removed first, and nothing else. Throws a DiaryError.
[[nodiscard]] Diary open_example(const World& world, const Catalogue& catalogue);

}  // namespace nightcramp::app
