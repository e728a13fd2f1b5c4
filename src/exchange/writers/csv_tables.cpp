#include "exchange/writers/csv_tables.hpp"

#include "exchange/csv_write.hpp"
#include "exchange/writers/csv_columns.hpp"
#include "exchange/writers/zip_archive.hpp"

namespace nightcramp::exchange {
namespace {

constexpr std::string_view guide_beginning =
    "{}{}\n"
    "\n"
    "Each file is a table in CSV (RFC 4180) and UTF-8: commas between cells, quotation marks\n"
    "around those that need them, decimals with a point. The first row names the columns.\n"
    "\n"
    "A blank cell is unknown. It is never \"no\" and never 0.\n"
    "The night of a date is the one that begins on its evening.\n"
    "Dates read 2026-11-22. Moments read 2026-11-23T02:30:00+01:00: what the clock on the wall\n"
    "showed, and how far it was from UTC.\n"
    "Where a text of your own begins with = + - @, with blanks before them or without, or with an\n"
    "apostrophe, another apostrophe stands before it, so that no spreadsheet takes it for a formula;\n"
    "drop it to have the text as it was.\n";

std::string guide(const std::vector<ExportTable>& tables) {
    std::string text = fmt::format(guide_beginning, csv_guide_mark, csv_tables_form);
    for (const ExportTable& table : tables) {
        text += fmt::format("\n\n{}\n{}\n\n", table.file, table.about);
        for (const auto& column : table.columns)
            text += fmt::format("  {}: {}\n", column.name, column.meaning);
    }
    return text;
}

}  // namespace

std::vector<ExportTable> csv_tables(const Contents& contents) {
    return {nights_sheet(contents),     cramps_sheet(contents),    answers_sheet(contents),
            habits_sheet(contents),     profile_sheet(contents),   medicines_sheet(contents),
            conditions_sheet(contents), questions_sheet(contents), experiments_sheet(contents)};
}

std::string write_csv_tables(const Contents& contents) {
    const std::vector<ExportTable> tables = csv_tables(contents);
    std::vector<ZipMember> members{{"README.txt", guide(tables)}};
    for (const ExportTable& table : tables) {
        std::vector<std::string> header;
        for (const auto& column : table.columns) header.push_back(column.name);
        members.push_back({table.file, write_csv(header, table.rows)});
    }
    return write_zip(members);
}

}  // namespace nightcramp::exchange
