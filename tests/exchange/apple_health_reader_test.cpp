#include "exchange/readers/apple_health.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const Reader& reader() {
    return apple_health_reader();
}

constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 14 -->\n"
    "<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n<!ATTLIST Record\n  type CDATA "
    "#REQUIRED\n>\n]>\n";

std::string document(const std::string& records, std::string_view beginning = declaration) {
    return std::string(beginning) + "<HealthData locale=\"de_DE\">\n" + records + "</HealthData>\n";
}

std::string sleep_record(const std::string& kind, const std::string& start, const std::string& end,
                         const std::string& inside = "") {
    return "<Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"Apple\xC2\xA0Watch\" "
           "startDate=\"" +
           start + "\" endDate=\"" + end + "\" value=\"HKCategoryValueSleepAnalysis" + kind + "\">" + inside +
           "</Record>\n";
}

std::string water_record(const std::string& amount, const std::string& unit) {
    return "<Record type=\"HKQuantityTypeIdentifierDietaryWater\" sourceName=\"Health\" unit=\"" + unit +
           "\" startDate=\"2025-03-29 21:40:00 +0200\" endDate=\"2025-03-29 21:40:00 +0200\" value=\"" +
           amount + "\"/>\n";
}

const std::string berlin = "<MetadataEntry key=\"HKTimeZone\" value=\"Europe/Berlin\"/>";

Draft read(const std::string& text) {
    return read_text(reader(), "export.xml", text);
}

std::string complaint(const std::string& text) {
    try {
        static_cast<void>(read(text));
    } catch (const Unreadable& error) {
        return error.what();
    }
    return "none";
}

FileTime instant(int year, unsigned month, unsigned day, int hour, int minute) {
    const Moment utc{date_from(year, month, day) + std::chrono::hours(hour) + std::chrono::minutes(minute)};
    return FileTime::of(utc.utc());
}

void expect_item(const Item& item, const std::string& name, const std::string& kind,
                 const std::string& unit) {
    EXPECT_EQ(item.key, "apple-health " + name);
    EXPECT_EQ(item.name, name);
    EXPECT_EQ(item.kind, kind);
    EXPECT_EQ(item.unit, unit);
}

std::vector<std::string> reasons(const Draft& draft) {
    std::vector<std::string> all;
    for (const Skip& skip : draft.skips) all.push_back(skip.reason);
    return all;
}

TEST(AppleHealthReader, KnowsItsOwnFilesByWhatTheySay) {
    EXPECT_TRUE(recognised(reader(), "\xE5\xAF\xBC\xE5\x87\xBA.xml", document("")));
    EXPECT_TRUE(recognised(reader(), "export.xml", "\xEF\xBB\xBF\n" + document("", "")));
    EXPECT_FALSE(
        recognised(reader(), "export_cda.xml", "<?xml version=\"1.0\"?>\n<ClinicalDocument xmlns=\"\">"));
    EXPECT_FALSE(recognised(reader(), "export.xml", "see <HealthData locale=\"de_DE\">"));
    EXPECT_FALSE(recognised(reader(), "export.xml", ""));
}

