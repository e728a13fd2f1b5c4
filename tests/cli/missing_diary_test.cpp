#include "diary/errors.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

using Lines = std::vector<std::vector<std::string>>;

/// A diary whose file was deleted, while two copies of it lie beside its place.
class MissingDiary : public CliTest {
protected:
    MissingDiary() {
        run({"log", "--none"});
        shelf.keep_copy(file);
        journal().save(adding(night_without_cramps(sunday - days(2))));
        newest = shelf.keep_copy(file).file.string();
        std::filesystem::remove(file);
    }

    std::string newest;
};

TEST_F(MissingDiary, IsNeverBegunAnewByACommand) {
    const Lines lines{{"log", "--none"},
                      {"log"},
                      {"habit", "add", "Pickle juice"},
                      {"medicine", "add", "Vitamins"},
                      {"profile", "set", "--weight", "70"},
                      {"undo"},
                      {"trash", "--erase", "1", "--yes"},
                      {"history", "2026-11-22", "--restore", "1"},
                      {"backup"},
                      {"backup", "--to", scratch.path().string()}};
    for (const auto& line : lines) {
        const Outcome outcome = run(line);
        EXPECT_EQ(outcome.code, failure) << line.front();
        EXPECT_THAT(outcome.err, HasSubstr("There is no diary at")) << line.front();
        EXPECT_EQ(outcome.out, "") << line.front();
        EXPECT_FALSE(diary_exists()) << line.front();
    }
}

TEST_F(MissingDiary, IsToldByEveryCommandThatReads) {
    const Lines lines{{"check"},  {"show"},    {"nights"}, {"summary"},          {"insights"},
                      {"trash"},  {"history"}, {"habits"}, {"medicine", "list"}, {"export", "--to", "x.json"},
                      {"report"}, {"suggest"}, {},         {"check", "--json"},  {"salvage", "--to", "x"}};
    for (const auto& line : lines) {
        const Outcome outcome = run(line);
        EXPECT_EQ(outcome.code, failure);
        EXPECT_EQ(
            outcome.err,
            "nightcramp: There is no diary at \"" + file.string() + "\", but 2 copies of one lie in \"" +
                scratch.path().string() +
                "\", the newest of 23 November, 07:12. \"nightcramp restore\" with the same --diary puts "
                "the newest in place. To begin a new diary instead, move that folder away.\n");
        EXPECT_FALSE(diary_exists());
    }
}

TEST_F(MissingDiary, LetsItsCopiesBeListed) {
    EXPECT_THAT(run({"backup", "--list", "--json"}).json().at("backups"), SizeIs(2));
}

TEST_F(MissingDiary, IsPutInPlaceFromTheNewestCopy) {
    const Outcome outcome = run({"restore"});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("The newest copy is " + newest),
                                   HasSubstr("The diary is now what"), Not(HasSubstr("is kept in"))));
    EXPECT_TRUE(diary_exists());
    EXPECT_THAT(run({"nights", "--json"}).json().at("nights"), Not(IsEmpty()));
    EXPECT_TRUE(journal().night(sunday - days(2)));
}

TEST_F(MissingDiary, IsNotMadeWhereThePersonSaysNo) {
    asks = true;
    EXPECT_THAT(run({"restore"}, "n\n").out, HasSubstr("Nothing was changed."));
    EXPECT_FALSE(diary_exists());
    EXPECT_EQ(run({"restore", "--preview"}).code, bad_usage);
    EXPECT_FALSE(diary_exists());
}

using KeptCopy = CliTest;

TEST_F(KeptCopy, IsNoDiaryToWorkOn) {
    const std::string copy = (scratch / "diary-20261122T061200Z-daily.nightcramp").string();
    write_file(copy, "");
    variables["DISPLAY"] = ":0";
    for (const auto& line : Lines{{"log", "--none"},
                                  {"show"},
                                  {"undo"},
                                  {"backup"},
                                  {"import", "x.csv"},
                                  {"check"},
                                  {"restore"},
                                  {}}) {
        std::vector<std::string> whole = line;
        whole.insert(whole.end(), {"--diary", copy});
        const Outcome outcome = run_bare(whole);
        EXPECT_EQ(outcome.code, failure);
        EXPECT_EQ(outcome.err, "nightcramp: \"" + copy +
                                   "\" is a copy that Nightcramp keeps: nothing is written to it. "
                                   "\"nightcramp restore FILE\" goes back to it; to use it as a diary of its "
                                   "own, copy it to another name first.\n");
    }
    EXPECT_THAT(windows, IsEmpty());
    EXPECT_EQ(read_file(copy), "");
}

}  // namespace
}  // namespace nightcramp::cli
