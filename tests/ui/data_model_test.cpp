#include "ui/data/data_model.hpp"

#include "diary/catalogue.hpp"
#include "tests/support/builders.hpp"
#include "ui/data/data_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::ui {
namespace {

using exchange::DateOrder;
using exchange::Draft;
using exchange::ImportPlan;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using Step = BringIn::Step;
using Work = BringIn::Work;

const exchange::Target nothing{exchange::Target::Kind::nothing, ""};
const exchange::Target cramp{exchange::Target::Kind::cramp, ""};
const exchange::Target stretching{exchange::Target::Kind::habit, "stretching"};

/// Of a file that names a guitar, a cramp and stretching, in this order.
FileRead three_items() {
    auto draft = std::make_shared<Draft>();
    draft->files.push_back({"daylio.csv"});
    for (const char* name : {"Guitar", "Cramp", "Stretching"}) {
        exchange::Item item;
        item.key = std::string("daylio ") + name;
        item.name = name;
        item.kind = "activity";
        static_cast<void>(draft->item(item));
    }
    FileRead read;
    read.draft = draft;
    read.format = "Daylio";
    read.mapping = {{"daylio Guitar", nothing}, {"daylio Cramp", cramp}, {"daylio Stretching", stretching}};
    return read;
}

ImportPlan plan_of(int added, int completed = 0) {
    ImportPlan plan;
    plan.added = added;
    plan.completed = completed;
    plan.changes.emplace_back(Changed<Night>{std::nullopt, test::night_with_cramp(test::sunday)});
    return plan;
}

/// Read and planned once.
BringIn previewed() {
    BringIn bring_in;
    bring_in.begin("/home/of/daylio.csv");
    static_cast<void>(bring_in.take_work());
    bring_in.take(three_items());
    static_cast<void>(bring_in.take_work());
    bring_in.take(plan_of(2));
    return bring_in;
}

TEST(BringIn, ReadsThenPlansThenShowsWhatWasFound) {
    BringIn bring_in;
    EXPECT_EQ(bring_in.step(), Step::choose);
    EXPECT_EQ(bring_in.take_work(), Work::none);
    bring_in.begin("/home/of/daylio.csv");
    EXPECT_EQ(bring_in.step(), Step::reading);
    EXPECT_EQ(bring_in.take_work(), Work::read);
    EXPECT_EQ(bring_in.take_work(), Work::none) << "it is begun once";
    bring_in.take(three_items());
    EXPECT_EQ(bring_in.step(), Step::reading) << "nothing half is shown";
    EXPECT_EQ(bring_in.take_work(), Work::plan);
    bring_in.take(plan_of(2));
    EXPECT_EQ(bring_in.step(), Step::preview);
    EXPECT_FALSE(bring_in.is_stale());
}

TEST(BringIn, PlansAgainAfterEachDecision) {
    BringIn bring_in = previewed();
    bring_in.choose("daylio Guitar", cramp);
    EXPECT_TRUE(bring_in.is_stale());
    EXPECT_EQ(bring_in.take_work(), Work::plan);
    EXPECT_TRUE(bring_in.is_stale()) << "until the plan is there";
    bring_in.take(plan_of(3));
    EXPECT_FALSE(bring_in.is_stale());
    bring_in.choose_replace(true);
    EXPECT_EQ(bring_in.take_work(), Work::plan);
    bring_in.choose_replace(true);
    EXPECT_EQ(bring_in.take_work(), Work::none) << "nothing was decided";
}

TEST(BringIn, ADecisionWhileItPlansIsPlannedToo) {
    BringIn bring_in = previewed();
    bring_in.choose("daylio Guitar", cramp);
    static_cast<void>(bring_in.take_work());
    bring_in.choose("daylio Cramp", nothing);
    bring_in.take(plan_of(3));
    EXPECT_TRUE(bring_in.is_stale());
    EXPECT_EQ(bring_in.take_work(), Work::plan);
}

TEST(BringIn, ReadsAgainInTheOtherOrderOfDatesAndKeepsWhatWasChosen) {
    BringIn bring_in = previewed();
    bring_in.choose("daylio Cramp", nothing);
    bring_in.choose_order(DateOrder::day_first);
    EXPECT_EQ(bring_in.take_work(), Work::read);
    bring_in.take(three_items());
    EXPECT_EQ(bring_in.take_work(), Work::plan);
    EXPECT_EQ(bring_in.target(1), nothing);
    EXPECT_EQ(bring_in.order(), DateOrder::day_first);
}

TEST(BringIn, AsksWhatAnUnclearDateIsUntilItIsSaid) {
    BringIn bring_in;
    bring_in.begin("/home/of/daylio.csv");
    static_cast<void>(bring_in.take_work());
    FileRead read = three_items();
    auto unclear = std::make_shared<Draft>(*read.draft);
    unclear->unclear_dates = exchange::UnclearDates{"05/06/2026"};
    read.draft = unclear;
    bring_in.take(read);
    static_cast<void>(bring_in.take_work());
    bring_in.take(plan_of(2));
    EXPECT_EQ(bring_in.order(), std::nullopt);
    EXPECT_EQ(why_not(bring_in), "Say first what date “05/06/2026” is.");
    bring_in.choose_order(DateOrder::month_first);
    static_cast<void>(bring_in.take_work());
    bring_in.take(three_items());
    static_cast<void>(bring_in.take_work());
    bring_in.take(plan_of(2));
    EXPECT_EQ(why_not(bring_in), "");
    ASSERT_TRUE(bring_in.unclear().has_value()) << "it can be said otherwise still";
    EXPECT_EQ(bring_in.unclear()->example, "05/06/2026");
}

TEST(BringIn, WorkThatIsPutOffIsDoneLater) {
    BringIn bring_in = previewed();
    bring_in.choose("daylio Guitar", cramp);
    EXPECT_EQ(bring_in.take_work(), Work::plan);
    bring_in.put_off();
    EXPECT_TRUE(bring_in.is_stale());
    EXPECT_EQ(bring_in.take_work(), Work::plan);
}

TEST(BringIn, KnowsWhetherAnythingWasChosen) {
    BringIn bring_in = previewed();
    EXPECT_FALSE(bring_in.has_choices());
    bring_in.choose_replace(true);
    EXPECT_TRUE(bring_in.has_choices());
}

TEST(BringIn, AsksForTheZoneOnlyWhereSomethingComesIn) {
    BringIn bring_in = previewed();
    EXPECT_FALSE(asks_for_zone(bring_in));
    ImportPlan plan = plan_of(1);
    plan.zone_example = "20 Nov 2026 22:05";
    bring_in.take(plan);
    EXPECT_TRUE(asks_for_zone(bring_in));
    plan.changes.clear();
    bring_in.take(plan);
    EXPECT_FALSE(asks_for_zone(bring_in));
}

TEST(BringIn, PutsWhatBecomesOfSomethingFirstAndKeepsItThere) {
    BringIn bring_in = previewed();
    EXPECT_THAT(bring_in.items(), ElementsAre(1, 2, 0));
    bring_in.choose("daylio Cramp", nothing);
    EXPECT_THAT(bring_in.items(), ElementsAre(1, 2, 0));
}

TEST(BringIn, KnowsZonesByTheirNames) {
    BringIn bring_in = previewed();
    EXPECT_THAT(bring_in.choose_zone("Atlantis/Harbour"), testing::HasSubstr("Europe/Berlin"));
    EXPECT_EQ(bring_in.take_work(), Work::none);
    EXPECT_EQ(bring_in.choose_zone("Asia/Tokyo"), "");
    EXPECT_EQ(bring_in.zone(), "Asia/Tokyo");
    EXPECT_EQ(bring_in.take_work(), Work::plan);
}

TEST(BringIn, ForgetsEverythingOfAFileThatCannotBeRead) {
    BringIn bring_in = previewed();
    bring_in.fail("This is no export.");
    EXPECT_EQ(bring_in.step(), Step::unreadable);
    EXPECT_EQ(bring_in.problem(), "This is no export.");
    EXPECT_EQ(bring_in.file().filename(), "daylio.csv");
    EXPECT_THAT(bring_in.draft().items, IsEmpty());
    EXPECT_EQ(bring_in.take_work(), Work::none);
}

TEST(BringIn, OffersLeavingOutFirstAndOnlyWhatFits) {
    const FileRead read = three_items();
    const std::vector<Habit> habits = load_catalogue().habits;
    const auto all = target_offers(*read.draft, 2, habits);
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.front().target, nothing);
    for (const TargetOffer& offer : all) {
        EXPECT_FALSE(offer.name.empty());
        if (offer.target.kind == exchange::Target::Kind::nothing) continue;
        EXPECT_EQ(target_problem(*read.draft, 2, offer.target, habits), "") << offer.name;
    }
}