TEST(AppleHealthReader, MakesOneNightOfTheStretchesOfSleep) {
    const Draft draft =
        read(document(sleep_record("InBed", "2025-01-10 22:30:00 +0200", "2025-01-11 07:10:00 +0200") +
                      sleep_record("AsleepCore", "2025-01-10 23:00:00 +0200", "2025-01-11 02:00:00 +0200") +
                      sleep_record("Awake", "2025-01-11 02:00:00 +0200", "2025-01-11 02:20:00 +0200") +
                      sleep_record("AsleepREM", "2025-01-11 02:20:00 +0200", "2025-01-11 07:00:00 +0200")));
    ASSERT_EQ(draft.sleeps.size(), 1U);
    EXPECT_EQ(draft.sleeps.front().start, instant(2025, 1, 10, 20, 30));
    EXPECT_EQ(draft.sleeps.front().end, instant(2025, 1, 11, 5, 10));
    EXPECT_FALSE(draft.sleeps.front().nap);
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(AppleHealthReader, TakesTheOldWordForSleepToo) {
    const Draft draft =
        read(document(sleep_record("Asleep", "2019-01-01 23:30:00 +0200", "2019-01-02 07:00:00 +0200")));
    ASSERT_EQ(draft.sleeps.size(), 1U);
    EXPECT_EQ(draft.sleeps.front().start, instant(2019, 1, 1, 21, 30));
}

TEST(AppleHealthReader, DoesNotBelieveTheOffsetOfTheDayOfTheExport) {
    const Draft draft =
        read(document(sleep_record("Asleep", "2025-01-10 23:00:00 +0200", "2025-01-11 07:00:00 +0200")));
    EXPECT_EQ(draft.sleeps.front().start.kind, FileTime::Kind::instant);
    EXPECT_THAT(draft.assumptions, ElementsAre(HasSubstr("are those of the day of the export")));
    const auto there = moment_of(draft.sleeps.front().start, Zone::named("Europe/Berlin"));
    EXPECT_EQ(iso(there.value()), "2025-01-10T22:00:00+01:00");
}

TEST(AppleHealthReader, ReadsTheClockOfTheZoneThatARecordNames) {
    const Draft draft = read(
        document(sleep_record("Asleep", "2025-01-10 23:00:00 +0200", "2025-01-11 07:00:00 +0200", berlin)));
    EXPECT_EQ(draft.sleeps.front().start, moment("2025-01-10T22:00:00+01:00"));
    EXPECT_EQ(draft.sleeps.front().end, moment("2025-01-11T06:00:00+01:00"));
    EXPECT_THAT(draft.assumptions, IsEmpty());
}

TEST(AppleHealthReader, FollowsTheClocksThroughTheNightInWhichTheyAreSet) {
    const Draft draft = read(
        document(sleep_record("Asleep", "2025-03-30 00:40:00 +0200", "2025-03-30 08:00:00 +0200", berlin)));
    EXPECT_EQ(draft.sleeps.front().start, moment("2025-03-29T23:40:00+01:00"));
    EXPECT_EQ(draft.sleeps.front().end, moment("2025-03-30T08:00:00+02:00"));
}

TEST(AppleHealthReader, TakesAnUnknownZoneForNone) {
    const Draft draft =
        read(document(sleep_record("Asleep", "2025-03-30 00:40:00 +0200", "2025-03-30 08:00:00 +0200",
                                   "<MetadataEntry key=\"HKTimeZone\" value=\"Moon/Crater\"/>")));
    EXPECT_EQ(draft.sleeps.front().start, instant(2025, 3, 29, 22, 40));
}

TEST(AppleHealthReader, CountsWaterInMillilitresOfEveryUnit) {
    const Draft draft =
        read(document(water_record("250", "mL") + water_record("0.5", "L") + water_record("8.5", "fl_oz_us") +
                      water_record("1", "cup_us") + water_record("1", "pt_imp")));
    ASSERT_EQ(draft.items.size(), 1U);
    expect_item(draft.items.front(), "Water", "fluid", "ml");
    ASSERT_EQ(draft.marks.size(), 5U);
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(250));
    EXPECT_EQ(draft.marks[0].at, instant(2025, 3, 29, 19, 40));
    EXPECT_EQ(draft.marks[1].value, AnswerValue::of(500));
    EXPECT_EQ(draft.marks[2].value, AnswerValue::of(251.4));
    EXPECT_EQ(draft.marks[3].value, AnswerValue::of(236.6));
    EXPECT_EQ(draft.marks[4].value, AnswerValue::of(568.3));
}

