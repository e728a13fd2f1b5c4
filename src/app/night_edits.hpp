#pragma once

#include "diary/habit.hpp"
#include "diary/night.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a person can do to a night in one press, each as a function from the night to the night it becomes.
/// They keep what belongs together together (a cramp and the answer "some"); whether the outcome may be saved
/// say the rules. A value of none makes a thing unknown again.
namespace nightcramp::app {

/// "No cramps": those that were entered are gone.
[[nodiscard]] Night without_cramps(Night night);
/// Takes the answer back, and the cramps with it.
[[nodiscard]] Night cramps_unanswered(Night night);

/// One more, behind those that are there.
[[nodiscard]] Night with_cramp(Night night, Cramp cramp);
/// Replaces the cramp of that place, counted from 0. Throws std::out_of_range where there is none.
[[nodiscard]] Night with_cramp_at(Night night, std::size_t index, Cramp cramp);
/// Without the last one the answer is unknown, not "no cramps". Throws as above.
[[nodiscard]] Night without_cramp(Night night, std::size_t index);

/// The same answer again keeps its first stamp.
[[nodiscard]] Night answered(Night night, const std::string& habit, const AnswerValue& value,
                             const Stamp& stamp);
[[nodiscard]] Night unanswered(Night night, std::string_view habit);
/// "The rest: no" to every followed yes/no habit without an answer. Amounts stay unknown, and what is read
/// from the sleep is not asked.
[[nodiscard]] Night rest_no(Night night, const std::vector<Habit>& habits, const Stamp& stamp);

[[nodiscard]] Night with_to_bed(Night night, std::optional<Moment> at);
[[nodiscard]] Night with_up(Night night, std::optional<Moment> at);
[[nodiscard]] Night with_rested(Night night, std::optional<int> rested);
/// The same value again keeps its first stamp.
[[nodiscard]] Night with_position(Night night, std::optional<Position> position, const Stamp& stamp);
[[nodiscard]] Night with_feet(Night night, std::optional<Feet> feet, const Stamp& stamp);
[[nodiscard]] Night with_covers(Night night, std::optional<Covers> covers, const Stamp& stamp);

/// Notes or unnotes one warning sign. Once one was noted, the question counts as asked.
[[nodiscard]] Night with_sign(Night night, const std::string& sign, bool noticed);
/// "Nothing unusual."
[[nodiscard]] Night without_signs(Night night);
[[nodiscard]] Night signs_unanswered(Night night);

[[nodiscard]] Night with_note(Night night, std::string note);

}  // namespace nightcramp::app
