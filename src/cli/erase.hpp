#pragma once

#include "cli/context.hpp"
#include "diary/vault.hpp"

#include <string>

namespace nightcramp::cli {

/// What is to be erased for good.
struct Erasing {
    std::string name;   ///< "Vitamins"
    std::string about;  ///< what it is, in a line
    std::string words;  ///< what goes with it
    Forgetting what;
    bool is_agreed = false;  ///< --yes
};

/// Asks first, where somebody can be asked and has not agreed yet; then takes it out of the history and out
/// of the copies that can be reached, says so, and returns the exit code. Throws what Vault::forget() throws.
[[nodiscard]] int erase_for_good(const Context& context, Vault& vault, const Erasing& erasing);

}  // namespace nightcramp::cli
