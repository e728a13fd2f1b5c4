#include "exchange/import_plan.hpp"

#include "tests/exchange/planning.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(ImportPlan, MakesNothingOfAnItemThatBecomesNothing) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::yes());
    const ImportPlan plan = one.plan({});
    EXPECT_THAT(plan.changes, IsEmpty());
    EXPECT_EQ(plan.items[0].marks, 1U);
    EXPECT_EQ(plan.items[0].example, "Sun 22 Nov 2026: yes");
}

TEST(ImportPlan, ShowsItsExamplesOnOneLine) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::of(6), "left calf\nwoke up");
    EXPECT_EQ(one.plan({}).items.at(0).example, "Sun 22 Nov 2026: 6 (left calf woke up)");
}

TEST(ImportPlan, NeverOverwritesAnAnswerUnlessItIsTold) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::yes());
    Stored stored = empty_diary();
    Night held = night_without_cramps(sunday);
    set_answer(held, {"stretching", AnswerValue::no(), this_morning()});
    stored.nights = {held};
    const ImportPlan plan = one.plan(stretching, stored);
    EXPECT_THAT(plan.changes, IsEmpty());
    EXPECT_THAT(plan.kept, ElementsAre(KeptAnswer{sunday, "stretching"}));
    const ImportPlan told = one.plan(stretching, stored, true);
    EXPECT_EQ(find_answer(nights_of(told)[0], "stretching")->value, AnswerValue::yes());
    EXPECT_THAT(told.replaced, ElementsAre(KeptAnswer{sunday, "stretching"}));
    EXPECT_EQ(nights_of(told)[0].cramps_answer, CrampsAnswer::none) << "the rest stays";
}

TEST(ImportPlan, MakesAHabitOfOnesOwnOnceAndFindsItTheNextTime) {
    OneItem one(Item::Measure::quantity, "pages");
    one.mark(FileTime::of(sunday), AnswerValue::of(12));
    const Target own{Target::Kind::new_habit, ""};
    const ImportPlan first = one.plan(own);
    ASSERT_THAT(first.changes, SizeIs(2));
    EXPECT_THAT(first.other, ElementsAre("habit added: Thing"));
    const Stored stored = after(empty_diary(), first);
    EXPECT_EQ(stored.saved_habits.at(0).unit, "pages");
    EXPECT_THAT(one.plan(own, stored).changes, IsEmpty());
}

TEST(ImportPlan, MakesOneHabitOfTwoNamesThatDifferInCapitalsAlone) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::yes());
    const std::size_t other = one.draft.item({"loop THING", "THING", "habit", "", Item::Measure::quantity});
    one.draft.items[other].has_words = true;
    one.draft.marks.push_back(
        {other, FileTime::of(sunday - days(1)), AnswerValue::yes(), std::nullopt, "", {0, 3}});
    const Target own{Target::Kind::new_habit, ""};
    const Choices choices = with({{"loop Thing", own}, {"loop THING", own}});
    const ImportPlan first = plan_import(one.draft, choices, empty_diary());
    EXPECT_THAT(first.other, ElementsAre("habit added: Thing"));
    EXPECT_THAT(nights_of(first), SizeIs(2));
    EXPECT_THAT(plan_import(one.draft, choices, after(empty_diary(), first)).changes, IsEmpty());
}

TEST(ImportPlan, AddsOnlyTheNewOfALongerExport) {
    OneItem one;
    one.mark(FileTime::of(sunday - days(2)), AnswerValue::yes());
    one.mark(FileTime::of(sunday - days(1)), AnswerValue::no());
    const Stored stored = after(empty_diary(), one.plan(stretching));
    one.mark(FileTime::of(sunday), AnswerValue::yes());
    const ImportPlan longer = one.plan(stretching, stored);
    EXPECT_EQ(longer.added, 1);
    EXPECT_EQ(longer.unchanged, 2);
    EXPECT_THAT(longer.changes, SizeIs(1));
}

TEST(ImportPlan, ShowsHowATimeWithoutZoneIsRead) {
    OneItem one;
    one.mark(FileTime::of(wall(date_from(2025, 3, 29), 23, 41)), AnswerValue::yes());
    EXPECT_EQ(one.plan(stretching).zone_example, "23:41 is Sat 29 Mar 2025, 23:41 (+01:00)");
    OneItem utc;
    utc.mark(FileTime::of(std::chrono::sys_seconds(wall(date_from(2025, 3, 29), 22, 41).time_since_epoch())),
             AnswerValue::yes());
    EXPECT_EQ(utc.plan(stretching).zone_example, "22:41 UTC is Sat 29 Mar 2025, 23:41 (+01:00)");
    OneItem day;
    day.mark(FileTime::of(sunday), AnswerValue::yes());
    EXPECT_EQ(day.plan(stretching).zone_example, "");
}

TEST(ImportPlan, PutsNotesBelowThoseThatAreThere) {
    Draft draft;
    draft.notes.push_back({FileTime::of(wall(today, 1)), "Calf again", {}});
    Stored stored = empty_diary();
    Night held = night_without_cramps(sunday);
    held.note = "Slept badly";
    stored.nights = {held};
    const ImportPlan plan = plan_import(draft, with({}), stored);
    EXPECT_EQ(nights_of(plan).at(0).note, "Slept badly\nCalf again");
    EXPECT_THAT(plan_import(draft, with({}), after(stored, plan)).changes, IsEmpty());
}

