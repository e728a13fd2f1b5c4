#include "present/sign_list.hpp"

#include "tests/support/builders.hpp"

#include <algorithm>

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using test::sunday;
using testing::ElementsAre;
using testing::IsEmpty;

Catalogue small_catalogue() {
    Catalogue catalogue;
    catalogue.warning_signs = {{"numb", "Numb", Urgency::doctor, ""},
                               {"cold", "Cold", Urgency::emergency, ""},
                               {"swollen", "Swollen", Urgency::same_day, ""},
                               {"weak", "Weak", Urgency::doctor, ""},
                               {"breathless", "Breathless", Urgency::emergency, ""}};
    return catalogue;
}

Night night_with(std::optional<std::vector<std::string>> signs) {
    Night night;
    night.date = sunday;
    night.warning_signs = std::move(signs);
    return night;
}

TEST(SignRows, BeginWithTheMostUrgentAndKeepTheOrderOfTheCatalogue) {
    const Catalogue catalogue = small_catalogue();
    std::vector<std::pair<std::string, bool>> rows;
    for (const SignRow& row : sign_rows(catalogue, night_with({{"cold", "weak"}}))) {
        rows.emplace_back(row.sign->id, row.noticed);
    }
    EXPECT_THAT(rows,
                ElementsAre(std::pair("cold", true), std::pair("breathless", false),
                            std::pair("swollen", false), std::pair("numb", false), std::pair("weak", true)));
}

TEST(SignRows, OfTheCatalogueAreAllOfThem) {
    const Catalogue catalogue = load_catalogue();
    const auto rows = sign_rows(catalogue, night_with(std::nullopt));
    EXPECT_EQ(rows.size(), catalogue.warning_signs.size());
    EXPECT_TRUE(std::none_of(rows.begin(), rows.end(), [](const SignRow& row) { return row.noticed; }));
}

TEST(NoticedSigns, BeginWithTheMostUrgent) {
    const Catalogue catalogue = small_catalogue();
    const auto& signs = catalogue.warning_signs;
    EXPECT_THAT(noticed_signs(catalogue, night_with({{"cold", "numb", "swollen"}})),
                ElementsAre(&signs[1], &signs[2], &signs[0]));
}

TEST(NoticedSigns, AreNoneWhereNothingWasNoticedOrAsked) {
    const Catalogue catalogue = small_catalogue();
    EXPECT_THAT(noticed_signs(catalogue, night_with(std::nullopt)), IsEmpty());
    EXPECT_THAT(noticed_signs(catalogue, night_with(std::vector<std::string>())), IsEmpty());
    EXPECT_THAT(noticed_signs(catalogue, night_with({{"a-sign-of-another-version"}})), IsEmpty());
}

}  // namespace
}  // namespace nightcramp::present
