#include "storage/value_sum.hpp"

#include "storage/history_rows.hpp"
#include "storage/pragmas.hpp"
#include "storage/rows.hpp"
#include "storage/sum_up.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/old_diary.hpp"

#include <source_location>

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using storage::number_of;
using testing::HasSubstr;

/// A diary with something of everything, and somebody who flips bits in it.
class Sums : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const Scratch scratch;
        OpenDiary diary(scratch / "diary");
        write_old_diary(diary.journal, 3);
        diary.journal.save(edit<Dismissal>({}, dismissal()));
        bytes_ = read_file(scratch / "diary");
    }

    Sums() { write_file(file_, bytes_); }

    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / "diary";

private:
    static inline std::string bytes_;
};

/// Everything that the diary would show, or "" where it says that it is damaged. In a transaction of the
/// caller.
std::string shown(storage::DiaryFile& file) {
    try {
        std::string all = testing::PrintToString(
            Snapshot{storage::find_nights(file, {date_from(1, 1, 1), date_from(9999, 12, 31)}),
                     storage::find_habits(file),
                     {storage::find_profile(file).value()},
                     storage::find_experiments(file),
                     storage::find_dismissals(file)});
        const auto add = [&](std::string_view sign, const auto& value) {
            if (value) all += fmt::format("{} {}\n", sign, to_json(*value).dump());
        };
        for (const SavedEdit& saved : storage::find_edits(file, 1000)) {
            const Edit& edit = saved.edit;
            all += fmt::format("{} {} {} {} {} {} {}\n", saved.id, saved.entry, slug(saved.state), edit.label,
                               iso(edit.at), slug(edit.face), edit.takes_back.value_or(0));
            for (const Change& change : edit.changes) {
                std::visit([&](const auto& c) { add("-", c.before), add("+", c.after); }, change);
            }
        }
        return all;
    } catch (const storage::BadRow&) {
        return "";
    }
}

struct Column {
    std::string table;
    std::string name;
};

/// All columns of the values and of the history.
std::vector<Column> columns_of(SQLite::Database& database) {
    std::vector<Column> all;
    for (const char* table :
         {"night", "cramp", "cramp_relief", "answer", "warning_sign", "habit", "profile", "profile_condition",
          "medicine", "question", "experiment", "dismissal", "edit", "change"}) {
        SQLite::Statement rows(database, "SELECT name FROM pragma_table_info(?)");
        rows.bind(1, table);
        while (rows.executeStep()) all.push_back({table, rows.getColumn(0).getString()});
    }
    return all;
}

/// The longest thing that the column holds.
struct Spot {
    std::string type;
    std::string text;
};

Spot longest_of(SQLite::Database& database, const Column& column) {
    SQLite::Statement row(database, fmt::format("SELECT typeof({0}), {0} FROM {1} WHERE {0} IS NOT NULL"
                                                " ORDER BY length({0}) DESC, {0} LIMIT 1",
                                                column.name, column.table));
    if (!row.executeStep()) return {};
    return {row.getColumn(0).getString(), row.getColumn(1).getString()};
}

/// The same cell with another bit or so in its byte number `byte`; none where it has no such byte.
std::optional<Spot> flipped(const Spot& cell, std::size_t byte) {
    Spot other = cell;
    if (cell.type == "text") {
        if (byte >= cell.text.size()) return std::nullopt;
        other.text[byte] = static_cast<char>(other.text[byte] ^ 1);
    } else if (cell.type == "integer") {
        if (byte >= 8) return std::nullopt;
        other.text = std::to_string(std::stoll(cell.text) ^ (std::int64_t{1} << (8 * byte)));
    } else {
        if (byte >= 1) return std::nullopt;
        other.text = fmt::format("{:.1f}", std::stod(cell.text) + 0.5);
    }
    return other;
}

void bind(SQLite::Statement& statement, int index, const Spot& cell) {
    if (cell.type == "integer") {
        statement.bind(index, static_cast<std::int64_t>(std::stoll(cell.text)));
    } else if (cell.type == "real") {
        statement.bind(index, std::stod(cell.text));
    } else {
        statement.bind(index, cell.text);
    }
}

/// How many cells of the column changed from the one to the other.
int replace(SQLite::Database& database, const Column& column, const Spot& from,
            const std::optional<Spot>& to) {
    SQLite::Statement update(
        database, fmt::format("UPDATE OR IGNORE {1} SET {0} = ?2 WHERE {0} = ?1", column.name, column.table));
    bind(update, 1, from);
    if (to) bind(update, 2, *to);
    return update.exec();
}

