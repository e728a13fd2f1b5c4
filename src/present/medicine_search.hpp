#pragma once

#include "diary/catalogue.hpp"
#include "diary/profile.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Medicines of the list, found by typing, and what is said of those that a person takes. No sentence says to
/// start, stop or change one.
namespace nightcramp::present {

/// Those that bear a word that begins with what was typed, in any case of ASCII letters, in their name or in
/// another name: the one whose name was typed whole first, then those found by their name, then the others,
/// each in the order of the catalogue. None of empty text. They live as long as the catalogue.
[[nodiscard]] std::vector<const ListedMedicine*> medicines_like(const Catalogue& catalogue,
                                                                std::string_view typed);

/// The one whose name, or whose other name, was typed whole; null where there is none.
[[nodiscard]] const ListedMedicine* medicine_called(const Catalogue& catalogue, std::string_view typed);

/// Its name, with the other name by which it was found: "Furosemide (Lasix)".
[[nodiscard]] std::string found_as(const ListedMedicine& medicine, std::string_view typed);

/// The dose and the dates, as far as they are known: "25 mg in the morning, since 3 May 2024", "from 3 May
/// 2024 until 2 June 2026", "until 2 June 2026". Empty where nothing is.
[[nodiscard]] std::string medicine_words(const Medicine& medicine);

/// What the medicine is in the list for, and as what where the person calls it otherwise: "Furosemide: Listed
/// as a possible cause; for discussion with your doctor or pharmacist." Empty where the list does not have
/// it.
[[nodiscard]] std::string where_listed(const Catalogue& catalogue, const Medicine& medicine);

}  // namespace nightcramp::present
