#include "exchange/writers/csv_tables.hpp"

#include "exchange/csv.hpp"
#include "tests/exchange/unpacking.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using exchange::test::unpacked;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Contents contents_of(OwnContents own) {
    return selected(std::move(own), load_catalogue(), {});
}

ExportTable table_of(const Contents& contents, const std::string& file) {
    for (ExportTable& table : csv_tables(contents)) {
        if (table.file == file) return table;
    }
    ADD_FAILURE() << file;
    return {};
}

std::string cell(const ExportTable& table, std::size_t row, const std::string& column) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].name == column) return table.rows.at(row).at(i);
    }
    ADD_FAILURE() << column;
    return "";
}

Experiment experiment_of(bool opened) {
    Experiment experiment;
    experiment.id = "stretching-2026-11-9f86";
    experiment.habit = "stretching";
    experiment.first_night = sunday;
    experiment.schedule = {true, false, false, true};
    experiment.planned_nights = 4;
    experiment.schedule_hash = "9f86";
    if (opened) experiment.unsealed_at = now;
    return experiment;
}

TEST(CsvTables, HaveWhatANightHasOnce) {
    Night night = night_with_cramp(sunday);
    night.sleep.to_bed = at(sunday, 22, 45);
    night.sleep.rested = 4;
    night.sleep.position = Told<Position>{Position::side, this_morning()};
    night.warning_signs = std::vector<std::string>{};
    const ExportTable table = table_of(contents_of({{night}, {}, {}, {}, {}}), "nights.csv");
    EXPECT_EQ(cell(table, 0, "night"), "2026-11-22");
    EXPECT_EQ(cell(table, 0, "cramps"), "1");
    EXPECT_EQ(cell(table, 0, "to bed"), "2026-11-22T22:45:00+01:00");
    EXPECT_EQ(cell(table, 0, "up"), "");
    EXPECT_EQ(cell(table, 0, "rested (0-10)"), "4");
    EXPECT_EQ(cell(table, 0, "position"), "side");
    EXPECT_EQ(cell(table, 0, "position said"), "morning");
    EXPECT_EQ(cell(table, 0, "feet said at"), "");
    EXPECT_EQ(cell(table, 0, "warning signs"), "none");
}

TEST(CsvTables, DoNotSayNoOfACrampOfWhichNobodySaidWhenItCame) {
    Night night = night_with_cramp(sunday);
    night.cramps.resize(3);
    night.cramps[0].at = at(today, 3);
    night.cramps[1].just_before_waking = true;
    const ExportTable table = table_of(contents_of({{night}, {}, {}, {}, {}}), "cramps.csv");
    EXPECT_EQ(cell(table, 0, "just before waking"), "no");
    EXPECT_EQ(cell(table, 1, "just before waking"), "yes");
    EXPECT_EQ(cell(table, 2, "just before waking"), "");
}

TEST(CsvTables, LeaveBlankWhatIsUnknown) {
    Night night;
    night.date = sunday;
    night.note = "slept badly";
    const Contents contents = contents_of({{night}, {}, {}, {}, {}});
    const ExportTable table = table_of(contents, "nights.csv");
    for (const auto& column : table.columns) {
        if (column.name == "night" || column.name == "note") continue;
        EXPECT_EQ(cell(table, 0, column.name), "") << column.name;
    }
    EXPECT_THAT(table_of(contents, "cramps.csv").rows, IsEmpty());
    EXPECT_THAT(table_of(contents, "answers.csv").rows, IsEmpty());
    EXPECT_THAT(table_of(contents, "profile.csv").rows, IsEmpty());
}

TEST(CsvTables, HaveARowForEachCramp) {
    Night night = night_with_cramp(sunday);
    night.cramps.push_back({});
    night.cramps.back().relief = {Relief::stood_up, Relief::walked};
    const ExportTable table = table_of(contents_of({{night}, {}, {}, {}, {}}), "cramps.csv");
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_EQ(cell(table, 0, "at"), "2026-11-23T02:30:00+01:00");
    EXPECT_EQ(cell(table, 0, "duration (s)"), "300");
    EXPECT_EQ(cell(table, 0, "pain (0-10)"), "7");
    EXPECT_EQ(cell(table, 0, "woke me"), "yes");
    EXPECT_EQ(cell(table, 1, "cramp"), "2");
    EXPECT_EQ(cell(table, 1, "pain (0-10)"), "");
    EXPECT_EQ(cell(table, 1, "woke me"), "");
    EXPECT_EQ(cell(table, 1, "relief"), "stood-up walked");
}

TEST(CsvTables, HaveARowForEachAnswer) {
    Night night = night_without_cramps(sunday);
    set_answer(night, {"fluids", AnswerValue::of(1800), this_morning()});
    set_answer(night, {"heat", AnswerValue::not_applicable(), this_morning()});
    const ExportTable table = table_of(contents_of({{night}, {}, {}, {}, {}}), "answers.csv");
    EXPECT_THAT(table.rows, ElementsAre(ElementsAre("2026-11-22", "fluids", "amount", "1800", "ml",
                                                    "2026-11-23T07:12:00+01:00", "morning"),
                                        ElementsAre("2026-11-22", "heat", "n/a", "", "",
                                                    "2026-11-23T07:12:00+01:00", "morning")));
}

