#include "storage/salvage_found.hpp"

#include "diary/moment.hpp"
#include "diary/vocabulary.hpp"
#include "storage/change_json.hpp"
#include "storage/errors.hpp"

#include <algorithm>
#include <optional>

namespace nightcramp::storage {
namespace {

const std::string* text_at(const Cells& cells, std::size_t at) {
    return std::get_if<std::string>(&cells.at(at));
}

bool is_number(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell);
}

bool is_number_or_nothing(const Cell& cell) {
    return is_number(cell) || std::holds_alternative<std::monostate>(cell);
}

bool are_numbers_or_nothing(const Cells& cells, std::size_t from) {
    return std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(from), cells.end(), is_number_or_nothing);
}

/// id (which stands in the number of the row), entry, state, label, at, face, and numbers.
bool is_edit(const Cells& cells) {
    if (cells.size() < 6 || !std::holds_alternative<std::monostate>(cells[0]) || !is_number(cells[1])) {
        return false;
    }
    const std::string* state = text_at(cells, 2);
    const std::string* at = text_at(cells, 4);
    const std::string* face = text_at(cells, 5);
    return state != nullptr && at != nullptr && face != nullptr && text_at(cells, 3) != nullptr &&
           from_slug<EditState>(*state) && parse_moment(*at) && from_slug<Face>(*face) &&
           are_numbers_or_nothing(cells, 6);
}

std::optional<std::string> text_or_nothing(const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? std::nullopt : std::optional(*text);
}

/// edit, number, kind, key, before, after, and numbers.
bool is_change(const Cells& cells) {
    if (cells.size() < 6 || !is_number(cells[0]) || !is_number(cells[1])) return false;
    const std::string* kind = text_at(cells, 2);
    const std::string* key = text_at(cells, 3);
    if (kind == nullptr || key == nullptr || !are_numbers_or_nothing(cells, 6)) return false;
    try {
        const Change change = to_change({*kind, *key, text_or_nothing(cells[4]), text_or_nothing(cells[5])});
        return std::visit([&](const auto& changed) { return changed.before || changed.after; }, change);
    } catch (const BadRow&) {
        return false;
    }
}

}  // namespace

FoundHistory find_history(const std::filesystem::path& file, std::uint32_t page_size, const Watch& watch) {
    FoundHistory found;
    PageFile pages(file, page_size);
    scan_pages(pages, watch, [&](FoundRow row) {
        if (is_edit(row.cells)) {
            row.cells.front() = row.rowid;
            found.edit_columns = std::max(found.edit_columns, row.cells.size());
            found.edits.push_back(std::move(row.cells));
        } else if (is_change(row.cells)) {
            found.change_columns = std::max(found.change_columns, row.cells.size());
            found.changes.push_back(std::move(row.cells));
        }
    });
    return found;
}

}  // namespace nightcramp::storage