TEST(BringIn, SaysWhyNothingCanBeBroughtIn) {
    BringIn bring_in = previewed();
    EXPECT_EQ(why_not(bring_in), "");
    for (const char* key : {"daylio Cramp", "daylio Stretching"}) bring_in.choose(key, nothing);
    EXPECT_EQ(why_not(bring_in), "One moment.");
    static_cast<void>(bring_in.take_work());
    bring_in.take(ImportPlan());
    EXPECT_EQ(why_not(bring_in), "Nothing of it is used yet. Say below what becomes of it.");
    bring_in.choose("daylio Cramp", cramp);
    static_cast<void>(bring_in.take_work());
    ImportPlan known;
    known.unchanged = 2;
    bring_in.take(known);
    EXPECT_EQ(why_not(bring_in), "The diary knows all of this already.");
}

TEST(DataWords, CountNightsOnce) {
    EXPECT_EQ(bring_in_words(plan_of(1)), "Bring in 1 night");
    EXPECT_EQ(bring_in_words(plan_of(1200, 4)), "Bring in 1,204 nights");
    EXPECT_EQ(bring_in_words(ImportPlan()), "Bring it in");
    ImportPlan plan;
    plan.kept = {{test::sunday, "cramps"}, {test::sunday, "feet"}, {test::sunday + days(1), "feet"}};
    EXPECT_EQ(differing_words(plan), "In 2 nights the diary says something else than the file.");
}

