#include "diary/knowledge.hpp"
#include "diary/text.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/medicine_orders.hpp"
#include "tests/support/sentences.hpp"

#include <algorithm>
#include <cctype>
#include <set>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Texts = std::vector<std::string>;

void append(Texts& texts, const Texts& more) {
    texts.insert(texts.end(), more.begin(), more.end());
}

Texts claims(const HabitWording& words) {
    return {words.keep, words.start, words.question, words.drop, words.with, words.without};
}

std::vector<Statement> all_statements() {
    std::vector<Statement> all;
    const auto add = [&](const std::vector<Statement>& more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    for (const HabitKnowledge& habit : knowledge().habits) add(habit.studies);
    for (const CauseKnowledge& cause : knowledge().causes) add(cause.statements);
    for (const KnowledgePage& page : knowledge().pages) add(page.statements);
    return all;
}

/// Everything that is said without a source of its own beside it.
Texts plain_texts() {
    Texts all;
    for (const HabitKnowledge& habit : knowledge().habits) {
        append(all, {habit.about, habit.tip, habit.difference});
        append(all, habit.how_to);
        append(all, habit.cautions);
        append(all, claims(habit.words));
    }
    for (const CauseKnowledge& cause : knowledge().causes) append(all, {cause.about, cause.caution});
    for (const KnowledgePage& page : knowledge().pages) all.push_back(page.title);
    std::erase(all, "");
    return all;
}

Texts all_texts() {
    Texts all = plain_texts();
    for (const Statement& statement : all_statements()) all.push_back(statement.text);
    return all;
}

/// The numbers of a text as they are written; those within a word, such as K2, are none.
std::set<std::string> figures(const std::string& text) {
    const auto is = [&](std::size_t at, auto kind) {
        return at < text.size() && kind(static_cast<unsigned char>(text[at])) != 0;
    };
    const auto digit = [](int c) { return std::isdigit(c); };
    std::set<std::string> found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is(i, digit)) continue;
        std::size_t end = i;
        while (is(end, digit) || (is(end + 1, digit) && (text[end] == ',' || text[end] == '.'))) ++end;
        const bool within_word = i > 0 && is(i - 1, [](int c) { return std::isalpha(c); });
        if (!within_word) found.insert(text.substr(i, end - i));
        i = end;
    }
    return found;
}

TEST(KnowledgeText, ReadsTheFiguresOfAText) {
    EXPECT_THAT(figures("In 1,566 people it was 2.1 times, 28 % of them."),
                ElementsAre("1,566", "2.1", "28"));
    EXPECT_THAT(figures("Vitamin K2 or B12."), IsEmpty());
    EXPECT_THAT(sentence_lengths("One. And 2.5 more, in all. Is it?"), ElementsAre(1U, 5U, 2U));
}

TEST(KnowledgeText, EveryStatementWithAFigureNamesItsSource) {
    for (const Statement& statement : all_statements()) {
        EXPECT_THAT(statement.text, Not(IsEmpty()));
        EXPECT_FALSE(!figures(statement.text).empty() && statement.source.empty()) << statement.text;
    }
}

TEST(KnowledgeText, EveryOtherFigureOfAHabitStandsInASourcedStatementToo) {
    for (const HabitKnowledge& habit : knowledge().habits) {
        std::set<std::string> sourced;
        for (const Statement& study : habit.studies) sourced.merge(figures(study.text));
        const auto expect_sourced = [&](const std::string& text, const std::set<std::string>& also) {
            for (const std::string& figure : figures(text)) {
                EXPECT_TRUE(sourced.contains(figure) || also.contains(figure)) << figure << " in: " << text;
            }
        };
        expect_sourced(habit.difference, figures(habit.tip));
        for (const std::string& step : habit.how_to) expect_sourced(step, {});
        for (const std::string& caution : habit.cautions) expect_sourced(caution, {});
    }
}

TEST(KnowledgeText, WhatIsSaidFirstAndWhatIsClaimedNeedNoFigures) {
    for (const HabitKnowledge& habit : knowledge().habits) {
        EXPECT_THAT(figures(habit.about), IsEmpty()) << habit.about;
        for (const std::string& claim : claims(habit.words)) EXPECT_THAT(figures(claim), IsEmpty()) << claim;
    }
    for (const CauseKnowledge& cause : knowledge().causes) {
        EXPECT_THAT(figures(cause.about), IsEmpty()) << cause.about;
        EXPECT_THAT(figures(cause.caution), IsEmpty()) << cause.caution;
    }
}

TEST(KnowledgeText, ACitationIsACitation) {
    for (const Statement& statement : all_statements()) {
        EXPECT_TRUE(is_plain_text(statement.source));
        for (const char* mark : {"[", "]", "et al", "unchecked", "memory", "2nd"}) {
            EXPECT_THAT(statement.source, Not(HasSubstr(mark)));
            EXPECT_THAT(statement.text, Not(HasSubstr(mark)));
        }
        EXPECT_FALSE(statement.source.ends_with('.')) << statement.source;
    }
}

