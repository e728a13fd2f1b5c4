#include "exchange/own_json.hpp"

#include "diary/catalogue.hpp"
#include "diary/json.hpp"
#include "diary/rules.hpp"
#include "exchange/readers/own_json_reader.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <algorithm>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Reader& reader() {
    return own_json_reader();
}

Draft read(const std::string& bytes) {
    ReadOptions options = exchange::test::reading_options();
    options.now = now;  // of the builders and generators
    return exchange::test::read_text(reader(), "diary.json", bytes, options);
}

/// A whole file with these nights.
std::string file_of(const std::string& nights, const std::string& form = "1") {
    return "{\"nightcramp_diary\": " + form +
           ", \"habits\": [], \"profile\": null, \"experiments\": [], \"dismissals\": [], \"nights\": [" +
           nights + "]}";
}

std::string line_of(const Night& night) {
    Json json = to_json(night);
    json.erase("revision");
    return json.dump();
}

std::string sentence_of_failure(const std::string& bytes) {
    try {
        (void)read(bytes);
    } catch (const Unreadable& error) {
        return error.what();
    }
    return "";
}

/// One value for each key, ascending, and those of the generators alone that the diary would take.
template <class Value>
std::vector<Value> some(const rc::Gen<Value>& gen, int most) {
    std::map<std::string, Value> all;
    const int count = *rc::gen::inRange(0, most);
    for (int i = 0; i < count; ++i) {
        Value value = *gen;
        all.insert_or_assign(key(value), value);
    }
    std::vector<Value> values;
    for (auto& [id, value] : all) values.push_back(std::move(value));
    return values;
}

OwnContents any_diary() {
    OwnContents own;
    own.habits = some(valid_habit(), 5);
    if (*rc::gen::arbitrary<bool>()) own.profile = *valid_profile();
    own.experiments = some(valid_experiment(), 4);
    own.dismissals = some(any_dismissal(), 3);
    own.nights = some(valid_night(), 6);
    const Catalogue catalogue = load_catalogue();
    const auto habits = all_habits(catalogue.habits, own.habits);
    for (Night& night : own.nights) {
        std::erase_if(night.answers, [&](const Answer& answer) {
            Night alone;
            alone.answers = {answer};
            return !answer_problems(alone, habits).empty();
        });
        if (night.warning_signs)
            night.warning_signs = std::vector<std::string>{catalogue.warning_signs[0].id};
        if (is_blank(night)) night.note = "something";
    }
    return own;
}

RC_GTEST_PROP(OwnJsonProperty, GivesTheSameDiaryBackAndTheSameBytes, ()) {
    const OwnContents own = any_diary();
    const std::string bytes = write_own_json(own);
    const Draft draft = read(bytes);
    RC_ASSERT(draft.skips.empty());
    RC_ASSERT(draft.own == own);
    RC_ASSERT(write_own_json(*draft.own) == bytes);
}

TEST(OwnJson, HasALineForEachNight) {
    OwnContents own;
    own.nights = {night_without_cramps(sunday - days(1)), night_with_cramp(sunday)};
    const std::string bytes = write_own_json(own);
    EXPECT_THAT(bytes,
                testing::StartsWith("{\n\"nightcramp_diary\": 1,\n\"habits\": [],\n\"profile\": null,\n"));
    EXPECT_THAT(bytes,
                HasSubstr("\n" + line_of(own.nights[0]) + ",\n" + line_of(own.nights[1]) + "\n]\n}\n"));
    EXPECT_THAT(bytes, testing::Not(HasSubstr("revision")));
}

TEST(OwnJson, IsRecognisedByItsFirstMember) {
    const auto recognised = [](const std::string& bytes) {
        return exchange::test::recognised(reader(), "x", bytes);
    };
    EXPECT_TRUE(recognised(write_own_json({})));
    EXPECT_TRUE(recognised("\xEF\xBB\xBF {\r\n \"nightcramp_diary\" : 1}"));
    EXPECT_FALSE(recognised("{\"sleep\": [{\"nightcramp_diary\": 1}]}"));
    EXPECT_FALSE(recognised("{\"nightcramp_diary_2\": 1}"));
    EXPECT_FALSE(recognised("[]"));
    EXPECT_FALSE(recognised(""));
}

TEST(OwnJson, OfAnEmptyDiaryIsNothingToBringIn) {
    const Draft draft = read(write_own_json({}));
    EXPECT_EQ(draft.own, OwnContents());
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_EQ(draft.files.front().counted, "record");
}

TEST(OwnJson, LeavesOutANightThatBreaksARule) {
    Night night = night_with_cramp(sunday);
    night.cramps.front().pain = 11;
    const Draft draft = read(file_of(line_of(night_without_cramps(sunday - days(1))) + "," + line_of(night)));
    EXPECT_THAT(draft.own->nights, SizeIs(1));
    ASSERT_THAT(draft.skips, SizeIs(1));
    EXPECT_EQ(text(draft, draft.skips.front().place), "record 2");
    EXPECT_EQ(
        draft.skips.front().reason,
        "It breaks a rule of the diary, at cramp 1, pain: 11 is not on the scale: it goes from 0 to 10.");
}

TEST(OwnJson, LeavesOutWhatIsNoNight) {
    const Draft draft = read(file_of("{}, {\"date\": 7}, 5, " + line_of(night_with_cramp(sunday))));
    EXPECT_THAT(draft.own->nights, SizeIs(1));
    ASSERT_THAT(draft.skips, testing::SizeIs(testing::Ge(2U)));
    EXPECT_EQ(draft.skips.front().reason,
              "It is not a night as Nightcramp writes it (night.date: expected a value).");
}

