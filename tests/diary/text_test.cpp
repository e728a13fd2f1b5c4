#include "diary/text.hpp"

#include "diary/number.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace nightcramp {
namespace {

TEST(Text, MayBeAnyWellFormedUtf8) {
    for (const auto* good :
         {"", "plain", "Größe", "夜のこむら返り", "🌙", "\n\t", "\xF4\x8F\xBF\xBF", "\xEF\xBF\xBD"}) {
        EXPECT_TRUE(is_plain_text(good)) << good;
    }
}

TEST(Text, MayNotBeBrokenUtf8OrHoldNul) {
    for (const std::string& bad : std::vector<std::string>{
             std::string("\x80"), std::string("\xC3"), std::string("\xC0\xAF"), std::string("\xED\xA0\x80"),
             std::string("\xE0\x80\x80"), std::string("\xF4\x90\x80\x80"), std::string("\xF5\x80\x80\x80"),
             std::string("a\xFF"), std::string("a\0b", 3), std::string("\xE2\x82"),
             std::string("\xF0\x9F\x8C")}) {
        EXPECT_FALSE(is_plain_text(bad));
    }
}

TEST(Number, OfDigitsTakesNothingElse) {
    EXPECT_EQ(parse_digits("0"), 0);
    EXPECT_EQ(parse_digits("007"), 7);
    EXPECT_EQ(parse_digits("999999999"), 999'999'999);
    for (const auto* bad : {"", "-1", "+1", " 1", "1 ", "1.0", "1e3", "1000000000"}) {
        EXPECT_EQ(parse_digits(bad), std::nullopt) << bad;
    }
}

TEST(Number, InDecimalsReadsBackWhatItWrote) {
    for (const double value : {0.0, 0.1, 1800.0, 1.0 / 3.0, 1e15, 123456.789}) {
        EXPECT_EQ(parse_decimal(decimal(value)), value);
    }
    EXPECT_EQ(decimal(1800), "1800");
    EXPECT_EQ(decimal(-0.0), "0");
    for (const auto* bad : {"", "nan", "inf", "1e5", "1,5", "1.5 ", "0x10"}) {
        EXPECT_EQ(parse_decimal(bad), std::nullopt) << bad;
    }
}

TEST(WithoutSpacesAround, KeepsWhatStandsBetween) {
    EXPECT_EQ(without_spaces_around(" \t two words \r\n"), "two words");
    EXPECT_EQ(without_spaces_around("  "), "");
    EXPECT_EQ(without_spaces_around(""), "");
}

TEST(InSentence, BeginsSmallUnlessItIsSomebodysName) {
    EXPECT_EQ(in_sentence("High blood pressure"), "high blood pressure");
    EXPECT_EQ(in_sentence("A blood clot in a vein, earlier"), "a blood clot in a vein, earlier");
    EXPECT_EQ(in_sentence("Parkinson's disease"), "Parkinson's disease");
    EXPECT_EQ(in_sentence("Addison's disease (weak adrenal glands)"), "Addison's disease");
    EXPECT_EQ(in_sentence(""), "");
}

}  // namespace
}  // namespace nightcramp
