#include "chart/palette.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace nightcramp::chart {
namespace {

struct Theme {
    std::string name;
    Palette palette;
    double least = 4.5;
};

class Themes : public testing::TestWithParam<Theme> {
protected:
    static double contrast_of(Role text, Role ground) {
        const Palette& palette = GetParam().palette;
        return contrast(palette[text], palette[ground]);
    }

    static void expect_readable(Role text, const std::vector<Role>& grounds) {
        for (const Role ground : grounds) {
            EXPECT_GE(contrast_of(text, ground), GetParam().least)
                << "role " << static_cast<int>(text) << " on role " << static_cast<int>(ground);
        }
    }
};

TEST_P(Themes, ShowTextOnEveryGround) {
    const std::vector<Role> grounds{Role::bg,         Role::surface,   Role::raised,   Role::accent_soft,
                                    Role::cramp_soft, Role::good_soft, Role::warn_soft};
    expect_readable(Role::text, grounds);
    expect_readable(Role::muted, grounds);
}

TEST_P(Themes, ShowTheAccentAsText) {
    expect_readable(Role::accent, {Role::bg, Role::surface, Role::raised, Role::accent_soft});
}

TEST_P(Themes, ShowTextOnFills) {
    expect_readable(Role::on_accent, {Role::accent});
    expect_readable(Role::on_cramp, {Role::cramp});
    expect_readable(Role::on_good, {Role::good});
}

TEST_P(Themes, ShowColouredWordsOnTheirSoftFillAndOnCards) {
    expect_readable(Role::cramp, {Role::cramp_soft, Role::surface});
    expect_readable(Role::good, {Role::good_soft, Role::surface});
    expect_readable(Role::warn, {Role::warn_soft, Role::surface});
}

/// WCAG 2.1, 1.4.11.
TEST_P(Themes, ShowTheBordersOfControls) {
    EXPECT_GE(contrast_of(Role::control, Role::bg), 3);
    EXPECT_GE(contrast_of(Role::control, Role::surface), 3);
    EXPECT_GE(contrast_of(Role::control, Role::raised), 3);
}

TEST_P(Themes, ShowSeriesAndFocusOnCards) {
    for (const Role role : {Role::s1, Role::s2, Role::s3, Role::s4, Role::accent}) {
        EXPECT_GE(contrast_of(role, Role::surface), 3) << "role " << static_cast<int>(role);
    }
}

TEST_P(Themes, TellTheHeatStepsApart) {
    EXPECT_NE(GetParam().palette[Role::h0], GetParam().palette[Role::h1]);
    EXPECT_GE(contrast_of(Role::h3, Role::h2), 1.5);
    EXPECT_GE(contrast_of(Role::h2, Role::h1), 1.5);
    EXPECT_GE(contrast_of(Role::h1, Role::h0), 1.5);
}

INSTANTIATE_TEST_SUITE_P(All, Themes,
                         testing::Values(Theme{"Night", night_palette}, Theme{"Day", day_palette},
                                         Theme{"HighContrast", high_contrast_palette, 7},
                                         Theme{"Print", print_palette}),
                         [](const auto& theme) { return theme.param.name; });

}  // namespace
}  // namespace nightcramp::chart
