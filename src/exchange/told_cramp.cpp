#include "exchange/told_cramp.hpp"

#include "exchange/cramp_labels.hpp"

#include <cmath>

namespace nightcramp::exchange {
namespace {

bool tells_pain(const Item& item, Target::Kind kind) {
    return item.measure == Item::Measure::pain || kind == Target::Kind::cramp_pain;
}

std::optional<int> pain_of(const AnswerValue& value) {
    constexpr double worst = 10;
    if (value.kind != AnswerKind::amount || !(value.amount >= 0 && value.amount <= worst))
        return std::nullopt;
    const auto pain = static_cast<int>(std::lround(value.amount));
    return pain > 0 ? std::optional(pain) : std::nullopt;
}

bool is_zero(const Mark& mark) {
    return mark.value.kind == AnswerKind::amount && mark.value.amount <= 0;
}

bool is_strength(const Item& item, Target::Kind kind) {
    return item.measure == Item::Measure::grade || tells_pain(item, kind);
}

}  // namespace

bool denies_cramps(const Item& item, const Mark& mark, Target::Kind kind) {
    return mark.value.kind == AnswerKind::no || (is_zero(mark) && !is_strength(item, kind));
}

bool is_without_pain(const Item& item, const Mark& mark, Target::Kind kind) {
    return is_zero(mark) && is_strength(item, kind);
}

Cramp cramp_of(const Item& item, const Mark& mark, Target::Kind kind, const Zone& zone) {
    constexpr auto longest = std::chrono::hours(12);
    Cramp cramp;
    cramp.at = moment_of(mark.at, zone);
    if (tells_pain(item, kind)) cramp.pain = pain_of(mark.value);
    if (mark.duration && mark.duration->count() >= 1 && *mark.duration <= longest)
        cramp.duration = mark.duration;
    static_cast<void>(tell_place(cramp, item.name));
    if (!tell_place(cramp, mark.label)) cramp.note = mark.label;
    return cramp;
}

}  // namespace nightcramp::exchange
