#include "diary/catalogue.hpp"
#include "exchange/mapping.hpp"
#include "exchange/readers/migraine_buddy.hpp"
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

constexpr std::string_view other_table =
    "\"Date\",\"Time Period\",\"Description\",\"Notes\"\n"
    "\"No ongoing events recorded during this period.\",\"\",\"\",\"\"\n"
    "\n";

/// A file of attacks with these rows: number, start, length, offset, place in the body, pain, triggers,
/// notes.
std::string file_of(const std::string& rows) {
    return std::string(other_table) +
           "\"#\",\"Started\",\"Lasted\",\"Start UTC Offset (min)\",\"Geohash\",\"Attack Location\",\"Pain "
           "Level\","
           "\"Potential Triggers\",\"Notes\"\n" +
           rows;
}

Draft read(const std::string& rows, const ReadOptions& options = test::reading_options()) {
    return test::read_text(migraine_buddy_reader(), "report.csv", file_of(rows), options);
}

/// Three attacks that began at these times, and nothing more.
Draft read_starts(const std::vector<std::string>& starts,
                  const ReadOptions& options = test::reading_options()) {
    std::string rows;
    for (const std::string& start : starts)
        rows += "\"1\",\"" + start + "\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n";
    return read(rows, options);
}

TEST(MigraineBuddyReader, TakesAnAttackWithAllThatIsKnownOfIt) {
    const Draft draft = read(
        "\"1\",\"11/16/24 13:12\",\"1d 02h 15m\",\"480\",\"w21z\",\"Left calf, Foot\",\"7\",\"Stress, Lack "
        "of "
        "sleep\",\"first line\nsecond, \"\"quoted\"\"\"\n");
    ASSERT_THAT(draft.items, SizeIs(3));
    EXPECT_EQ(draft.items[0],
              (Item{"migraine-buddy Attack in a leg", "Attack in a leg", "attack", "", Item::Measure::pain}));
    EXPECT_EQ(draft.items[2], (Item{"migraine-buddy Lack of sleep", "Lack of sleep", "trigger", "",
                                    Item::Measure::quantity}));
    ASSERT_THAT(draft.marks, SizeIs(3));
    const FileTime at = FileTime::of(Moment{date_from(2024, 11, 16) + 13h + 12min, 480min});
    EXPECT_EQ(draft.marks[0], (Mark{0, at, AnswerValue::of(7), 26h + 15min, "Left calf, Foot", Place{0, 5}}));
    EXPECT_EQ(draft.marks[1], (Mark{1, at, AnswerValue::yes(), std::nullopt, "", Place{0, 5}, true}));
    ASSERT_THAT(draft.notes, SizeIs(1));
    EXPECT_EQ(draft.notes[0].text, "first line\nsecond, \"quoted\"");
    EXPECT_FALSE(draft.unclear_dates);
}

TEST(MigraineBuddyReader, TellsAttacksInALegFromAllOthers) {
    const Draft draft = read(
        "\"1\",\"11/16/24 13:12\",\"1h\",\"\",\"\",\"Left temple\",\"7\",\"\",\"\"\n"
        "\"2\",\"11/17/24 3:12\",\"1h\",\"\",\"\",\"Left calf\",\"7\",\"\",\"\"\n"
        "\"3\",\"11/18/24 3:12\",\"1h\",\"\",\"\",\"\",\"7\",\"\",\"\"\n");
    ASSERT_THAT(draft.items, SizeIs(2));
    EXPECT_EQ(draft.items[0], (Item{"migraine-buddy Attack", "Attack", "attack", "", Item::Measure::pain}));
    EXPECT_EQ(draft.items[1].name, "Attack in a leg");
    ASSERT_THAT(draft.marks, SizeIs(3));
    EXPECT_EQ(draft.marks[0].item, 0U);
    EXPECT_EQ(draft.marks[1].item, 1U);
    EXPECT_EQ(draft.marks[2].item, 0U);
}

TEST(MigraineBuddyReader, TellsTheTypesOfAttacksFromEachOther) {
    for (const std::string column : {"Attack Types", "Attack Type"}) {
        const Draft draft = test::read_text(migraine_buddy_reader(), "report.csv",
                                            "#,Started,Lasted," + column + ",Attack Location,Pain Level\n" +
                                                "1,11/16/24 3:12,1h,Leg cramp,Left calf,7\n" +
                                                "2,11/17/24 3:12,1h,\"Migraine, Leg pain\",Left calf,6\n" +
                                                "3,11/18/24 3:12,1h,,Left calf,5\n");
        ASSERT_THAT(draft.items, SizeIs(4)) << column;
        ASSERT_THAT(draft.marks, SizeIs(4));
        EXPECT_EQ(draft.items[0],
                  (Item{"migraine-buddy Leg cramp", "Leg cramp", "attack", "", Item::Measure::pain}));
        EXPECT_EQ(draft.marks[1].value, AnswerValue::of(6));
        EXPECT_EQ(draft.marks[2].place, draft.marks[1].place);
        const Mapping suggested = suggested_mapping(draft, load_catalogue().habits, {});
        EXPECT_EQ(word(suggested.at("migraine-buddy Leg cramp")), "cramp");
        EXPECT_EQ(word(suggested.at("migraine-buddy Migraine")), "nothing");
        EXPECT_EQ(word(suggested.at("migraine-buddy Leg pain")), "nothing");
        EXPECT_EQ(word(suggested.at("migraine-buddy Attack in a leg")), "cramp");
    }
}

