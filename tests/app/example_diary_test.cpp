#include "app/example_diary.hpp"

#include "app/example_life.hpp"
#include "diary/derived.hpp"
#include "diary/memory_journal.hpp"
#include "diary/rules.hpp"
#include "tests/support/builders.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include <gmock/gmock.h>

namespace nightcramp::app {
namespace {

using test::sunday;
using test::today;
using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

const ExampleDiary example = example_diary({sunday}, test::catalogue());

int count(const std::function<bool(const Night&)>& holds) {
    return static_cast<int>(std::count_if(example.nights.begin(), example.nights.end(), holds));
}

std::map<Provenance, int> provenances() {
    std::map<Provenance, int> counts;
    for (const Night& night : example.nights) {
        for (const Answer& answer : night.answers) ++counts[answer.stamp.provenance];
    }
    return counts;
}

TEST(ExampleDiary, EveryNightKeepsTheRules) {
    const std::vector<Habit> habits = all_habits(test::catalogue().habits, example.habits);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        for (const Night& night : example_diary({sunday, seed}, test::catalogue()).nights) {
            EXPECT_THAT(problems(night, today), IsEmpty()) << iso(night.date) << ", seed " << seed;
            EXPECT_THAT(answer_problems(night, habits), IsEmpty()) << iso(night.date) << ", seed " << seed;
        }
    }
}

TEST(ExampleDiary, TheProfileAndTheHabitsKeepTheRules) {
    EXPECT_THAT(problems(example.profile, today), IsEmpty());
    for (const Habit& habit : example.habits) EXPECT_THAT(problems(habit), IsEmpty()) << habit.id;
}

TEST(ExampleDiary, NamesOnlyWhatTheCatalogueKnows) {
    const auto is_in = [](const auto& entries, const std::string& id) {
        return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return entry.id == id; });
    };
    for (const std::string& id : example.profile.conditions)
        EXPECT_TRUE(is_in(test::catalogue().conditions, id)) << id;
    for (const Medicine& medicine : example.profile.medicines) {
        EXPECT_TRUE(is_in(test::catalogue().medicines, medicine.id)) << medicine.id;
    }
    for (const Night& night : example.nights) {
        for (const std::string& id : night.warning_signs.value_or(std::vector<std::string>())) {
            EXPECT_TRUE(is_in(test::catalogue().warning_signs, id)) << id;
        }
    }
}

TEST(ExampleDiary, IsTheSameEveryTime) {
    const ExampleDiary again = example_diary({sunday}, test::catalogue());

    EXPECT_EQ(again.nights, example.nights);
    EXPECT_EQ(again.profile, example.profile);
    EXPECT_EQ(again.habits, example.habits);
}

TEST(ExampleDiary, IsTheSameOnEveryComputer) {
    const int cramp_nights = count([](const Night& night) { return !night.cramps.empty(); });
    int cramps = 0;
    int answers = 0;
    for (const Night& night : example.nights) {
        cramps += static_cast<int>(night.cramps.size());
        answers += static_cast<int>(night.answers.size());
    }
    EXPECT_EQ(count(is_recorded), 667);
    EXPECT_EQ(cramp_nights, 234);
    EXPECT_EQ(cramps, 322);
    EXPECT_EQ(answers, 5604);
    EXPECT_EQ(iso(*example.nights.front().recorded_at), "2024-11-24T08:04:00+01:00");
}

TEST(ExampleDiary, IsAnotherForAnotherSeed) {
    EXPECT_NE(example_diary({sunday, 99}, test::catalogue()).nights, example.nights);
}

TEST(ExampleDiary, MovesWithItsLastNight) {
    EXPECT_EQ(example_diary({sunday - days(7)}, test::catalogue()).nights.back().date, sunday - days(7));
}

TEST(ExampleDiary, TwoYearsEndWithLastNight) {
    EXPECT_EQ(example.nights.back().date, sunday);
    EXPECT_GE(example.nights.front().date, sunday - days(729));
    EXPECT_LE(example.nights.front().date, sunday - days(722));
    EXPECT_TRUE(std::is_sorted(example.nights.begin(), example.nights.end(),
                               [](const Night& a, const Night& b) { return a.date < b.date; }));
}

TEST(ExampleDiary, MayBeAsShortAsOneNightOrNone) {
    EXPECT_THAT(example_diary({sunday, 1, 0}, test::catalogue()).nights, IsEmpty());
    for (const int nights : {1, 2, 10, 100}) {
        const ExampleDiary shorter = example_diary({sunday, 1, nights}, test::catalogue());
        EXPECT_LE(shorter.nights.size(), static_cast<std::size_t>(nights));
        for (const Night& night : shorter.nights) EXPECT_THAT(problems(night, today), IsEmpty());
        EXPECT_THAT(problems(shorter.profile, today), IsEmpty());
    }
}

TEST(ExampleDiary, HasAHolidayOfThreeWeeksWithoutAWordAndSingleGaps) {
    std::vector<int> gaps;
    for (std::size_t i = 1; i < example.nights.size(); ++i) {
        const auto gap = (example.nights[i].date - example.nights[i - 1].date).count() - 1;
        if (gap > 0) gaps.push_back(static_cast<int>(gap));
    }
    EXPECT_EQ(std::count_if(gaps.begin(), gaps.end(), [](int gap) { return gap >= 21; }), 1);
    EXPECT_THAT(gaps, Contains(1).Times(testing::Gt(10)));
}

TEST(ExampleDiary, HasEveningsWhoseNightWasNeverTold) {
    EXPECT_GT(count([](const Night& night) { return !is_recorded(night) && !night.answers.empty(); }), 3);
}