/// The number of a row itself cannot be NULL.
bool is_key(const Column& column) {
    return column.name == "one" || (column.table == "edit" && column.name == "id");
}

class FlippedBits : public Sums {
protected:
    FlippedBits() {
        database_.exec(
            "PRAGMA foreign_keys = 0; PRAGMA ignore_check_constraints = 1; DROP TRIGGER "
            "cramp_needs_the_answer;"
            "DROP TRIGGER answer_keeps_its_cramps; DROP TRIGGER sign_needs_the_question");
    }

    /// Whether it shows what it showed before, or says that it is damaged.
    void expect_no_lie(const Column& column, const Spot& from, const std::optional<Spot>& to) {
        database_.exec("SAVEPOINT flip");
        if (replace(database_, column, from, to) > 0) {
            const std::string now_shown = shown(*diary_.file);
            EXPECT_TRUE(now_shown.empty() || now_shown == whole_)
                << column.table << '.' << column.name << ": " << (to ? to->text : "NULL") << " instead of "
                << from.text;
            if (now_shown.empty()) ++found_;
        }
        database_.exec("ROLLBACK TO flip; RELEASE flip");
    }

    OpenDiary diary_{file_};
    SQLite::Database& database_ = diary_.database();
    std::string whole_ = shown(*diary_.file);
    int found_ = 0;
};

TEST_F(FlippedBits, AreFoundInEveryByteOfEveryColumn) {
    ASSERT_NE(whole_, "");
    for (const Column& column : columns_of(database_)) {
        const Spot cell = longest_of(database_, column);
        ASSERT_NE(cell.type, "") << column.table << '.' << column.name << " is told nowhere";
        const std::size_t step = cell.text.size() / 100 + 1;  // of the JSON of the history, some will do
        for (std::size_t byte = 0; const auto other = flipped(cell, byte); byte += step) {
            expect_no_lie(column, cell, other);
        }
        if (!is_key(column)) expect_no_lie(column, cell, std::nullopt);
    }
    EXPECT_GT(found_, 1000);
}

TEST_F(Sums, OneThatIsWrongOrMissingIsSaidWithTheValue) {
    for (const char* sum : {"sum + 1", "NULL"}) {
        run_sql(file_, fmt::format("UPDATE night SET sum = {} WHERE date = '2026-11-22'", sum));
        const OpenDiary diary(file_);
        EXPECT_THAT(sentence_of<Damaged>([&] { (void)diary.journal.night(sunday); }),
                    testing::AllOf(HasSubstr("checksum"), HasSubstr("night 2026-11-22")));
        EXPECT_TRUE(diary.journal.night(sunday - days(2))) << "the others are not lost";
        EXPECT_THROW((void)diary.journal.nights({sunday, sunday}), Damaged);
    }
}

TEST_F(Sums, ALieInTheHistoryStopsUndoAndIsSaidByTheCheck) {
    run_sql(file_, "UPDATE change SET before = replace(before, '\"pain\":7', '\"pain\":1')");
    OpenDiary diary(file_);
    EXPECT_THROW((void)diary.journal.history_of({ValueKind::night, iso(sunday)}), Damaged);
    EXPECT_THROW(
        {
            while (diary.journal.undo()) {
            }
        },
        Damaged);
    EXPECT_FALSE(diary.vault.check(today).empty());
}

TEST_F(Sums, AnErasureThatSeemsToBeNoneIsSaid) {
    const Moment then = at(today, 9);
    {
        OpenDiary diary(file_);
        Edit erasing = edit<Night>(diary.journal.night(sunday), std::nullopt);
        erasing.at = then;
        diary.journal.save(erasing);
        ASSERT_EQ(diary.journal.erasures(then).size(), 1U);
    }
    const std::string bytes = read_file(file_);
    for (const char* lie : {"UPDATE edit SET at = replace(at, 'T09:', 'T08:')",
                            "UPDATE edit SET state = 'dropped' WHERE id = (SELECT max(id) FROM edit)",
                            "UPDATE change SET after = before WHERE edit = (SELECT max(id) FROM edit)",
                            "DELETE FROM change WHERE edit = (SELECT max(id) FROM edit)"}) {
        write_file(file_, bytes);
        run_sql(file_, lie);
        const OpenDiary diary(file_);
        EXPECT_THROW((void)diary.journal.erasures(then), Damaged) << lie;
    }
}