TEST(KnowledgeText, NoTextTellsToStartStopOrChangeAMedicine) {
    for (const std::string& text : all_texts()) EXPECT_THAT(medicine_orders(text), IsEmpty()) << text;
}

TEST(KnowledgeText, EveryMedicineLeavesTheDecisionToTheDoctor) {
    for (const CauseKnowledge& cause : knowledge().causes) {
        if (!cause.id.starts_with("medicine ") || cause.id == "medicine vitamin-k-blockers") continue;
        EXPECT_THAT(cause.caution + cause.about,
                    AnyOf(HasSubstr("for them to say"), HasSubstr("to say"), HasSubstr("ask your doctor")))
            << cause.id;
    }
}

TEST(KnowledgeText, SentencesAreShort) {
    for (const std::string& text : plain_texts()) {
        EXPECT_LT(average(sentence_lengths(text)), 18) << text;
        for (const std::size_t length : sentence_lengths(text)) EXPECT_LE(length, 26U) << text;
    }
    std::vector<std::size_t> lengths;
    for (const Statement& statement : all_statements()) {
        for (const std::size_t length : sentence_lengths(statement.text)) lengths.push_back(length);
    }
    EXPECT_LT(average(lengths), 18);
    EXPECT_LE(*std::max_element(lengths.begin(), lengths.end()), 40U);
}

TEST(KnowledgeText, EachStepIsOneSentence) {
    for (const HabitKnowledge& habit : knowledge().habits) {
        for (const std::string& step : habit.how_to) {
            EXPECT_TRUE(step.ends_with('.')) << step;
            EXPECT_EQ(sentence_lengths(step).size(), 1U) << step;
        }
    }
}

TEST(KnowledgeText, ClaimsAreShort) {
    for (const HabitKnowledge& habit : knowledge().habits) {
        for (const std::string& claim : claims(habit.words)) EXPECT_LE(claim.size(), 70U) << claim;
    }
}

TEST(KnowledgeText, SpeaksNoStatistics) {
    for (const std::string& text : all_texts()) {
        for (const char* jargon : {"RR", "OR ", "CI", "p =", "p=", "p <", "p<", "n =", "n=", "significan",
                                   "randomi", "placebo", "meta-analysis", "cohort"}) {
            EXPECT_THAT(text, Not(HasSubstr(jargon)));
        }
    }
    for (const std::string& text : plain_texts()) EXPECT_THAT(text, Not(HasSubstr("interval")));
}

TEST(KnowledgeText, PromisesNothingAndDoesNotShout) {
    for (const std::string& text : all_texts()) {
        for (const char* promise : {"you will", "You will", "guarantee", "cure", "proven", "!"}) {
            EXPECT_THAT(text, Not(HasSubstr(promise)));
        }
    }
}

TEST(KnowledgeText, WritesPercentWithASpace) {
    for (const std::string& text : all_texts()) {
        for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 1)) {
            ASSERT_GT(at, 0U);
            EXPECT_EQ(text[at - 1], ' ') << text;
        }
        EXPECT_TRUE(is_plain_text(text)) << text;
    }
}

TEST(KnowledgeText, QuinineIsNoHabitAndNeverBought) {
    for (const HabitKnowledge& habit : knowledge().habits) {
        Texts texts = claims(habit.words);
        append(texts, habit.how_to);
        append(texts, {habit.about, habit.tip, habit.difference});
        for (const std::string& text : texts) {
            EXPECT_THAT(text, AllOf(Not(HasSubstr("quinine")), Not(HasSubstr("Quinine"))));
        }
    }
    EXPECT_THAT(find_cause(knowledge(), "medicine quinine")->about,
                AllOf(HasSubstr("Never buy it"), HasSubstr("ask your doctor")));
}

TEST(KnowledgeText, NamesEveryDifferenceBetweenTheArticleAndTheStudies) {
    const auto difference = [](std::string_view id) { return find_knowledge(knowledge(), id)->difference; };
    EXPECT_THAT(difference("fluids-before-exercise"), HasSubstr("400 to 560 ml"));
    EXPECT_THAT(difference("magnesium"), HasSubstr("50 to 100 mg"));
    EXPECT_THAT(difference("calcium"), AllOf(HasSubstr("food"), HasSubstr("2,000 mg")));
    EXPECT_THAT(difference("heavy-covers"), AllOf(HasSubstr("mattress"), HasSubstr("heavy covers")));
    EXPECT_THAT(difference("exercise"), HasSubstr("beginning"));

    Texts page;
    for (const Statement& s : find_page(knowledge(), "article-and-evidence")->statements)
        page.push_back(s.text);
    for (const char* item : {"half a litre", "50 to 100 mg", "includes food", "heavy mattress",
                             "95 % of old people", "quarter of an hour", "beginning"}) {
        EXPECT_THAT(page, Contains(HasSubstr(item)));
    }
}

}  // namespace
}  // namespace nightcramp::test
