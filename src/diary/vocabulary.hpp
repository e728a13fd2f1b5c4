#pragma once

#include "diary/catalogue.hpp"
#include "diary/change.hpp"
#include "diary/manner.hpp"
#include "diary/words.hpp"

/// The words of every enumeration of the diary.
namespace nightcramp {

template <>
std::span<const Word<CrampsAnswer>> words();
template <>
std::span<const Word<Muscle>> words();
template <>
std::span<const Word<Side>> words();
template <>
std::span<const Word<Extent>> words();
template <>
std::span<const Word<Relief>> words();
template <>
std::span<const Word<Position>> words();
template <>
std::span<const Word<Feet>> words();
template <>
std::span<const Word<Covers>> words();
template <>
std::span<const Word<AnswerKind>> words();
template <>
std::span<const Word<Provenance>> words();
template <>
std::span<const Word<HabitKind>> words();
template <>
std::span<const Word<Role>> words();
template <>
std::span<const Word<Window>> words();
template <>
std::span<const Word<Origin>> words();
template <>
std::span<const Word<Aim>> words();
template <>
std::span<const Word<Design>> words();
template <>
std::span<const Word<StopCause>> words();
template <>
std::span<const Word<Face>> words();
template <>
std::span<const Word<EditState>> words();
template <>
std::span<const Word<Urgency>> words();
template <>
std::span<const Word<ClockStyle>> words();
template <>
std::span<const Word<Units>> words();

}  // namespace nightcramp
