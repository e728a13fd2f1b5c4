#include "present/medicine_search.hpp"

#include "present/typed.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> found(std::string_view typed) {
    std::vector<std::string> ids;
    for (const ListedMedicine* medicine : medicines_like(test::catalogue(), typed))
        ids.push_back(medicine->id);
    return ids;
}

std::string shown(std::string_view typed) {
    const auto all = medicines_like(test::catalogue(), typed);
    return all.empty() ? "" : found_as(*all.front(), typed);
}

TEST(MedicineSearch, FindsByTheBeginningOfAnyWord) {
    EXPECT_THAT(found("furo"), ElementsAre("furosemide"));
    EXPECT_THAT(found("spare"), ElementsAre("potassium-sparing-diuretics"));
    EXPECT_THAT(found("beta"), ElementsAre("long-acting-beta-2-inhaler"));
    EXPECT_THAT(found("pump inh"), ElementsAre("proton-pump-inhibitors"));
    EXPECT_THAT(found("rosemide"), IsEmpty());
}

TEST(MedicineSearch, FindsByOtherNamesInAnyCase) {
    EXPECT_THAT(found("LASIX"), ElementsAre("furosemide"));
    EXPECT_THAT(found(" warf "), ElementsAre("vitamin-k-blockers"));
    EXPECT_EQ(shown("lasix"), "Furosemide (Lasix)");
    EXPECT_EQ(shown("frus"), "Furosemide (frusemide)");
    EXPECT_EQ(shown("Furosemide"), "Furosemide");
    EXPECT_EQ(shown("hct"), "Hydrochlorothiazide (HCT)");
    EXPECT_EQ(shown("hctz"), "Hydrochlorothiazide (HCTZ)");
}

TEST(MedicineSearch, PutsAWholeNameFirstThenNamesThenOtherNames) {
    Catalogue made;
    made.medicines = {{"a", "Alpha", "", {"quinine water"}, ""},
                      {"b", "Red quinine", "", {}, ""},
                      {"c", "Quinine", "", {}, ""}};
    const auto all = medicines_like(made, "quinine");
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0]->id, "c");
    EXPECT_EQ(all[1]->id, "b");
    EXPECT_EQ(all[2]->id, "a");
    EXPECT_THAT(found("water"), ElementsAre("diuretics", "potassium-sparing-diuretics"));
}

TEST(MedicineSearch, FindsNothingOfEmptyText) {
    EXPECT_THAT(found(""), IsEmpty());
    EXPECT_THAT(found("  "), IsEmpty());
    EXPECT_EQ(found_as(test::catalogue().medicines.front(), ""), test::catalogue().medicines.front().name);
}

TEST(MedicineSearch, FindsEveryMedicineByEachOfItsNames) {
    for (const ListedMedicine& medicine : test::catalogue().medicines) {
        EXPECT_EQ(medicines_like(test::catalogue(), medicine.name).front(), &medicine);
        EXPECT_EQ(medicine_called(test::catalogue(), medicine.name), &medicine);
        for (const std::string& other : medicine.also) {
            EXPECT_THAT(found(other), testing::Contains(medicine.id)) << other;
            EXPECT_EQ(medicine_called(test::catalogue(), tidied(other)), &medicine) << other;
        }
    }
}

TEST(MedicineSearch, TakesWholeNamesOnlyForTheNameOfAMedicine) {
    EXPECT_EQ(medicine_called(test::catalogue(), "Furo"), nullptr);
    EXPECT_EQ(medicine_called(test::catalogue(), ""), nullptr);
}

TEST(MedicineWords, SayDoseAndDatesAsFarAsTheyAreKnown) {
    Medicine medicine{"", "Vitamins", "", std::nullopt, std::nullopt};
    EXPECT_EQ(medicine_words(medicine), "");
    medicine.dose = "25 mg in the morning";
    EXPECT_EQ(medicine_words(medicine), "25 mg in the morning");
    medicine.started = date_from(2024, 5, 3);
    EXPECT_EQ(medicine_words(medicine), "25 mg in the morning, since 3 May 2024");
    medicine.stopped = date_from(2026, 6, 2);
    EXPECT_EQ(medicine_words(medicine), "25 mg in the morning, from 3 May 2024 until 2 June 2026");
    medicine.dose = "";
    medicine.started.reset();
    EXPECT_EQ(medicine_words(medicine), "until 2 June 2026");
}

TEST(WhereListed, SaysThatItIsForDiscussionWithADoctor) {
    Medicine medicine{"furosemide", "Furosemide (Lasix)", "", std::nullopt, std::nullopt};
    EXPECT_EQ(where_listed(test::catalogue(), medicine),
              "Listed as a possible cause; for discussion with your doctor or pharmacist.");
    medicine.name = "Lasix";
    EXPECT_THAT(where_listed(test::catalogue(), medicine),
                HasSubstr("Furosemide: Listed as a possible cause"));
    medicine.id = "quinine";
    EXPECT_EQ(where_listed(test::catalogue(), medicine),
              "Quinine: Listed, because what is suggested depends on it.");
    medicine.id = "";
    EXPECT_EQ(where_listed(test::catalogue(), medicine), "");
}

}  // namespace
}  // namespace nightcramp::present
