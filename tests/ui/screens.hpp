#pragma once

#include "tests/ui/headless_app.hpp"

#include <functional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// Something that the window can show.
struct Screen {
    std::string name;
    std::function<void(HeadlessApp&)> show;
};

/// Every view and every kind of dialog, with data and without. Each is shown in a window that was just
/// started.
[[nodiscard]] std::vector<Screen> all_screens();
/// Those of the Data view, which all_screens() has too.
[[nodiscard]] std::vector<Screen> data_screens();

}  // namespace nightcramp::ui
