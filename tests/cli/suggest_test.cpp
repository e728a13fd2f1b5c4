#include "tests/cli/cli_test.hpp"
#include "tests/support/medicine_orders.hpp"

#include <algorithm>
#include <sstream>

#include <gmock/gmock.h>

namespace nightcramp::cli {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Suggest : public CliTest {
protected:
    [[nodiscard]] static std::vector<std::string> ids(const Json& answer, const std::string& list) {
        std::vector<std::string> all;
        for (const Json& one : answer.at(list)) all.push_back(one.at("id"));
        return all;
    }
};

TEST_F(Suggest, AsksAboutWarningSignsFirst) {
    const Outcome ran = run({"suggest"});
    EXPECT_EQ(ran.code, success);
    EXPECT_THAT(ran.out, HasSubstr("Before anything else"));
    EXPECT_THAT(ran.out, HasSubstr("one-leg-swollen-or-warm"));
    EXPECT_THAT(ran.out, Not(HasSubstr("Try stretching")));
    EXPECT_FALSE(diary_exists()) << "reading makes no diary";
}

TEST_F(Suggest, FollowsTheAnswer) {
    const Outcome ran = run({"suggest", "--sign", "none"});
    EXPECT_EQ(ran.code, success);
    EXPECT_THAT(ran.out, HasSubstr("Try stretching before bed  [From studies]"));
    EXPECT_THAT(run({"suggest"}).out, HasSubstr("Try stretching")) << "for 30 days";
    EXPECT_EQ(run({"undo"}).code, success);
    EXPECT_THAT(run({"suggest"}).out, Not(HasSubstr("Try stretching")));
}

TEST_F(Suggest, HoldsBackForAnUrgentSign) {
    const Outcome ran = run({"suggest", "--sign", "leg-cold-and-pale"});
    EXPECT_THAT(ran.out, HasSubstr("Please call the emergency number now."));
    EXPECT_THAT(ran.out, HasSubstr("Suggestions wait until this has been looked at."));
    EXPECT_THAT(ran.out, Not(HasSubstr("Try stretching")));
}

TEST_F(Suggest, RefusesSignsThatItDoesNotKnow) {
    const Outcome ran = run({"suggest", "--sign", "leg-cold-and-pail"});
    EXPECT_EQ(ran.code, bad_usage);
    EXPECT_THAT(ran.err, HasSubstr("did you mean \"leg-cold-and-pale\"?"));
    EXPECT_FALSE(diary_exists());
    EXPECT_EQ(run({"suggest", "--sign", "none", "--sign", "leg-cold-and-pale"}).code, bad_usage);
}

TEST_F(Suggest, PutsAwayAndBringsBack) {
    run({"suggest", "--sign", "none"});
    const Json away = run({"suggest", "--dismiss", "start stretching", "--json"}).json();
    EXPECT_THAT(ids(away, "suggestions"), Not(Contains("start stretching")));
    EXPECT_THAT(ids(away, "dismissed"), Contains("start stretching"));
    const Json back = run({"suggest", "--bring-back", "start stretching", "--json"}).json();
    EXPECT_THAT(ids(back, "suggestions"), Contains("start stretching"));
    EXPECT_EQ(run({"suggest", "--dismiss", "keep nothing"}).code, bad_usage);
    EXPECT_EQ(run({"suggest", "--bring-back", "start stretching"}).code, bad_usage) << "it is not away";
}

TEST_F(Suggest, FindsInTheExampleWhatIsTrueInIt) {
    run_bare({"demo", "--to", file.string()});
    const Json answer = run({"suggest", "--sign", "none", "--json"}).json();
    const auto all = ids(answer, "suggestions");
    EXPECT_THAT(all, Contains("keep stretching"));
    EXPECT_THAT(all, Contains("medicine hydrochlorothiazide"));
    EXPECT_THAT(all, Not(Contains("keep salted"))) << "it only looks as if it helped";
    EXPECT_THAT(all, Not(Contains("start salted")));
}

/// Sentences of the first level: claims and reasons.
std::vector<std::string> first_level(const Json& answer) {
    std::vector<std::string> sentences;
    for (const Json& one : answer.at("suggestions")) {
        sentences.push_back(one.at("claim"));
        for (const Json& why : one.at("why")) sentences.push_back(why);
    }
    return sentences;
}

/// How many words a sentence of these has on average.
double words_per_sentence(const std::vector<std::string>& texts) {
    int words = 0;
    int sentences = 0;
    for (const std::string& text : texts) {
        std::istringstream stream(text);
        std::string word;
        while (stream >> word) {
            ++words;
            if (word.ends_with('.') || word.ends_with('?')) ++sentences;
        }
        if (!text.ends_with('.') && !text.ends_with('?')) ++sentences;
    }
    return static_cast<double>(words) / sentences;
}

TEST_F(Suggest, SpeaksInShortPlainSentences) {
    std::vector<std::string> texts = first_level(run({"suggest", "--sign", "none", "--json"}).json());
    file = scratch / "example.nightcramp";
    run_bare({"demo", "--to", file.string()});
    const auto more = first_level(run({"suggest", "--sign", "none", "--json"}).json());
    texts.insert(texts.end(), more.begin(), more.end());
    ASSERT_GT(texts.size(), 20U);
    EXPECT_LT(words_per_sentence(texts), 18);
    for (const std::string& text : texts) {
        EXPECT_THAT(text, Not(HasSubstr("p =")));
        EXPECT_THAT(text, Not(HasSubstr("rate ratio")));
        EXPECT_THAT(test::medicine_orders(text), IsEmpty()) << text;
    }
}

TEST_F(Suggest, ObeysTheLimitsOfThePerson) {
    run({"profile", "set", "--condition", "chronic-kidney-disease", "--condition", "falls"});
    const Json answer = run({"suggest", "--sign", "none", "--json"}).json();
    EXPECT_EQ(answer.at("suggestions").front().at("claim"), "Ask your doctor before you change these");
    EXPECT_THAT(answer.at("suggestions").front().at("why").front().get<std::string>(),
                HasSubstr("magnesium supplement"));
    for (const Json& one : answer.at("suggestions")) EXPECT_NE(one.at("habit"), "stretching");
}

}  // namespace
}  // namespace nightcramp::cli
