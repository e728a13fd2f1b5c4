#include "cli/summary_text.hpp"
#include "tests/cli/cli_test.hpp"

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

using SummaryTest = CliTest;

TEST_F(SummaryTest, DrawsABarForEachNightAndLeavesGapsEmpty) {
    run({"log", "--night", "2026-11-20", "--cramp", "pain 4 2min", "--cramp", "pain 7"});
    run({"log", "--night", "2026-11-22", "--none"});
    const std::string page = run({"summary"}).out;
    EXPECT_THAT(page,
                AllOf(HasSubstr("Nights of Mon 26 Oct 2026 to Sun 22 Nov 2026"),
                      HasSubstr("  Fr 20 Nov  ██  2 cramps, pain up to 7, at least 2 min\n"),
                      HasSubstr("  Sa 21 Nov      not recorded\n"), HasSubstr("  Su 22 Nov  ·   no cramps\n"),
                      HasSubstr("2 of 28 nights recorded: 1 cramp night, 2 cramps."),
                      HasSubstr("left out of every count")));
}

TEST_F(SummaryTest, KeepsToAsciiWhereTheTerminalDoes) {
    utf8 = false;
    run({"log", "--night", "2026-11-20", "--cramp", ""});
    run({"log", "--night", "2026-11-22", "--none"});
    const std::string page = run({"summary"}).out;
    EXPECT_THAT(page,
                AllOf(HasSubstr("  Fr 20 Nov  #  1 cramp\n"), HasSubstr("  Su 22 Nov  .  no cramps\n")));
    for (const char sign : page) EXPECT_LT(static_cast<unsigned char>(sign), 128);
}

TEST_F(SummaryTest, ComparesNothingBeforeFourteenRecordedNights) {
    for (int day = 1; day <= 13; ++day) {
        run({"log", "--night", fmt::format("2026-11-{:02}", day), "--none", "--habit", "shoes=yes"});
    }
    EXPECT_THAT(run({"summary"}).out,
                AllOf(HasSubstr("appear from 14 recorded nights on"), Not(HasSubstr("0 of 13"))));
    run({"log", "--night", "2026-11-14", "--cramp", "", "--habit", "shoes=yes"});
    EXPECT_THAT(run({"summary"}).out, AllOf(HasSubstr("1 of 14"), HasSubstr("These are counts.")));
}

TEST_F(SummaryTest, OfAnEmptyDiaryIsCalm) {
    const std::string page = run({"summary"}).out;
    EXPECT_THAT(page, AllOf(HasSubstr("0 of 28 nights recorded.\n"), Not(HasSubstr("with"))));
}

TEST_F(SummaryTest, NamesSignsAndMedicineChanges) {
    const auto sign = load_catalogue().warning_signs.front();
    run({"log", "--none", "--sign", sign.id});
    Profile profile;
    profile.medicines = {{"", "My pill", "", sunday, std::nullopt}};
    journal().save(edit<Profile>(std::nullopt, profile));
    EXPECT_THAT(run({"summary"}).out,
                AllOf(HasSubstr("Sun 22 Nov 2026: started My pill"), HasSubstr(sign.name)));
}

TEST_F(SummaryTest, LeavesTheCrampsOfAGapUnknownInJson) {
    run({"log", "--none"});
    const Json json = run({"summary", "--json"}).json();
    EXPECT_EQ(json.at("bars").size(), 28U);
    EXPECT_TRUE(json.at("bars").front().at("cramps").is_null());
    EXPECT_EQ(json.at("bars").back().at("cramps"), 0);
    EXPECT_EQ(json.at("recorded_nights"), 1);
    EXPECT_EQ(json.at("example"), false);
}

}  // namespace
}  // namespace nightcramp::cli
