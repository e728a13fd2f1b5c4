#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class LogTest : public CliTest {
protected:
    [[nodiscard]] Night stored(Date date = sunday) const { return journal().night(date).value_or(Night{}); }
};

TEST_F(LogTest, WithoutCrampsIsOneWord) {
    const Outcome outcome = run({"log", "--none"});
    EXPECT_EQ(outcome.code, success);
    EXPECT_EQ(outcome.out, "Saved: no cramps, 22 November.\n");
    EXPECT_TRUE(same_content(stored(), [] {
        Night night = night_without_cramps(sunday);
        night.recorded_at = now;
        return night;
    }()));
}

TEST_F(LogTest, OfEverythingGivesExactlyThatBack) {
    run({"log", "--night", "2026-11-22", "--cramp", "02:30 left calf pain 7 5min woke", "--habit",
         "stretching=yes", "--habit", "fluids=1800ml", "--sleep", "22:45-06:30"});
    Night expected = night_with_cramp(sunday);
    expected.recorded_at = now;
    expected.sleep.to_bed = at(sunday, 22, 45);
    expected.sleep.up = at(today, 6, 30);
    set_answer(expected, {"stretching", AnswerValue::yes(), this_morning()});
    set_answer(expected, {"fluids", AnswerValue::of(1800), this_morning()});
    const Night shown = from_json<Night>(run({"show", "2026-11-22", "--json"}).json());
    EXPECT_TRUE(same_content(shown, expected)) << to_json(shown).dump(1) << to_json(expected).dump(1);
}

TEST_F(LogTest, TwiceTheSameChangesNothingTheSecondTime) {
    const std::vector<std::string> line{"log", "--cramp", "02:30 left calf", "--habit", "stretching=yes"};
    run(line);
    const auto version = journal().version();
    clock.time = at(today, 9);
    const Outcome outcome = run(line);
    EXPECT_EQ(outcome.code, success);
    EXPECT_THAT(outcome.out, HasSubstr("Nothing new"));
    EXPECT_EQ(journal().version(), version);
}

TEST_F(LogTest, ThatIsWrongNamesEveryProblemAtOnceAndWritesNothing) {
    const Outcome outcome =
        run({"log", "--night", "2026-02-31", "--cramp", "02:30 pain 11", "--habit", "strething=yes",
             "--habit", "fluids=yes", "--sleep", "rested 12", "--sign", "green-hair"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("2026-02-31"), HasSubstr("cramp 1, pain"),
                                   HasSubstr("strething"), HasSubstr("fluids"), HasSubstr("rested"),
                                   HasSubstr("green-hair"), HasSubstr("Nothing was saved.")));
    EXPECT_FALSE(diary_exists());
}

