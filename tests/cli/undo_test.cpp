#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;

using UndoTest = CliTest;

TEST_F(UndoTest, UndoAndRedoNameWhatTheyDid) {
    run({"log", "--none"});
    EXPECT_EQ(run({"undo"}).out, "Undone: no cramps, 22 November.\n");
    EXPECT_EQ(journal().night(sunday), std::nullopt);
    EXPECT_EQ(run({"redo"}).out, "Done again: no cramps, 22 November.\n");
    EXPECT_EQ(journal().night(sunday)->cramps_answer, CrampsAnswer::none);
    EXPECT_THAT(run({"redo"}).out, HasSubstr("nothing to do again"));
}

TEST_F(UndoTest, AnswersInJson) {
    run({"log", "--none"});
    EXPECT_EQ(run({"undo", "--json"}).json(),
              Json::parse(R"({"changed": true, "label": "no cramps, 22 November"})"));
    EXPECT_EQ(run({"undo", "--json"}).json(), Json::parse(R"({"changed": false, "label": null})"));
}

}  // namespace
}  // namespace nightcramp::cli
