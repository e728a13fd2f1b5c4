#include "exchange/rows.hpp"

#include "diary/text.hpp"
#include "exchange/csv_lines.hpp"
#include "exchange/letters.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>
#include <array>

#include <csv.h>
#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

/// A cell that goes on for longer began with a quotation mark that nobody closed.
constexpr std::size_t longest_open_cell = 4'000'000;

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Hands libcsv one physical line at a time, because it does not count them itself.
class RowReader {
public:
    RowReader(ByteStream& stream, const RowForm& form, const std::function<bool(Row&)>& take)
        : stream_(stream), form_(form), take_(take) {
        csv_init(&parser_, 0);
        csv_set_delim(&parser_, static_cast<unsigned char>(form.delimiter));
        csv_set_space_func(&parser_, [](unsigned char) { return 0; });
    }
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;
    ~RowReader() { csv_free(&parser_); }

    void read() {
        std::array<char, 65'536> chunk{};
        bool first = true;
        while (wanted_) {
            const std::size_t size = stream_.read(chunk);
            if (size == 0) return finish();
            std::string_view text(chunk.data(), size);
            if (first) text = without_mark(text);
            first = false;
            while (!text.empty() && wanted_) take_piece(text);
        }
    }

private:
    static std::string_view without_mark(std::string_view text) {
        if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
            throw Unreadable(
                "The file is written in UTF-16. Open it in a spreadsheet or editor and save it as UTF-8.");
        }
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        return text;
    }

    /// Takes what belongs to the present line off the front of the text and parses it.
    void take_piece(std::string_view& text) {
        if (after_return_ && text.front() == '\n') return take_line_feed(text);
        after_return_ = false;
        const auto end = text.find_first_of("\r\n");
        const std::string_view piece = text.substr(0, end == std::string_view::npos ? end : end + 1);
        text.remove_prefix(piece.size());
        if (!row_open_) row_ = {line_, {}};
        if (row_open_ || !is_blank(piece) || end == std::string_view::npos) parse(piece);
        if (end == std::string_view::npos) return;
        after_return_ = piece.back() == '\r';
        if (after_return_ && text.starts_with("\n")) take_line_feed(text);
        ++line_;
    }

    /// The second half of a line end that libcsv has to see where it stands within a cell.
    void take_line_feed(std::string_view& text) {
        after_return_ = false;
        if (row_open_) parse(text.substr(0, 1));
        text.remove_prefix(1);
    }

    void parse(std::string_view piece) {
        row_open_ = true;
        open_bytes_ += piece.size();
        csv_parse(&parser_, piece.data(), piece.size(), on_cell, on_row, this);
        if (row_done_) deliver();
        if (open_bytes_ > longest_open_cell) never_closed();
    }

    void finish() {
        csv_set_opts(&parser_,
                     CSV_STRICT | CSV_STRICT_FINI);  // it minds what is open only where it is strict
        if (csv_fini(&parser_, on_cell, on_row, this) != 0) never_closed();
        if (row_done_) deliver();
    }

    [[noreturn]] void never_closed() const {
        throw Unreadable(
            fmt::format("A quotation mark that is opened in line {} is never closed, so it cannot be "
                        "told where the cell ends. Export the file again, or close it in an editor.",
                        row_.line));
    }

    static void on_cell(void* cell, std::size_t size, void* reader) {
        static_cast<RowReader*>(reader)->add_cell({static_cast<const char*>(cell), size});
    }
    static void on_row(int, void* reader) { static_cast<RowReader*>(reader)->row_done_ = true; }

    void add_cell(std::string_view cell) {
        open_bytes_ = 0;
        cell = beginning(cell, form_.longest_cell);
        if (row_.cells.size() <= form_.most_cells) row_.cells.emplace_back(cell);
    }

    void deliver() {
        row_done_ = false;
        row_open_ = false;
        open_bytes_ = 0;
        if (row_.cells.size() > form_.most_cells) {
            throw Unreadable(
                fmt::format("Line {} has more than {} cells. This is not a table that can be read.",
                            row_.line, form_.most_cells));
        }
        if (std::all_of(row_.cells.begin(), row_.cells.end(), is_blank)) return;
        if (!std::all_of(row_.cells.begin(), row_.cells.end(), is_plain_text)) {
            throw Unreadable(
                fmt::format("Line {} is not UTF-8 text. Open the file in a spreadsheet or editor and "
                            "save it as UTF-8.",
                            row_.line));
        }
        wanted_ = take_(row_);
    }

    ByteStream& stream_;
    const RowForm& form_;
    const std::function<bool(Row&)>& take_;
    csv_parser parser_{};
    Row row_;
    std::uint32_t line_ = 1;
    std::size_t open_bytes_ = 0;  ///< since a cell ended
    bool row_open_ = false;
    bool row_done_ = false;
    bool after_return_ = false;  ///< the last line ended with CR at the end of a chunk
    bool wanted_ = true;
};

}  // namespace

Columns::Columns(std::vector<std::string> names) : names_(std::move(names)) {
    for (std::string& name : names_) name = std::string(trimmed(name));
}

std::optional<std::size_t> Columns::find(std::string_view name) const {
    const std::string wanted = small_letters(name);
    for (std::size_t i = 0; i < names_.size(); ++i) {
        if (small_letters(names_[i]) == wanted) return i;
    }
    return std::nullopt;
}

std::string_view Columns::value(const Row& row, std::string_view name) const {
    const auto column = find(name);
    return column ? trimmed(row.cell(*column)) : std::string_view();
}

void read_rows(ByteStream& stream, const RowForm& form, const std::function<bool(Row& row)>& take) {
    RowReader(stream, form, take).read();
}

}  // namespace nightcramp::exchange
