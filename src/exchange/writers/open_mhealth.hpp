#pragma once

#include "exchange/writers/contents.hpp"

#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// What tells our data points from those of others, without the blanks that JSON may have.
inline constexpr std::string_view open_mhealth_mark = R"("source_name":"Nightcramp")";

/// Whether both ends of the night are known.
[[nodiscard]] bool has_sleep_episode(const Night& night);

/// The times in bed as an array of data points of Open mHealth (omh:sleep-episode 1.1), one on each line, for
/// the nights of which both ends are known. There is no form for cramps and habits there.
[[nodiscard]] std::string write_open_mhealth(const Contents& contents);

}  // namespace nightcramp::exchange
