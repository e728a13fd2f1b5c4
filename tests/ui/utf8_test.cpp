#include "ui/widgets/utf8.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace nightcramp::ui {
namespace {

TEST(Utf8, OfEveryLengthComesBack) {
    const std::string text = "a\u00FC\u591C\U0001F319\U0010FFFF";
    EXPECT_EQ(decode_utf8(text), U"a\u00FC\u591C\U0001F319\U0010FFFF");
    EXPECT_EQ(encode_utf8(decode_utf8(text)), text);
    EXPECT_EQ(utf8_size(decode_utf8(text)), text.size());
}

TEST(Utf8, ThatIsIllFormedBecomesOneSignForEachPart) {
    const std::vector<std::pair<std::string, std::u32string>> table{
        {"\x80", U"\uFFFD"},
        {"\xC3", U"\uFFFD"},
        {"a\xFFz", U"a\uFFFDz"},
        {"\xC0\xAF", U"\uFFFD\uFFFD"},
        {"\xE2\x82z", U"\uFFFDz"},
        {"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},
        {"\xF0\x9F\x8C", U"\uFFFD"},
        {"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"\xE0\x80\x80", U"\uFFFD\uFFFD\uFFFD"},
        {"\xC3\xC3\xBC", U"\uFFFD\u00FC"},
    };
    for (const auto& [bytes, signs] : table) EXPECT_EQ(decode_utf8(bytes), signs);
}

TEST(Utf8, IsNeverMadeOfWhatIsNoSign) {
    const std::u32string bad{0xD800, 0xDFFF, 0x110000};
    EXPECT_EQ(encode_utf8(bad), "\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(utf8_size(bad), 9U);
}

}  // namespace
}  // namespace nightcramp::ui
