#include "diary/catalogue.hpp"
#include "diary/knowledge.hpp"
#include "diary/text.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/medicine_orders.hpp"
#include "tests/support/sentences.hpp"

#include <algorithm>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::AnyOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Texts = std::vector<std::string>;

HabitTrial trial(std::string_view id) {
    return trial_of(knowledge(), catalogue_habit(id));
}

/// Those that can be tested.
std::vector<HabitTrial> testable() {
    std::vector<HabitTrial> all = knowledge().trials;
    std::erase_if(all, [](const HabitTrial& entry) { return entry.designs.empty(); });
    return all;
}

Texts labels(const Instruction& instruction) {
    return {instruction.title, instruction.done, instruction.not_done, instruction.name};
}

Texts sentences(const HabitTrial& entry) {
    Texts all{entry.why_not, entry.why_design, entry.with.detail, entry.without.detail};
    std::erase(all, "");
    return all;
}

Texts all_texts(const HabitTrial& entry) {
    Texts all = sentences(entry);
    for (const Instruction* instruction : {&entry.with, &entry.without}) {
        const Texts more = labels(*instruction);
        all.insert(all.end(), more.begin(), more.end());
    }
    all.insert(all.end(), {entry.question, entry.halved});
    std::erase(all, "");
    return all;
}

TEST(KnowledgeTrials, HaveEveryBuiltInHabitInTheOrderOfTheCatalogue) {
    Texts expected;
    Texts known;
    for (const Habit& built_in : catalogue().habits) expected.push_back(built_in.id);
    for (const HabitTrial& entry : knowledge().trials) known.push_back(entry.habit);

    EXPECT_EQ(known, expected);
}

TEST(KnowledgeTrials, SayHowItIsTestedOrWhyItCannotBe) {
    Texts not_testable;
    for (const HabitTrial& entry : knowledge().trials) {
        EXPECT_EQ(entry.designs.empty(), !entry.why_not.empty()) << entry.habit;
        if (entry.designs.empty()) not_testable.push_back(entry.habit);
    }
    EXPECT_THAT(not_testable, ElementsAre("fluids-before-exercise", "feet-pointed", "exercise", "heat",
                                          "standing", "caffeine", "diarrhoea"));
}

TEST(KnowledgeTrials, HaveAllTheirWords) {
    for (const HabitTrial& entry : testable()) {
        EXPECT_TRUE(entry.why_design.ends_with('.')) << entry.habit;
        EXPECT_TRUE(entry.question.ends_with("bring fewer cramps?")) << entry.question;
        EXPECT_TRUE(entry.halved.starts_with("If ")) << entry.halved;
        EXPECT_TRUE(entry.halved.ends_with(" halved your cramps")) << entry.halved;
        for (const Instruction* instruction : {&entry.with, &entry.without}) {
            EXPECT_THAT(labels(*instruction), Each(Not(IsEmpty()))) << entry.habit;
            EXPECT_TRUE(instruction->detail.ends_with('.')) << instruction->detail;
        }
    }
}

TEST(KnowledgeTrials, LabelsAreShortAndHaveNoFullStop) {
    for (const HabitTrial& entry : testable()) {
        for (const Instruction* instruction : {&entry.with, &entry.without}) {
            for (const std::string& label : labels(*instruction)) {
                EXPECT_FALSE(label.ends_with('.')) << label;
            }
            EXPECT_LE(instruction->title.size(), 48U) << instruction->title;
            EXPECT_LE(instruction->done.size(), 24U) << instruction->done;
            EXPECT_LE(instruction->not_done.size(), 24U) << instruction->not_done;
            EXPECT_LE(instruction->name.size(), 16U) << instruction->name;
        }
    }
}

TEST(KnowledgeTrials, NightsWithAndWithoutAreToldApart) {
    for (const HabitTrial& entry : testable()) {
        EXPECT_NE(entry.with.name, entry.without.name) << entry.habit;
        EXPECT_NE(entry.with.title, entry.without.title) << entry.habit;
        for (const Instruction* instruction : {&entry.with, &entry.without}) {
            EXPECT_NE(instruction->done, instruction->not_done) << entry.habit;
        }
    }
}

TEST(KnowledgeTrials, WhatActsOnTheSameNightIsDrawnEachNight) {
    for (const HabitTrial& entry : testable()) {
        if (catalogue_habit(entry.habit).window != Window::night) continue;
        EXPECT_THAT(entry.designs, ElementsAre(Design::nightly)) << entry.habit;
    }
    for (const char* id : {"fluids", "salted", "bike", "alcohol"}) {
        EXPECT_THAT(trial(id).designs, ElementsAre(Design::nightly)) << id;
    }
}

TEST(KnowledgeTrials, WhatBuildsUpIsDrawnInWeeksOrFortnights) {
    for (const HabitTrial& entry : testable()) {
        if (catalogue_habit(entry.habit).window != Window::seven_days) continue;
        EXPECT_THAT(entry.designs, ElementsAre(Design::fortnight_blocks)) << entry.habit;
    }
    EXPECT_THAT(trial("stretching").designs, ElementsAre(Design::week_blocks, Design::nightly));
    EXPECT_THAT(trial("shoes").designs, ElementsAre(Design::week_blocks));
    EXPECT_THAT(trial("magnesium-food").designs, ElementsAre(Design::week_blocks));
}

TEST(KnowledgeTrials, InstructionsThatLastSaySo) {
    for (const HabitTrial& entry : testable()) {
        const bool lasts = !std::count(entry.designs.begin(), entry.designs.end(), Design::nightly);
        for (const Instruction* instruction : {&entry.with, &entry.without}) {
            EXPECT_EQ(instruction->detail.find("until this changes") != std::string::npos, lasts)
                << instruction->detail;
        }
    }
}

