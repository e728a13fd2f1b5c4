#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;

class ImportsTest : public CliTest {
protected:
    std::string import_table(const std::string& text) {
        write_file(table, text);
        EXPECT_EQ(run({"import", table.string()}).code, success);
        return std::to_string(journal().imports().front().id);
    }

    std::filesystem::path table = scratch / "table.csv";
};

TEST_F(ImportsTest, AreNoneAtFirst) {
    EXPECT_EQ(run({"imports"}).out, "Nothing was imported yet.\n");
    EXPECT_EQ(run({"imports", "--json"}).json(), (Json{{"imports", Json::array()}}));
    EXPECT_FALSE(diary_exists());
}

TEST_F(ImportsTest, AreListedWithWhatBecameOfThem) {
    const std::string first = import_table("night,cramps\n2026-11-20,1\n");
    EXPECT_EQ(run({"imports"}).out, "    " + first +
                                        "  Mon 23 Nov 2026 07:12  import of 1 night from table.csv"
                                        " (in the diary)\n");
    run({"imports", "take-back", first});
    EXPECT_THAT(run({"imports"}).out, HasSubstr("(nothing of it is left)"));
    import_table("night,cramps\n2026-11-21,0\n");
    run({"undo"});
    const Json list = run({"imports", "--json"}).json().at("imports");
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].at("state"), "undone");
    EXPECT_EQ(list[1].at("state"), "taken-back");
    EXPECT_EQ(list[1].at("changes"), 1);
}

TEST_F(ImportsTest, AreTakenBackAlsoAfterLaterChanges) {
    const std::string id = import_table("night,cramps,shoes\n2026-11-20,1,yes\n2026-11-21,0,no\n");
    run({"log", "--night", "2026-11-20", "--note", "my own"});
    EXPECT_EQ(run({"imports", "take-back", id}).out,
              "Taken back: import of 2 nights from table.csv. nightcramp undo brings it in again.\n");
    const Night left = journal().night(date_from(2026, 11, 20)).value();
    EXPECT_EQ(left.note, "my own");
    EXPECT_FALSE(is_recorded(left));
    EXPECT_TRUE(left.answers.empty());
    EXPECT_EQ(journal().night(date_from(2026, 11, 21)), std::nullopt);
    EXPECT_EQ(run({"imports", "take-back", id}).out, "Nothing of it is left in the diary.\n");
    run({"undo"});
    EXPECT_TRUE(journal().night(date_from(2026, 11, 21)));
}

TEST_F(ImportsTest, ThatAreAllTakenBackLeaveTheDiaryAsItWasInAnyOrder) {
    run({"log", "--night", "2026-11-20", "--none"});
    const auto exported = [&] {
        const std::string to = (scratch / "all.json").string();
        EXPECT_EQ(run({"export", "--to", to, "--replace"}).code, success);
        return read_file(to);
    };
    const std::string before = exported();
    for (const bool replaces : {false, true}) {
        for (const bool earlier_first : {false, true}) {
            const std::string first = import_table("night,cramps,fluids,shoes\n2026-11-21,1,250,yes\n");
            write_file(table, "night,cramps,fluids\n2026-11-20,1,700\n2026-11-21,2,900\n");
            std::vector<std::string> line{"import", table.string()};
            if (replaces) line.emplace_back("--replace");
            ASSERT_EQ(run(line).code, success);
            const std::string second = std::to_string(journal().imports().front().id);
            run({"imports", "take-back", earlier_first ? first : second});
            run({"imports", "take-back", earlier_first ? second : first});
            EXPECT_EQ(exported(), before) << replaces << earlier_first;
        }
    }
}

TEST_F(ImportsTest, ThatLaterOnesCoverSaySoWhenTheyAreTakenBack) {
    const std::string id = import_table("night,cramps\n2026-11-20,1\n");
    write_file(table, "night,cramps\n2026-11-20,0\n");
    ASSERT_EQ(run({"import", table.string(), "--replace"}).code, success);
    EXPECT_THAT(run({"imports", "take-back", id}).out, HasSubstr("does not come in again"));
    EXPECT_EQ(run({"imports", "take-back", id}).out, "Nothing of it is left in the diary.\n");
}

TEST_F(ImportsTest, AnswerInJsonWhenTheyAreTakenBack) {
    const std::string id = import_table("night,cramps\n2026-11-20,1\n");
    EXPECT_EQ(run({"imports", "take-back", id, "--json"}).json(),
              (Json{{"changed", true}, {"label", "import of 1 night from table.csv taken back"}}));
    EXPECT_EQ(run({"imports", "take-back", id, "--json"}).json(),
              (Json{{"changed", false}, {"label", nullptr}}));
}

TEST_F(ImportsTest, OfAnUnknownNumberOrOfAnotherEditAreRefused) {
    run({"log", "--none"});
    const std::string logged = std::to_string(journal().history(1).front().id);
    for (const std::string& id : {logged, std::string("99")}) {
        const Outcome outcome = run({"imports", "take-back", id});
        EXPECT_EQ(outcome.code, bad_usage);
        EXPECT_THAT(outcome.err, HasSubstr("There is no import " + id));
    }
    EXPECT_EQ(run({"imports", "take-back"}).code, bad_usage);
}

TEST_F(ImportsTest, ThatAreNoNumberAreRefusedInOneSentence) {
    for (const std::string id : {"abc", "1.5", "99999999999999999999", ""}) {
        const Outcome outcome = run({"imports", "take-back", id});
        EXPECT_EQ(outcome.code, bad_usage);
        EXPECT_EQ(outcome.err, "nightcramp: take-back: \"" + id +
                                   "\" is not the number of an import; nightcramp imports lists them.\n"
                                   "Nothing was saved.\n");
    }
    EXPECT_FALSE(diary_exists());
}

}  // namespace
}  // namespace nightcramp::cli