TEST(ValueSum, IsOfTheValueAsItIsReadBack) {
    Night night = full_night();
    const auto sum = storage::sum_of(night);
    std::reverse(night.answers.begin(), night.answers.end());
    std::reverse(night.warning_signs->begin(), night.warning_signs->end());
    std::reverse(night.cramps.front().relief.begin(), night.cramps.front().relief.end());
    EXPECT_EQ(storage::sum_of(night), sum);
    std::reverse(night.cramps.begin(), night.cramps.end());
    EXPECT_NE(storage::sum_of(night), sum) << "the order of the cramps counts";
    night = full_night();
    night.revision = 1;
    EXPECT_NE(storage::sum_of(night), sum);
}

/// Such a number is in every diary: another one would make all of them damaged.
TEST(ValueSum, IsNeverComputedInAnotherWay) {
    Habit habit = walking();
    habit.revision = 7;
    Profile profile = person();
    profile.revision = 7;
    Experiment planned = experiment();
    planned.revision = 7;
    Dismissal no_bike = dismissal();
    no_bike.revision = 7;
    EXPECT_EQ(storage::sum_of(full_night()), -6021796909748632250);
    EXPECT_EQ(storage::sum_of(habit), -884896653704004407);
    EXPECT_EQ(storage::sum_of(profile), 5120746179680754427);
    EXPECT_EQ(storage::sum_of(planned), -3871366880993326327);
    EXPECT_EQ(storage::sum_of(no_bike), 8265076044553028345);
    EXPECT_EQ(storage::sum_of(3, {"night", "2026-11-22", std::nullopt, "{}"}), 7280800606575225954);
    EXPECT_EQ(storage::sum_of(SavedEdit{3, 2, EditState::undone, {{}, "label", now, Face::import, 1}}, 5),
              2776785248035244121);
}

/// A diary of an older form, brought to the newest one, but without the sums: a crash came in between.
class Interrupted : public testing::Test {
protected:
    Interrupted() {
        const std::filesystem::path here = std::source_location::current().file_name();
        std::filesystem::copy_file(here.parent_path() / "databases" / "v0003.db", file_);
        SQLite::Database database(file_.string(), SQLite::OPEN_READWRITE);
        storage::migrate(database, storage::all_migrations());
        EXPECT_GT(number_of(database, "SELECT count(*) FROM night WHERE sum IS NULL"), 0);
        EXPECT_GT(number_of(database, "SELECT count(*) FROM change WHERE sum IS NULL"), 0);
    }

    static std::int64_t unsummed(SQLite::Database& database) {
        std::int64_t count = number_of(database, "SELECT count(*) FROM identity WHERE summed = 0");
        for (const char* table : {"night", "habit", "profile", "experiment", "dismissal", "edit", "change"}) {
            count +=
                number_of(database, fmt::format("SELECT count(*) FROM {} WHERE sum IS NULL", table).c_str());
        }
        return count;
    }

    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / "diary";
};

TEST_F(Interrupted, SummingIsGoneOnWithByTheNextOpening) {
    OpenDiary diary(file_);
    EXPECT_EQ(unsummed(diary.database()), 0);
    EXPECT_TRUE(diary.vault.check(today + days(365)).empty());
    EXPECT_TRUE(diary.vault.backups().empty()) << "its form is the newest already";
}

TEST_F(Interrupted, SumsThatAreThereAreNotMadeAnew) {
    run_sql(file_, "UPDATE night SET sum = 5 WHERE date = '2026-11-22'");
    const OpenDiary diary(file_);
    EXPECT_THROW((void)diary.journal.night(sunday), Damaged);
}

TEST_F(Interrupted, AValueThatCannotBeReadKeepsNoOtherFromItsSum) {
    run_sql(file_, "PRAGMA ignore_check_constraints = 1; UPDATE cramp SET side = 'middle'");
    OpenDiary diary(file_);
    EXPECT_EQ(unsummed(diary.database()),
              number_of(diary.database(), "SELECT count(DISTINCT night) FROM cramp WHERE side IS NOT NULL"));
    EXPECT_THAT(sentence_of<Damaged>([&] { (void)diary.journal.night(sunday); }), HasSubstr("middle"));
    EXPECT_TRUE(diary.journal.profile());
}

TEST_F(Interrupted, ACopyIsSummedBeforeItIsRestored) {
    OpenDiary diary(scratch_ / "another");
    diary.vault.restore(file_, now);
    EXPECT_EQ(unsummed(diary.database()), 0);
    EXPECT_TRUE(diary.journal.night(sunday));
}

}  // namespace
}  // namespace nightcramp::test
