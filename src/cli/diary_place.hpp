#pragma once

#include "cli/context.hpp"

namespace nightcramp::cli {

/// Whether the file of the diary is there, also where it may not be used as one.
[[nodiscard]] bool is_diary_there(const Context& context);

/// Throws CannotOpen where the diary is missing while copies of it lie beside its place: what seems to be a
/// beginning is a loss then.
void expect_no_lost_diary(const Context& context);

/// Throws CannotOpen where --diary names a copy that the program keeps.
void expect_no_copy(const Context& context);

/// The diary as it lies there, also where it bears the name of a copy; is_diary_there().
[[nodiscard]] Diary open_in_place(const Context& context);

}  // namespace nightcramp::cli
