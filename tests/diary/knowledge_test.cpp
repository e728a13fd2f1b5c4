#include "diary/knowledge.hpp"

#include "diary/catalogue.hpp"
#include "diary/text.hpp"
#include "tests/diary/article_list.hpp"
#include "tests/diary/matching.hpp"
#include "tests/support/builders.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using testing::UnorderedElementsAre;

/// Whether a cause is only another word for one condition, which has an entry of its own.
bool is_one_condition(const Cause& cause) {
    return cause.logged_as.size() == 1 && cause.logged_as.front().starts_with("condition ");
}

const HabitKnowledge& habit(std::string_view id) {
    const HabitKnowledge* found = find_knowledge(knowledge(), id);
    if (found == nullptr) throw std::out_of_range("nothing known of " + std::string(id));
    return *found;
}

Role role_of(std::string_view id) {
    return find_habit(catalogue().habits, std::string(id))->role;
}

/// Whether "condition heart-failure", "medicine telmisartan", "family diuretic" or "pregnancy" is in the
/// catalogue().
bool is_known_token(const std::string& token) {
    if (token == "pregnancy" || token == "child") return true;
    const std::size_t space = token.find(' ');
    if (space == std::string::npos) return false;
    const std::string kind = token.substr(0, space);
    const std::string id = token.substr(space + 1);
    if (kind == "condition") return has(catalogue().conditions, id);
    if (kind == "medicine") return has(catalogue().medicines, id);
    return kind == "family" && std::any_of(catalogue().medicines.begin(), catalogue().medicines.end(),
                                           [&](const ListedMedicine& m) { return m.family == id; });
}

TEST(Knowledge, HasEveryBuiltInHabitInTheOrderOfTheCatalogue) {
    std::vector<std::string> expected;
    std::vector<std::string> known;
    for (const Habit& built_in : catalogue().habits) expected.push_back(built_in.id);
    for (const HabitKnowledge& entry : knowledge().habits) known.push_back(entry.habit);

    EXPECT_EQ(known, expected);
}

TEST(Knowledge, HasEveryConditionMedicineAndCauseOnce) {
    std::set<std::string> known;
    for (const CauseKnowledge& entry : knowledge().causes) {
        EXPECT_TRUE(known.insert(entry.id).second) << entry.id << " is there twice";
    }
    for (const Condition& condition : catalogue().conditions)
        EXPECT_THAT(known, Contains("condition " + condition.id));
    for (const ListedMedicine& medicine : catalogue().medicines)
        EXPECT_THAT(known, Contains("medicine " + medicine.id));
    for (const Cause& cause : catalogue().causes) {
        EXPECT_THAT(known, Contains(is_one_condition(cause) ? cause.logged_as.front() : "cause " + cause.id));
    }
}

TEST(Knowledge, HasNoEntryThatNothingLeadsTo) {
    const std::set<std::string> asked_for{"vitamin-k2", "smoking"};
    for (const CauseKnowledge& entry : knowledge().causes) {
        const std::string id = entry.id.substr(entry.id.find(' ') + 1);
        const bool known = entry.id.starts_with("condition ")  ? has(catalogue().conditions, id)
                           : entry.id.starts_with("medicine ") ? has(catalogue().medicines, id)
                                                               : has(catalogue().causes, id);
        EXPECT_TRUE(known || asked_for.contains(id)) << entry.id;
    }
}

TEST(Knowledge, SpeaksOfEveryMedicineThatTheArticleNames) {
    for (const std::string_view name : article::medicines) {
        const auto found =
            std::find_if(catalogue().medicines.begin(), catalogue().medicines.end(),
                         [&](const ListedMedicine& medicine) { return medicine.article == name; });
        ASSERT_NE(found, catalogue().medicines.end()) << name;
        EXPECT_NE(find_cause(knowledge(), "medicine " + found->id), nullptr) << name;
    }
}

TEST(Knowledge, SaysOfEveryTipOfTheArticleWhatItAdvisesAndHow) {
    EXPECT_EQ(catalogue().tips.size(), article::tips.size());
    for (const Tip& tip : catalogue().tips) {
        for (const std::string& id : tip.habits) {
            EXPECT_THAT(habit(id).tip, Not(IsEmpty())) << id;
            EXPECT_THAT(habit(id).how_to, Not(IsEmpty())) << id;
        }
    }
}

TEST(Knowledge, OnlyCaffeineIsNoHabitOfTheArticle) {
    for (const HabitKnowledge& entry : knowledge().habits) {
        EXPECT_EQ(entry.tip.empty(), entry.habit == "caffeine") << entry.habit;
    }
}

TEST(Knowledge, EveryHabitHasAStudyAHowToAndAllItsWords) {
    for (const HabitKnowledge& entry : knowledge().habits) {
        EXPECT_THAT(entry.about, Not(IsEmpty())) << entry.habit;
        EXPECT_THAT(entry.studies, Not(IsEmpty())) << entry.habit;
        EXPECT_THAT(entry.how_to, Not(IsEmpty())) << entry.habit;
        const HabitWording& words = entry.words;
        for (const std::string& claim : {words.keep, words.start, words.drop}) {
            EXPECT_THAT(claim, Not(IsEmpty())) << entry.habit;
            EXPECT_FALSE(claim.ends_with('.')) << claim;
        }
        EXPECT_TRUE(words.question.ends_with('?')) << entry.habit;
        EXPECT_TRUE(words.with.starts_with("nights ")) << entry.habit;
        EXPECT_THAT(words.without, Not(IsEmpty())) << entry.habit;
    }
}