TEST(AppleHealthReader, CountsARecordWithinAnotherOnce) {
    const Draft draft =
        read(document("<Correlation type=\"HKCorrelationTypeIdentifierFood\">" + water_record("250", "mL") +
                      "</Correlation>\n" + water_record("250", "mL")));
    EXPECT_EQ(draft.marks.size(), 1U);
}

TEST(AppleHealthReader, NamesWorkoutsAndTellsTheirMinutes) {
    const std::string times = "startDate=\"2025-03-29 18:00:00 +0200\" endDate=\"2025-03-29 18:30:00 +0200\"";
    const Draft draft = read(document(
        "<Workout workoutActivityType=\"HKWorkoutActivityTypeCycling\" duration=\"32.5\" "
        "durationUnit=\"min\" " +
        times + ">" + berlin + "</Workout>\n<Workout workoutActivityType=\"HKWorkoutActivityTypeTaiChi\" " +
        times + "/>\n"));
    ASSERT_EQ(draft.items.size(), 2U);
    expect_item(draft.items[0], "Cycling", "workout", "min");
    EXPECT_EQ(draft.items[1].name, "Tai chi");
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(32.5));
    EXPECT_EQ(draft.marks[0].at, moment("2025-03-29T17:00:00+01:00"));
    EXPECT_EQ(draft.marks[1].value, AnswerValue::of(30));
}

TEST(AppleHealthReader, PassesOverEverythingElse) {
    const Draft draft = read(document(
        "<ExportDate value=\"2025-04-02 08:14:05 +0200\"/>\n<Me/>\n<Record "
        "type=\"HKQuantityTypeIdentifierHeartRate\" "
        "unit=\"count/min\" value=\"61\" startDate=\"never\"><HeartRateVariabilityMetadataList/></Record>\n"
        "<ActivitySummary/>\n"));
    EXPECT_EQ(draft.files.size(), 1U);
    EXPECT_THAT(draft.marks, IsEmpty());
    EXPECT_THAT(draft.sleeps, IsEmpty());
    EXPECT_THAT(draft.skips, IsEmpty());
}

TEST(AppleHealthReader, NamesTheLineOfWhatItSkips) {
    const Draft draft = read(
        document(water_record("lots", "mL") + water_record("1", "bucket") + water_record("-1", "mL") +
                 water_record("21", "L") + sleep_record("Asleep", "yesterday", "2025-01-11 07:00:00 +0200") +
                 sleep_record("Dreaming", "2025-01-10 23:00:00 +0200", "2025-01-11 07:00:00 +0200") +
                 sleep_record("Asleep", "2025-01-11 07:00:00 +0200", "2025-01-10 23:00:00 +0200") +
                 sleep_record("Asleep", "2025-01-10 23:00:00 +0200", "2025-01-12 23:00:00 +0200")));
    EXPECT_THAT(reasons(draft),
                ElementsAre(HasSubstr("The amount “lots”"), HasSubstr("The unit “bucket”"),
                            HasSubstr("-1 mL of water"), HasSubstr("21 L of water"),
                            HasSubstr("The time “yesterday”"), HasSubstr("Dreaming"),
                            HasSubstr("ends before it begins"), HasSubstr("longer than a day")));
    EXPECT_EQ(draft.skips.front().place, (Place{0, 10}));
    EXPECT_EQ(text(draft, draft.skips.back().place), "line 17");
}

TEST(AppleHealthReader, IsNotStoppedByTheDeclarationThatAppleWritesWrongly) {
    const std::string wrong =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ATTLIST Record\n  type CDATA\n<!ELEMENT x "
        "((a|b)\n] >\n";
    EXPECT_EQ(read(document(water_record("250", "mL"), wrong)).marks.size(), 1U);
}

