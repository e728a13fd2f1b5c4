#include "exchange/byte_lines.hpp"

#include "diary/text.hpp"
#include "exchange/letters.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::exchange {

bool ByteLines::fill() {
    while (rest_.empty()) {
        const std::size_t size = stream_.read(chunk_);
        if (size == 0) return false;
        rest_ = std::string_view(chunk_.data(), size);
        if (first_ && rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
        first_ = false;
        if (after_return_ && rest_.starts_with('\n')) rest_.remove_prefix(1);
        after_return_ = false;
    }
    return true;
}

void ByteLines::append(std::string& line, std::string_view text) const {
    if (line.size() <= longest_) line += text.substr(0, longest_ + 1 - line.size());
}

/// Cuts the line at the end of a letter.
void ByteLines::finish(std::string& line) const {
    line.resize(beginning(line, longest_).size());
    if (is_plain_text(line)) return;
    throw Unreadable(
        fmt::format("Line {} is not UTF-8 text. Open the file in an editor and save it as UTF-8.", number_));
}

bool ByteLines::next(std::string& line) {
    line.clear();
    if (!fill()) return false;
    ++number_;
    do {
        const auto end = rest_.find_first_of("\r\n");
        append(line, rest_.substr(0, end));
        if (end == std::string_view::npos) {
            rest_ = {};
            continue;
        }
        after_return_ = rest_[end] == '\r';
        rest_.remove_prefix(end + 1);
        if (after_return_ && !rest_.empty()) {
            if (rest_.starts_with('\n')) rest_.remove_prefix(1);
            after_return_ = false;
        }
        break;
    } while (fill());
    finish(line);
    return true;
}

}  // namespace nightcramp::exchange
