#pragma once

#include "diary/answer.hpp"

#include <cstdint>
#include <optional>

namespace nightcramp::exchange {

/// What a number means that Loop Habit Tracker stores for a habit and a day: −1 nothing was entered, 0 no,
/// 1 not due that day (computed, nothing was entered), 2 done, 3 skipped; of a habit that is measured, a
/// thousand times the amount. None where nothing was entered, and for numbers that Loop does not store.
[[nodiscard]] inline std::optional<AnswerValue> loop_answer(std::int64_t stored, bool measured) {
    constexpr double thousandth = 1000;
    if (stored == 3) return AnswerValue::not_applicable();
    if (measured) {
        if (stored < 0) return std::nullopt;
        return AnswerValue::of(static_cast<double>(stored) / thousandth);
    }
    if (stored == 2) return AnswerValue::yes();
    if (stored == 0) return AnswerValue::no();
    return std::nullopt;
}

}  // namespace nightcramp::exchange
