#include "analysis/reviews.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<int> nights_of(const std::vector<Review>& reviews) {
    std::vector<int> nights;
    for (const Review& review : reviews) nights.push_back(review.recorded);
    return nights;
}

TEST(Reviews, BeginWithTheFortyFifthRecordedNight) {
    EXPECT_THAT(reviews_reached(0), IsEmpty());
    EXPECT_THAT(reviews_reached(44), IsEmpty());
    EXPECT_THAT(reviews_reached(45), ElementsAre(Review{45, 0.0001}));
}

TEST(Reviews, AreFourInTheFirstYear) {
    EXPECT_THAT(nights_of(reviews_reached(89)), ElementsAre(45));
    EXPECT_THAT(nights_of(reviews_reached(90)), ElementsAre(45, 90));
    EXPECT_THAT(nights_of(reviews_reached(359)), ElementsAre(45, 90, 180));
    EXPECT_THAT(reviews_reached(724),
                ElementsAre(Review{45, 0.0001}, Review{90, 0.004}, Review{180, 0.019}, Review{360, 0.043}));
}

TEST(Reviews, AreOneForEachFurtherYear) {
    EXPECT_THAT(nights_of(reviews_reached(1100)), ElementsAre(45, 90, 180, 360, 725, 1090));
    EXPECT_EQ(reviews_reached(1820).back(), (Review{1820, 0.01}));
}

TEST(Reviews, TheNextOneIsTheFirstThatIsNotReached) {
    EXPECT_EQ(next_review(0).recorded, 45);
    EXPECT_EQ(next_review(45).recorded, 90);
    EXPECT_EQ(next_review(359).recorded, 360);
    EXPECT_EQ(next_review(360).recorded, 725);
    EXPECT_EQ(next_review(36'500).recorded, 36'860);
}

TEST(Reviews, AcceptTwiceTheirShareAsFalseDiscoveries) {
    EXPECT_DOUBLE_EQ(next_review(180).threshold(), 0.086);
}

}  // namespace
}  // namespace nightcramp::analysis
