#include "exchange/csv.hpp"

#include "diary/text.hpp"
#include "exchange/csv_lines.hpp"

#include <csv.h>
#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

/// Hands libcsv one line at a time, because it does not count them itself.
class CsvReader {
public:
    explicit CsvReader(std::string_view text) : rest_(text) {
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
    }
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    ~CsvReader() { csv_free(&parser_); }

    CsvReading read();

private:
    static void on_cell(void* cell, std::size_t size, void* reader);
    static void on_row(int end, void* reader);

    void take(int line, std::string_view text);
    void take_cell(std::string_view cell);
    void end_row();
    void take_header();
    void take_row();
    [[nodiscard]] bool is_blank(std::string_view line) const;

    void complain(int line, std::string sentence);
    /// The row being read is not to be used.
    void spoil(int line, std::string sentence);
    /// Nothing further is to be read.
    void stop(int line, std::string sentence);

    std::string_view rest_;
    csv_parser parser_{};
    CsvReading reading_;
    CsvTable::Row row_;
    std::size_t cells_in_row_ = 0;  ///< also those that are too many to be kept
    std::size_t cells_ = 0;
    char delimiter_ = ',';
    bool header_known_ = false;
    bool row_open_ = false;
    bool spoiled_ = false;
    bool stopped_ = false;
};

CsvReading CsvReader::read() {
    constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
    if (rest_.starts_with(utf8_mark)) rest_.remove_prefix(utf8_mark.size());
    if (rest_.starts_with("\xFF\xFE") || rest_.starts_with("\xFE\xFF")) {
        stop(1, "The file is UTF-16; save it as CSV in UTF-8.");
    }
    for (int line = 1; !rest_.empty() && !stopped_; ++line) take(line, take_line(rest_));
    if (!stopped_ && csv_fini(&parser_, on_cell, on_row, this) != 0) {
        stop(row_.line, "A quotation mark is opened in this row and never closed.");
    }
    if (!header_known_ && !stopped_) {
        stop(1, "The file is empty; its first line has to name the columns.");
    }
    return std::move(reading_);
}

void CsvReader::take(int line, std::string_view text) {
    if (!row_open_) {
        if (is_blank(text)) return;
        if (!header_known_) delimiter_ = delimiter_of(text);
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter_));
        row_ = {line, {}};
        cells_in_row_ = 0;
        spoiled_ = false;
        row_open_ = true;
    }
    if (!is_plain_text(text)) spoil(line, "The text is not readable: the file has to be UTF-8.");
    if (csv_parse(&parser_, text.data(), text.size(), on_cell, on_row, this) != text.size() && !stopped_) {
        stop(row_.line,
             "A quotation mark stands inside a cell. A cell with one is put in quotation marks as a whole, "
             "and its own are doubled.");
    }
}

bool CsvReader::is_blank(std::string_view line) const {
    return line.find_first_not_of(header_known_ && delimiter_ == '\t' ? " \r\n" : " \t\r\n") ==
           std::string_view::npos;
}

void CsvReader::on_cell(void* cell, std::size_t size, void* reader) {
    static_cast<CsvReader*>(reader)->take_cell({static_cast<const char*>(cell), size});
}

void CsvReader::on_row(int, void* reader) {
    static_cast<CsvReader*>(reader)->end_row();
}

void CsvReader::take_cell(std::string_view cell) {
    if (cell.size() > longest_cell) {
        spoil(row_.line, fmt::format("A cell is too long: {} bytes; {} fit.", cell.size(), longest_cell));
        cell = {};
    }
    const std::size_t most = header_known_ ? reading_.table.header.size() + 1 : most_columns + 1;
    if (++cells_in_row_ <= most) row_.cells.emplace_back(trimmed(cell));
}

void CsvReader::end_row() {
    row_open_ = false;
    if (stopped_) return;
    if (header_known_) {
        take_row();
    } else {
        take_header();
    }
}

void CsvReader::take_header() {
    header_known_ = true;
    stopped_ = spoiled_;  // without names nothing can be said about the rows
    if (cells_in_row_ > most_columns) {
        return stop(row_.line, fmt::format("There are {} columns; {} fit.", cells_in_row_, most_columns));
    }
    append(reading_.problems, name_problems(row_.cells, row_.line));
    reading_.table.header = std::move(row_.cells);
}

void CsvReader::take_row() {
    if (spoiled_) return;
    const std::size_t columns = reading_.table.header.size();
    if (cells_in_row_ == columns + 1 && row_.cells.back().empty()) {
        row_.cells.pop_back();
    } else if (cells_in_row_ != columns) {
        return complain(row_.line, fmt::format("The row has {} {}, but the header names {}.", cells_in_row_,
                                               cells_in_row_ == 1 ? "cell" : "cells", columns));
    }
    cells_ += columns;
    if (reading_.table.rows.size() == most_rows || cells_ > most_cells) {
        return stop(row_.line,
                    fmt::format("The table is too large: {} rows and {} cells fit.", most_rows, most_cells));
    }
    reading_.table.rows.push_back(std::move(row_));
}

void CsvReader::complain(int line, std::string sentence) {
    reading_.problems.push_back({fmt::format("line {}", line), std::move(sentence)});
}

void CsvReader::spoil(int line, std::string sentence) {
    if (!spoiled_) complain(line, std::move(sentence));
    spoiled_ = true;
}

void CsvReader::stop(int line, std::string sentence) {
    complain(line, std::move(sentence));
    stopped_ = true;
}

}  // namespace

CsvReading read_csv(std::string_view text) {
    return CsvReader(text).read();
}

}  // namespace nightcramp::exchange
