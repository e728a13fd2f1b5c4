#include "storage/pragmas.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;

class Check : public testing::Test {
protected:
    Check() { fill(diary_.journal, 5); }

    /// Changes the file past all its rules, and checks it.
    std::vector<Problem> after(const std::string& sql) {
        run_sql(scratch_ / "diary", "PRAGMA ignore_check_constraints = 1; " + sql);
        return diary_.vault.check(today);
    }

    Scratch scratch_;
    OpenDiary diary_{scratch_ / "diary"};
};

auto problem(const std::string& field, const std::string& sentence) {
    return AllOf(Field(&Problem::field, HasSubstr(field)), Field(&Problem::sentence, HasSubstr(sentence)));
}

TEST_F(Check, FindsNothingInAWholeDiary) {
    EXPECT_TRUE(diary_.vault.check(today).empty());
}

TEST_F(Check, FindsBrokenRulesOfTheFile) {
    EXPECT_THAT(after("UPDATE cramp SET pain = 12 WHERE night = '2026-11-22'"),
                AllOf(Contains(problem("file", "CHECK constraint failed in cramp")),
                      Contains(problem("night 2026-11-22, cramp 1, pain", "12"))));
}

TEST_F(Check, FindsReferencesToNothing) {
    EXPECT_THAT(after("DELETE FROM night WHERE date = '2026-11-22'"),
                AllOf(Contains(problem("table answer", "night")), Contains(problem("table cramp", "night"))));
}

TEST_F(Check, FindsValuesThatCannotBeReadAndGoesOn) {
    EXPECT_THAT(after("UPDATE cramp SET side = 'middle' WHERE night = '2026-11-20';"
                      " UPDATE night SET to_bed = 'late' WHERE date = '2026-11-21'"),
                AllOf(Contains(problem("night 2026-11-20", "middle")),
                      Contains(problem("night 2026-11-21", "late"))));
}

TEST_F(Check, FindsNightsInTheFuture) {
    EXPECT_THAT(diary_.vault.check(sunday - days(2)),
                ElementsAre(problem("night 2026-11-22, night", "not come yet")));
    EXPECT_THAT(diary_.vault.check(sunday - days(1)), testing::IsEmpty())
        << "told further east, where it was tomorrow already";
}

TEST_F(Check, FindsDatesThatAreNone) {
    EXPECT_THAT(after("UPDATE night SET date = '2026-02-31' WHERE date = '2026-11-18'"),
                Contains(problem("night 2026-02-31", "no such date")));
}

TEST_F(Check, FindsHistoryThatCannotBeReadBack) {
    EXPECT_THAT(after("UPDATE change SET after = '{' WHERE key = '2026-11-19'"),
                ElementsAre(problem("history, edit 1", "night 2026-11-19")));
    EXPECT_THROW((void)diary_.journal.history(1), Damaged);
    EXPECT_THROW(diary_.journal.undo(), Damaged);
    EXPECT_TRUE(diary_.journal.night(sunday));
}

TEST_F(Check, FindsTablesIndexesAndTriggersThatAreMissingOrOthers) {
    EXPECT_THAT(after("DROP TRIGGER sign_needs_the_question; DROP INDEX edit_undone;"
                      "CREATE TRIGGER thief AFTER INSERT ON night BEGIN DELETE FROM cramp; END;"
                      "CREATE INDEX edit_undone ON edit (label)"),
                testing::UnorderedElementsAre(
                    problem("file", "trigger \"sign_needs_the_question\" is missing"),
                    problem("file", "index \"edit_undone\" is not as this program makes it"),
                    problem("file", "trigger \"thief\" that no diary of its form has")));
}

TEST_F(Check, FindsACounterThatIsBehind) {
    EXPECT_THAT(after("UPDATE counter SET revision = 0"), ElementsAre(problem("file", "counter")));
    EXPECT_THAT(after("DELETE FROM counter"), Contains(problem("file", "counter of its changes is missing")));
}

TEST_F(Check, FindsALostIdentity) {
    EXPECT_THAT(after("DELETE FROM identity"), Contains(problem("file", "lost its identity")));
}

TEST_F(Check, FindsDismissalsAndEditsThatCannotBeRead) {
    diary_.journal.save(edit<Dismissal>(std::nullopt, Dismissal{"try-bike", "facts", now, 0}));
    EXPECT_THAT(after("UPDATE dismissal SET at = 'soon'; UPDATE edit SET face = 'mirror' WHERE id = 2"),
                AllOf(Contains(problem("dismissal try-bike", "soon")),
                      Contains(problem("history, edit 2", "mirror"))));
}

TEST_F(Check, ABrokenPageHidesNothingInOthers) {
    run_sql(scratch_ / "diary",
            "PRAGMA ignore_check_constraints = 1; UPDATE cramp SET pain = 12 WHERE night = '2026-11-22'");
    const auto root =
        storage::number_of(diary_.database(), "SELECT rootpage FROM sqlite_master WHERE name = 'habit'");
    std::string bytes = read_file(scratch_ / "diary");
    bytes.replace(static_cast<std::size_t>(root - 1) * 4096, 64, 64, '\xa5');
    write_file(scratch_ / "diary", bytes);
    run_sql(scratch_ / "diary", "UPDATE counter SET revision = revision + 1");
    EXPECT_THAT(diary_.vault.check(today), AllOf(Contains(problem("file", "SQLite says: ")),
                                                 Contains(problem("file", "cannot be read to its end")),
                                                 Contains(problem("night 2026-11-22, cramp 1, pain", "12"))));
}

}  // namespace
}  // namespace nightcramp::test