TEST(AppleHealthReader, NeverDefinesWhatTheDeclarationDefines) {
    const std::string bomb =
        "<!DOCTYPE HealthData [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM "
        "\"/etc/passwd\">]>\n";
    const Draft draft = read(document(water_record("2&b;50&c;", "m&b;L"), bomb));
    ASSERT_EQ(draft.marks.size(), 1U);
    EXPECT_EQ(draft.marks.front().value, AnswerValue::of(250));
}

TEST(AppleHealthReader, DropsControlCharacters) {
    const Draft draft = read(document(water_record("2\x0B"
                                                   "5\x01"
                                                   "0",
                                                   "\x0BmL") +
                                      "text \x0B\x02 &amp; between\n" + water_record("1", "L")));
    EXPECT_EQ(draft.marks.size(), 2U);
}

TEST(AppleHealthReader, DropsReferencesToCharactersThatXmlForbids) {
    const Draft draft = read(document(water_record("2&#11;50&#x0;", "m&#55357;&#56832;L") + "&#8;\n" +
                                      water_record("lots&#7;", "mL")));
    ASSERT_EQ(draft.marks.size(), 1U);
    EXPECT_EQ(draft.marks.front().value, AnswerValue::of(250));
    EXPECT_EQ(text(draft, draft.skips.front().place), "line 12");
}

TEST(AppleHealthReader, SaysWhereAFileIsBroken) {
    EXPECT_THAT(complaint(document(water_record("250", "mL") + "<Record type=\"x\"")), HasSubstr("Line 1"));
    const std::string whole = document(water_record("250", "mL"));
    EXPECT_THAT(complaint(whole.substr(0, whole.size() - 5)),
                AllOf(HasSubstr("is not XML as it should be"), HasSubstr("Export the data again")));
    EXPECT_THAT(complaint(""), HasSubstr("not XML"));
    EXPECT_THAT(complaint(std::string(3'000'000, ' ')),
                HasSubstr("does not begin as an export of Apple Health"));
    EXPECT_THAT(complaint("<!DOCTYPE HealthData [" + std::string(3'000'000, 'x')),
                HasSubstr("does not begin"));
    EXPECT_THAT(complaint("<ClinicalDocument/>"), HasSubstr("“ClinicalDocument”"));
    EXPECT_THAT(complaint(document("\xFF")), HasSubstr("Line 10"));
}

TEST(AppleHealthReader, StopsAtWhatIsMadeToBeTooMuch) {
    std::string deep;
    for (int i = 0; i < 100; ++i) deep += "<a>";
    EXPECT_THAT(complaint(document(deep)), HasSubstr("more elements within each other"));
    EXPECT_THAT(complaint(document("<Record type=\"" + std::string(6'000'000, 'x') + "\"/>")),
                HasSubstr("an element of more than 4000000 bytes"));
}

TEST(AppleHealthReader, ThrowsNothingElseWhereverTheFileIsCut) {
    const std::string whole =
        document(sleep_record("Asleep", "2025-01-10 23:00:00 +0200", "2025-01-11 07:00:00 +0200", berlin) +
                 water_record("250", "mL"));
    for (std::size_t size = 0; size + 1 < whole.size(); size += 3) {
        EXPECT_NE(complaint(whole.substr(0, size)), "none") << size;
    }
}

TEST(AppleHealthReader, ReadsTheSample) {
    const auto folder = samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft =
        read_sample(*folder / "apple-health/synthetic/export_v14_sleep_water_workout.xml", {&reader()});
    ASSERT_EQ(draft.sleeps.size(), 2U);
    EXPECT_EQ(draft.sleeps[0].start, instant(2019, 1, 1, 21, 30));
    EXPECT_EQ(draft.sleeps[1].start, moment("2025-03-29T23:10:00+01:00"));
    EXPECT_EQ(draft.sleeps[1].end, moment("2025-03-30T08:00:00+02:00"));
    EXPECT_EQ(draft.marks.size(), 3U);
    EXPECT_THAT(draft.skips, IsEmpty());
}

}  // namespace
}  // namespace nightcramp::exchange
