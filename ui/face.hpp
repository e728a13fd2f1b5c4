#pragma once

#include "app/world.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// Opens the window on that diary and stays until it is closed. Where no window can be opened, says why not.
/// DiaryErrors become dialogs in it.
[[nodiscard]] std::optional<std::string> run_window(const app::World& world,
                                                    const std::filesystem::path& diary);

}  // namespace nightcramp::ui
