#include "app/settings.hpp"
#include "tests/cli/cli_test.hpp"
#include "tests/cli/failing_copies.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// A diary in which a cramp and a medicine were erased, the medicine last.
class TrashTest : public CliTest {
protected:
    void erase_things() {
        run({"log", "--cramp", "02:30 left calf pain 7"});
        run({"log", "--none", "--replace"});
        run({"medicine", "add", "Vitamins"});
        run({"medicine", "remove", "1"});
    }
    Json listed() { return run({"trash", "--json"}).json().at("erased"); }

    CopyTroubles troubles;
    FailingCopiesShelf failing{shelf, troubles};
};

TEST_F(TrashTest, IsEmptyAtFirst) {
    EXPECT_EQ(run({"trash"}).out, "Nothing was erased in the last 90 days.\n");
    EXPECT_TRUE(listed().empty());
    EXPECT_FALSE(diary_exists());
}

TEST_F(TrashTest, ListsWhatWasErasedNumbered) {
    erase_things();
    EXPECT_EQ(run({"trash"}).out,
              "  1  Vitamins (Medicine), erased Monday 07:12\n"
              "  2  Left calf, 02:30 · pain 7 (Night of 22 November), erased Monday 07:12\n");
    const Json erased = listed();
    ASSERT_THAT(erased, SizeIs(2));
    EXPECT_EQ(erased[0].at("kind"), "medicine");
    EXPECT_EQ(erased[1].at("kind"), "cramp");
    EXPECT_EQ(erased[1].at("erased_at"), "2026-11-23T07:12:00+01:00");
    clock.time = at(today + days(91), 7);
    EXPECT_TRUE(listed().empty());
}

TEST_F(TrashTest, BringsAThingBackByItsNumber) {
    erase_things();
    EXPECT_EQ(run({"trash", "--bring-back", "2"}).out,
              "Saved: cramp brought back, 22 November. nightcramp undo takes it back.\n");
    EXPECT_THAT(journal().night(sunday)->cramps, SizeIs(1));
    EXPECT_EQ(run({"trash", "--bring-back", "1", "--json"}).json(),
              Json::parse(R"({"changed": true, "label": "Vitamins brought back"})"));
    EXPECT_THAT(journal().profile()->medicines, SizeIs(1));
    EXPECT_TRUE(listed().empty());
    run({"undo"});
    EXPECT_THAT(listed(), SizeIs(1));
}

TEST_F(TrashTest, BringsHabitsAndExperimentsBack) {
    run({"experiment", "plan", "stretching", "--from", "tomorrow", "--begin"});
    const std::string id = run({"experiment", "list", "--json"}).json().at("experiments")[0].at("id");
    run({"experiment", "erase", id});
    ASSERT_THAT(listed(), SizeIs(1));
    EXPECT_EQ(listed()[0].at("kind"), "experiment");
    EXPECT_EQ(run({"trash", "--bring-back", "1"}).code, success);
    EXPECT_THAT(journal().experiments(), SizeIs(1));
    run({"experiment", "erase", id});
    clock.time = at(today + days(1), 18);
    const Outcome late = run({"trash", "--bring-back", "1"});
    EXPECT_EQ(late.code, bad_usage);
    EXPECT_THAT(late.err, AllOf(HasSubstr("first night has begun"), HasSubstr("Nothing was saved.")));
    EXPECT_THAT(journal().experiments(), IsEmpty());
}

TEST_F(TrashTest, RefusesNumbersThatAreNotListed) {
    erase_things();
    for (const std::string option : {"--bring-back", "--erase"}) {
        for (const std::string number : {"0", "3", "x", "99999999999999999999"}) {
            const Outcome outcome = run({"trash", option, number, "--yes"});
            EXPECT_EQ(outcome.code, bad_usage) << number;
            EXPECT_THAT(outcome.err, HasSubstr("nightcramp trash lists")) << number;
        }
    }
    EXPECT_EQ(run({"trash", "--bring-back", "1", "--erase", "2"}).code, bad_usage);
    EXPECT_THAT(listed(), SizeIs(2));
}

TEST_F(TrashTest, ErasesForGoodFromHistoryAndCopies) {
    erase_things();
    other_shelf = &failing;
    const Outcome outcome = run({"trash", "--erase", "1", "--yes"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(testing::StartsWith("Erased for good: Vitamins.\n"),
                                   HasSubstr("Copies elsewhere still hold it")));
    const Forgetting vitamins{{ValueKind::profile, "profile"}, "", "Vitamins"};
    EXPECT_EQ(troubles.forgotten, std::vector{vitamins});
    EXPECT_THAT(troubles.tended, testing::Contains(std::filesystem::path()));
    EXPECT_THAT(listed(), SizeIs(1));
    EXPECT_EQ(run({"trash", "--erase", "1", "--yes", "--json"}).json().at("clean_copies"), true);
    EXPECT_THAT(listed(), IsEmpty());
    EXPECT_EQ(journal().night(sunday)->cramps_answer, CrampsAnswer::none) << "what the night is now stays";
}

TEST_F(TrashTest, NeedsToBeToldThatItMayEraseForGood) {
    erase_things();
    const Outcome refused = run({"trash", "--erase", "1"});
    EXPECT_EQ(refused.code, bad_usage);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("--yes"), HasSubstr("Nothing was saved.")));
    asks = true;
    const Outcome no = run({"trash", "--erase", "1"}, "n\n");
    EXPECT_EQ(no.code, success);
    EXPECT_THAT(no.out, AllOf(HasSubstr("The medicine “Vitamins” goes"),
                              HasSubstr("Erase it for good? [y/N]"), HasSubstr("Nothing was changed.")));
    EXPECT_THAT(listed(), SizeIs(2));
    EXPECT_THAT(run({"trash", "--erase", "1"}, "y\n").out, HasSubstr("Erased for good: Vitamins."));
    EXPECT_THAT(listed(), SizeIs(1));
}

TEST_F(TrashTest, NamesCopiesThatCannotBeReached) {
    erase_things();
    const std::filesystem::path stick = scratch / "stick";
    app::Settings settings;
    settings.backup_folder = stick.string();
    app::SettingsFile(scratch / ".config/nightcramp/settings.json").save(settings);
    other_shelf = &failing;
    troubles.failing = {stick};
    const Outcome outcome = run({"trash", "--erase", "1", "--yes"});
    EXPECT_EQ(outcome.code, failure);
    EXPECT_THAT(outcome.err, HasSubstr("The stick is not there."));
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("Erased for good"), HasSubstr("tried again each day")));
    EXPECT_THAT(listed(), SizeIs(1)) << "it is gone from the diary itself";
}

}  // namespace
}  // namespace nightcramp::cli
