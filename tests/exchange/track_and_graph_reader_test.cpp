#include "diary/catalogue.hpp"
#include "exchange/mapping.hpp"
#include "exchange/readers/track_and_graph.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Draft read(const std::string& bytes) {
    return test::read_text(track_and_graph_reader(), "points.csv", bytes);
}

Draft read_points(const std::string& rows) {
    return read("FeatureName,Timestamp,Value,Label,Note\r\n" + rows);
}

TEST(TrackAndGraphReader, TakesEachPointWithItsMoment) {
    const Draft draft = read_points(
        "Leg cramp,2025-03-30T03:12+02:00,6.0,left calf,\"woke up, stretched\r\nagainst the wall\"\r\n"
        "Water (ml),2025-03-29T21:40:11.5+01:00,1.0E7,typo,\r\n"
        "Leg cramp,2025-01-01T00:00Z,-10.1,,\r\n");
    ASSERT_THAT(draft.items, SizeIs(2));
    EXPECT_EQ(draft.items[0],
              (Item{"track-and-graph Leg cramp", "Leg cramp", "tracker", "", Item::Measure::quantity}));
    EXPECT_EQ(draft.items[1].name, "Water (ml)");
    EXPECT_EQ(draft.items[1].unit, "ml");
    ASSERT_THAT(draft.marks, SizeIs(3));
    EXPECT_EQ(draft.marks[0].at, FileTime::of(Moment{date_from(2025, 3, 30) + 3h + 12min, 120min}));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(6));
    EXPECT_THAT(draft.marks[0].label, HasSubstr("left calf; woke up, stretched"));
    EXPECT_EQ(draft.marks[1].value, AnswerValue::of(1e7));
    EXPECT_EQ(draft.marks[1].label, "typo");
    EXPECT_EQ(draft.marks[1].place, (Place{0, 4}));
    EXPECT_EQ(draft.marks[2].value, AnswerValue::of(-10.1));
}

TEST(TrackAndGraphReader, TellsLengthsOfTimeInMinutes) {
    const Draft draft = read_points(
        "Stationary bike,2025-03-30T17:50+02:00,0:30:00,,\r\n"
        "Stationary bike,2025-03-31T17:50+02:00,1:02:20,easy,\r\n"
        "Stationary bike,2025-03-31T18:50+02:00,-10:-30:-20,,\r\n"
        "Stationary bike,2025-03-31T19:50+02:00,2.0,,\r\n");
    ASSERT_THAT(draft.items, SizeIs(2));
    EXPECT_EQ(draft.items[0], (Item{"track-and-graph Stationary bike", "Stationary bike", "tracker", "min",
                                    Item::Measure::quantity}));
    EXPECT_EQ(draft.items[1].unit, "") << "a number is no length of time";
    ASSERT_THAT(draft.marks, SizeIs(4));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(30));
    EXPECT_EQ(draft.marks[0].duration, 30min);
    EXPECT_EQ(draft.marks[1].value, AnswerValue::of(62.3));
    EXPECT_EQ(draft.marks[1].label, "easy");
    EXPECT_LT(draft.marks[2].value.amount, 0) << "as the file says; it is passed over with a sentence later";
    EXPECT_THAT(draft.assumptions, IsEmpty());
    const Mapping suggested = suggested_mapping(draft, load_catalogue().habits, {});
    EXPECT_EQ(word(suggested.at("track-and-graph Stationary bike")), "bike");
}

TEST(TrackAndGraphReader, KeepsHowLongACrampWas) {
    const Draft draft = read_points("Leg cramp,2025-03-30T03:12+02:00,0:02:30,,\r\n");
    const Mapping suggested = suggested_mapping(draft, load_catalogue().habits, {});
    EXPECT_EQ(word(suggested.at("track-and-graph Leg cramp")), "cramp");
    EXPECT_EQ(draft.marks.at(0).duration, 150s);
}

