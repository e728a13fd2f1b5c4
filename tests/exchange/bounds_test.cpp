#include "exchange/findings.hpp"
#include "exchange/own_json.hpp"
#include "exchange/readers/own_json_reader.hpp"
#include "exchange/readers/track_and_graph.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"
#include "tests/support/builders.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

std::string words_of(std::size_t bytes) {
    return std::string(bytes, 'x');
}

TEST(WordsOfAnImport, BeyondTheMostAreLeftOutAndCounted) {
    Draft draft;
    Findings findings(draft, "x");
    const std::size_t fit = most_text / 10'000;
    for (std::size_t i = 0; i < fit; ++i) findings.note({{}, words_of(10'000), {}});
    findings.note({{}, "one more", {0, 7}});
    EXPECT_THAT(draft.notes, SizeIs(fit));
    EXPECT_EQ(draft.text_bytes, most_text);
    ASSERT_THAT(draft.skips, SizeIs(1));
    EXPECT_EQ(draft.skips.front().place.number, 7U);
    EXPECT_THAT(draft.skips.front().reason,
                StartsWith("Its words are left out: one import takes notes and words of 12 MB in all."));
}

TEST(WordsOfAnImport, LeaveTheEntryThatTheyStandBeside) {
    std::string table = "FeatureName,Timestamp,Value,Label,Note\n";
    const std::size_t rows = most_text / 400 + 10;
    for (std::size_t i = 0; i < rows; ++i) {
        table += fmt::format("Leg cramp,2025-03-30T03:{:02}+02:00,6.0,,{}\n", i % 60, words_of(400));
    }
    const Draft draft = test::read_text(track_and_graph_reader(), "a.csv", table);
    EXPECT_THAT(draft.marks, SizeIs(rows));
    EXPECT_LE(draft.text_bytes, most_text);
    EXPECT_EQ(draft.marks.back().label, "");
    EXPECT_THAT(draft.skips, SizeIs(10));
}

TEST(OwnJsonFiles, BeyondTheMostAreRefusedWithWhatToDo) {
    Night night = night_with_cramp(sunday);
    night.note = words_of(9'000);
    const std::string whole = write_own_json({{night}, {}, {}, {}, {}});
    const std::size_t begin = whole.find("{\"date\"");
    const std::string line = whole.substr(begin, whole.rfind("\n]") - begin);
    std::string fits = whole.substr(0, begin);
    while (fits.size() + 2 * line.size() < largest_own_json) fits += line + ",\n";
    fits += whole.substr(begin);
    fits.append(largest_own_json - fits.size(), ' ');
    EXPECT_THAT(test::read_text(own_json_reader(), "a.json", fits).own->nights, SizeIs(1));
    try {
        static_cast<void>(test::read_text(own_json_reader(), "a.json", fits + " "));
        FAIL() << "it was read";
    } catch (const Unreadable& error) {
        EXPECT_THAT(error.what(), StartsWith("The file is larger than 32 MB, the most that is brought in"));
        EXPECT_THAT(error.what(), HasSubstr("Export the diary in parts"));
    }
}

}  // namespace
}  // namespace nightcramp::exchange
