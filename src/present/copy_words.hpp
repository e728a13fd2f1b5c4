#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nightcramp::present {

/// Why a copy was kept: "kept by itself", "before an import", "by you"; the slug itself where it is none of
/// ours.
[[nodiscard]] std::string reason_words(std::string_view reason);

/// A size as people read it: "512 bytes", "36 KB", "1.4 MB". A KB is 1,000 bytes.
[[nodiscard]] std::string bytes_words(std::uintmax_t bytes);

}  // namespace nightcramp::present