TEST(ExampleDiary, LeavesOutSomeAnswersOfEveryHabit) {
    const int recorded = count(is_recorded);
    for (const Habit& habit : all_habits(test::catalogue().habits, example.habits)) {
        if (!habit.followed) continue;
        const int answered =
            count([&](const Night& n) { return is_recorded(n) && answer_to(n, habit).has_value(); });
        EXPECT_LT(answered, recorded * 0.98) << habit.id;
        EXPECT_GT(answered, recorded * 0.7) << habit.id;
    }
}

TEST(ExampleDiary, AnswersInTheMorningMostlySomeInTheEveningAndSomeLate) {
    std::map<Provenance, int> counts = provenances();

    EXPECT_GT(counts[Provenance::morning], counts[Provenance::evening]);
    EXPECT_GT(counts[Provenance::evening], 300);
    EXPECT_GT(counts[Provenance::late], 50);
    EXPECT_EQ(counts[Provenance::imported], 0);
}

TEST(ExampleDiary, EveryStampSaysHowItCameAbout) {
    for (const Night& night : example.nights) {
        const NightEnds ends{night.date, night.sleep.to_bed, night.sleep.up};
        for (const Answer& answer : night.answers) {
            EXPECT_EQ(answer.stamp.provenance, provenance_at(ends, answer.stamp.at)) << iso(night.date);
        }
    }
}

TEST(ExampleDiary, NothingIsSaidBeforeItsEveningOrAfterTheLastMorning) {
    for (const Night& night : example.nights) {
        for (const Answer& answer : night.answers) {
            EXPECT_GE(answer.stamp.at, test::at(night.date, 20));
            EXPECT_LT(answer.stamp.at, test::at(today, 9));
        }
        if (night.recorded_at) {
            EXPECT_LT(*night.recorded_at, test::at(today, 9));
        }
        if (night.recorded_at && night.sleep.up) {
            EXPECT_GT(*night.recorded_at, *night.sleep.up);
        }
    }
}

TEST(ExampleDiary, HasAMedicineThatBeganInBetween) {
    ASSERT_THAT(example.profile.medicines, SizeIs(1));
    const Medicine& medicine = example.profile.medicines.front();
    EXPECT_EQ(medicine.id, "hydrochlorothiazide");
    EXPECT_EQ(medicine.started, sunday - days(729 - 430));
    EXPECT_EQ(medicine.stopped, std::nullopt);
}

TEST(ExampleDiary, HasTwoWarningSigns) {
    std::vector<std::string> signs;
    for (const Night& night : example.nights) {
        const auto noticed = night.warning_signs.value_or(std::vector<std::string>());
        signs.insert(signs.end(), noticed.begin(), noticed.end());
    }
    EXPECT_THAT(signs, testing::ElementsAre("cramp-over-ten-minutes", "cramps-after-new-medicine"));
}

TEST(ExampleDiary, ACrampOfMoreThanTenMinutesAlwaysHasItsSign) {
    for (const Night& night : example.nights) {
        for (const Cramp& cramp : night.cramps) {
            if (cramp.duration <= std::chrono::minutes(10)) continue;
            EXPECT_THAT(night.warning_signs.value(), Contains("cramp-over-ten-minutes"));
        }
    }
}

TEST(ExampleDiary, HasAFewNotes) {
    const int notes = count([](const Night& night) { return !night.note.empty(); });
    EXPECT_GT(notes, 8);
    EXPECT_LT(notes, 30);
}

TEST(ExampleDiary, CrampsAreMostlyInTheCalfAndLastMinutes) {
    int cramps = 0;
    int calf = 0;
    int up_to_five_minutes = 0;
    int unknown_time = 0;
    for (const Night& night : example.nights) {
        for (const Cramp& cramp : night.cramps) {
            ++cramps;
            calf += cramp.muscle == Muscle::calf ? 1 : 0;
            up_to_five_minutes += cramp.duration && *cramp.duration <= std::chrono::minutes(5) ? 1 : 0;
            unknown_time += !cramp.at && !cramp.just_before_waking ? 1 : 0;
        }
    }
    EXPECT_GT(calf, cramps * 0.5);
    EXPECT_GT(up_to_five_minutes, cramps * 0.6);
    EXPECT_GT(unknown_time, 0);
    EXPECT_LT(unknown_time, cramps * 0.3);
}

TEST(ExampleDiary, FollowsTheHabitsOfTheFirstStartAndThreeMore) {
    std::vector<std::string> more;
    for (const Habit& habit : example.habits) {
        EXPECT_TRUE(habit.followed) << habit.id;
        more.push_back(habit.id);
    }
    EXPECT_THAT(more, testing::ElementsAre("salted", "alcohol", "caffeine"));
}

TEST(ExampleDiary, GoesIntoAJournalAsOneEditAndOutAgain) {
    MemoryJournal journal;

    journal.save(example_edit(example, test::now, Face::command_line));

    EXPECT_THAT(journal.history(10), SizeIs(1));
    EXPECT_EQ(journal.history(1).front().edit.label, "example diary");
    const std::vector<Night> nights = journal.nights(journal.span().value());
    ASSERT_THAT(nights, SizeIs(example.nights.size()));
    EXPECT_TRUE(same_content(nights.front(), example.nights.front()));
    EXPECT_TRUE(same_content(nights.back(), example.nights.back()));
    EXPECT_TRUE(same_content(journal.profile().value(), example.profile));
    EXPECT_THAT(journal.habits(), SizeIs(3));

    journal.undo();
    EXPECT_EQ(journal.span(), std::nullopt);
}

}  // namespace
}  // namespace nightcramp::app
