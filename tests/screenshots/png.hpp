#pragma once

#include "ui/platform/window.hpp"

#include <filesystem>

namespace nightcramp::screenshots {

/// Throws std::runtime_error where it cannot be written.
void write_png(const std::filesystem::path& file, const ui::Window::Picture& picture);

}  // namespace nightcramp::screenshots
