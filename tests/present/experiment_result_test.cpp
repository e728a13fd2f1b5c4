#include "tests/present/experiment_cases.hpp"

#include <limits>

namespace nightcramp::present {
namespace {

using namespace nightcramp::test;
using experiment::Finding;
using experiment::TrialResult;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TrialResult result_with(Finding finding, double rate_ratio = 0.59, double lo = 0.4, double hi = 0.9) {
    TrialResult result;
    result.finding = finding;
    result.nights = 112;
    result.with = {56, 20, 30};
    result.without = {54, 30, 50};
    result.done = {55, 19, 28};
    result.not_done = {55, 31, 52};
    result.statistic = -7.5;
    result.share = {3, 46'656, true};
    result.log_rate_ratio = std::log(rate_ratio);
    result.interval = analysis::LogInterval{std::log(lo), std::log(hi)};
    return result;
}

/// Over, with every night logged and done as drawn, and opened.
struct Read : ExperimentCase {
    explicit Read(std::string_view id = "stretching", Design design = Design::nightly) {
        now = at(today, 8);
        experiment = begin(id, design, 112, today - days(112));
        log(112, 2);
        for (std::size_t place = 0; place < 112; ++place) {
            const bool with = experiment.schedule[place];
            const AnswerValue value = habit(id).kind == HabitKind::amount ? AnswerValue::of(with ? 400 : 0)
                                      : with                              ? AnswerValue::yes()
                                                                          : AnswerValue::no();
            set_answer(nights[place], {std::string(id), value, this_morning()});
        }
        experiment = experiment::opened(experiment, now);
    }

    [[nodiscard]] ResultWords words(const TrialResult& result) const {
        return result_words(source(), experiment, result);
    }

    Experiment experiment;
};

TEST(ResultWords, SayFewerCrampsInPlainNumbers) {
    const ResultWords words = Read().words(result_with(Finding::fewer));
    EXPECT_EQ(words.verdict, "Fewer");
    EXPECT_EQ(words.sentence, "About 41 % fewer cramps on nights with stretching.");
    EXPECT_EQ(words.interval, "95 % interval: 10 to 60 % fewer.");
    EXPECT_THAT(words.counts,
                ElementsAre("Nights with stretching, as drawn: 30 cramps in 56 nights, 0.54 a night.",
                            "Nights without, as drawn: 50 cramps in 54 nights, 0.93 a night."));
    EXPECT_THAT(words.labels, IsEmpty());
    EXPECT_THAT(words.as_done, Contains("Done as drawn on 112 of 112 nights with an answer."));
    EXPECT_THAT(words.as_done, Contains(HasSubstr("This only describes.")));
    EXPECT_THAT(words.next, Contains(HasSubstr("Keep it up")));
}

TEST(ResultWords, AnswerTheQuestionOfATriggerWhichIsAboutLeavingIt) {
    const ResultWords words = Read("heavy-covers").words(result_with(Finding::more, 2.4, 1.3, 3.5));
    EXPECT_EQ(words.verdict, "Fewer");
    EXPECT_EQ(words.sentence, "About 58 % fewer cramps on nights with light covers.");
    EXPECT_EQ(words.interval, "95 % interval: 23 to 71 % fewer.");
    EXPECT_THAT(words.next, Contains(HasSubstr("Leaving it seems to help you")));
}

TEST(ResultWords, NeverAskForMoreOfATrigger) {
    const ResultWords words = Read("alcohol").words(result_with(Finding::fewer));
    EXPECT_THAT(words.next, Contains(HasSubstr("no reason to have more of it")));
    EXPECT_THAT(words.next, Not(Contains(HasSubstr("Keep it up"))));
}

TEST(ResultWords, SayWhatAnIntervalStillAllows) {
    const Read person;
    const ResultWords words = person.words(result_with(Finding::cannot_tell, 0.9, 0.4, 1.3));
    EXPECT_EQ(words.verdict, "Cannot tell");
    EXPECT_EQ(words.sentence, "The difference is no larger than luck often makes it.");
    EXPECT_EQ(words.interval, "Still possible with it (95 % interval): 60 % fewer to 30 % more.");
    constexpr double open = std::numeric_limits<double>::infinity();
    TrialResult result = result_with(Finding::cannot_tell);
    result.interval = analysis::LogInterval{-open, std::log(1.2)};
    EXPECT_THAT(person.words(result).interval, HasSubstr("anything from none at all to 20 % more."));
    result.interval = analysis::LogInterval{std::log(0.8), open};
    EXPECT_THAT(person.words(result).interval, HasSubstr("20 % fewer or any number more."));
    result.interval.reset();
    EXPECT_EQ(person.words(result).interval, "");
}

TEST(ResultWords, NameEveryOtherFinding) {
    const Read person;
    EXPECT_EQ(person.words(result_with(Finding::little_difference, 1.02, 0.85, 1.2)).verdict,
              "Little difference");
    EXPECT_THAT(person.words(result_with(Finding::no_cramps)).sentence, HasSubstr("Not one cramp came"));
    EXPECT_THAT(person.words(result_with(Finding::too_short)).sentence,
                HasSubstr("fewer than six whole sets"));
    EXPECT_EQ(person.words(result_with(Finding::too_short)).verdict, "Cannot tell");
}

TEST(ResultLabels, SayHowItEnded) {
    Read person;
    const Experiment whole = person.begin("stretching", Design::nightly, 112, today - days(60));
    for (Night& night : person.nights) clear_answer(night, "stretching");
    const auto labels = [&](StopCause cause, const std::string& reason) {
        person.experiment = experiment::stopped(whole, today, cause, reason);
        return person.words(result_with(Finding::fewer)).labels;
    };
    EXPECT_THAT(labels(StopCause::safety, "my knee"),
                ElementsAre("Stopped early, for safety.", "You wrote: “my knee”"));
    EXPECT_THAT(labels(StopCause::inconvenience, ""), ElementsAre("Stopped early, because it was too much."));
    EXPECT_THAT(labels(StopCause::half_way, ""), ElementsAre(HasSubstr("Stopped at half-way")));
    EXPECT_THAT(labels(StopCause::opened, ""),
                ElementsAre("Opened before its end: a look, and no test any more."));
    EXPECT_EQ(person.words(result_with(Finding::only_a_look)).sentence,
              "So far: about 41 % fewer cramps on nights with stretching.");
}

TEST(ResultLabels, SayWhatChanceDidNotDraw) {
    Read person;
    person.experiment.schedule.flip();
    EXPECT_THAT(person.words(result_with(Finding::fewer)).labels,
                Contains(HasSubstr("The schedule does not match its hash")));
}

TEST(ResultLabels, SayWhatIsMissing) {
    Read person;
    person.experiment.extended = true;
    for (std::size_t place = 0; place < 40; ++place) {
        person.nights[place].cramps_answer = CrampsAnswer::unknown;
        person.nights[place].cramps.clear();
        const bool with = person.experiment.schedule[place];
        set_answer(person.nights[place],
                   {"stretching", with ? AnswerValue::no() : AnswerValue::yes(), this_morning()});
    }
    EXPECT_THAT(person.words(result_with(Finding::fewer)).labels,
                AllOf(Contains("Extended once, before anybody looked."),
                      Contains("Only 72 of 112 nights are recorded."),
                      Contains(HasSubstr("Only 72 of 112 nights were done as drawn"))));
}

TEST(ResultComputed, TellsOfTheDrawsPlainly) {
    const Read person;
    TrialResult result = result_with(Finding::fewer);
    EXPECT_THAT(person.words(result).computed,
                Contains("We tried all 46,656 ways in which it could have drawn, and counted those that look "
                         "at least as strong: 3."));
    result.share = {120, 10'000, false};
    EXPECT_THAT(person.words(result).computed,
                Contains(AllOf(HasSubstr("9,999 more at random"), HasSubstr("120 of 10,000"))));
    result.share = {};
    EXPECT_THAT(person.words(result).computed, Not(Contains(HasSubstr("strong"))));
}

TEST(ResultComputed, SaysWhichNightsOfAWeekAreLeftOut) {
    const Read weeks("stretching", Design::week_blocks);
    EXPECT_THAT(weeks.words(result_with(Finding::fewer)).computed,
                Contains(HasSubstr("The first 2 nights of each week are left out")));
    const Read nights;
    EXPECT_THAT(nights.words(result_with(Finding::fewer)).computed,
                Not(Contains(HasSubstr("are left out, so"))));
}

TEST(ResultFigures, HoldEveryNumberToCheckItBy) {
    const Read person;
    TrialResult result = result_with(Finding::fewer);
    result.plain_share = experiment::Share{4, 64, true};
    EXPECT_THAT(person.words(result).figures,
                ElementsAre("Night by night: 112 nights in 28 whole sets of 4.",
                            "Draws at least as strong: 3 of 46,656 (p < 0.0001, two-sided).",
                            "Statistic -7.50; chance alone makes it 0 on average.", "Rate ratio 0.59.",
                            "95 % interval 0.40 to 0.90, from the draws the test does not reject.",
                            "Plain rates of the pairs, signs flipped: 4 of 64 (p = 0.0625).",
                            "Seed 20261123.", HasSubstr("Hash of the schedule (SHA-256): ")));
}

TEST(ResultNext, SendsTheIllToTheirDoctor) {
    Read person("magnesium");
    person.profile.conditions = {"chronic-kidney-disease"};
    EXPECT_THAT(person.words(result_with(Finding::fewer)).next,
                Contains(AllOf(HasSubstr("Ask your doctor before you change it for good."),
                               HasSubstr("kidney disease"))));
}

TEST(ResultWords, FollowFromARealTrial) {
    Read person;
    for (std::size_t place = 0; place < 112; ++place) {
        Night& night = person.nights[place];
        const bool cramped = !person.experiment.schedule[place] || place % 8 == 0;
        const std::vector<Answer> answers = night.answers;
        night = cramped ? night_with_cramp(night.date) : night_without_cramps(night.date);
        night.answers = answers;
    }
    const auto trial =
        experiment::trial(person.experiment, person.habit("stretching"), person.nights, person.now);
    const ResultWords words = person.words(experiment::result_of(trial));
    EXPECT_EQ(words.verdict, "Fewer");
    EXPECT_THAT(words.sentence, HasSubstr(" % fewer cramps on "));
    EXPECT_THAT(words.interval, HasSubstr(" % fewer."));
}

}  // namespace
}  // namespace nightcramp::present