TEST(OwnJson, TakesEachNightOnce) {
    const Draft draft =
        read(file_of(line_of(night_with_cramp(sunday)) + "," + line_of(night_without_cramps(sunday))));
    ASSERT_THAT(draft.own->nights, SizeIs(1));
    EXPECT_EQ(draft.own->nights.front(), night_with_cramp(sunday));
    EXPECT_EQ(draft.skips.front().reason, "“2026-11-22” stands in the file already.");
}

TEST(OwnJson, LeavesOutNightsThatHaveNotCome) {
    const Draft draft = read(file_of(line_of(night_without_cramps(today + days(2)))));
    EXPECT_THAT(draft.own->nights, IsEmpty());
    EXPECT_THAT(draft.skips.front().reason, HasSubstr("has not come yet"));
}

TEST(OwnJson, LeavesOutAnswersThatFitNoHabitAndKeepsTheNight) {
    Night night = night_without_cramps(sunday);
    set_answer(night, {"pickles", AnswerValue::yes(), this_morning()});
    set_answer(night, {"heat", AnswerValue::yes(), this_morning()});
    set_answer(night, {"fluids", AnswerValue::yes(), this_morning()});
    const Draft draft = read(file_of(line_of(night)));
    ASSERT_THAT(draft.own->nights, SizeIs(1));
    ASSERT_THAT(draft.own->nights.front().answers, SizeIs(1));
    EXPECT_EQ(draft.own->nights.front().answers.front().habit, "heat");
    ASSERT_THAT(draft.skips, SizeIs(2));
    EXPECT_EQ(draft.skips.back().reason, "There is no habit \"pickles\".");
}

TEST(OwnJson, KnowsTheHabitsOfTheDiaryToo) {
    Night night = night_without_cramps(sunday);
    set_answer(night, {"pickles", AnswerValue::yes(), this_morning()});
    ReadOptions options = exchange::test::reading_options();
    Habit pickles;
    pickles.id = "pickles";
    options.habits = {pickles};
    const Draft draft = exchange::test::read_text(reader(), "x.json", file_of(line_of(night)), options);
    EXPECT_THAT(draft.skips, IsEmpty());
    EXPECT_EQ(draft.own->nights.front(), night);
}

TEST(OwnJson, DoesNotMakeNothingOfSignsThatItDoesNotKnow) {
    Night night = night_without_cramps(sunday);
    night.warning_signs = std::vector<std::string>{"green-legs"};
    const Draft draft = read(file_of(line_of(night)));
    EXPECT_EQ(draft.own->nights.front().warning_signs, std::nullopt);
    EXPECT_EQ(draft.skips.front().reason, "There is no warning sign “green-legs”.");
}

TEST(OwnJson, OfANewerProgramIsRefused) {
    EXPECT_THAT(
        sentence_of_failure(file_of("", "2")),
        HasSubstr("The file was written by a newer Nightcramp, in form 2; this one reads forms up to 1."));
}

TEST(OwnJson, WithoutNamesAndNotesIsRefused) {
    const std::string bytes = write_own_json({{night_with_cramp(sunday)}, {}, {}, {}, {}}, true);
    EXPECT_THAT(bytes, testing::StartsWith("{\n\"nightcramp_diary\": 1,\n\"without_names\": true,\n"));
    EXPECT_TRUE(exchange::test::recognised(reader(), "x", bytes));
    EXPECT_THAT(sentence_of_failure(bytes), HasSubstr("was written without names and notes."));
    EXPECT_THAT(sentence_of_failure(bytes), HasSubstr("Export the diary with names and notes"));
}

TEST(OwnJson, WithoutItsMarkIsRefused) {
    EXPECT_THAT(sentence_of_failure("{\"nights\": []}"), HasSubstr("is not a diary of Nightcramp"));
    EXPECT_THAT(sentence_of_failure(file_of("", "\"1\"")), HasSubstr("is not a diary of Nightcramp"));
}

TEST(OwnJson, LeavesOutAProfileThatIsNone) {
    for (const std::string profile : {"5", "\"x\"", "{}"}) {
        const Draft draft = read("{\"nightcramp_diary\": 1, \"profile\": " + profile + "}");
        EXPECT_EQ(draft.own->profile, std::nullopt);
        EXPECT_THAT(draft.skips, testing::SizeIs(testing::Ge(1U))) << profile;
    }
}

TEST(OwnJson, ThatIsCutOffIsRefused) {
    const std::string bytes = write_own_json({{night_with_cramp(sunday)}, {}, {}, {}, {}});
    for (std::size_t size = 1; size < bytes.size() - 3; size += 7) {
        EXPECT_NE(sentence_of_failure(bytes.substr(0, size)), "") << size;
    }
}

TEST(OwnJson, OfAnyBytesNeverDoesMoreThanRefuse) {
    const std::string bytes = write_own_json({{night_with_cramp(sunday)}, {}, Profile{}, {}, {}});
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const char sign : {'\0', '"', '9', '}', '\xFF'}) {
            std::string broken = bytes;
            broken[i] = sign;
            (void)sentence_of_failure(broken);
        }
    }
}

TEST(OwnJson, ReadsSeveralFilesAsOne) {
    OwnContents one{{night_with_cramp(sunday)}, {}, Profile{}, {}, {}};
    OwnContents other{{night_without_cramps(sunday - days(1))}, {}, Profile{}, {}, {}};
    const Draft draft = exchange::test::read_files(
        reader(), {{"a.json", write_own_json(one)}, {"b.json", write_own_json(other)}});
    ASSERT_THAT(draft.own->nights, SizeIs(2));
    EXPECT_EQ(draft.own->nights.front(), other.nights.front());
    EXPECT_EQ(draft.skips.front().reason, "There is a profile already.");
}

}  // namespace
}  // namespace nightcramp::exchange
