#include "app/example_events.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace nightcramp::app {
namespace {

using Nights = std::vector<Night>;

/// The first night from `date` on with at least so many cramps.
Nights::iterator first_from(Nights& nights, Date date, std::size_t cramps) {
    return std::find_if(nights.begin(), nights.end(), [&](const Night& night) {
        return night.date >= date && night.cramps.size() >= cramps;
    });
}

void add_long_cramp(Nights& nights, Date from) {
    const auto night = first_from(nights, from, 1);
    if (night == nights.end()) return;
    Cramp& cramp = night->cramps.front();
    cramp.duration = std::chrono::minutes(12);
    cramp.pain = 9;
    cramp.woke_me = true;
    night->warning_signs = {"cramp-over-ten-minutes"};
    night->note = "It would not let go. Called the doctor in the morning, nothing found.";
}

void add_start_of_medicine(Nights& nights, Date started) {
    const auto first = first_from(nights, started, 0);
    if (first != nights.end()) first->note = "New water tablet from this morning on.";
    const auto noticed = first_from(nights, started + days(5), 1);
    if (noticed == nights.end()) return;
    noticed->warning_signs = {"cramps-after-new-medicine"};
    noticed->note = "Will ask about the new tablet at the next visit.";
}

void add_notes(Nights& nights) {
    constexpr std::array notes{"On my feet all afternoon.",
                               "Long walk by the lake with Anna.",
                               "Grandchildren here, late to bed.",
                               "Noisy night in the street.",
                               "New slippers.",
                               "Neighbour's birthday, danced a little.",
                               "Read until late.",
                               "Train journey, sat for hours.",
                               "Cold feet, took socks to bed.",
                               "Cramp came just as I stretched in bed.",
                               "Slept through. A good night.",
                               "Carried boxes down to the cellar."};
    constexpr std::size_t nights_between = 47;
    for (std::size_t i = 0; (i + 1) * nights_between < nights.size(); ++i) {
        Night& night = nights[(i + 1) * nights_between];
        const bool about_a_cramp = i % notes.size() == 9;
        const bool about_a_good_night = i % notes.size() == 10;
        const bool fits = (!about_a_cramp || !night.cramps.empty()) &&
                          (!about_a_good_night || night.cramps_answer == CrampsAnswer::none);
        if (fits) night.note = notes.at(i % notes.size());
    }
}

}  // namespace

void add_events(Nights& nights, Date first_night, Date medicine_started) {
    add_notes(nights);
    add_long_cramp(nights, first_night + days(150));
    add_start_of_medicine(nights, medicine_started);
}

}  // namespace nightcramp::app
