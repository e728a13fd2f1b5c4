#include "exchange/byte_lines.hpp"

#include "exchange/unreadable.hpp"

#include <algorithm>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Gives its text in pieces of some bytes.
class Pieces : public ByteStream {
public:
    Pieces(std::string text, std::size_t size) : text_(std::move(text)), size_(size) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t size = std::min({size_, into.size(), text_.size() - at_});
        std::copy_n(text_.data() + at_, size, into.begin());
        at_ += size;
        return size;
    }

private:
    std::string text_;
    std::size_t size_;
    std::size_t at_ = 0;
};

std::vector<std::string> lines_of(const std::string& text, std::size_t size, std::size_t longest = 100) {
    Pieces pieces(text, size);
    ByteLines lines(pieces, longest);
    std::vector<std::string> all;
    for (std::string line; lines.next(line);) all.push_back(line);
    EXPECT_EQ(lines.number(), all.size());
    return all;
}

TEST(ByteLines, EndInAnyWayAndAnywhere) {
    for (const std::size_t size : {1U, 2U, 3U, 100U}) {
        EXPECT_THAT(lines_of("a\nb\r\nc\rd", size), ElementsAre("a", "b", "c", "d")) << size;
        EXPECT_THAT(lines_of("\n\r\n\r\r\n", size), ElementsAre("", "", "", "")) << size;
        EXPECT_THAT(lines_of("long line\r\n", size), ElementsAre("long line")) << size;
        EXPECT_THAT(lines_of("", size), IsEmpty());
    }
}

TEST(ByteLines, BeginBehindAByteOrderMark) {
    EXPECT_THAT(lines_of("\xEF\xBB\xBF"
                         "a\n",
                         100),
                ElementsAre("a"));
}

TEST(ByteLines, AreCutAtTheEndOfALetter) {
    EXPECT_THAT(lines_of("12345\n123\xC3\xA9\nab\n", 2, 4), ElementsAre("1234", "123", "ab"));
}

TEST(ByteLines, AreTextOrUnreadable) {
    EXPECT_THROW(lines_of("a\n\xFF\n", 100), Unreadable);
    EXPECT_THROW(lines_of(std::string("a\0b\n", 4), 100), Unreadable);
}

}  // namespace
}  // namespace nightcramp::exchange
