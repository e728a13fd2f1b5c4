#pragma once

#include "ui/shell/desk.hpp"

#include <filesystem>
#include <vector>

namespace nightcramp::ui {

/// Files or folders that were dropped on the window: one is looked at in Data, as if it had been chosen
/// there. What was chosen for another file is thrown away only if the person wants it; what cannot be done is
/// said.
void look_at_dropped(Desk& desk, const std::vector<std::filesystem::path>& files);

}  // namespace nightcramp::ui
