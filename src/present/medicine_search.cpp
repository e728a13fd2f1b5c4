#include "present/medicine_search.hpp"

#include "present/typed.hpp"
#include "present/typed_date.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::present {
namespace {

/// How a medicine was found, the best way first.
enum class Way { whole_name, name, other_name, not_found };

bool ends_word(char c) {
    constexpr std::string_view ends = " (-,/";
    return ends.find(c) != std::string_view::npos;
}

/// Whether a word of the name begins with `sought`, which is tidied.
bool has_word(std::string_view name, const std::string& sought) {
    const std::string text = tidied(name);
    for (auto at = text.find(sought); at != std::string::npos; at = text.find(sought, at + 1)) {
        if (at == 0 || ends_word(text[at - 1])) return true;
    }
    return false;
}

bool is_called(std::string_view name, const std::string& sought) {
    return tidied(name) == sought;
}

Way way_found(const ListedMedicine& medicine, const std::string& sought) {
    if (is_called(medicine.name, sought)) return Way::whole_name;
    if (has_word(medicine.name, sought)) return Way::name;
    const auto has_it = [&](const std::string& other) { return has_word(other, sought); };
    return std::any_of(medicine.also.begin(), medicine.also.end(), has_it) ? Way::other_name : Way::not_found;
}

std::string dates_words(const Medicine& medicine) {
    if (medicine.started && medicine.stopped) {
        return fmt::format("from {} until {}", date_as_typed(*medicine.started),
                           date_as_typed(*medicine.stopped));
    }
    if (medicine.started) return "since " + date_as_typed(*medicine.started);
    if (medicine.stopped) return "until " + date_as_typed(*medicine.stopped);
    return "";
}

}  // namespace

std::vector<const ListedMedicine*> medicines_like(const Catalogue& catalogue, std::string_view typed) {
    const std::string sought = tidied(typed);
    std::vector<const ListedMedicine*> found;
    if (sought.empty()) return found;
    for (const Way way : {Way::whole_name, Way::name, Way::other_name}) {
        for (const ListedMedicine& medicine : catalogue.medicines) {
            if (way_found(medicine, sought) == way) found.push_back(&medicine);
        }
    }
    return found;
}

const ListedMedicine* medicine_called(const Catalogue& catalogue, std::string_view typed) {
    const std::string sought = tidied(typed);
    const auto found = std::find_if(
        catalogue.medicines.begin(), catalogue.medicines.end(), [&](const ListedMedicine& medicine) {
            const auto is_it = [&](const std::string& name) { return is_called(name, sought); };
            return is_it(medicine.name) || std::any_of(medicine.also.begin(), medicine.also.end(), is_it);
        });
    return found == catalogue.medicines.end() ? nullptr : &*found;
}

std::string found_as(const ListedMedicine& medicine, std::string_view typed) {
    const std::string sought = tidied(typed);
    if (sought.empty() || way_found(medicine, sought) != Way::other_name) return medicine.name;
    const auto whole = std::find_if(medicine.also.begin(), medicine.also.end(),
                                    [&](const std::string& other) { return is_called(other, sought); });
    const auto found = whole != medicine.also.end()
                           ? whole
                           : std::find_if(medicine.also.begin(), medicine.also.end(),
                                          [&](const std::string& other) { return has_word(other, sought); });
    return fmt::format("{} ({})", medicine.name, *found);
}

std::string medicine_words(const Medicine& medicine) {
    std::vector<std::string> parts{medicine.dose, dates_words(medicine)};
    std::erase(parts, "");
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string where_listed(const Catalogue& catalogue, const Medicine& medicine) {
    const ListedMedicine* listed = find_medicine(catalogue.medicines, medicine.id);
    if (listed == nullptr) return "";
    const std::string what =
        is_possible_cause(*listed)
            ? "Listed as a possible cause; for discussion with your doctor or pharmacist."
            : "Listed, because what is suggested depends on it.";
    const bool is_named = tidied(medicine.name).starts_with(tidied(listed->name));
    return is_named ? what : fmt::format("{}: {}", listed->name, what);
}

}  // namespace nightcramp::present
