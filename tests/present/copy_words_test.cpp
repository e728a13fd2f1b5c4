#include "present/copy_words.hpp"

#include "diary/vault.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

TEST(ReasonWords, SayWhyACopyWasKept) {
    EXPECT_EQ(reason_words(reasons::daily), "kept by itself");
    EXPECT_EQ(reason_words(reasons::by_hand), "by you");
    EXPECT_EQ(reason_words(reasons::before_import), "before an import");
    EXPECT_EQ(reason_words(reasons::before_restore), "before a copy was put back");
    EXPECT_EQ(reason_words("before-v4"), "before an update of the program");
    EXPECT_EQ(reason_words("moon"), "moon");
}

TEST(BytesWords, GrowWithTheSize) {
    EXPECT_EQ(bytes_words(0), "0 bytes");
    EXPECT_EQ(bytes_words(1), "1 byte");
    EXPECT_EQ(bytes_words(999), "999 bytes");
    EXPECT_EQ(bytes_words(1000), "1 KB");
    EXPECT_EQ(bytes_words(999'499), "999 KB");
    EXPECT_EQ(bytes_words(999'500), "1.0 MB");
    EXPECT_EQ(bytes_words(1'449'000), "1.4 MB");
}

}  // namespace
}  // namespace nightcramp::present