TEST(DataWords, SayWhatWouldComeIn) {
    ImportPlan plan = plan_of(26, 1);
    plan.unchanged = 1;
    plan.span = DateSpan{date_from(2025, 3, 1), date_from(2025, 3, 28)};
    plan.other = {"habit added: Pickle juice"};
    EXPECT_THAT(plan_sentences(plan),
                ElementsAre("28 nights, 1 March to 28 March 2025.", "26 nights are new to the diary.",
                            "1 night learns something that the diary did not know.",
                            "1 night stays as the diary has it.", "Habit added: Pickle juice."));
}

TEST(DataWords, SayWhatIsLeftOutInTheWordsOfTheFile) {
    Draft draft;
    draft.files = {{"a.csv", "line"}};
    ImportPlan plan;
    EXPECT_EQ(left_out_words(draft, plan), "");
    plan.skips.push_back({{0, 7}, "It has no date."});
    EXPECT_EQ(left_out_words(draft, plan), "1 line is left out");
    plan.more_skips = 1200;
    EXPECT_EQ(left_out_words(draft, plan), "1,201 lines are left out");
}

TEST(DataWords, ReadAnUnclearDateInBothOrders) {
    EXPECT_EQ(read_date("11/5/2020", DateOrder::day_first), "11 May 2020");
    EXPECT_EQ(read_date("11/5/2020", DateOrder::month_first), "5 November 2020");
    EXPECT_EQ(read_date("11/16/24 13:12", DateOrder::month_first), "16 November 2024");
    EXPECT_EQ(read_date("11/16/24", DateOrder::day_first), "");
    EXPECT_EQ(read_date("soon", DateOrder::day_first), "");
}

}  // namespace
}  // namespace nightcramp::ui
