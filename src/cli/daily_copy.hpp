#pragma once

#include "app/copies.hpp"
#include "app/settings.hpp"
#include "cli/context.hpp"

#include <filesystem>

namespace nightcramp::cli {

/// Keeps the copies of the day of a diary that holds something. What could not be kept is told on standard
/// error: a folder of the person's that cannot be used once, until it can be used again; and the command goes
/// on.
void keep_copies_of_today(const Context& context, const Diary& diary);

/// The folder that the person chose for copies; empty: none.
[[nodiscard]] std::filesystem::path chosen_folder(const Context& context);

/// Remembers since when the chosen folder cannot be used, or that it can: whether that is news, so that the
/// person is told.
bool note_folder(const Context& context, const app::KeptCopies& copies);

}  // namespace nightcramp::cli
