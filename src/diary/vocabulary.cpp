#include "diary/vocabulary.hpp"

#include <array>

namespace nightcramp {
namespace {

template <class Value, std::size_t Count>
using Table = std::array<Word<Value>, Count>;

constexpr Table<CrampsAnswer, 3> cramps_answers{{{CrampsAnswer::unknown, "unknown", "not answered"},
                                                 {CrampsAnswer::none, "none", "no cramps"},
                                                 {CrampsAnswer::some, "some", "cramps"}}};

constexpr Table<Muscle, 7> muscles{{{Muscle::calf, "calf", "calf"},
                                    {Muscle::foot_arch, "foot-arch", "foot arch"},
                                    {Muscle::toes, "toes", "toes"},
                                    {Muscle::shin, "shin", "shin"},
                                    {Muscle::front_thigh, "front-thigh", "front of the thigh"},
                                    {Muscle::back_thigh, "back-thigh", "back of the thigh"},
                                    {Muscle::other, "other", "another muscle"}}};

constexpr Table<Side, 3> sides{
    {{Side::left, "left", "left"}, {Side::right, "right", "right"}, {Side::both, "both", "both"}}};

constexpr Table<Extent, 3> extents{{{Extent::part_of_muscle, "part", "part of the muscle"},
                                    {Extent::whole_muscle, "whole", "the whole muscle"},
                                    {Extent::several_muscles, "several", "several muscles"}}};

constexpr Table<Relief, 8> reliefs{{{Relief::stood_up, "stood-up", "stood up"},
                                    {Relief::stretched, "stretched", "stretched"},
                                    {Relief::massaged, "massaged", "massaged"},
                                    {Relief::warmth, "warmth", "warmth"},
                                    {Relief::cold, "cold", "cold"},
                                    {Relief::walked, "walked", "walked"},
                                    {Relief::waited, "waited", "waited"},
                                    {Relief::other, "other", "something else"}}};

constexpr Table<Position, 5> positions{
    {{Position::back, "back", "on the back"},
     {Position::back_with_pillow, "back-with-pillow", "on the back, pillow behind the knees"},
     {Position::side, "side", "on the side"},
     {Position::front, "front", "on the front"},
     {Position::mixed, "mixed", "mixed"}}};

constexpr Table<Feet, 3> feet{{{Feet::free, "free", "free"},
                               {Feet::pointed_down, "pointed-down", "pointed down"},
                               {Feet::propped_up, "propped-up", "propped up"}}};

constexpr Table<Covers, 2> covers{{{Covers::light, "light", "light"}, {Covers::heavy, "heavy", "heavy"}}};

constexpr Table<AnswerKind, 4> answer_kinds{{{AnswerKind::no, "no", "no"},
                                             {AnswerKind::yes, "yes", "yes"},
                                             {AnswerKind::amount, "amount", "amount"},
                                             {AnswerKind::not_applicable, "n/a", "doesn't apply"}}};

constexpr Table<Provenance, 4> provenances{{{Provenance::evening, "evening", "said in the evening"},
                                            {Provenance::morning, "morning", "said after the night"},
                                            {Provenance::late, "late", "said more than two days later"},
                                            {Provenance::imported, "imported", "imported"}}};

constexpr Table<HabitKind, 2> habit_kinds{
    {{HabitKind::yes_no, "yes-no", "yes or no"}, {HabitKind::amount, "amount", "an amount"}}};

constexpr Table<Role, 2> roles{
    {{Role::prevention, "prevention", "prevention"}, {Role::trigger, "trigger", "possible trigger"}}};

constexpr Table<Window, 4> windows{{{Window::day, "day", "the day until bedtime"},
                                    {Window::evening, "evening", "before bed"},
                                    {Window::night, "night", "during the night"},
                                    {Window::seven_days, "seven-days", "mean of seven days"}}};

constexpr Table<Origin, 3> origins{{{Origin::built_in, "built-in", "built in"},
                                    {Origin::derived, "derived", "read from the sleep"},
                                    {Origin::own, "own", "your own"}}};

constexpr Table<Aim, 2> aims{{{Aim::at_least, "at-least", "at least"}, {Aim::at_most, "at-most", "at most"}}};

constexpr Table<Design, 3> designs{{{Design::nightly, "nightly", "night by night"},
                                    {Design::week_blocks, "week-blocks", "weeks in pairs"},
                                    {Design::fortnight_blocks, "fortnight-blocks", "fortnights in pairs"}}};

constexpr Table<StopCause, 4> stop_causes{{{StopCause::safety, "safety", "for safety"},
                                           {StopCause::inconvenience, "inconvenience", "it was too much"},
                                           {StopCause::half_way, "half-way", "clear at half-way"},
                                           {StopCause::opened, "opened", "opened before its end"}}};

constexpr Table<Face, 3> faces{{{Face::window, "window", "window"},
                                {Face::command_line, "command-line", "command line"},
                                {Face::import, "import", "import"}}};

constexpr Table<EditState, 3> edit_states{{{EditState::done, "done", "done"},
                                           {EditState::undone, "undone", "undone"},
                                           {EditState::dropped, "dropped", "undone for good"}}};

constexpr Table<Urgency, 3> urgencies{{{Urgency::doctor, "doctor", "see a doctor"},
                                       {Urgency::same_day, "same-day", "call a doctor today"},
                                       {Urgency::emergency, "emergency", "emergency number now"}}};

constexpr Table<ClockStyle, 2> clock_styles{{{ClockStyle::twenty_four_hours, "24-hours", "24 hours"},
                                             {ClockStyle::twelve_hours, "12-hours", "12 hours"}}};

constexpr Table<Units, 2> units{{{Units::metric, "metric", "metric"}, {Units::us, "us", "US"}}};

}  // namespace

template <>
std::span<const Word<CrampsAnswer>> words() {
    return cramps_answers;
}
template <>
std::span<const Word<Muscle>> words() {
    return muscles;
}
template <>
std::span<const Word<Side>> words() {
    return sides;
}
template <>
std::span<const Word<Extent>> words() {
    return extents;
}
template <>
std::span<const Word<Relief>> words() {
    return reliefs;
}
template <>
std::span<const Word<Position>> words() {
    return positions;
}
template <>
std::span<const Word<Feet>> words() {
    return feet;
}
template <>
std::span<const Word<Covers>> words() {
    return covers;
}
template <>
std::span<const Word<AnswerKind>> words() {
    return answer_kinds;
}
template <>
std::span<const Word<Provenance>> words() {
    return provenances;
}
template <>
std::span<const Word<HabitKind>> words() {
    return habit_kinds;
}
template <>
std::span<const Word<Role>> words() {
    return roles;
}
template <>
std::span<const Word<Window>> words() {
    return windows;
}
template <>
std::span<const Word<Origin>> words() {
    return origins;
}
template <>
std::span<const Word<Aim>> words() {
    return aims;
}
template <>
std::span<const Word<Design>> words() {
    return designs;
}
template <>
std::span<const Word<StopCause>> words() {
    return stop_causes;
}
template <>
std::span<const Word<Face>> words() {
    return faces;
}
template <>
std::span<const Word<EditState>> words() {
    return edit_states;
}
template <>
std::span<const Word<Urgency>> words() {
    return urgencies;
}
template <>
std::span<const Word<ClockStyle>> words() {
    return clock_styles;
}
template <>
std::span<const Word<Units>> words() {
    return units;
}

}  // namespace nightcramp