TEST_F(LogTest, OfAFutureNightIsRefused) {
    const Outcome outcome = run({"log", "--night", "2026-11-24", "--none"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("has not come yet"));
    EXPECT_FALSE(diary_exists());
}

TEST_F(LogTest, OfTonightTakesHabitsButNotNoCramps) {
    EXPECT_EQ(run({"log", "--night", "tonight", "--habit", "shoes=yes"}).code, success);
    EXPECT_EQ(stored(today).answers.front().stamp.provenance, Provenance::evening);
    EXPECT_EQ(run({"log", "--night", "tonight", "--none"}).code, bad_usage);
}

TEST_F(LogTest, ReplacesWhatIsNamedAndKeepsTheRest) {
    run({"log", "--cramp", "02:30 left calf", "--cramp", "04:00 toes", "--habit", "shoes=yes", "--note",
         "long walk"});
    run({"log", "--cramp", "03:15 right calf", "--habit", "bike=20"});
    ASSERT_EQ(stored().cramps.size(), 1U);
    EXPECT_EQ(stored().cramps.front().side, Side::right);
    EXPECT_EQ(stored().answers.size(), 2U);
    EXPECT_EQ(stored().note, "long walk");
}

TEST_F(LogTest, ClearsAnAnswerWithUnknown) {
    run({"log", "--none", "--habit", "shoes=yes"});
    run({"log", "--habit", "shoes=unknown"});
    EXPECT_TRUE(stored().answers.empty());
    EXPECT_EQ(stored().cramps_answer, CrampsAnswer::none);
}

TEST_F(LogTest, DoesNotEraseCrampsWithoutBeingToldTo) {
    run({"log", "--cramp", "02:30 left calf"});
    const Outcome refused = run({"log", "--none"});
    EXPECT_EQ(refused.code, bad_usage);
    EXPECT_THAT(refused.err, HasSubstr("--replace"));
    EXPECT_EQ(stored().cramps.size(), 1U);
    EXPECT_EQ(run({"log", "--none", "--replace"}).code, success);
    EXPECT_EQ(stored().cramps_answer, CrampsAnswer::none);
}

TEST_F(LogTest, RefusesBothNoneAndACramp) {
    const Outcome outcome = run({"log", "--none", "--cramp", "02:30"});
    EXPECT_EQ(outcome.code, bad_usage);
    EXPECT_THAT(outcome.err, HasSubstr("Either --none or --cramp"));
}

TEST_F(LogTest, RefusesTwoAnswersToOneHabit) {
    EXPECT_THAT(run({"log", "--habit", "shoes=yes", "--habit", "shoes=no"}).err, HasSubstr("answered twice"));
}

TEST_F(LogTest, MarksAnswersOfOldNightsAsLate) {
    run({"log", "--night", "2026-11-19", "--habit", "shoes=yes"});
    EXPECT_EQ(stored(date_from(2026, 11, 19)).answers.front().stamp.provenance, Provenance::late);
}

TEST_F(LogTest, GivesAdviceForAWarningSignAtOnceAndOnce) {
    const std::string id = load_catalogue().warning_signs.front().id;
    const std::string advice = load_catalogue().warning_signs.front().advice;
    EXPECT_THAT(run({"log", "--sign", id}).out, HasSubstr(advice));
    EXPECT_THAT(run({"log", "--sign", id, "--note", "x"}).out, Not(HasSubstr(advice)));
    run({"log", "--sign", "none"});
    EXPECT_EQ(stored().warning_signs, std::vector<std::string>());
    EXPECT_THAT(run({"log", "--sign", "none", "--sign", id}).err, HasSubstr("not both"));
}

TEST_F(LogTest, AnswersInJsonWhereAsked) {
    const Json first = run({"log", "--none", "--json"}).json();
    EXPECT_EQ(first.at("changed"), true);
    EXPECT_EQ(first.at("label"), "no cramps, 22 November");
    EXPECT_EQ(first.at("night").at("cramps_answer"), "none");
    const Json second = run({"log", "--none", "--json"}).json();
    EXPECT_EQ(second.at("changed"), false);
    EXPECT_TRUE(second.at("label").is_null());
}

TEST_F(LogTest, ErasesTheNoteWithAnEmptyOne) {
    run({"log", "--note", "x"});
    run({"log", "--note", ""});
    EXPECT_EQ(journal().night(sunday), std::nullopt);
}

/// A journal in which somebody else is always quicker.
TEST_F(LogTest, ShowsBothVersionsWhereSomebodyElseWasQuicker) {
    class Quicker final : public Shelf {
    public:
        explicit Quicker(const MemoryShelf& shelf) : shelf_(shelf) {}
        [[nodiscard]] Diary open(const std::filesystem::path& file, const Moment& when) const override {
            Diary diary = shelf_.open(file, when);
            diary.journal = std::make_unique<Racing>(shelf_.journal(file));
            return diary;
        }
        [[nodiscard]] std::vector<Backup> copies(const std::filesystem::path&,
                                                 const std::filesystem::path&) const override {
            return {};
        }
        [[nodiscard]] Salvaged salvage(const std::filesystem::path&, const std::filesystem::path&,
                                       const Moment&, const Watch&) const override {
            return {};
        }
        std::filesystem::path put_back(const std::filesystem::path&, const std::filesystem::path&,
                                       const Moment&) const override {
            return {};
        }

    private:
        class Racing final : public Journal {
        public:
            explicit Racing(MemoryJournal& journal) : journal_(journal) {}
            [[nodiscard]] std::optional<Night> night(Date) const override { return std::nullopt; }
            [[nodiscard]] std::vector<Night> nights(const DateSpan&) const override { return {}; }
            [[nodiscard]] std::optional<DateSpan> span() const override { return std::nullopt; }
            [[nodiscard]] std::vector<Habit> habits() const override { return {}; }
            [[nodiscard]] std::optional<Profile> profile() const override { return std::nullopt; }
            [[nodiscard]] std::vector<Experiment> experiments() const override { return {}; }
            [[nodiscard]] std::vector<Dismissal> dismissals() const override { return {}; }
            SavedEdit save(const Edit& edit) override {
                journal_.save(adding(night_with_cramp(sunday)));
                return journal_.save(edit);
            }
            std::optional<SavedEdit> undo() override { return std::nullopt; }
            std::optional<SavedEdit> redo() override { return std::nullopt; }
            [[nodiscard]] Steps steps() const override { return {}; }
            [[nodiscard]] std::vector<SavedEdit> history(std::size_t) const override { return {}; }
            [[nodiscard]] std::vector<SavedEdit> history_of(const Subject&) const override { return {}; }
            [[nodiscard]] std::vector<SavedEdit> erasures(const Moment&) const override { return {}; }
            [[nodiscard]] std::vector<ImportRecord> imports() const override { return {}; }
            [[nodiscard]] std::optional<SavedEdit> edit(std::int64_t) const override { return std::nullopt; }
            [[nodiscard]] std::optional<Moment> last_saved() const override { return std::nullopt; }
            [[nodiscard]] std::int64_t version() const override { return 0; }

        private:
            MemoryJournal& journal_;
        };
        const MemoryShelf& shelf_;
    };
    const Quicker quicker(shelf);
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int code =
        cli::run({"log", "--none", "--diary", file.string()}, {in, out, err, true},
                 {quicker, clock, zone, [](const std::string&) { return std::nullopt; }}, open_window);
    EXPECT_EQ(code, failure);
    EXPECT_THAT(err.str(),
                AllOf(HasSubstr("Another program changed the night of Sunday 22"), HasSubstr("In the diary:"),
                      HasSubstr("left calf"), HasSubstr("Yours, not saved:"), HasSubstr("no cramps")));
    EXPECT_EQ(stored().cramps_answer, CrampsAnswer::some);
}

}  // namespace
}  // namespace nightcramp::cli
