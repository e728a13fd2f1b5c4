#include "exchange/readers/daylio.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view header = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n";

Draft read_rows_of(const std::string& rows) {
    return test::read_text(daylio_reader(), "daylio.csv", std::string(header) + rows);
}

TEST(DaylioReader, TakesEachActivityAsAYes) {
    const Draft draft =
        read_rows_of("2025-03-29,29 March,Saturday,22:05,good,\"Stretching | no alcohol \",,,\n");
    ASSERT_THAT(draft.items, SizeIs(2));
    EXPECT_EQ(draft.items[0],
              (Item{"daylio Stretching", "Stretching", "activity", "", Item::Measure::quantity}));
    EXPECT_EQ(draft.items[1].name, "no alcohol");
    ASSERT_THAT(draft.marks, SizeIs(2));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::yes());
    EXPECT_EQ(draft.marks[0].at, FileTime::of(date_from(2025, 3, 29) + 22h + 5min));
    EXPECT_EQ(draft.marks[0].place, (Place{0, 2}));
    EXPECT_THAT(draft.notes, IsEmpty());
}

TEST(DaylioReader, SaysNothingOfActivitiesThatAnEntryDoesNotName) {
    const Draft draft = read_rows_of(
        "2025-03-29,,,22:05,good,Stretching,,,\n"
        "2025-03-28,,,22:05,good,,,,\n");
    EXPECT_THAT(draft.marks, SizeIs(1));
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(DaylioReader, KnowsClocksOfTwelveAndOfTwentyFourHoursInOneFile) {
    const Draft draft = read_rows_of(
        "2020-05-30,,,6:50 pm,rad,nap,,,\n"
        "2020-05-30,,,10:04 AM,rad,nap,,,\n"
        "2020-05-30,,,14:58,rad,nap,,,\n"
        "2020-05-30,,,1:23\xE2\x80\xAF"
        "am,rad,nap,,,\n");
    ASSERT_THAT(draft.marks, SizeIs(4));
    const Date date = date_from(2020, 5, 30);
    EXPECT_EQ(draft.marks[0].at, FileTime::of(date + 18h + 50min));
    EXPECT_EQ(draft.marks[1].at, FileTime::of(date + 10h + 4min));
    EXPECT_EQ(draft.marks[2].at, FileTime::of(date + 14h + 58min));
    EXPECT_EQ(draft.marks[3].at, FileTime::of(date + 1h + 23min));
}

TEST(DaylioReader, TakesANoteOutOfItsHtml) {
    const Draft draft = read_rows_of(
        "2025-03-30,,,01:23,good,,,Night,\"Cramp &amp; pain.<br><br>Then <b>awake</b> \"\"till 4\"\" <3\"\n");
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "Night\nCramp & pain.\n\nThen awake \"till 4\" <3");
    EXPECT_EQ(draft.notes[0].at, FileTime::of(date_from(2025, 3, 30) + 1h + 23min));
}

TEST(DaylioReader, SaysThatMoodsAndScalesAreLeftOut) {
    const Draft draft = read_rows_of(
        "2025-03-30,,,01:23,sad ,,Sleep Quality:\xC2\xA0"
        "8/10\xC2\xA0points,,\n");
    ASSERT_THAT(draft.assumptions, SizeIs(2));
    EXPECT_THAT(draft.assumptions[0], HasSubstr("Moods"));
    EXPECT_THAT(draft.assumptions[1], HasSubstr("Scales"));
}

TEST(DaylioReader, ReadsOlderFilesWithMarksCarriageReturnsAndTabs) {
    const std::string with_mark =
        "\xEF\xBB\xBF"
        "full_date,date,weekday,time,mood,activities,note\r\n2020-05-30,x,y,22:05,meh,a | b,Hello\r\n";
    EXPECT_TRUE(test::recognised(daylio_reader(), "x.csv", with_mark));
    const Draft first = test::read_text(daylio_reader(), "x.csv", with_mark);
    EXPECT_THAT(first.marks, SizeIs(2));
    EXPECT_THAT(first.notes, SizeIs(1));
    const std::string with_tabs =
        "full_date\tdate\tweekday\ttime\tmood\tactivities\tnote\n2020-05-30\tx\ty\t22:05\tmeh\ta, b | "
        "c\tHello\n";
    EXPECT_TRUE(test::recognised(daylio_reader(), "x.csv", with_tabs));
    EXPECT_EQ(test::read_text(daylio_reader(), "x.csv", with_tabs).items[0].name, "a, b");
}

TEST(DaylioReader, PassesOverLinesThatItDoesNotUnderstand) {
    const Draft draft = read_rows_of(
        "2020-13-01,,,22:05,good,nap,,,\n"
        "2020-03-01,,,25:05,good,nap,,,\n"
        ",,,22:05,good,nap,,,\n"
        "2020-03-01,,,22:05,good,one, two,,,,more\n"
        "2020-03-01,,,,good,nap,,,\n");
    ASSERT_THAT(draft.skips, SizeIs(4));
    EXPECT_EQ(draft.skips[0].reason,
              "The date “2020-13-01” is not understood; it would be year, month and day such as 2020-03-01.");
    EXPECT_EQ(draft.skips[0].place, (Place{0, 2}));
    EXPECT_THAT(draft.skips[1].reason, HasSubstr("“25:05”"));
    EXPECT_EQ(draft.skips[2].reason, "The date is missing.");
    EXPECT_THAT(draft.skips[3].reason, HasSubstr("11 cells"));
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].at, FileTime::of(date_from(2020, 3, 1)));
}

TEST(DaylioReader, TakesNoOtherFile) {
    EXPECT_FALSE(test::recognised(daylio_reader(), "daylio.csv", "date,mood,activities\n"));
    EXPECT_FALSE(test::recognised(daylio_reader(), "daylio.csv", "full_date,steps\n"));
    EXPECT_FALSE(test::recognised(daylio_reader(), "daylio.csv", ""));
    EXPECT_THROW(test::read_text(daylio_reader(), "x.csv", "a,b\n1,2\n"), Unreadable);
    EXPECT_THROW(test::read_text(daylio_reader(), "x.csv", ""), Unreadable);
}

TEST(DaylioReader, ReadsTheSamples) {
    const auto folder = test::samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft german = test::read_sample(*folder / "daylio/synthetic_de_bom_crlf.csv", {&daylio_reader()});
    EXPECT_THAT(german.marks, SizeIs(3));
    ASSERT_THAT(german.notes, SizeIs(1));
    EXPECT_EQ(german.notes[0].text, "Wadenkrampf links.\n\nDanach wach \"bis 4\"");
    const Draft english = test::read_sample(*folder / "daylio/staticf0x_12h_en.csv", {&daylio_reader()});
    EXPECT_THAT(english.skips, IsEmpty());
    EXPECT_THAT(english.marks, testing::Not(IsEmpty()));
}

}  // namespace
}  // namespace nightcramp::exchange
