#pragma once

#include "diary/habit.hpp"
#include "exchange/draft.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// What becomes of what a file says of one item.
struct Target {
    enum class Kind {
        nothing,      ///< it is left out
        habit,        ///< answers to the habit of that id
        new_habit,    ///< answers to a habit of one's own, of the item's name, which the import makes
        cramp,        ///< each mark that is not "no" and not 0 is one cramp
        cramp_pain,   ///< the same, and its amount is the pain, 0 … 10
        cramp_count,  ///< each amount is how many cramps the night had
        note          ///< what it says is added to the note of the night
    };

    Kind kind = Kind::nothing;
    std::string habit;  ///< an id, of Kind::habit alone

    friend bool operator==(const Target&, const Target&) = default;
};

/// By the key of the item. An item that is not in it becomes nothing.
using Mapping = std::map<std::string, Target>;

/// "nothing", "new", "cramp", "cramp-pain", "cramp-count", "note" or the id of a habit.
[[nodiscard]] std::string word(const Target& target);
/// Reads such a word; none for one that is none of them and no habit of these.
[[nodiscard]] std::optional<Target> target_from(std::string_view word, const std::vector<Habit>& habits);

/// Whether the marks of the item can become that: a quantity needs a habit with amounts in a unit that the
/// item's can be turned into, or a yes/no habit (any amount above 0 is a yes); yes and no need a yes/no
/// habit. A problem in a sentence; empty where they can.
[[nodiscard]] std::string target_problem(const Draft& draft, std::size_t item, const Target& target,
                                         const std::vector<Habit>& habits);

/// A target for each item of the draft: what the person chose for it before (`remembered`), where that still
/// fits, else what its name says: words for cramps (and cramp_numbers.hpp for what their numbers are), and
/// for the habits of the catalogue. A name that denies ("no alcohol") and one that says nothing become
/// nothing. Of items whose names tell of one habit with an amount, one alone becomes it (amounts_once.hpp).
[[nodiscard]] Mapping suggested_mapping(const Draft& draft, const std::vector<Habit>& habits,
                                        const Mapping& remembered);

/// A sentence on the items for which suggested_mapping() goes by the name although something else was chosen
/// before; empty where there are none.
[[nodiscard]] std::string outgrown_choices(const Draft& draft, const std::vector<Habit>& habits,
                                           const Mapping& remembered);

/// Whether the unit is one of volume, mass or time, so that a number without it says nothing.
[[nodiscard]] bool is_measured(std::string_view unit);

/// The unit in brackets at the end of a name: "ml" of "Water (ml)"; empty where there is none that is
/// measured.
[[nodiscard]] std::string unit_in(std::string_view name);

/// By what an amount in the unit `from` is multiplied to be one in the unit `to`; none where they measure
/// different things. Two empty or equal units give 1; an empty `from` is taken for `to`.
[[nodiscard]] std::optional<double> unit_factor(std::string_view from, std::string_view to);

/// An amount in that unit that was converted or summed, without the digits that nobody measured: to 0.1 ml,
/// 0.1 min and 0.01 mg, or as finely in larger units; of what is counted, to a millionth.
[[nodiscard]] double measured_amount(double amount, std::string_view unit);

}  // namespace nightcramp::exchange
