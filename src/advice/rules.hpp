#pragma once

#include "advice/facts.hpp"
#include "advice/suggestion.hpp"

#include <vector>

/// The rules, a family a function. Each adds what it finds, dismissed or not; what safety forbids is taken
/// out afterwards (advise.cpp).
namespace nightcramp::advice {

using Found = std::vector<Suggestion>;

/// Warning signs of the last 30 nights, the most urgent first.
void add_warning_signs(Found& found, const Facts& facts);
/// keep, start, try out, follow, drop.
void add_habits(Found& found, const Facts& facts);
/// record a habit, record nights.
void add_recording(Found& found, const Facts& facts);
/// over a limit, supplements to ask about, before exercise.
void add_amounts(Found& found, const Facts& facts);
/// shoes, sleep, pregnancy.
void add_body(Found& found, const Facts& facts);
/// a medicine that was begun before cramps rose, and those that are on the list.
void add_medicines(Found& found, const Facts& facts);

/// How much good something does at most, times how sure that is, where there is no figure for it.
inline constexpr double use_of_limit = 1.5;
inline constexpr double use_of_pregnancy = 1.2;
inline constexpr double use_of_asking = 0.3;
inline constexpr double use_of_medicine = 0.32;
inline constexpr double use_of_nights = 0.2;
inline constexpr double use_of_list = 0.12;
inline constexpr double use_of_shoes = 0.1;
inline constexpr double use_of_sleep = 0.09;
inline constexpr double use_of_drink = 0.07;
inline constexpr double use_of_following = 0.06;
inline constexpr double use_of_recording = 0.05;
inline constexpr double use_of_dropping = 0.03;

}  // namespace nightcramp::advice
