#include "exchange/letters.hpp"

#include "exchange/cells.hpp"

#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

TEST(Letters, AreNotCutInTheMiddle) {
    EXPECT_EQ(beginning("Füße", 1), "F");
    EXPECT_EQ(beginning("Füße", 2), "F");
    EXPECT_EQ(beginning("Füße", 3), "Fü");
    EXPECT_EQ(beginning("Füße", 60), "Füße");
}

TEST(Letters, ThatHaveNoBeginningAreLeftOutWhole) {
    const std::string ends_of_letters(60, '\x91');
    EXPECT_EQ(beginning(ends_of_letters, 40), "");
    EXPECT_EQ(in_quotes(ends_of_letters), "“…”");
}

}  // namespace
}  // namespace nightcramp::exchange
