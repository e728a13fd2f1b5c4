#include "exchange/readers/oura_csv.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Reader& reader() {
    return oura_csv_reader();
}

Draft read(const std::string& text) {
    return read_text(reader(), "oura.csv", text);
}

const std::string header =
    "date,Sleep Score,Total Sleep Time,Sleep Timing,Sleep Timing,Bedtime Start,Bedtime End\n";

TEST(OuraCsvReader, KnowsItsOwnFilesByWhatTheySay) {
    EXPECT_TRUE(recognised(reader(), "any.csv", header));
    EXPECT_FALSE(recognised(reader(), "oura.csv", "date,Sleep Score\n"));
}

TEST(OuraCsvReader, ReadsTheColumnsByTheirNamesAndTheMorningByItsBedtime) {
    const SleepSpan night{
        moment("2020-03-03T22:14:42-08:00"), moment("2020-03-04T05:49:42-08:00"), false, {0, 2}};
    EXPECT_THAT(
        read(header + "2020-03-04,74,24690,13170,,2020-03-03T22:14:42-08:00,2020-03-04T05:49:42-08:00\n")
            .sleeps,
        ElementsAre(night));
    EXPECT_THAT(read("Bedtime End,date,Bedtime Start,Total Sleep Duration\n"
                     "2020-03-04T05:49:42-08:00,2020-03-04,2020-03-03T22:14:42-08:00,24690\n")
                    .sleeps,
                ElementsAre(night));
}

TEST(OuraCsvReader, SaysWhatItSkips) {
    const Draft draft = read(header + "2020-03-04,74,,,,,\n2020-03-05,74,,,,2020-03-04T22:14:42-08:00,\n" +
                             "2020-03-06,74,,,,2020-03-05 late,2020-03-06T05:49:42-08:00\n");
    EXPECT_THAT(draft.sleeps, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(3));
    EXPECT_EQ(draft.skips[0], (Skip{{0, 2}, "There is no sleep in it."}));
    EXPECT_EQ(draft.skips[1], (Skip{{0, 3}, "The end is missing."}));
    EXPECT_THAT(draft.skips[2].reason, HasSubstr("“2020-03-05 late” is not understood"));
}

TEST(OuraCsvReader, SaysWhereAFileIsBroken) {
    EXPECT_THROW(static_cast<void>(read("date,Sleep Score\n2020-03-04,74\n")), Unreadable);
}

TEST(OuraCsvReader, ReadsTheSample) {
    const auto folder = samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft = read_sample(*folder / "oura/oura_2020_header_and_row.csv", {&reader()});
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps.front().start, moment("2020-03-03T22:14:42-08:00"));
}

}  // namespace
}  // namespace nightcramp::exchange