TEST(CsvTables, HaveWhatThePersonSaidOfThemselves) {
    Profile profile;
    profile.weight_kg = 72.5;
    profile.conditions = {"anaemia"};
    profile.medicines = {{"furosemide", "Lasix", "25 mg", date_from(2024, 5, 3), std::nullopt}};
    profile.questions = {"Why?"};
    const Contents contents = contents_of({{}, {}, profile, {}, {}});
    EXPECT_EQ(cell(table_of(contents, "profile.csv"), 0, "weight (kg)"), "72.5");
    EXPECT_THAT(cell(table_of(contents, "conditions.csv"), 0, "name"), HasSubstr("Anaemia"));
    EXPECT_THAT(table_of(contents, "medicines.csv").rows,
                ElementsAre(ElementsAre("furosemide", "Lasix", "25 mg", "2024-05-03", "")));
    EXPECT_THAT(table_of(contents, "questions.csv").rows, ElementsAre(ElementsAre("Why?")));
    EXPECT_EQ(cell(table_of(contents, "habits.csv"), 0, "habit"), "fluids");
}

TEST(CsvTables, DoNotTellWhatChanceDrewBeforeTheResultIsOpened) {
    const auto drawn = [](bool opened) {
        return cell(table_of(contents_of({{}, {}, {}, {experiment_of(opened)}, {}}), "experiments.csv"), 0,
                    "schedule");
    };
    EXPECT_EQ(drawn(false), "");
    EXPECT_EQ(drawn(true), "1001");
}

TEST(CsvTables, GuardTextsThatSpreadsheetsTakeForFormulas) {
    const auto note_of = [](const std::string& note) {
        Night night = night_without_cramps(sunday);
        night.note = note;
        return cell(table_of(contents_of({{night}, {}, {}, {}, {}}), "nights.csv"), 0, "note");
    };
    EXPECT_EQ(note_of("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
    EXPECT_EQ(note_of("+1"), "'+1");
    EXPECT_EQ(note_of("-1"), "'-1");
    EXPECT_EQ(note_of("@x"), "'@x");
    EXPECT_EQ(note_of("'tis"), "''tis");
    EXPECT_EQ(note_of("a = b"), "a = b");
    EXPECT_EQ(note_of(" =1"), "' =1");
    EXPECT_EQ(note_of("\n=1"), "'\n=1");
    EXPECT_EQ(note_of("\t"), "'\t");
    EXPECT_EQ(note_of("＝1"), "'＝1");
    EXPECT_EQ(note_of(" a"), " a");
    EXPECT_EQ(note_of(""), "");
}

TEST(CsvTables, GuardWhatAFileMayHaveBroughtAlong) {
    Experiment experiment = experiment_of(true);
    experiment.schedule_hash = "=cmd";
    Night night = night_without_cramps(sunday);
    night.warning_signs = std::vector<std::string>{"@sign"};
    const Contents contents = contents_of({{night}, {}, {}, {experiment}, {}});
    EXPECT_EQ(cell(table_of(contents, "experiments.csv"), 0, "schedule hash"), "'=cmd");
    EXPECT_EQ(cell(table_of(contents, "nights.csv"), 0, "warning signs"), "'@sign");
}

TEST(CsvTables, KeepTheLinesOfANoteInOneCell) {
    Night night = night_without_cramps(sunday);
    night.note = "one\r\ntwo\n\nthree\rfour";
    const auto files = unpacked(write_csv_tables(contents_of({{night}, {}, {}, {}, {}})));
    EXPECT_THAT(files.at("nights.csv"), testing::EndsWith(",\"one\r\ntwo\n\nthree\rfour\"\n"));
}

TEST(CsvTables, SayInTheGuideWhatEveryColumnIs) {
    const Contents contents = contents_of({});
    const auto files = unpacked(write_csv_tables(contents));
    const std::string& guide = files.at("README.txt");
    for (const ExportTable& table : csv_tables(contents)) {
        EXPECT_THAT(guide, HasSubstr("\n" + table.file + "\n"));
        for (const auto& column : table.columns) {
            EXPECT_THAT(guide, HasSubstr("  " + column.name + ": " + column.meaning + "\n"));
            EXPECT_THAT(column.meaning, testing::EndsWith(".")) << column.name;
        }
    }
    EXPECT_THAT(guide, HasSubstr("form 1"));
}

TEST(CsvTables, AreInOneArchiveAndTheSameEachTime) {
    const Contents contents =
        contents_of({{night_with_cramp(sunday)}, {}, Profile{}, {experiment_of(true)}, {}});
    const std::string archive = write_csv_tables(contents);
    EXPECT_EQ(archive, write_csv_tables(contents));
    const auto files = unpacked(archive);
    EXPECT_THAT(files, SizeIs(10));
    EXPECT_THAT(files.at("cramps.csv"), HasSubstr("2026-11-22,1,2026-11-23T02:30:00+01:00,no,left,calf"));
}

RC_GTEST_PROP(CsvTablesProperty, AreReadBackCellByCell, ()) {
    OwnContents own;
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i) own.nights.push_back(*valid_night(sunday - days(i)));
    own.profile = *valid_profile();
    own.experiments = {*valid_experiment()};
    const Contents contents = contents_of(own);
    const auto files = unpacked(write_csv_tables(contents));
    const auto without_blanks = [](std::string text) {
        const auto first = text.find_first_not_of(" \t\r\n");
        if (first == std::string::npos) return std::string();
        return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
    };
    for (const ExportTable& table : csv_tables(contents)) {
        if (table.rows.empty()) continue;
        const CsvReading reading = read_csv(files.at(table.file));
        RC_ASSERT(reading.problems.empty());
        RC_ASSERT(reading.table.rows.size() == table.rows.size());
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            std::vector<std::string> cells = table.rows[i];
            std::transform(cells.begin(), cells.end(), cells.begin(), without_blanks);
            RC_ASSERT(reading.table.rows[i].cells == cells);
        }
    }
}

}  // namespace
}  // namespace nightcramp::exchange
