#include "present/cramp_words.hpp"

#include "diary/vocabulary.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using test::left_calf_cramp;
using test::sunday;

Cramp in(std::optional<Muscle> muscle, std::optional<Side> side) {
    Cramp cramp;
    cramp.muscle = muscle;
    cramp.side = side;
    return cramp;
}

TEST(CrampTitle, SaysSideAndMuscle) {
    EXPECT_EQ(cramp_title(in(Muscle::calf, Side::left)), "Left calf");
    EXPECT_EQ(cramp_title(in(Muscle::front_thigh, Side::left)), "Left front thigh");
    EXPECT_EQ(cramp_title(in(Muscle::back_thigh, Side::right)), "Right back thigh");
    EXPECT_EQ(cramp_title(in(Muscle::foot_arch, Side::right)), "Right foot arch");
    EXPECT_EQ(cramp_title(in(Muscle::toes, Side::left)), "Left toes");
    EXPECT_EQ(cramp_title(in(Muscle::shin, Side::right)), "Right shin");
    EXPECT_EQ(cramp_title(in(Muscle::other, Side::left)), "Left leg, another muscle");
}

TEST(CrampTitle, SpeaksOfBothSidesInThePlural) {
    EXPECT_EQ(cramp_title(in(Muscle::calf, Side::both)), "Both calves");
    EXPECT_EQ(cramp_title(in(Muscle::foot_arch, Side::both)), "Both foot arches");
    EXPECT_EQ(cramp_title(in(Muscle::toes, Side::both)), "Toes of both feet");
    EXPECT_EQ(cramp_title(in(Muscle::back_thigh, Side::both)), "Both back thighs");
    EXPECT_EQ(cramp_title(in(Muscle::other, Side::both)), "Both legs, another muscle");
}

TEST(CrampTitle, SaysWhatIsKnown) {
    EXPECT_EQ(cramp_title(in(std::nullopt, Side::left)), "Left leg");
    EXPECT_EQ(cramp_title(in(std::nullopt, Side::both)), "Both legs");
    EXPECT_EQ(cramp_title(in(Muscle::front_thigh, std::nullopt)), "Front thigh");
    EXPECT_EQ(cramp_title(in(Muscle::toes, std::nullopt)), "Toes");
    EXPECT_EQ(cramp_title(in(Muscle::other, std::nullopt)), "Another muscle");
    EXPECT_EQ(cramp_title(Cramp()), "Cramp");
}

RC_GTEST_PROP(CrampTitle, TellsEveryPlaceApart, ()) {
    const Cramp cramp = *test::valid_cramp(sunday);
    const Cramp another = *test::valid_cramp(sunday);
    const bool is_same_place = cramp.muscle == another.muscle && cramp.side == another.side;
    RC_ASSERT((cramp_title(cramp) == cramp_title(another)) == is_same_place);
    RC_ASSERT(cramp_title(cramp).front() >= 'A' && cramp_title(cramp).front() <= 'Z');
}

TEST(CrampSummary, SaysWhenHowStrongAndHowLong) {
    EXPECT_EQ(cramp_summary(left_calf_cramp(sunday), {}), "02:30 · pain 7 · 5 min");
    EXPECT_EQ(cramp_summary(left_calf_cramp(sunday), {ClockStyle::twelve_hours, Units::us}),
              "2:30 am · pain 7 · 5 min");
}

TEST(CrampSummary, SaysJustBeforeWakingInsteadOfATime) {
    Cramp cramp;
    cramp.just_before_waking = true;
    cramp.pain = 3;
    cramp.duration = std::chrono::seconds(30);
    EXPECT_EQ(cramp_summary(cramp, {}), "just before waking · pain 3 · under a minute");
    cramp.duration = std::chrono::seconds(60);
    EXPECT_EQ(cramp_summary(cramp, {}), "just before waking · pain 3 · 1 min");
}

TEST(CrampSummary, LeavesOutWhatIsUnknown) {
    Cramp cramp;
    EXPECT_EQ(cramp_summary(cramp, {}), "");
    cramp.pain = 0;
    EXPECT_EQ(cramp_summary(cramp, {}), "pain 0");
}

}  // namespace
}  // namespace nightcramp::present
