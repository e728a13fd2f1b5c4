#pragma once

#include "diary/manner.hpp"
#include "diary/moment.hpp"

#include <optional>
#include <string>

namespace nightcramp::present {

/// "Saved 07:12" today, "Last saved yesterday, 22:10", within a week "Last saved Friday, 22:10", otherwise
/// "Last saved 12 November", with the year where it is another one; "Nothing saved yet".
[[nodiscard]] std::string saved_words(const std::optional<Moment>& last, const Moment& now, ClockStyle style);

}  // namespace nightcramp::present
