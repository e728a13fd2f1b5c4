#include "present/copy_words.hpp"

#include "diary/vault.hpp"

#include <fmt/format.h>

namespace nightcramp::present {

std::string reason_words(std::string_view reason) {
    if (reason == reasons::daily) return "kept by itself";
    if (reason == reasons::by_hand) return "by you";
    if (reason == reasons::before_import) return "before an import";
    if (reason == reasons::before_restore) return "before a copy was put back";
    if (reason.starts_with("before-v")) return "before an update of the program";
    return std::string(reason);
}

std::string bytes_words(std::uintmax_t bytes) {
    if (bytes < 1000) return bytes == 1 ? "1 byte" : fmt::format("{} bytes", bytes);
    if (bytes < 999'500) return fmt::format("{} KB", (bytes + 500) / 1000);
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

}  // namespace nightcramp::present