TEST(KnowledgeTrials, EveryInstructionMayBeLeftAndThatIsNoted) {
    for (const HabitTrial& entry : testable()) {
        EXPECT_THAT(entry.with.detail, HasSubstr("noted too")) << entry.habit;
        EXPECT_THAT(entry.without.detail, HasSubstr("noted too")) << entry.habit;
    }
}

TEST(KnowledgeTrials, NobodyIsToldToHaveMoreOfATriggerThanUsual) {
    for (const HabitTrial& entry : testable()) {
        if (catalogue_habit(entry.habit).role != Role::trigger) continue;
        EXPECT_THAT(entry.with.title, HasSubstr("as usual")) << entry.habit;
        EXPECT_THAT(entry.with.detail, HasSubstr("anyway, never ")) << entry.habit;
        EXPECT_THAT(entry.question, AnyOf(HasSubstr("without"), HasSubstr("light"))) << entry.habit;
    }
}

TEST(KnowledgeTrials, AlcoholIsNeverAskedFor) {
    const HabitTrial alcohol = trial("alcohol");

    EXPECT_THAT(alcohol.why_design, HasSubstr("People who do not drink should not begin."));
    EXPECT_THAT(alcohol.with.detail, HasSubstr("never more"));
    EXPECT_THAT(alcohol.with.detail, HasSubstr("Leaving alcohol out is always fine"));
    EXPECT_THAT(alcohol.without.detail, HasSubstr("ask a doctor"));
    for (const std::string& text : all_texts(alcohol)) {
        for (const char* order :
             {"drink more", "drink as usual", "have a drink", "Have a drink", "a glass"}) {
            EXPECT_THAT(text, Not(HasSubstr(order))) << text;
        }
    }
}

TEST(KnowledgeTrials, SupplementsStayWithinTheLabelAndLeaveDoctorsAlone) {
    for (const char* id : {"magnesium", "calcium"}) {
        EXPECT_THAT(trial(id).with.detail, HasSubstr("what the label says for a day, never more")) << id;
        EXPECT_THAT(trial(id).with.detail, HasSubstr("pharmacist")) << id;
        EXPECT_THAT(trial(id).without.detail, HasSubstr("What a doctor advised goes on")) << id;
    }
}

TEST(KnowledgeTrials, StretchingAndDrinkingKeepToTheLimits) {
    EXPECT_THAT(trial("stretching").with.detail, HasSubstr("Hold on to something"));
    EXPECT_THAT(trial("stretching").with.detail, HasSubstr("swollen, warm or red"));
    EXPECT_THAT(trial("fluids").with.detail, HasSubstr("before eight in the evening"));
    EXPECT_THAT(trial("fluids").without.detail, HasSubstr("thirsty, drink"));
}

TEST(KnowledgeTrials, SentencesAreShort) {
    std::vector<std::size_t> lengths;
    for (const HabitTrial& entry : knowledge().trials) {
        for (const std::string& text : sentences(entry)) {
            EXPECT_LT(average(sentence_lengths(text)), 18) << text;
            for (const std::size_t length : sentence_lengths(text)) {
                EXPECT_LE(length, 26U) << text;
                lengths.push_back(length);
            }
        }
    }
    EXPECT_LT(average(lengths), 14);
}

TEST(KnowledgeTrials, NoTextTellsToStartStopOrChangeAMedicine) {
    for (const HabitTrial& entry : knowledge().trials) {
        for (const std::string& text : all_texts(entry)) {
            EXPECT_THAT(medicine_orders(text), IsEmpty()) << text;
        }
    }
}

TEST(KnowledgeTrials, SpeakPlainlyAndPromiseNothing) {
    for (const HabitTrial& entry : knowledge().trials) {
        for (const std::string& text : all_texts(entry)) {
            EXPECT_TRUE(is_plain_text(text)) << text;
            for (const char* word :
                 {"randomi", "placebo", "arm", "%", "!", "will help", "proven", "quinine"}) {
                EXPECT_THAT(" " + text, Not(HasSubstr(std::string(" ") + word))) << text;
            }
        }
    }
}

TEST(KnowledgeTrials, OfAnOwnHabitUseItsName) {
    Habit own;
    own.id = "warm-socks";
    own.name = "Warm socks";
    own.origin = Origin::own;
    const HabitTrial entry = trial_of(knowledge(), own);

    EXPECT_EQ(entry.habit, "warm-socks");
    EXPECT_THAT(entry.why_not, IsEmpty());
    EXPECT_THAT(entry.designs, ElementsAre(Design::nightly, Design::week_blocks, Design::fortnight_blocks));
    EXPECT_EQ(entry.question, "Does “Warm socks” change your cramps?");
    EXPECT_EQ(entry.with.title, "With “Warm socks”");
    EXPECT_EQ(entry.without.title, "Without “Warm socks”");
    EXPECT_THAT(entry.without.detail, HasSubstr("that is noted too"));
    EXPECT_NE(entry.with.name, entry.without.name);
}

TEST(KnowledgeTrials, OfAnOwnHabitAreNotThoseOfABuiltInOneWithThatId) {
    Habit own = catalogue_habit("stretching");
    own.origin = Origin::own;

    EXPECT_THAT(trial_of(knowledge(), own).with.title, HasSubstr("With "));
    EXPECT_EQ(trial("stretching").with.title, "Stretch before bed");
}

}  // namespace
}  // namespace nightcramp::test
