#pragma once

#include <string_view>

namespace nightcramp::exchange {

/// Whether a file that begins so is one of those that we write for other programs and cannot read back: a
/// bundle of FHIR, data points of Open mHealth, or the guide in the archive of tables.
[[nodiscard]] bool is_one_way(std::string_view head);

}  // namespace nightcramp::exchange
