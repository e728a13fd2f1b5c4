#include "storage/content_sum.hpp"

#include "storage/backup.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

using storage::content_sum;
using storage::ContentSum;

ContentSum sum_of_database(const std::string& sql) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
    return content_sum(database);
}

ContentSum sum_of_rows(const std::string& values) {
    return sum_of_database("CREATE TABLE t (a, b); INSERT INTO t VALUES " + values);
}

TEST(ContentSums, TellTheTypesOfValuesApart) {
    std::vector<ContentSum> sums;
    for (const char* value : {"NULL", "1", "'1'", "1.0", "x'31'", "''", "x''", "0"}) {
        sums.push_back(sum_of_rows("(" + std::string(value) + ", 'b')"));
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) EXPECT_NE(sums[i].hash, sums[j].hash) << i << " and " << j;
    }
}

TEST(ContentSums, TellWhereOneValueEndsAndTheNextBegins) {
    EXPECT_NE(sum_of_rows("('ab', 'c')"), sum_of_rows("('a', 'bc')"));
    EXPECT_NE(sum_of_rows("('a', 'b'), ('c', 'd')"), sum_of_rows("('a', 'c'), ('b', 'd')"));
    EXPECT_NE(sum_of_rows("('a', NULL)"), sum_of_rows("(NULL, 'a')"));
}

TEST(ContentSums, CountRowsOfAllTables) {
    EXPECT_EQ(sum_of_database("CREATE TABLE t (a)").rows, 0);
    EXPECT_EQ(sum_of_rows("(1, 2), (3, 4)").rows, 2);
    EXPECT_EQ(sum_of_database("CREATE TABLE t (a); CREATE TABLE u (a PRIMARY KEY) WITHOUT ROWID;"
                              "INSERT INTO t VALUES (1); INSERT INTO u VALUES (1), (2)")
                  .rows,
              3);
}

TEST(ContentSums, HoldForTheFormToo) {
    const ContentSum sum = sum_of_database("CREATE TABLE t (a)");
    EXPECT_NE(sum, sum_of_database("CREATE TABLE u (a)"));
    EXPECT_NE(sum, sum_of_database("CREATE TABLE t (a, b)"));
    EXPECT_NE(sum, sum_of_database("CREATE TABLE t (a); CREATE INDEX i ON t (a)"));
    EXPECT_NE(sum, sum_of_database("CREATE TABLE t (a); PRAGMA user_version = 1"));
    EXPECT_NE(sum, sum_of_database("CREATE TABLE t (a); PRAGMA application_id = 1"));
}

TEST(ContentSums, DoNotDependOnWhereRowsLie) {
    EXPECT_EQ(sum_of_database("CREATE TABLE t (a TEXT PRIMARY KEY) WITHOUT ROWID;"
                              "INSERT INTO t VALUES ('a'), ('b')"),
              sum_of_database("CREATE TABLE t (a TEXT PRIMARY KEY) WITHOUT ROWID;"
                              "INSERT INTO t VALUES ('b'), ('c'), ('a'); DELETE FROM t WHERE a = 'c'"));
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    fill(diary.journal, 20);
    const ContentSum before = content_sum(diary.database());
    diary.database().exec("VACUUM");
    EXPECT_EQ(content_sum(diary.database()), before);
}

TEST(ContentSums, AreThoseOfAWholeCopy) {
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    fill(diary.journal, 20);
    SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    storage::copy_whole(copy, diary.database());
    EXPECT_EQ(content_sum(copy), content_sum(diary.database()));
    copy.exec("UPDATE cramp SET pain = 6 WHERE night = '2026-11-20'");
    EXPECT_NE(content_sum(copy), content_sum(diary.database()));
}

}  // namespace
}  // namespace nightcramp::test
