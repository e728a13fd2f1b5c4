#include "storage/salvage_scan.hpp"

#include "storage/salvage_header.hpp"
#include "tests/storage/diary_on_disk.hpp"

#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace nightcramp::test {
namespace {

using storage::Cell;
using storage::Cells;
using storage::FoundRow;
using storage::PageFile;

std::vector<FoundRow> rows_in(const std::filesystem::path& file, std::uint32_t page_size = 4096) {
    std::vector<FoundRow> rows;
    PageFile pages(file, page_size);
    storage::scan_pages(pages, {}, [&](FoundRow row) { rows.push_back(std::move(row)); });
    return rows;
}

/// The cells of the rows with so many columns, by their numbers.
std::map<std::int64_t, Cells> wide_rows(const std::filesystem::path& file, std::size_t columns,
                                        std::uint32_t page_size = 4096) {
    std::map<std::int64_t, Cells> found;
    for (FoundRow& row : rows_in(file, page_size)) {
        if (row.cells.size() == columns) found.emplace(row.rowid, std::move(row.cells));
    }
    return found;
}

class Scanning : public testing::TestWithParam<std::uint32_t> {};

TEST_P(Scanning, FindsEveryRowOfATable) {
    const Scratch scratch;
    const auto file = scratch / "any";
    run_sql(file, "PRAGMA page_size = " + std::to_string(GetParam()) +
                      "; CREATE TABLE t (a, b, c, d, e, f, g);"
                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
                      "INSERT INTO t SELECT NULL, i % 2, -i, i * 1000000007 * i, i / 8.0,"
                      " printf('%.*c', i * 37, 'x'), 'row ' || i FROM n");
    const auto rows = wide_rows(file, 7, GetParam());
    ASSERT_EQ(rows.size(), 300U);
    for (const auto& [i, cells] : rows) {
        const Cells expected{Cell(),
                             Cell(i % 2),
                             Cell(-i),
                             Cell(i * 1'000'000'007 * i),
                             i % 8 == 0 ? cells[4] : Cell(static_cast<double>(i) / 8),
                             Cell(std::string(static_cast<std::size_t>(i) * 37, 'x')),
                             Cell("row " + std::to_string(i))};
        EXPECT_TRUE(cells == expected) << i;
    }
}

TEST_P(Scanning, TheHeadIsMendedForThatSize) {
    const Scratch scratch;
    const auto file = scratch / "any";
    run_sql(file, "PRAGMA page_size = " + std::to_string(GetParam()) +
                      "; CREATE TABLE t (a); CREATE INDEX i ON t (a);"
                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
                      "INSERT INTO t SELECT 'row ' || i FROM n");
    std::string bytes = read_file(file);
    bytes.replace(0, 60, 60, '\0');
    write_file(file, bytes);
    EXPECT_EQ(storage::mend_header(file), GetParam());
    SQLite::Database database(file.string());
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM t").getInt(), 30000);
    EXPECT_EQ(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
}

INSTANTIATE_TEST_SUITE_P(PageSizes, Scanning, testing::Values(512U, 1024U, 4096U, 16384U, 65536U));

/// Whatever the bytes say, the scan ends and reads nothing outside of them.
TEST(ScanningAnything, Ends) {
    EXPECT_TRUE(rc::check("any bytes after the mark of a page", [] {
        const Scratch scratch;
        auto bytes = *rc::gen::container<std::string>(1024, rc::gen::arbitrary<char>());
        bytes[0] = bytes[512] = 13;
        write_file(scratch / "any", bytes);
        (void)rows_in(scratch / "any", 512);
    }));
}

/// All rows of all pages claim the same further pages, which lead in a circle.
TEST(ScanningAnything, DoesNotGoInCircles) {
    const Scratch scratch;
    std::string pages;
    constexpr std::size_t size = 4096;
    for (std::size_t number = 1; number <= 500; ++number) {
        std::string page(size, '\0');
        page[0] = 13;
        page[3] = '\x07';
        page[4] = '\xf0';
        for (std::size_t cell = 8; cell + 1 < 4000; cell += 2) {
            page[cell] = '\x0f';
            page[cell + 1] = '\xa0';
        }
        constexpr std::string_view row("\x83\xf0\x00\x01\x00", 5);
        std::copy(row.begin(), row.end(), page.begin() + 4000);
        pages += page;
    }
    write_file(scratch / "circle", pages);
    (void)rows_in(scratch / "circle");
}

}  // namespace
}  // namespace nightcramp::test
