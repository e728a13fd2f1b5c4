#include "present/medicine_insight_words.hpp"

#include "tests/present/insight_values.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using analysis::Bounds;
using testing::ElementsAre;

analysis::MedicineInsight water_pill() {
    analysis::BeforeAfter change;
    change.change = date_from(2026, 5, 4);
    change.started = true;
    change.before = {40, 12, 16};
    change.after = {45, 20, 29};
    change.before_rate = Bounds{0.229, 0.65};
    change.after_rate = Bounds{0.432, 0.926};
    change.enough = true;
    return {"Water pill", {change}, std::nullopt};
}

TEST(MedicineInsightWords, DescribeBeforeAndAfter) {
    EXPECT_THAT(
        medicine_sentences(water_pill()),
        ElementsAre("Water pill, started Mon 4 May 2026. Before: 12 cramp nights of 40, 0.40 cramps a night "
                    "(95 % interval 0.23 to 0.65). After, without the first 14 nights: 20 cramp nights of "
                    "45, 0.64 cramps a night (95 % interval 0.43 to 0.93)."));
}

TEST(MedicineInsightWords, SayThatThereIsTooLittle) {
    auto medicine = water_pill();
    medicine.changes[0].started = false;
    medicine.changes[0].before = {1, 1, 1};
    medicine.changes[0].before_rate = Bounds{0.025, 5.57};
    medicine.changes[0].after = {};
    medicine.changes[0].after_rate.reset();
    medicine.changes[0].enough = false;
    EXPECT_THAT(
        medicine_sentences(medicine),
        ElementsAre("Water pill, stopped Mon 4 May 2026. Before: 1 cramp night of 1, 1.00 cramps a night (95 "
                    "% interval 0.025 to 5.57). After, without the first 14 nights: no recorded night. Too "
                    "few nights to compare."));
}

TEST(MedicineInsightWords, GiveAPValueOnlyWhereThereIsOne) {
    auto medicine = water_pill();
    medicine.p = 0.0312;
    EXPECT_EQ(medicine_sentences(medicine).back(),
              "Water pill, all changes together: p 0.031 of the slide test, looked at by itself.");
}

TEST(MedicineInsightWords, SendTheReaderToThePrescriber) {
    EXPECT_EQ(medicine_sentence,
              "Other things changed too. Ask your prescriber; never stop or change a medicine because of "
              "this app.");
}

}  // namespace
}  // namespace nightcramp::present
