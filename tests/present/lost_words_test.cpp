#include "present/lost_words.hpp"

#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;

Night noted(const std::string& note, const std::vector<std::string>& of_cramps = {}) {
    Night night = night_without_cramps(sunday);
    night.note = note;
    for (const std::string& words : of_cramps) {
        Cramp cramp;
        cramp.note = words;
        night.cramps.push_back(cramp);
    }
    return night;
}

bool loses(const Night& before, const Night& after) {
    return loses_words({before, after});
}

TEST(LostWords, AreNoneWhereWordsAreOnlyAdded) {
    EXPECT_FALSE(loses_words({{}, noted("a")}));
    EXPECT_FALSE(loses(noted(""), noted("a")));
    EXPECT_FALSE(loses(noted("a"), noted("a")));
    EXPECT_FALSE(loses(noted("slept"), noted("slept badly")));
    EXPECT_FALSE(loses(noted("", {"a"}), noted("", {"", "ab"})));
}

TEST(LostWords, AreThoseOfANoteThatIsClearedReplacedOrShortened) {
    EXPECT_TRUE(loses(noted("slept badly"), noted("")));
    EXPECT_TRUE(loses(noted("slept badly"), noted("slept")));
    EXPECT_TRUE(loses(noted("slept badly"), noted("well")));
    EXPECT_TRUE(loses_words({noted("a"), {}}));
    EXPECT_FALSE(loses_words({noted(""), {}}));
}

TEST(LostWords, AreThoseOfEachCramp) {
    EXPECT_TRUE(loses(noted("", {"left"}), noted("", {""})));
    EXPECT_TRUE(loses(noted("", {"left", "left"}), noted("", {"left"})));
    EXPECT_TRUE(loses(noted("", {"left", "right"}), noted("", {"left calf", "calf"})));
    EXPECT_FALSE(loses(noted("", {"left", "left calf"}), noted("", {"left calf", "left"})));
    EXPECT_FALSE(loses(noted("", {"", "left"}), noted("", {"left"})));
}

}  // namespace
}  // namespace nightcramp::present