TEST(ImportPlan, AddsToANoteOnlyWhatAGrowingExportAdds) {
    Draft draft;
    draft.notes.push_back({FileTime::of(wall(today, 1)), "first", {}});
    const Stored stored = after(empty_diary(), plan_import(draft, with({}), empty_diary()));
    draft.notes.insert(draft.notes.begin(), {FileTime::of(wall(today, 2)), "second", {}});
    EXPECT_EQ(nights_of(plan_import(draft, with({}), stored)).at(0).note, "first\nsecond");
}

TEST(ImportPlan, FindsAHabitOfItsOwnAlsoByANameThatWasCut) {
    OneItem one;
    one.draft.items[0].name = std::string(199, 'x') + "ä and so on";
    one.draft.items[0].unit = std::string(300, 'u');
    one.mark(FileTime::of(sunday), AnswerValue::of(2));
    const Target own{Target::Kind::new_habit, ""};
    const ImportPlan first = one.plan(own);
    EXPECT_EQ(first.items.at(0).problem, "");
    EXPECT_THAT(one.plan(own, after(empty_diary(), first)).changes, IsEmpty());
}

TEST(ImportPlan, TellsTheNightsOfItsDraftBeforeItIsMade) {
    OneItem one;
    one.mark(FileTime::of(wall(today, 1)), AnswerValue::yes());
    const auto span = exchange::nights_of(one.draft, berlin);
    ASSERT_TRUE(span);
    EXPECT_LE(span->first, sunday);
    EXPECT_GE(span->last, today);
    EXPECT_FALSE(exchange::nights_of(Draft{}, berlin));
}

TEST(ImportPlan, CanBeCancelled) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::yes());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(static_cast<void>(plan_import(one.draft, with({}), empty_diary(), {stop.get_token(), {}})),
                 Cancelled);
}

/// Marks, sleeps and notes of any kind, somewhere in two months.
rc::Gen<Draft> drafts() {
    return rc::gen::exec([] {
        OneItem one(*rc::gen::element(Item::Measure::quantity, Item::Measure::pain, Item::Measure::grade));
        const int count = *rc::gen::inRange(0, 30);
        for (int i = 0; i < count; ++i) {
            const Date date = sunday - days(*rc::gen::inRange(0, 60));
            const auto time = wall(date, *rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
            const FileTime when = *rc::gen::element(FileTime::of(date), FileTime::of(time));
            switch (*rc::gen::inRange(0, 6)) {
                case 0:
                    one.mark(when, AnswerValue::no());
                    break;
                case 1:
                    one.mark(when, AnswerValue::not_applicable());
                    break;
                case 2:
                    one.mark(when, AnswerValue::of(*rc::gen::inRange(0, 12)));
                    break;
                case 3:
                    one.draft.notes.push_back({when, *rc::gen::element<std::string>("a", "b\nc"), {}});
                    break;
                case 4:
                    one.draft.sleeps.push_back(
                        {FileTime::of(time),
                         FileTime::of(time + std::chrono::minutes(*rc::gen::inRange(0, 900))),
                         false,
                         {}});
                    break;
                default:
                    one.mark(when, AnswerValue::yes());
            }
        }
        return one.draft;
    });
}

RC_GTEST_PROP(ImportPlan, ChangesNothingTheSecondTime, ()) {
    const Draft draft = *drafts();
    const Target target =
        *rc::gen::element(stretching, fluids, cramp, Target{Target::Kind::note, ""},
                          Target{Target::Kind::new_habit, ""}, Target{Target::Kind::cramp_count, ""},
                          Target{Target::Kind::cramp_pain, ""}, Target{Target::Kind::habit, "feet-lifted"});
    const bool replace = *rc::gen::arbitrary<bool>();
    const Choices choices = with({{"loop Thing", target}}, replace);
    Stored stored = empty_diary();
    if (*rc::gen::arbitrary<bool>()) {
        Night held = night_with_cramp(sunday - days(*rc::gen::inRange(0, 5)));
        set_answer(held, {"stretching", AnswerValue::no(), this_morning()});
        stored.nights = {held};
    }
    const ImportPlan first = plan_import(draft, choices, stored);
    const ImportPlan second = plan_import(draft, choices, after(stored, first));
    RC_ASSERT(second.changes.empty());
    RC_ASSERT(second.nights() == first.nights());
}

RC_GTEST_PROP(ImportPlan, LeavesEveryAnswerOfTheDiaryAsItIs, ()) {
    const Draft draft = *drafts();
    Stored stored = empty_diary();
    for (int i = 0; i < 60; i += 3) {
        Night held = night_with_cramp(sunday - days(59 - i));
        set_answer(held, {"stretching", AnswerValue::no(), this_morning()});
        held.note = "mine";
        stored.nights.push_back(held);
    }
    const Target target = *rc::gen::element(stretching, cramp);
    const Stored result = after(stored, plan_import(draft, with({{"loop Thing", target}}), stored));
    for (const Night& held : stored.nights) {
        const auto same = std::find_if(result.nights.begin(), result.nights.end(),
                                       [&](const Night& night) { return night.date == held.date; });
        RC_ASSERT(same != result.nights.end());
        RC_ASSERT(same->cramps == held.cramps);
        RC_ASSERT(same->recorded_at == held.recorded_at);
        RC_ASSERT(same->answers == held.answers);
        RC_ASSERT(same->note.starts_with("mine"));
    }
}

}  // namespace
}  // namespace nightcramp::exchange
