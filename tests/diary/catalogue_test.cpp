#include "diary/catalogue.hpp"

#include "diary/rules.hpp"
#include "diary/text.hpp"
#include "tests/diary/article_list.hpp"
#include "tests/diary/matching.hpp"
#include "tests/support/builders.hpp"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAreArray;

template <class Entry>
const Entry& entry(const std::vector<Entry>& entries, std::string_view id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.id == id; });
    if (found == entries.end()) throw std::out_of_range("no entry " + std::string(id));
    return *found;
}

/// What the entries stand for in the article, each as often as it is there.
template <class Entry>
std::vector<std::string> article_words(const std::vector<Entry>& entries) {
    std::vector<std::string> words;
    for (const Entry& e : entries) {
        if (!e.article.empty()) words.push_back(e.article);
    }
    return words;
}

article::Items all_causes() {
    article::Items all;
    for (const article::Items& part :
         {article::introduction, article::causes, article::metabolic_problems, article::diseases,
          article::use_of_medicines, article::other_reasons}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

template <class Entry>
void expect_unique_slugs(const std::vector<Entry>& entries) {
    std::set<std::string> ids;
    for (const Entry& e : entries) {
        EXPECT_TRUE(is_slug(e.id)) << e.id;
        EXPECT_TRUE(ids.insert(e.id).second) << e.id << " is there twice";
    }
}

/// Whether something of that kind and id can be logged: "habit heat", "profile due-date".
bool is_loggable(const std::string& reference) {
    const std::size_t space = reference.find(' ');
    const std::string kind = reference.substr(0, space);
    const std::string id = space == std::string::npos ? "" : reference.substr(space + 1);
    if (kind == "habit") return has(catalogue().habits, id);
    if (kind == "condition") return has(catalogue().conditions, id);
    if (kind == "medicine") return has(catalogue().medicines, id);
    const std::set<std::string> profile{"weight", "year-of-birth", "due-date", "flat-feet"};
    return kind == "profile" && profile.contains(id);
}

TEST(Catalogue, HasEveryCauseOfTheArticleOnce) {
    EXPECT_THAT(article_words(catalogue().causes), UnorderedElementsAreArray(all_causes()));
}

TEST(Catalogue, HasEveryMedicineOfTheArticleOnce) {
    EXPECT_THAT(article_words(catalogue().medicines), UnorderedElementsAreArray(article::medicines));
}

TEST(Catalogue, HasEveryTipOfTheArticleOnce) {
    EXPECT_THAT(article_words(catalogue().tips), UnorderedElementsAreArray(article::tips));
}

TEST(Catalogue, EveryConditionOfTheArticleIsOneOfItsCausesAndNamedOnce) {
    const std::vector<std::string> words = article_words(catalogue().conditions);
    const article::Items causes = all_causes();
    for (const std::string& word : words) {
        EXPECT_EQ(std::count(words.begin(), words.end(), word), 1) << word;
        EXPECT_THAT(causes, Contains(word));
    }
}

TEST(Catalogue, EveryMetabolicProblemOfTheArticleIsACondition) {
    for (const std::string_view problem : article::metabolic_problems) {
        EXPECT_THAT(article_words(catalogue().conditions), Contains(problem));
    }
}

TEST(Catalogue, EveryCauseCanBeLogged) {
    for (const Cause& cause : catalogue().causes) {
        EXPECT_THAT(cause.logged_as, Not(IsEmpty())) << cause.id;
        for (const std::string& reference : cause.logged_as) EXPECT_TRUE(is_loggable(reference)) << reference;
    }
}

TEST(Catalogue, EveryConditionOfTheArticleIsLoggedByTheCauseOfTheSameWords) {
    for (const Condition& condition : catalogue().conditions) {
        if (condition.article.empty()) continue;
        const auto cause = std::find_if(catalogue().causes.begin(), catalogue().causes.end(),
                                        [&](const Cause& c) { return c.article == condition.article; });
        ASSERT_NE(cause, catalogue().causes.end()) << condition.id;
        EXPECT_THAT(cause->logged_as, Contains("condition " + condition.id));
    }
}

TEST(Catalogue, TheMedicinesOfTheArticleAreLoggedAsOneCause) {
    std::vector<std::string> references;
    for (const ListedMedicine& medicine : catalogue().medicines) {
        if (!medicine.article.empty()) references.push_back("medicine " + medicine.id);
    }
    EXPECT_THAT(entry(catalogue().causes, "some-medicines").logged_as, UnorderedElementsAreArray(references));
}

TEST(Catalogue, EveryTipIsAHabitAndEveryPreventionHabitIsATip) {
    std::set<std::string> advised;
    for (const Tip& tip : catalogue().tips) {
        EXPECT_THAT(tip.habits, Not(IsEmpty())) << tip.id;
        for (const std::string& habit : tip.habits) EXPECT_TRUE(has(catalogue().habits, habit)) << habit;
        advised.insert(tip.habits.begin(), tip.habits.end());
    }
    for (const Habit& habit : catalogue().habits) {
        if (habit.role == Role::prevention) {
            EXPECT_THAT(advised, Contains(habit.id));
        }
    }
}

TEST(Catalogue, HasTheConditionsThatSafetyNeeds) {
    for (const char* id : {"heart-failure", "chronic-kidney-disease", "liver-failure", "fluid-restriction",
                           "kidney-stones", "osteoporosis", "magnesium-deficiency", "earlier-clot", "falls",
                           "vitamin-k-blocker", "high-blood-pressure", "recent-operation", "dialysis"}) {
        EXPECT_TRUE(entry(catalogue().conditions, id).safety) << id;
    }
}

TEST(Catalogue, HasTheMedicinesThatTheEvidenceAdds) {
    for (const char* id :
         {"potassium-sparing-diuretics", "long-acting-beta-2-inhaler", "naproxen", "teriparatide",
          "galantamine", "proton-pump-inhibitors", "quinine", "vitamin-k-blockers"}) {
        EXPECT_THAT(entry(catalogue().medicines, id).article, IsEmpty()) << id;
    }
}

TEST(Catalogue, KnowsTheWaterTabletsAsOneFamily) {
    std::vector<std::string> family;
    for (const ListedMedicine& medicine : catalogue().medicines) {
        if (medicine.family == "diuretic") family.push_back(medicine.id);
    }
    EXPECT_THAT(family, UnorderedElementsAreArray({"diuretics", "furosemide", "hydrochlorothiazide",
                                                   "potassium-sparing-diuretics"}));
}

TEST(Catalogue, FindsNoOtherNameUnderTwoMedicines) {
    std::set<std::string> names;
    for (const ListedMedicine& medicine : catalogue().medicines) {
        EXPECT_TRUE(names.insert(medicine.name).second) << medicine.name;
        for (const std::string& other : medicine.also) EXPECT_TRUE(names.insert(other).second) << other;
    }
}

TEST(Catalogue, IdsAreSlugsAndUnique) {
    expect_unique_slugs(catalogue().habits);
    expect_unique_slugs(catalogue().conditions);
    expect_unique_slugs(catalogue().medicines);
    expect_unique_slugs(catalogue().causes);
    expect_unique_slugs(catalogue().tips);
    expect_unique_slugs(catalogue().warning_signs);
}

TEST(Catalogue, EveryNameIsFilled) {
    const auto expect_text = [](const std::string& id, const std::string& text) {
        EXPECT_FALSE(text.empty()) << id;
        EXPECT_TRUE(is_plain_text(text)) << id;
    };
    for (const Condition& condition : catalogue().conditions) expect_text(condition.id, condition.name);
    for (const ListedMedicine& medicine : catalogue().medicines) {
        expect_text(medicine.id, medicine.name);
        EXPECT_TRUE(medicine.family.empty() || is_slug(medicine.family)) << medicine.family;
        for (const std::string& other : medicine.also) expect_text(medicine.id, other);
    }
    for (const Cause& cause : catalogue().causes) expect_text(cause.id, cause.name);
    for (const WarningSign& sign : catalogue().warning_signs) {
        expect_text(sign.id, sign.name);
        expect_text(sign.id, sign.advice);
    }
}

}  // namespace
}  // namespace nightcramp::test