TEST(TrackAndGraphReader, ReadsTheOlderFormsOfTheFile) {
    const Draft draft = read(
        "FeatureName,Timestamp,Value,Note\n"
        "Mood,2021-09-14T21:30:41.432+01:00,0.0:Label 1,a note\n"
        "Run,2021-09-14T21:30:41.432+01:00,1:30:00,\n"
        "Run,2021-09-14T21:30:41.432+01:00,1:30:00:Label: 2,\n"
        "Run,2021-09-14T21:30:41.432+01:00,1:30,\n");
    ASSERT_THAT(draft.marks, SizeIs(3));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(0));
    EXPECT_EQ(draft.marks[0].label, "Label 1; a note");
    EXPECT_EQ(draft.marks[1].value, AnswerValue::of(90));
    EXPECT_EQ(draft.marks[2].value, AnswerValue::of(90));
    EXPECT_EQ(draft.marks[2].label, "Label: 2");
    EXPECT_THAT(draft.skips, SizeIs(1));
    EXPECT_THAT(read("FeatureName,Timestamp,Value\nA,2021-09-14T21:30Z,2.0\n").marks, SizeIs(1));
}

TEST(TrackAndGraphReader, PassesOverLinesThatItDoesNotUnderstand) {
    const Draft draft = read_points(
        "A,2025-03-30T03:12,1.0,,\n"
        "A,2025-03-30T03:12Z,many,,\n"
        "A,2025-03-30T03:12Z,NaN,,\n"
        "A,2025-03-30T03:12Z,,,\n"
        "A,2025-03-30T03:12Z,\"1,500\",,\n"
        ",2025-03-30T03:12Z,1.0,,\n");
    EXPECT_THAT(draft.marks, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(6));
    EXPECT_THAT(draft.skips[0].reason, HasSubstr("“2025-03-30T03:12”"));
    EXPECT_EQ(draft.skips[1].reason, "The value “many” is not understood; it would be a number such as 1.0.");
    EXPECT_EQ(draft.skips[3].reason, "The value is missing.");
    EXPECT_EQ(draft.skips[4].reason, "The value “1,500” could be 1500 or 1.5.");
}

TEST(TrackAndGraphReader, KnowsNoUnitForWhatIsNotMeasured) {
    const Draft draft = read_points(
        "Water (glasses),2025-03-30T03:12Z,1.0,,\n"
        "Water (cups),2025-03-30T03:12Z,1.0,,\n"
        "Water (),2025-03-30T03:12Z,1.0,,\n"
        "Walk (min),2025-03-30T03:12Z,1.0,,\n");
    ASSERT_THAT(draft.items, SizeIs(4));
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(draft.items[i].unit, "") << draft.items[i].name;
    EXPECT_EQ(draft.items[3].unit, "min");
}

TEST(TrackAndGraphReader, TakesNoOtherFile) {
    EXPECT_TRUE(test::recognised(track_and_graph_reader(), "x.csv", "FeatureName,Timestamp,Value\r\n"));
    EXPECT_FALSE(test::recognised(track_and_graph_reader(), "x.csv", "Timestamp,Value,FeatureName\r\n"));
    EXPECT_FALSE(test::recognised(track_and_graph_reader(), "x.csv", "FeatureNames,Timestamp,Value\r\n"));
}

TEST(TrackAndGraphReader, ReadsTheSamples) {
    const auto folder = test::samples();
    if (!folder) GTEST_SKIP() << "NIGHTCRAMP_SAMPLES_DIR is not set";
    const Draft draft =
        test::read_sample(*folder / "track-and-graph/synthetic_nights.csv", {&track_and_graph_reader()});
    EXPECT_THAT(draft.items, SizeIs(4));
    EXPECT_THAT(draft.marks, SizeIs(4));
    EXPECT_THAT(draft.skips, IsEmpty());
}

}  // namespace
}  // namespace nightcramp::exchange
