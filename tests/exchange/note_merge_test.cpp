#include "exchange/note_merge.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

TEST(NoteMerge, TakesTheToldNoteWholeWhereThereIsNone) {
    for (const std::string told :
         {"first line\n\nthird \"line\"\nfirst line\n", "a\n\na", "\n\n", " x\r\n"}) {
        EXPECT_EQ(with_lines("", told), told);
    }
}

TEST(NoteMerge, LeavesANoteThatHoldsTheToldLinesTogether) {
    const std::string held = "above\na\n\na\nbelow";
    for (const std::string told : {"a\n\na", "above", "below", "", "above\na\n\na\nbelow"}) {
        EXPECT_EQ(with_lines(held, told), held) << told;
    }
}

TEST(NoteMerge, AddsOnlyTheLinesThatAreNotThere) {
    EXPECT_EQ(with_lines("first", "second\nfirst"), "first\nsecond");
    EXPECT_EQ(with_lines("bad", "ba"), "bad\nba") << "a part of a line is another line";
    EXPECT_EQ(with_lines("b", "a\nb\na"), "b\na\na");
}

TEST(NoteMerge, KeepsTheBlankLinesBetweenNewOnes) {
    EXPECT_EQ(with_lines("held", "\none\n\n\ntwo\n\nheld\n\nthree\n"), "held\none\n\n\ntwo\n\nthree");
}

/// A few lines of few letters, so that they are often the same.
std::string any_lines() {
    const auto line = rc::gen::element<std::string>("a", "b", "ab", "");
    std::string text;
    for (const std::string& one : *rc::gen::resize(6, rc::gen::container<std::vector<std::string>>(line))) {
        text += text.empty() ? one : "\n" + one;
    }
    return text;
}

RC_GTEST_PROP(NoteMergeProperties, LosesNothingAndAddsOnce, ()) {
    const std::string held = any_lines();
    const std::string told = any_lines();
    const std::string both = with_lines(held, told);
    RC_ASSERT(both.starts_with(held));
    RC_ASSERT(with_lines(both, told) == both);
    RC_ASSERT(with_lines(both, held) == both);
}

}  // namespace
}  // namespace nightcramp::exchange