TEST(MigraineBuddyReader, LeavesWhatIsNotToldUnknown) {
    const Draft draft = read("\"1\",\"11/16/24 13:12\",\"Ongoing\",\"\",\"\",\"\",\"\",\"None\",\"\"\n");
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].at, FileTime::of(date_from(2024, 11, 16) + 13h + 12min));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::yes());
    EXPECT_FALSE(draft.marks[0].duration);
    EXPECT_THAT(draft.notes, IsEmpty());
}

TEST(MigraineBuddyReader, LearnsTheOrderOfDatesFromTheWholeFile) {
    const Draft british = read_starts({"3/4/24 13:12", "16/11/24 13:12"});
    EXPECT_EQ(british.marks[0].at, FileTime::of(date_from(2024, 4, 3) + 13h + 12min));
    EXPECT_FALSE(british.unclear_dates);
    const Draft american = read_starts({"3/4/24 13:12", "11/16/24 1:12 PM"});
    EXPECT_EQ(american.marks[0].at, FileTime::of(date_from(2024, 3, 4) + 13h + 12min));
    EXPECT_EQ(american.marks[1].at, FileTime::of(date_from(2024, 11, 16) + 13h + 12min));
    EXPECT_FALSE(american.unclear_dates);
}

TEST(MigraineBuddyReader, SaysSoWhereTheOrderOfDatesIsUnclear) {
    const Draft draft = read_starts({"5/5/24 13:12", "3/4/24 13:12"});
    ASSERT_TRUE(draft.unclear_dates);
    EXPECT_EQ(*draft.unclear_dates, (UnclearDates{"3/4/24", DateOrder::month_first}));
    EXPECT_EQ(draft.marks[1].at, FileTime::of(date_from(2024, 3, 4) + 13h + 12min));
    EXPECT_FALSE(read_starts({"5/5/24 13:12"}).unclear_dates);
}

TEST(MigraineBuddyReader, TakesTheOrderThatThePersonChose) {
    ReadOptions options = test::reading_options();
    options.date_order = DateOrder::day_first;
    const Draft draft = read_starts({"3/4/24 13:12"}, options);
    EXPECT_EQ(draft.marks[0].at, FileTime::of(date_from(2024, 4, 3) + 13h + 12min));
    EXPECT_FALSE(draft.unclear_dates);
    EXPECT_EQ(read_starts({"3/14/24 13:12"}, options).marks[0].at,
              FileTime::of(date_from(2024, 3, 14) + 13h + 12min));
}

TEST(MigraineBuddyReader, PassesOverDatesThatContradictTheOthers) {
    const Draft draft = read_starts({"16/11/24 13:12", "11/16/24 13:12", "3/4/24 13:12"});
    EXPECT_THAT(draft.marks, SizeIs(2));
    ASSERT_THAT(draft.skips, SizeIs(1));
    EXPECT_EQ(draft.skips[0].reason,
              "The start “16/11/24 13:12” is not understood; it would be month, day, year and time such as "
              "11/16/24 13:12.");
    EXPECT_EQ(draft.unclear_dates, (UnclearDates{"3/4/24", DateOrder::month_first}));
}

TEST(MigraineBuddyReader, AsksForTheOrderOfDatesThatContradictEachOther) {
    const Draft asked = read_starts({"4/13/24 13:12", "13/4/24 13:12"});
    EXPECT_EQ(asked.unclear_dates, (UnclearDates{"13/4/24", DateOrder::month_first}));
    EXPECT_EQ(asked.skips.size(), 1U);
    ReadOptions options = test::reading_options();
    options.date_order = DateOrder::day_first;
    const Draft told = read_starts({"4/13/24 13:12", "13/4/24 13:12"}, options);
    EXPECT_FALSE(told.unclear_dates);
    ASSERT_THAT(told.skips, SizeIs(1));
    EXPECT_THAT(told.skips[0].reason, HasSubstr("“4/13/24 13:12”"));
}

TEST(MigraineBuddyReader, ClipsWhatCannotBeMeant) {
    const Draft draft =
        read("\"1\",\"11/16/24 13:12\",\"999999999d 1h\",\"99999\",\"\",\"\",\"11\",\"\",\"\"\n");
    ASSERT_THAT(draft.marks, SizeIs(1));
    EXPECT_EQ(draft.marks[0].at.kind, FileTime::Kind::wall);
    EXPECT_FALSE(draft.marks[0].duration);
    EXPECT_EQ(draft.marks[0].value, AnswerValue::yes());
}

TEST(MigraineBuddyReader, IsKnownByItsTableOfAttacks) {
    EXPECT_TRUE(test::recognised(migraine_buddy_reader(), "x.csv", file_of("")));
    EXPECT_TRUE(test::recognised(migraine_buddy_reader(), "x.csv", "#,Started,Lasted,Pain Level\n"));
    EXPECT_FALSE(test::recognised(migraine_buddy_reader(), "x.csv", std::string(other_table)));
    EXPECT_THROW(test::read_text(migraine_buddy_reader(), "x.csv", std::string(other_table)), Unreadable);
}

}  // namespace
}  // namespace nightcramp::exchange
