#include "storage/foreign/database_file.hpp"

#include "storage/header_peek.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

// The file header of SQLite has 100 bytes; behind it begins the root of the list of tables.
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t application_id_at = 68;
constexpr std::size_t root_kind_at = 100;
constexpr char further_pages = 5;

std::int64_t big_endian_32(std::string_view head, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8U | static_cast<unsigned char>(head[at + i]);
    return static_cast<std::int32_t>(value);
}

char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool holds(std::string_view text, std::string_view part) {
    const auto same = [](char a, char b) { return small(a) == small(b); };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end();
}

}  // namespace

bool looks_like_database(const exchange::Glimpse& file, std::initializer_list<std::string_view> tables,
                         std::string_view part_of_name) {
    const std::string_view head = file.head;
    if (head.size() <= root_kind_at || !head.starts_with(magic)) return false;
    if (big_endian_32(head, application_id_at) == our_application_id) return false;
    const auto is_named = [&](std::string_view table) { return head.find(table) != std::string_view::npos; };
    if (std::all_of(tables.begin(), tables.end(), is_named)) return true;
    return head[root_kind_at] == further_pages && holds(file.name, part_of_name);
}

const exchange::InputFile& newest_copy(const exchange::InputFiles& files, exchange::Draft& draft) {
    const auto by_name = [](const auto& a, const auto& b) { return a->name() < b->name(); };
    const auto newest = std::max_element(files.begin(), files.end(), by_name);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file == newest) continue;
        draft.skip({(*file)->number(), 0},
                   fmt::format("Each copy holds everything, so only the newest one by its name is read: {}.",
                               (*newest)->name()));
    }
    return **newest;
}

}  // namespace nightcramp::storage
