#include "present/safety_notes.hpp"

namespace nightcramp::present {

std::string safety_note(const Habit& habit, const std::optional<AnswerValue>& value) {
    if (!value || value->kind != AnswerKind::amount) return "";
    if (habit.id == "magnesium" && value->amount > 350) return "Above 350: ask a doctor.";
    if (habit.id == "magnesium" && value->amount > 250) return "Above 250: ask a pharmacist.";
    if (habit.id == "calcium" && value->amount > 2000) return "Above 2,000: ask a doctor.";
    return "";
}

}  // namespace nightcramp::present
