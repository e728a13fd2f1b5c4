#include "cli/sleep_text.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;

Parsed<Sleep> read_sleep(const std::string& text, const Sleep& before = {}) {
    static const Zone berlin = Zone::named("Europe/Berlin");
    return parse_sleep(text, {sunday, berlin}, before, this_morning());
}

TEST(SleepText, IsReadAsPeopleTypeIt) {
    const auto parsed = read_sleep("22:45-06:30 back-with-pillow feet free covers light rested 7");
    EXPECT_TRUE(parsed.problems.empty());
    const Sleep& sleep = parsed.value;
    EXPECT_EQ(sleep.to_bed, at(sunday, 22, 45));
    EXPECT_EQ(sleep.up, at(today, 6, 30));
    EXPECT_EQ(sleep.position->value, Position::back_with_pillow);
    EXPECT_EQ(sleep.feet->value, Feet::free);
    EXPECT_EQ(sleep.covers->value, Covers::light);
    EXPECT_EQ(sleep.rested, 7);
    EXPECT_EQ(sleep.position->stamp, this_morning());
}

TEST(SleepText, TakesADashOfAnyLengthOrTheWordTo) {
    const Sleep whole = read_sleep("22:45-06:30").value;
    EXPECT_EQ(read_sleep("22:45–06:30").value, whole);
    EXPECT_EQ(read_sleep("22:45 to 06:30").value, whole);
    EXPECT_EQ(read_sleep("22:45+01:00 to 06:30+01:00").value, whole);
}

TEST(SleepText, MaySayOneEndOnly) {
    EXPECT_EQ(read_sleep("22:45-").value.to_bed, at(sunday, 22, 45));
    EXPECT_EQ(read_sleep("22:45-").value.up, std::nullopt);
    EXPECT_EQ(read_sleep("-06:30").value.up, at(today, 6, 30));
}

TEST(SleepText, LetsPeopleSleepPastNoonAndGoToBedAfterMidnight) {
    const Sleep late = read_sleep("03:15-12:40").value;
    EXPECT_EQ(late.to_bed, at(today, 3, 15));
    EXPECT_EQ(late.up, at(today, 12, 40));
}

TEST(SleepText, KeepsWhatIsNotNamed) {
    const Sleep before = read_sleep("22:45-06:30 side rested 7").value;
    const Sleep after = read_sleep("rested 4", before).value;
    EXPECT_EQ(after.rested, 4);
    EXPECT_EQ(after.to_bed, before.to_bed);
    EXPECT_EQ(after.position, before.position);
}

TEST(SleepText, NamesWhatItDoesNotUnderstand) {
    const auto sentence = [](const std::string& text) {
        const auto parsed = read_sleep(text);
        return parsed.problems.empty() ? "" : parsed.problems.front().sentence;
    };
    EXPECT_THAT(sentence(""), HasSubstr("Nothing is said"));
    EXPECT_THAT(sentence("upside-down"), HasSubstr("a position is one of back, back-with-pillow"));
    EXPECT_THAT(sentence("feet cold"), HasSubstr("it is one of free, pointed-down, propped-up"));
    EXPECT_THAT(sentence("covers"), HasSubstr("light, heavy"));
    EXPECT_THAT(sentence("rested well"), HasSubstr("0 to 10"));
    EXPECT_THAT(sentence("25:00-06:30"), HasSubstr("not a time"));
    EXPECT_THAT(sentence("22:45-6"), HasSubstr("not a time"));
    EXPECT_EQ(read_sleep("25:00-6 sideways feet").problems.size(), 4U);
}

}  // namespace
}  // namespace nightcramp::cli
