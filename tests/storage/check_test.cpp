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
    EXPECT_THAT(diary_.vault.check(sunday - days(1)),
                ElementsAre(problem("night 2026-11-22, night", "not come yet")));
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

}  // namespace
}  // namespace nightcramp::test
