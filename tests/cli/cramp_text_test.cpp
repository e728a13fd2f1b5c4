#include "cli/cramp_text.hpp"

#include "cli/cramp_words.hpp"
#include "diary/vocabulary.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using std::chrono::minutes;
using std::chrono::seconds;
using testing::HasSubstr;

Parsed<Cramp> parse(const std::string& text, Date night = sunday) {
    static const Zone berlin = Zone::named("Europe/Berlin");
    return parse_cramp(text, {night, berlin}, "cramp 1");
}

std::string only_problem(const std::string& text, Date night = sunday) {
    const auto parsed = parse(text, night);
    return parsed.problems.size() == 1 ? parsed.problems.front().sentence : "";
}

TEST(CrampText, IsReadAsPeopleTypeIt) {
    const auto parsed = parse("02:30 left calf pain 7 5min woke");
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_EQ(parsed.value, left_calf_cramp(sunday));
}

TEST(CrampText, MayComeInAnyOrderWithSpacesWhereTheyFall) {
    EXPECT_EQ(parse("  woke 5 min   pain 7 calf left 2:30 ").value, left_calf_cramp(sunday));
}

TEST(CrampText, MayBeEmptyBecauseOnlyTheCrampItselfHasToBeKnown) {
    EXPECT_TRUE(parse("").problems.empty());
    EXPECT_EQ(parse("").value, Cramp{});
}

TEST(CrampText, KnowsEveryDetail) {
    const Cramp cramp = parse(
                            "waking both foot arch several again 3 90s slept-on walked stood-up otherwise "
                            "sore 2 note like a knot, 5 min")
                            .value;
    EXPECT_TRUE(cramp.just_before_waking);
    EXPECT_EQ(cramp.side, Side::both);
    EXPECT_EQ(cramp.muscle, Muscle::foot_arch);
    EXPECT_EQ(cramp.extent, Extent::several_muscles);
    EXPECT_EQ(cramp.times_back, 3);
    EXPECT_EQ(cramp.duration, seconds(90));
    EXPECT_EQ(cramp.woke_me, false);
    EXPECT_EQ(cramp.relief, (std::vector{Relief::stood_up, Relief::walked, Relief::other}));
    EXPECT_EQ(cramp.soreness, 2);
    EXPECT_EQ(cramp.note, "like a knot, 5 min");
}

TEST(CrampText, TakesEveningTimesForTheEvening) {
    EXPECT_EQ(parse("23:10").value.at, at(sunday, 23, 10));
}

TEST(CrampText, KnowsDurationsInSecondsMinutesAndHours) {
    EXPECT_EQ(parse("45s").value.duration, seconds(45));
    EXPECT_EQ(parse("10m").value.duration, minutes(10));
    EXPECT_EQ(parse("5 minutes").value.duration, minutes(5));
    EXPECT_EQ(parse("1h").value.duration, minutes(60));
    EXPECT_THAT(only_problem("999999999min"), HasSubstr("too long"));
    EXPECT_EQ(parse("5 moons").problems.size(), 2U);
}

TEST(CrampText, NamesEveryWordItDoesNotUnderstand) {
    const auto parsed = parse("02:30 left clf pain many 25:99 xyzzy");
    EXPECT_EQ(parsed.problems.size(), 5U);  // "clf", pain without a number, "many", "25:99", "xyzzy"
    EXPECT_THAT(only_problem("clf"), HasSubstr("did you mean \"calf\"?"));
    EXPECT_THAT(only_problem("pain"), HasSubstr("wants a whole number"));
    EXPECT_THAT(only_problem("25:99"), HasSubstr("not a time"));
    EXPECT_THAT(only_problem("xyzzy"), HasSubstr("a cramp reads like"));
}

TEST(CrampText, RefusesWhatIsSaidTwice) {
    EXPECT_THAT(only_problem("left right"), HasSubstr("the side"));
    EXPECT_THAT(only_problem("02:30 03:30"), HasSubstr("twice"));
    EXPECT_THAT(only_problem("02:30 waking"), HasSubstr("twice"));
    EXPECT_THAT(only_problem("walked walked"), HasSubstr("twice"));
    EXPECT_THAT(only_problem("pain 3 pain 4"), HasSubstr("twice"));
}

TEST(CrampText, AsksWhichOfTheRepeatedHourIsMeant) {
    const Date autumn = date_from(2026, 10, 24);
    EXPECT_THAT(only_problem("02:30", autumn), HasSubstr("Write 02:30+02:00 for the first or 02:30+01:00"));
    EXPECT_EQ(parse("02:30+02:00", autumn).value.at->utc_offset, minutes(120));
    EXPECT_EQ(parse("02:30+01:00", autumn).value.at->utc_offset, minutes(60));
}

TEST(CrampText, SaysThatTheSkippedHourDidNotExist) {
    EXPECT_THAT(only_problem("02:30", date_from(2026, 3, 28)), HasSubstr("skipped"));
}

/// The cramp as somebody would type it.
std::string typed(const Cramp& cramp) {
    std::string text;
    if (cramp.at) text += clock_text(*cramp.at) + utc_offset_text(cramp.at->utc_offset) + " ";
    if (cramp.just_before_waking) text += "waking ";
    if (cramp.side) text += std::string(slug(*cramp.side)) + " ";
    if (cramp.muscle) text += std::string(slug(*cramp.muscle)) + " ";
    if (cramp.extent) text += std::string(slug(*cramp.extent)) + " ";
    if (cramp.pain) text += "pain " + std::to_string(*cramp.pain) + " ";
    if (cramp.duration) text += std::to_string(cramp.duration->count()) + "s ";
    if (cramp.times_back) text += "again " + std::to_string(*cramp.times_back) + " ";
    if (cramp.woke_me) text += *cramp.woke_me ? "woke " : "slept-on ";
    for (const Relief relief : cramp.relief) {
        text += std::string(relief == Relief::other ? "otherwise" : slug(relief)) + " ";
    }
    if (cramp.soreness) text += "sore " + std::to_string(*cramp.soreness) + " ";
    if (!cramp.note.empty()) text += "note " + cramp.note;
    return text;
}

RC_GTEST_PROP(CrampText, SaysEveryCrampThereIs, ()) {
    const Cramp cramp = *valid_cramp(sunday);
    const auto parsed = parse(typed(cramp));
    RC_ASSERT(parsed.problems.empty());
    RC_ASSERT(parsed.value == cramp);
}

RC_GTEST_PROP(CrampText, NeverFailsOnAnyText, ()) {
    (void)parse(*rc::gen::arbitrary<std::string>());
    (void)parse(
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789: +-painleftcalf min"))));
}

TEST(CrampSentence, ReadsLikeASentence) {
    EXPECT_EQ(cramp_sentence(left_calf_cramp(sunday)), "02:30, left calf, pain 7, 5 min, woke you");
    EXPECT_EQ(cramp_sentence(Cramp{}), "a cramp");
    EXPECT_EQ(duration_text(seconds(3661)), "1 h 1 min 1 s");
    EXPECT_EQ(duration_text(seconds(45)), "45 s");
    EXPECT_EQ(duration_text(minutes(120)), "2 h");
}

}  // namespace
}  // namespace nightcramp::cli
