#pragma once

#include "diary/answer.hpp"
#include "diary/cramp.hpp"
#include "diary/revision.hpp"
#include "diary/sleep.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// "Any cramps?" A night is *recorded* once this is answered; only recorded nights count in a rate.
enum class CrampsAnswer { unknown, none, some };

/// Everything said about one night. Its key is the date on which its evening began.
struct Night {
    Date date{};
    CrampsAnswer cramps_answer = CrampsAnswer::unknown;
    std::vector<Cramp> cramps;
    Sleep sleep;
    std::vector<Answer> answers;  ///< ascending by habit, one each
    /// Warning signs that were noticed (ids of the catalogue, ascending). None: not asked; empty: nothing.
    std::optional<std::vector<std::string>> warning_signs;
    std::string note;
    std::optional<Moment> recorded_at;  ///< when the cramp question was first answered
    std::int64_t revision = 0;          ///< set by the journal at each save; 0 = never saved

    friend bool operator==(const Night&, const Night&) = default;
};

[[nodiscard]] inline bool is_recorded(const Night& night) {
    return night.cramps_answer != CrampsAnswer::unknown;
}

/// Nothing has been said about it.
[[nodiscard]] bool is_blank(const Night& night);

/// The stamp of an answer about this night that is given `now`.
[[nodiscard]] Stamp stamp_at(const Night& night, const Moment& now);

/// The answer as it was given; derived habits are answered through derived.hpp.
[[nodiscard]] const Answer* find_answer(const Night& night, std::string_view habit);

/// Adds or replaces the answer. The same value again keeps the first stamp.
void set_answer(Night& night, Answer answer);

/// Makes the habit unknown again.
void clear_answer(Night& night, std::string_view habit);

/// Sets `place`, keeping the first stamp where the value is the same.
template <class Value>
void tell(std::optional<Told<Value>>& place, Value value, const Stamp& stamp) {
    if (!place || place->value != value) place = Told<Value>{value, stamp};
}

}  // namespace nightcramp
