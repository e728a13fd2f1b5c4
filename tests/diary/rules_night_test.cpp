#include "diary/rules.hpp"
#include "tests/diary/matching.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <functional>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(NightRules, FindNothingInAnOrdinaryNight) {
    EXPECT_THAT(problems(night_with_cramp(sunday), today), IsEmpty());
    EXPECT_THAT(problems(night_without_cramps(sunday), today), IsEmpty());
}

TEST(NightRules, RefuseANightThatHasNotCome) {
    EXPECT_THAT(problems(night_without_cramps(today + days(1)), today), ElementsAre(field("night")));
    EXPECT_THAT(problems(night_without_cramps(date_from(1899, 12, 31)), today), ElementsAre(field("night")));
}

TEST(NightRules, LetTonightHaveCrampsAndHabitsButNotNoCramps) {
    EXPECT_THAT(problems(night_without_cramps(today), today), ElementsAre(field("cramps")));
    Night tonight = night_with_cramp(today);
    tonight.cramps.front().at = at(today, 22);
    EXPECT_THAT(problems(tonight, today), IsEmpty());
}

TEST(NightRules, RefuseTimesThatHaveNotCome) {
    Night tonight = night_with_cramp(today);
    tonight.cramps.front().at = at(today, 22);
    tonight.sleep.to_bed = at(today, 21);
    EXPECT_THAT(problems(tonight, at(today, 20)), ElementsAre(field("cramp 1, time"), field("to bed")));
    EXPECT_THAT(problems(tonight, at(today, 23)), IsEmpty());
}

TEST(NightRules, NameEveryProblemAtOnce) {
    Night night = night_with_cramp(sunday);
    night.cramps.front().pain = 11;
    night.cramps.front().soreness = -1;
    night.sleep.rested = 12;
    night.note = std::string("a\0b", 3);
    EXPECT_THAT(problems(night, today),
                UnorderedElementsAre(field("cramp 1, pain"), field("cramp 1, soreness"), field("rested"),
                                     field("note")));
}

/// One way to spoil a valid night, and the field that must be named.
struct Spoiler {
    std::string named;
    std::function<void(Night&)> spoil;
};

Cramp& first_cramp(Night& night) {
    if (night.cramps.empty()) {
        night.cramps = {Cramp{}};
        night.cramps_answer = CrampsAnswer::some;
        night.recorded_at = now;
    }
    return night.cramps.front();
}

/// Whatever was answered gives way to this.
void only_answer(Night& night, const std::string& habit, const AnswerValue& value) {
    night.answers = {{habit, value, {}}};
}

const std::vector<Spoiler>& spoilers() {
    static const std::vector<Spoiler> all{
        {"night", [](Night& n) { n.date = today + days(3); }},
        {"cramp 1, pain", [](Night& n) { first_cramp(n).pain = 11; }},
        {"cramp 1, pain", [](Night& n) { first_cramp(n).pain = -1; }},
        {"cramp 1, soreness", [](Night& n) { first_cramp(n).soreness = 11; }},
        {"cramp 1, came back", [](Night& n) { first_cramp(n).times_back = 51; }},
        {"cramp 1, came back", [](Night& n) { first_cramp(n).times_back = -1; }},
        {"cramp 1, duration", [](Night& n) { first_cramp(n).duration = seconds(0); }},
        {"cramp 1, duration", [](Night& n) { first_cramp(n).duration = hours(12) + seconds(1); }},
        {"cramp 1, time", [](Night& n) { first_cramp(n).at = at(n.date + days(1), 18); }},
        {"cramp 1, time", [](Night& n) { first_cramp(n).at = at(n.date, 5, 59); }},
        {"cramp 1, time",
         [](Night& n) {
             first_cramp(n).at = at(n.date, 23);
             n.cramps[0].just_before_waking = true;
         }},
        {"cramp 1, what ended it", [](Night& n) { first_cramp(n).relief.assign(2, Relief::walked); }},
        {"cramp 1, note", [](Night& n) { first_cramp(n).note = "\xC3\x28"; }},
        {"cramps",
         [](Night& n) {
             n.cramps.clear();
             n.cramps_answer = CrampsAnswer::some;
             n.recorded_at = now;
         }},
        {"cramps",
         [](Night& n) {
             first_cramp(n);
             n.cramps_answer = CrampsAnswer::none;
         }},
        {"cramps",
         [](Night& n) {
             first_cramp(n);
             n.cramps.resize(51);
         }},
        {"cramps",
         [](Night& n) {
             first_cramp(n);
             n.recorded_at.reset();
         }},
        {"to bed", [](Night& n) { n.sleep.to_bed = at(n.date - days(1), 23); }},
        {"up",
         [](Night& n) {
             n.sleep.to_bed = at(n.date, 23);
             n.sleep.up = at(n.date, 22);
         }},
        {"up",
         [](Night& n) {
             n.sleep.to_bed = at(n.date, 7);
             n.sleep.up = at(n.date + days(1), 8);
         }},
        {"rested", [](Night& n) { n.sleep.rested = 11; }},
        {"habit bike", [](Night& n) { only_answer(n, "bike", AnswerValue::of(-1)); }},
        {"habit bike", [](Night& n) { only_answer(n, "bike", AnswerValue::of(std::nan(""))); }},
        {"habit bike",
         [](Night& n) { only_answer(n, "bike", AnswerValue::of(std::numeric_limits<double>::infinity())); }},
        {"habit bike", [](Night& n) { only_answer(n, "bike", AnswerValue(AnswerKind::yes, 3)); }},
        {"habit No id", [](Night& n) { only_answer(n, "No id", AnswerValue::yes()); }},
        {"habits",
         [](Night& n) {
             only_answer(n, "bike", AnswerValue());
             n.answers.push_back(n.answers.front());
         }},
        {"warning signs", [](Night& n) { n.warning_signs.emplace(2, "numb"); }},
        {"warning signs", [](Night& n) { n.warning_signs.emplace(1, "No id"); }},
        {"note", [](Night& n) { n.note = std::string(longest_text + 1, 'a'); }},
    };
    return all;
}

RC_GTEST_PROP(NightRules, FindNothingInAnyValidNight, ()) {
    const Night night = *valid_night();
    RC_ASSERT(problems(night, today).empty());
}

RC_GTEST_PROP(NightRules, NameTheProblemOfEveryInvalidNight, ()) {
    Night night = *valid_night();
    const auto& spoiler = spoilers()[*rc::gen::inRange<std::size_t>(0, spoilers().size())];
    spoiler.spoil(night);
    const Problems found = problems(night, today);
    const bool named = std::any_of(found.begin(), found.end(), [&](const Problem& problem) {
        return problem.field == spoiler.named && !problem.sentence.empty();
    });
    RC_LOG() << spoiler.named;
    RC_ASSERT(named);
}

TEST(NightRules, NameEachKindOfProblemInAnOrdinaryNight) {
    for (const Spoiler& spoiler : spoilers()) {
        Night night = night_with_cramp(sunday);
        spoiler.spoil(night);
        EXPECT_THAT(problems(night, today), testing::Contains(field(spoiler.named))) << spoiler.named;
    }
}

}  // namespace
}  // namespace nightcramp::test
