#pragma once

#include "cli/context.hpp"

namespace nightcramp::cli {

/// Asks about a night, one question at a time, and saves each answer as it is given. Enter leaves a thing as
/// it is; the end of the input ends the questions. Returns the exit code.
[[nodiscard]] int ask(Context& context, Date date);

}  // namespace nightcramp::cli
