#include "exchange/cramp_numbers.hpp"

#include "diary/rules.hpp"
#include "exchange/cells.hpp"
#include "exchange/name_words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using Kind = Target::Kind;

constexpr double worst_pain = 10;

/// A number of minutes is no number of cramps, and a grade of another program is no pain.
bool may_be_numbers_of_cramps(const Item& item) {
    return item.has_amounts && item.measure == Item::Measure::quantity && !is_measured(item.unit);
}

bool look_like_a_count(const ItemAmounts& amounts) {
    return amounts.are_whole && amounts.largest > 1 && amounts.largest <= most_cramps;
}

}  // namespace

std::vector<ItemAmounts> amounts_of(const Draft& draft) {
    std::vector<ItemAmounts> all(draft.items.size());
    for (const Mark& mark : draft.marks) {
        if (mark.value.kind != AnswerKind::amount) continue;
        ItemAmounts& amounts = all.at(mark.item);
        amounts.largest = std::max(amounts.largest, mark.value.amount);
        if (mark.value.amount != std::floor(mark.value.amount)) amounts.are_whole = false;
    }
    return all;
}

Target::Kind cramp_target(const Item& item, const ItemAmounts& amounts) {
    if (!may_be_numbers_of_cramps(item)) return Kind::cramp;
    if (counts_cramps(item.name) || is_unit_of_counts(item.unit)) return Kind::cramp_count;
    if (grades_pain(item.name) || is_unit_of_pain(item.unit))
        return amounts.largest <= worst_pain ? Kind::cramp_pain : Kind::cramp;
    return names_several_cramps(item.name) && look_like_a_count(amounts) ? Kind::cramp_count : Kind::cramp;
}

std::string given_up_numbers(const Item& item, const ItemAmounts& amounts) {
    if (!may_be_numbers_of_cramps(item) || amounts.largest <= 1) return "";
    return fmt::format(
        "The numbers of {} are taken neither for how many cramps there were nor for their pain: each entry "
        "becomes one cramp.",
        in_quotes(item.name));
}

}  // namespace nightcramp::exchange
