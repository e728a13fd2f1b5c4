#pragma once

#include <string>

namespace nightcramp::exchange {

/// The note with what `told` says and it does not: an empty note becomes the told one as it is, and one that
/// holds its lines together stays as it is. Else the lines that do not stand in it yet come below it, with
/// the blank lines between them. The same lines a second time change nothing.
[[nodiscard]] std::string with_lines(const std::string& note, const std::string& told);

}  // namespace nightcramp::exchange