TEST(Knowledge, NobodyIsEncouragedToDoWhatMayHarm) {
    for (const HabitKnowledge& entry : knowledge().habits) {
        if (role_of(entry.habit) == Role::prevention) continue;
        EXPECT_THAT(entry.words.drop, HasSubstr("little difference to your cramps")) << entry.habit;
    }
}

TEST(Knowledge, GradesTheHabitsAsTheStudiesDo) {
    std::map<Grade, std::vector<std::string>> graded;
    for (const HabitKnowledge& entry : knowledge().habits) graded[entry.grade].push_back(entry.habit);

    EXPECT_THAT(graded[Grade::tested_well], ElementsAre("magnesium"));
    EXPECT_THAT(graded[Grade::tested], ElementsAre("stretching"));
    EXPECT_THAT(graded[Grade::seen_together], ElementsAre("exercise", "heat", "alcohol"));
    EXPECT_EQ(graded[Grade::common_advice].size(), 14U);
}

TEST(Knowledge, WhoMustAskFirstIsInTheCatalogue) {
    for (const HabitKnowledge& entry : knowledge().habits) {
        for (const std::string& token : entry.ask_first) {
            EXPECT_TRUE(is_known_token(token)) << entry.habit << ": " << token;
        }
        EXPECT_FALSE(!entry.ask_first.empty() && entry.cautions.empty()) << entry.habit;
    }
}

TEST(Knowledge, DrinkingAndSaltAreNotForEverybody) {
    for (const char* id : {"fluids", "fluids-before-exercise", "salted"}) {
        EXPECT_THAT(habit(id).ask_first,
                    UnorderedElementsAre("condition heart-failure", "condition acute-kidney-failure",
                                         "condition chronic-kidney-disease", "condition dialysis",
                                         "condition liver-cirrhosis", "condition liver-failure",
                                         "condition fluid-restriction", "condition high-blood-pressure",
                                         "family diuretic", "family blood-pressure", "pregnancy"))
            << id;
    }
}

TEST(Knowledge, MineralsAreNotForWeakKidneys) {
    for (const char* id : {"magnesium", "magnesium-food", "calcium"}) {
        EXPECT_THAT(habit(id).ask_first,
                    IsSupersetOf({"condition acute-kidney-failure", "condition chronic-kidney-disease",
                                  "condition dialysis"}))
            << id;
    }
    EXPECT_THAT(habit("calcium").ask_first, Contains("condition kidney-stones"));
}

TEST(Knowledge, AClotAnOperationAndFallsHoldStretchingAndExercise) {
    for (const char* id : {"stretching", "bike", "exercise"}) {
        EXPECT_THAT(habit(id).ask_first,
                    IsSupersetOf({"condition earlier-clot", "condition recent-operation", "condition falls"}))
            << id;
    }
}

TEST(Knowledge, NamesTheCeilingsOfTheSupplements) {
    for (const Evidence& evidence : catalogue().evidence) {
        if (!evidence.ceiling) continue;
        const std::string limit = evidence.habit == "calcium" ? "2,000 mg" : "350 mg";
        EXPECT_THAT(habit(evidence.habit).cautions, Contains(HasSubstr(limit))) << evidence.habit;
    }
}

TEST(Knowledge, HasEveryPageOnce) {
    std::vector<std::string> ids;
    for (const KnowledgePage& page : knowledge().pages) {
        ids.push_back(page.id);
        EXPECT_TRUE(is_slug(page.id)) << page.id;
        EXPECT_THAT(page.title, Not(IsEmpty())) << page.id;
        EXPECT_THAT(page.statements, Not(IsEmpty())) << page.id;
        EXPECT_EQ(page.steps, page.id == "during-a-cramp") << page.id;
    }
    EXPECT_THAT(ids, UnorderedElementsAre("what-it-is", "during-a-cramp", "after-a-cramp", "look-alikes",
                                          "quinine", "article-and-evidence", "dosage-forms",
                                          "magnesium-foods", "calcium-foods", "log-words"));
}

TEST(Knowledge, FindsWhatIsThereAndNothingElse) {
    EXPECT_EQ(find_knowledge(knowledge(), "bike")->habit, "bike");
    EXPECT_EQ(find_cause(knowledge(), "medicine quinine")->grade, Grade::tested_well);
    EXPECT_EQ(find_page(knowledge(), "quinine")->title, "Quinine");

    EXPECT_EQ(find_knowledge(knowledge(), "own-habit"), nullptr);
    EXPECT_EQ(find_cause(knowledge(), "quinine"), nullptr);
    EXPECT_EQ(find_page(knowledge(), ""), nullptr);
}

TEST(Knowledge, FoodsHoldSomethingAndSayWhoSaysSo) {
    std::set<std::string> minerals;
    for (const Food& food : knowledge().foods) {
        minerals.insert(food.mineral);
        EXPECT_GT(food.mg, 0) << food.name;
        EXPECT_GE(food.mg_to, food.mg) << food.name;
        EXPECT_LT(food.mg_to, 500) << food.name;
        for (const std::string& text : {food.name, food.portion, food.source}) {
            EXPECT_THAT(text, Not(IsEmpty())) << food.name;
        }
    }
    EXPECT_THAT(minerals, ElementsAre("calcium", "magnesium"));
}

TEST(Knowledge, GradesHaveAWordForEach) {
    EXPECT_EQ(name(Grade::tested), "tested, not settled");
    EXPECT_EQ(slug(Grade::no_study), "no-study");
    EXPECT_EQ(from_slug<Grade>("seen-together"), Grade::seen_together);
    EXPECT_EQ(from_slug<Grade>("proven"), std::nullopt);
}

}  // namespace
}  // namespace nightcramp::test
