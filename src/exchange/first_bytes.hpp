#pragma once

#include "exchange/package.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// Why nothing can be read of a file that begins so, UTF-16 or gzip, and what to do: a sentence without its
/// subject. Empty where the beginning says nothing of the kind.
[[nodiscard]] std::string_view unread_form(std::string_view head);

/// The bytes, but without what stands in a first line such as "sep=;", which spreadsheets put above a table
/// to say what separates its cells. The line itself stays, blank, so that the numbers of the others are
/// right.
[[nodiscard]] std::unique_ptr<ByteStream> without_separator_line(std::unique_ptr<ByteStream> bytes);

}  // namespace nightcramp::exchange
