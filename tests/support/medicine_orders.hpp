#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::test {

/// The phrases of `text` that tell somebody to begin, end or change a medicine: "stop taking your statin",
/// "dose should be reduced". Saying that one must not do so is none: "never stop or change a medicine".
/// Knows the medicines of the catalogue by all their names; English only; lower case.
[[nodiscard]] std::vector<std::string> medicine_orders(std::string_view text);

}  // namespace nightcramp::test
