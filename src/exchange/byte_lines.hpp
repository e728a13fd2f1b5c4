#pragma once

#include "exchange/package.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// The lines of a text, for files that are no proper tables. UTF-8 with or without a byte order mark; other
/// encodings and NUL bytes are Unreadable, which names the line. Line ends are LF, CRLF or CR.
class ByteLines {
public:
    explicit ByteLines(ByteStream& stream, std::size_t longest = 100'000)
        : stream_(stream), longest_(longest) {}

    /// The next line without its end, cut to `longest` bytes; false where there is none.
    bool next(std::string& line);
    /// Of the line last read, counted from 1.
    [[nodiscard]] std::uint32_t number() const { return number_; }

private:
    bool fill();
    void append(std::string& line, std::string_view text) const;
    void finish(std::string& line) const;

    ByteStream& stream_;
    std::size_t longest_;
    std::array<char, 65'536> chunk_{};
    std::string_view rest_;
    std::uint32_t number_ = 0;
    bool first_ = true;
    bool after_return_ = false;  ///< the line feed to come belongs to the line end before
};

}  // namespace nightcramp::exchange
