#include "diary/habit_id.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace nightcramp {
namespace {

constexpr std::size_t longest_id = 50;  ///< leaves room for a number behind it

/// Words that stand in tables and on the command line for something else than a habit.
constexpr std::array<std::string_view, 14> reserved_ids{
    "night", "cramps",      "position",   "feet", "covers", "nothing", "new",
    "cramp", "cramp-count", "cramp-pain", "note", "to-bed", "up",      "rested"};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Without accents where Latin letters bear them, and without letters that are not Latin.
std::string in_ascii(std::string_view text) {
    // What U+00C0 … U+00FF are without their accents; in UTF-8 they are 0xC3 and 0x80 … 0xBF.
    constexpr std::string_view letters = "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty";
    std::string ascii;
    unsigned before = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) ascii += lower(c);
        if (before == 0xC3 && byte >= 0x80 && byte <= 0xBF) ascii += letters[byte - 0x80U];
        before = byte;
    }
    return ascii;
}

/// "pickle-juice" of "Pickle juice"; "habit" of a name without a Latin letter.
std::string slug_of(std::string_view name) {
    std::string slug;
    for (const char c : in_ascii(name)) {
        const bool is_letter = c >= 'a' && c <= 'z';
        const bool is_digit = c >= '0' && c <= '9';
        if (is_letter || is_digit) {
            slug += c;
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    if (slug.size() > longest_id) slug.resize(longest_id);
    while (slug.ends_with('-')) slug.pop_back();
    if (slug.empty()) return "habit";
    if (slug.front() < 'a') return slug_of("habit " + slug);
    return slug;
}

}  // namespace

std::string new_habit_id(std::string_view name, const std::vector<Habit>& habits) {
    const std::string slug = slug_of(name);
    const auto is_taken = [&](const std::string& id) {
        return find_habit(habits, id) != nullptr ||
               std::find(reserved_ids.begin(), reserved_ids.end(), id) != reserved_ids.end();
    };
    std::string id = slug;
    for (int number = 2; is_taken(id); ++number) id = fmt::format("{}-{}", slug, number);
    return id;
}

}  // namespace nightcramp
