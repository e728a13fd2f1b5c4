#include "exchange/draft.hpp"

#include "exchange/unreadable.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::exchange {

std::size_t Draft::item(const Item& item) {
    const auto [place, is_new] = item_places.try_emplace(item.key, items.size());
    if (!is_new) return place->second;
    if (items.size() == most_items) {
        throw Unreadable(
            fmt::format("The file tells of more than {} different things. This is not a diary that "
                        "can be read.",
                        most_items));
    }
    items.push_back(item);
    return items.size() - 1;
}

void Draft::skip(Place place, std::string reason) {
    if (skips.size() == most_listed_skips) {
        ++more_skips;
    } else {
        skips.push_back({place, std::move(reason)});
    }
}

bool Draft::has_room_for(std::string_view text, const Place& place) {
    if (text.size() <= most_text - text_bytes) {
        text_bytes += text.size();
        return true;
    }
    skip(place,
         fmt::format("Its words are left out: one import takes notes and words of {} MB in all. Export a "
                     "shorter time and import it in parts to have them.",
                     most_text / 1'000'000));
    return false;
}

void Draft::note(FileNote note) {
    if (has_room_for(note.text, note.place)) notes.push_back(std::move(note));
}

void Draft::assume(const std::string& sentence) {
    const auto same = std::find(assumptions.begin(), assumptions.end(), sentence);
    if (!sentence.empty() && same == assumptions.end()) assumptions.push_back(sentence);
}

std::string text(const Draft& draft, const Place& place) {
    if (place.file >= draft.files.size()) return "";
    const Draft::File& file = draft.files[place.file];
    if (place.number == 0) return file.name;
    const std::string inside = fmt::format("{} {}", file.counted, place.number);
    return draft.files.size() == 1 ? inside : fmt::format("{}, {}", file.name, inside);
}

}  // namespace nightcramp::exchange
