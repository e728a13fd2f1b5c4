#pragma once

#include "diary/stamp.hpp"

#include <string>

namespace nightcramp {

/// `not_applicable`: the question made no sense that day (drink before exercise on a day without exercise).
enum class AnswerKind { no, yes, amount, not_applicable };

/// What was said about a habit. There is no value for "unknown": no answer is unknown, never "no", never 0.
struct AnswerValue {
    AnswerKind kind = AnswerKind::no;
    double amount = 0;  ///< in the habit's unit; 0 unless kind is amount

    [[nodiscard]] static AnswerValue no() { return {AnswerKind::no, 0}; }
    [[nodiscard]] static AnswerValue yes() { return {AnswerKind::yes, 0}; }
    [[nodiscard]] static AnswerValue of(double amount) { return {AnswerKind::amount, amount}; }
    [[nodiscard]] static AnswerValue not_applicable() { return {AnswerKind::not_applicable, 0}; }

    friend bool operator==(const AnswerValue&, const AnswerValue&) = default;
};

/// The answer to one habit for one night.
struct Answer {
    std::string habit;  ///< its id
    AnswerValue value;
    Stamp stamp;

    friend bool operator==(const Answer&, const Answer&) = default;
};

}  // namespace nightcramp
