#pragma once

#include "cli/context.hpp"
#include "diary/catalogue.hpp"

#include <optional>
#include <string>

namespace nightcramp::cli {

/// Says what was saved, and the advice for warning signs that are new.
void reply_to_log(const Context& context, const Catalogue& catalogue, const std::optional<SavedEdit>& saved,
                  const Night& before, const Night& after);

/// The advice for the warning signs of `after` that `before` had not, the most urgent first; empty where
/// there is none.
[[nodiscard]] std::string sign_advice(const Catalogue& catalogue, const Night& before, const Night& after);

}  // namespace nightcramp::cli
