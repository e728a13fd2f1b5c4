#include "exchange/foreign_table.hpp"

#include "exchange/csv_lines.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::exchange {
namespace {

std::string_view first_line(std::string_view text) {
    while (!text.empty()) {
        const std::string_view line = trimmed(take_line(text));
        if (!line.empty()) return line;
    }
    return {};
}

std::string_view without_quotes(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"') return cell;
    return trimmed(cell.substr(1, cell.size() - 2));
}

/// The names in the first line; none of them may hold a separator.
std::vector<std::string_view> first_names(std::string_view head) {
    std::string_view line = first_line(head);
    const char delimiter = delimiter_of(line);
    std::vector<std::string_view> names;
    while (!line.empty()) {
        const auto end = line.find(delimiter);
        names.push_back(without_quotes(line.substr(0, end)));
        line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    }
    return names;
}

char delimiter_in(const InputFile& file) {
    std::array<char, glimpse_bytes> head{};
    const std::size_t size = file.open()->read(head);
    return delimiter_of(first_line(std::string_view(head.data(), size)));
}

class Tables {
public:
    Tables(const InputFile& file, const TableForm& form, Draft& draft,
           const std::function<void(const TableRow&)>& take)
        : file_(file), form_(form), draft_(draft), take_(take) {}

    void read() {
        const auto stream = file_.open();
        RowForm form;
        form.delimiter = delimiter_in(file_);
        read_rows(*stream, form, [this](Row& row) {
            look_at(row);
            return true;
        });
        if (has_header_) return;
        throw Unreadable(
            fmt::format("No line of {} names the columns {}, so it is not the table that it was taken "
                        "for. Export it again, or say which program it is from.",
                        file_.name(), fmt::join(form_.needed, ", ")));
    }

private:
    [[nodiscard]] bool is_header(const Row& row) const {
        const auto holds = [&](std::string_view name) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [&](const std::string& cell) { return trimmed(cell) == name; });
        };
        return std::all_of(form_.needed.begin(), form_.needed.end(), holds);
    }

    [[nodiscard]] bool has_too_many_cells(const Row& row) const {
        const std::size_t names = columns_.names().size();
        if (form_.ragged || row.cells.size() <= names) return false;
        return !std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(names), row.cells.end(),
                            [](const std::string& cell) { return trimmed(cell).empty(); });
    }

    void look_at(Row& row) {
        const Place place{file_.number(), row.line};
        if (is_header(row)) {
            columns_ = Columns(std::move(row.cells));
            has_header_ = true;
        } else if (has_header_ && has_too_many_cells(row)) {
            draft_.skip(place,
                        fmt::format("The line has {} cells, but only {} columns have a name; a text with a "
                                    "separator in it may lack its quotation marks.",
                                    row.cells.size(), columns_.names().size()));
        } else if (has_header_) {
            take_({columns_, row, place});
        }
    }

    const InputFile& file_;
    const TableForm& form_;
    Draft& draft_;
    const std::function<void(const TableRow&)>& take_;
    Columns columns_;
    bool has_header_ = false;
};

}  // namespace

void read_tables(const InputFile& file, const TableForm& form, Draft& draft,
                 const std::function<void(const TableRow& row)>& take) {
    Tables(file, form, draft, take).read();
}

bool begins_with_columns(const Glimpse& file, const std::vector<std::string_view>& names) {
    const auto found = first_names(file.head);
    return found.size() >= names.size() && std::equal(names.begin(), names.end(), found.begin());
}

bool has_columns(const Glimpse& file, const std::vector<std::string_view>& names) {
    const auto found = first_names(file.head);
    return std::all_of(names.begin(), names.end(), [&](std::string_view name) {
        return std::find(found.begin(), found.end(), name) != found.end();
    });
}

}  // namespace nightcramp::exchange
