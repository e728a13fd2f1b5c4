#include "experiment/schedule.hpp"
#include "tests/cli/cli_test.hpp"

/// While an experiment goes on, no command lets its running effect be read. Two diaries that differ only in
/// what the effect would be are asked everything, and must answer alike.
namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;

constexpr int nights_before = 60;
constexpr int nights_since = 40;
constexpr std::uint64_t seed = 8765432109876543210;

/// What differs between two diaries since the first night of the experiment.
enum class Twist { none, answers_turned, cramps_moved };

class SealedFaces : public CliTest {
protected:
    SealedFaces()
        : experiment_(experiment::drawn(
              {"stretching", Design::nightly, 56, today - days(nights_since), std::nullopt, false}, 3,
              at(today - days(nights_since), 9))) {}

    [[nodiscard]] bool with(int since) const {
        return experiment_.schedule.at(static_cast<std::size_t>(since));
    }

    /// The cramp comes on nights without; moved, on nights with the habit, as many in every four nights.
    Night night_since(int since, Twist twist) const {
        const Date date = experiment_.first_night + days(since);
        const bool cramp = with(since) == (twist == Twist::cramps_moved);
        Night night = cramp ? night_with_cramp(date) : night_without_cramps(date);
        const bool done = with(since) != (twist == Twist::answers_turned);
        set_answer(night, {"stretching", done ? AnswerValue::yes() : AnswerValue::no(), this_morning()});
        set_answer(night,
                   {"salted", since % 3 == 0 ? AnswerValue::yes() : AnswerValue::no(), this_morning()});
        return night;
    }

    static Night night_before(Date date, int place) {
        Night night = place % 3 == 0 ? night_with_cramp(date) : night_without_cramps(date);
        set_answer(night,
                   {"stretching", place % 4 < 2 ? AnswerValue::yes() : AnswerValue::no(), this_morning()});
        set_answer(night, {"salted", place % 5 < 2 ? AnswerValue::yes() : AnswerValue::no(), this_morning()});
        return night;
    }

    /// Writes a diary of its own.
    void make(const std::string& name, Twist twist, bool opened = false) {
        file = scratch / (name + ".nightcramp");
        Edit all{{}, "nights", now, Face::window};
        for (int place = 0; place < nights_before; ++place) {
            const Date date = experiment_.first_night - days(nights_before - place);
            all.changes.emplace_back(Changed<Night>{std::nullopt, night_before(date, place)});
        }
        for (int since = 0; since < nights_since; ++since) {
            all.changes.emplace_back(Changed<Night>{std::nullopt, night_since(since, twist)});
        }
        Experiment experiment = experiment_;
        if (opened) experiment.unsealed_at = now;
        all.changes.emplace_back(Changed<Experiment>{std::nullopt, experiment});
        shelf.open(file, now).journal->save(all);
    }

    std::string said(const std::vector<std::vector<std::string>>& lines) {
        std::string text;
        for (std::vector<std::string> line : lines) {
            for (const bool json : {false, true}) {
                if (json) line.emplace_back("--json");
                const Outcome outcome = run(line);
                text += testing::PrintToString(line) + '\n' + outcome.out + outcome.err;
            }
        }
        const std::string place = file.string();
        for (auto found = text.find(place); found != std::string::npos; found = text.find(place)) {
            text.replace(found, place.size(), "FILE");
        }
        return text;
    }

    Experiment experiment_;

    /// Everything that reads answers of habits, but for the nights themselves.
    const std::vector<std::vector<std::string>> comparing{{"insights"},
                                                          {"insights", "stretching"},
                                                          {"insights", "salted"},
                                                          {"suggest"},
                                                          {"summary"},
                                                          {"habits", "stretching"},
                                                          {"experiment", "list"},
                                                          {"history"},
                                                          {"trash"},
                                                          {"report", "--with", "method,nights,notes"}};
    /// Everything that must not know how many cramps there were with and without.
    const std::vector<std::vector<std::string>> following{{"experiment", "status"},
                                                          {"experiment", "tonight"},
                                                          {"experiment", "list"},
                                                          {"experiment", "result"},
                                                          {"experiment", "plan", "salted"},
                                                          {"habits", "stretching"},
                                                          {"history"},
                                                          {"trash"}};
};

TEST_F(SealedFaces, SayTheSameWhateverWasDoneSinceItBegan) {
    make("one", Twist::none);
    const std::string one = said(comparing);
    make("other", Twist::answers_turned);
    EXPECT_EQ(one, said(comparing));
    EXPECT_THAT(one, testing::HasSubstr("An experiment goes on. What stands here is of the nights before"));
}

TEST_F(SealedFaces, SayTheSameOfTheHabitWhereverTheCrampsFell) {
    make("one", Twist::none);
    const std::string one = said(following);
    const Json insight = run({"insights", "stretching", "--json"}).json();
    make("other", Twist::cramps_moved);
    EXPECT_EQ(one, said(following));
    const Json moved = run({"insights", "stretching", "--json"}).json();
    EXPECT_EQ(insight.at("insight"), moved.at("insight"));
    EXPECT_EQ(insight.at("detail"), moved.at("detail"));
    EXPECT_EQ(insight.at("insight").at("with").at("nights"), nights_before / 2);
}

TEST_F(SealedFaces, DrawNoChartOfIt) {
    const auto drawn = [&](const std::string& name, Twist twist) {
        make(name, twist);
        std::string text;
        for (const char* chart : {"forest", "habits"}) {
            const auto to = scratch / (name + chart + ".csv");
            text += run({"chart", chart, "--to", to.string(), "--habit", "stretching"}).err;
            if (std::filesystem::exists(to)) text += read_file(to);
            const auto picture = scratch / (name + chart + ".svg");
            run({"chart", chart, "--to", picture.string(), "--habit", "stretching"});
            if (std::filesystem::exists(picture)) text += read_file(picture);
        }
        return text;
    };
    const std::string one = drawn("one", Twist::none);
    EXPECT_FALSE(one.empty());
    std::string other = drawn("other", Twist::answers_turned);
    for (auto found = other.find("other"); found != std::string::npos; found = other.find("other", found)) {
        other.replace(found, 5, "one");
    }
    EXPECT_EQ(one, other);
}

TEST_F(SealedFaces, NeverHoldTheSeedOrTheNightsToCome) {
    make("one", Twist::none);
    const std::string text = said(following);
    EXPECT_THAT(text, testing::Not(testing::HasSubstr(std::to_string(seed))));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr(experiment_.schedule_hash.substr(8))));
    for (int night = nights_since; night + 12 <= 56; ++night) {
        std::string signs;
        for (int i = night; i < night + 12; ++i) signs += with(i) ? '1' : '0';
        EXPECT_THAT(text, testing::Not(testing::HasSubstr(signs))) << night;
    }
    EXPECT_THAT(run({"experiment", "status", "--json"}).json().dump(), testing::HasSubstr("\"seed\":null"));
}

TEST_F(SealedFaces, DifferOnceTheResultIsOpen) {
    make("one", Twist::none, true);
    const std::string one = said(comparing) + said(following);
    make("other", Twist::cramps_moved, true);
    EXPECT_NE(one, said(comparing) + said(following)) << "or this test could find nothing";
    EXPECT_THAT(one, testing::Not(testing::HasSubstr("An experiment goes on")));
}

}  // namespace
}  // namespace nightcramp::cli
