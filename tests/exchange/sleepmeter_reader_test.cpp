#include "exchange/readers/sleepmeter.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view header =
    "wake,sleep,bedtime,holes,type,dreams,aid,hindrances,tags,quality,notes\n";

Draft read(const std::string& bytes) {
    return test::read_text(sleepmeter_reader(), "sleepmeter.csv", bytes);
}

Draft read_nights(const std::string& rows) {
    return read(std::string(header) + rows);
}

std::vector<std::string> names_of(const Draft& draft) {
    std::vector<std::string> names;
    for (const Item& item : draft.items) names.push_back(item.name);
    return names;
}

TEST(SleepmeterReader, TakesTheTimeInBed) {
    const Draft draft = read_nights(
        "\"2010-11-13 07:14+0100\",\"2010-11-12 23:16+0100\",\"2010-11-12 "
        "22:50+0100\",1-57|60-70,NIGHT_SLEEP,"
        "GOOD:5:FLYING,NONE,NONE,NONE,5,\"slept\"\n"
        "\"2010-11-13 15:00+0100\",\"2010-11-13 14:00+0100\",\"2010-11-13 "
        "13:55+0100\",,NAP,NONE,NONE,NONE,NONE,5,"
        "\"\"\n");
    ASSERT_THAT(draft.sleeps, SizeIs(2));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(Moment{date_from(2010, 11, 12) + 22h + 50min, 60min}));
    EXPECT_EQ(draft.sleeps[0].end, FileTime::of(Moment{date_from(2010, 11, 13) + 7h + 14min, 60min}));
    EXPECT_FALSE(draft.sleeps[0].nap);
    EXPECT_TRUE(draft.sleeps[1].nap);
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "slept");
    EXPECT_EQ(draft.sleeps[1].place, (Place{0, 3}));
}

TEST(SleepmeterReader, ReadsTextsWhoseQuotationMarksAreNotDoubled) {
    const Draft draft = read(
        "custom_aid_id,class,name\n"
        "CUSTOM_0001,HERBAL,\"custom aid \"',\\\n"
        "\"\n"
        "\n"
        "custom_tag_id,name\n"
        "CUSTOM_0001,\"a \"tag\", really\"\n"
        "\n" +
        std::string(header) +
        "\"2010-11-13 07:14+0000\",\"2010-11-12 23:16+0000\",\"2010-11-12 22:50+0000\",,NIGHT_SLEEP,NONE,"
        "CUSTOM_0001|ST_JOHNS_WORT|TV,NONE,CUSTOM_0001,5,\"\",\", the first\n"
        "2. a \"quote\" at the end \"\n"
        "\n"
        "3. and more\"\n"
        "\"2010-11-14 07:14+0000\",\"2010-11-13 23:16+0000\",\"2010-11-13 "
        "22:50+0000\",,NIGHT_SLEEP,NONE,NONE,"
        "CAFFEINE,NONE,5,\"\"\n");
    EXPECT_THAT(draft.sleeps, SizeIs(2));
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_THAT(names_of(draft),
                ElementsAre("custom aid \"',\\", "St johns wort", "TV", "a \"tag\", really", "Caffeine"));
    for (const Mark& mark : draft.marks) EXPECT_TRUE(mark.of_night) << draft.items[mark.item].name;
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "\",\", the first\n2. a \"quote\" at the end \"\n\n3. and more");
}

TEST(SleepmeterReader, FallsBackToFallingAsleepWhereGoingToBedCannotBeMeant) {
    const Draft draft = read_nights(
        "\"2010-11-13 07:14+0000\",\"2010-11-12 23:16+0000\",\"2010-11-13 "
        "22:50+0000\",,NIGHT_SLEEP,NONE,NONE,NONE,"
        "NONE,5,\"\"\n"
        "\"2010-11-12 13:14+0000\",\"2010-11-12 15:16+0000\",\"2010-11-12 "
        "17:18+0000\",,NIGHT_SLEEP,NONE,NONE,NONE,"
        "NONE,5,\"\"\n");
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps[0].start, FileTime::of(Moment{date_from(2010, 11, 12) + 23h + 16min, 0min}));
    ASSERT_THAT(draft.skips, SizeIs(1));
    EXPECT_EQ(draft.skips[0].place, (Place{0, 3}));
}

TEST(SleepmeterReader, PassesOverLinesThatItDoesNotUnderstand) {
    const Draft draft = read_nights(
        "something else\n"
        "\"2010-13-12 13:14+0000\",\"2010-11-12 15:16+0000\",\"\",,NIGHT_SLEEP,NONE,NONE,NONE,NONE,5,\"\"\n"
        "\"2010-11-12 13:14\"\n");
    EXPECT_THAT(draft.sleeps, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(3));
    EXPECT_THAT(draft.skips[1].reason, HasSubstr("“2010-13-12 13:14+0000”"));
}

TEST(SleepmeterReader, NamesALineThatIsNoText) {
    try {
        read_nights("\"2010-11-13 07:14+0000\",\xFF\n");
        FAIL() << "the line was taken";
    } catch (const Unreadable& wrong) {
        EXPECT_THAT(wrong.what(), HasSubstr("Line 2"));
    }
}

TEST(SleepmeterReader, TakesNoOtherFile) {
    EXPECT_TRUE(test::recognised(sleepmeter_reader(), "x.csv", std::string(header)));
    EXPECT_TRUE(test::recognised(sleepmeter_reader(), "x.csv", "\xEF\xBB\xBF\r\ncustom_tag_id,name\r\n"));
    EXPECT_FALSE(test::recognised(sleepmeter_reader(), "x.csv", "wake,sleep,bedtime\n"));
    EXPECT_FALSE(test::recognised(sleepmeter_reader(), "x.csv", ""));
    EXPECT_THROW(read("custom_tag_id,name\nCUSTOM_0001,\"a\"\n"), Unreadable);
}

TEST(SleepmeterReader, ReadsCarriageReturns) {
    const Draft draft = read(
        "wake,sleep,bedtime,holes,type,dreams,aid,hindrances,tags,quality,notes\r\n"
        "\"2010-11-13 07:14+0000\",\"2010-11-12 23:16+0000\",\"2010-11-12 "
        "22:50+0000\",,NIGHT_SLEEP,NONE,NONE,NONE,"
        "NONE,5,\"one\r\ntwo\"\r\n");
    EXPECT_THAT(draft.sleeps, SizeIs(1));
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "one\ntwo");
}

}  // namespace
}  // namespace nightcramp::exchange
