#include "diary/derived.hpp"

namespace nightcramp {
namespace {

template <class Value>
std::optional<Answer> read(const Habit& habit, const std::optional<Told<Value>>& told, Value wanted) {
    if (!told) return std::nullopt;
    return Answer{habit.id, told->value == wanted ? AnswerValue::yes() : AnswerValue::no(), told->stamp};
}

}  // namespace

std::optional<Answer> answer_to(const Night& night, const Habit& habit) {
    if (habit.origin != Origin::derived) {
        const Answer* answer = find_answer(night, habit.id);
        return answer == nullptr ? std::nullopt : std::optional(*answer);
    }
    const Sleep& sleep = night.sleep;
    if (habit.id == "back-with-pillow") return read(habit, sleep.position, Position::back_with_pillow);
    if (habit.id == "feet-pointed") return read(habit, sleep.feet, Feet::pointed_down);
    if (habit.id == "feet-lifted") return read(habit, sleep.feet, Feet::propped_up);
    if (habit.id == "heavy-covers") return read(habit, sleep.covers, Covers::heavy);
    return std::nullopt;
}

}  // namespace nightcramp
