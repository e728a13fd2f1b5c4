#include "present/review_words.hpp"

#include "tests/present/insight_values.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

using analysis::Word;

TEST(ReviewWords, SayWhatTheReviewFoundAndWhatItsLimitWas) {
    EXPECT_EQ(review_sentence(review(180, 0.019, {{-4, 0.0011, 0.0123, true, Word::probably_fewer}}), 0),
              "Review of 180 nights (up to Mon 4 May 2026): adjusted p 0.012, limit 0.038. Probably fewer.");
    EXPECT_EQ(
        review_sentence(review(45, 0.0001, {{-1, 0.3, 0.964, false, Word::cannot_tell}}), 0),
        "Review of 45 nights (up to Mon 4 May 2026): adjusted p 0.96, limit 0.0002. Not enough nights for a "
        "verdict.");
    EXPECT_EQ(review_sentence(review(45, 0.0001, std::nullopt), 0),
              "Review of 45 nights (up to Mon 4 May 2026): no estimate at that time.");
}

TEST(ReviewWords, WriteSmallNumbersOut) {
    EXPECT_EQ(p_text(0.00001), "below 0.0001");
    EXPECT_EQ(p_text(0.0001), "0.0001");
    EXPECT_EQ(p_text(0.00234), "0.0023");
    EXPECT_EQ(p_text(0.5), "0.5");
    EXPECT_EQ(p_text(1), "1");
}

TEST(ReviewWords, SayWhenTheNextOneComes) {
    auto all = year({});
    EXPECT_EQ(next_review_sentence(all), "The next review comes after 19 more recorded nights.");
    all.recorded_ever = 359;
    EXPECT_EQ(next_review_sentence(all), "The next review comes after 1 more recorded night.");
}

TEST(ReviewWords, NameTheLatestOne) {
    auto all = year({});
    EXPECT_EQ(held_reviews_sentence(all), "No review has been held yet.");
    all.reviews = {review(90, 0.004, std::nullopt), review(180, 0.019, std::nullopt)};
    EXPECT_EQ(held_reviews_sentence(all), "The latest review was that of 180 nights (up to Mon 4 May 2026).");
}

}  // namespace
}  // namespace nightcramp::present
