#include "analysis/multiplicity.hpp"

#include "tests/analysis/reference.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pointwise;

using reference::closed_form;

std::vector<double> p_values(const std::string& file) {
    const Series p = reference::csv("09_p_adjust", file + ".csv")["p"];
    return {p.begin(), p.end()};
}

class Multiplicity : public testing::TestWithParam<std::string> {};

TEST_P(Multiplicity, AgreesWithTheReference) {
    const Json expected = reference::expected("09_p_adjust").at(GetParam());
    const std::vector<double> p = p_values(GetParam());

    EXPECT_THAT(benjamini_hochberg(p),
                Pointwise(DoubleNear(closed_form), expected.at("BH").get<std::vector<double>>()));
    EXPECT_THAT(benjamini_yekutieli(p),
                Pointwise(DoubleNear(closed_form), expected.at("BY").get<std::vector<double>>()));
}

INSTANTIATE_TEST_SUITE_P(Reference, Multiplicity, testing::Values("p1", "p2"));

TEST(BenjaminiHochberg, OfNothingIsNothing) {
    EXPECT_THAT(benjamini_hochberg({}), IsEmpty());
    EXPECT_THAT(benjamini_yekutieli({}), IsEmpty());
}

TEST(BenjaminiHochberg, LeavesASingleValueAsItIs) {
    EXPECT_THAT(benjamini_hochberg({0.03}), ElementsAre(0.03));
    EXPECT_THAT(benjamini_yekutieli({0.03}), ElementsAre(0.03));
}

TEST(BenjaminiHochberg, NoughtStaysNoughtAndOneStaysOne) {
    EXPECT_THAT(benjamini_hochberg({1, 0}), ElementsAre(1, 0));
    EXPECT_THAT(benjamini_yekutieli({1, 0}), ElementsAre(1, 0));
}

TEST(BenjaminiHochberg, EqualValuesStayEqual) {
    EXPECT_THAT(benjamini_hochberg({0.04, 0.5, 0.04, 0.04}),
                ElementsAre(DoubleNear(0.16 / 3, 1e-15), 0.5, DoubleNear(0.16 / 3, 1e-15),
                            DoubleNear(0.16 / 3, 1e-15)));
}

}  // namespace
}  // namespace nightcramp::analysis
