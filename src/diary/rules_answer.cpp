#include "diary/number.hpp"
#include "diary/rules.hpp"

#include <fmt/format.h>

namespace nightcramp {

Problems answer_problems(const AnswerValue& value, const Habit& habit) {
    const std::string field = fmt::format("habit {}", habit.id);
    if (value.kind == AnswerKind::not_applicable) return {};
    if (habit.kind == HabitKind::yes_no) {
        if (value.kind != AnswerKind::amount) return {};
        return {{field, fmt::format("{} is answered with yes or no, not with an amount.", habit.name)}};
    }
    if (value.kind != AnswerKind::amount) {
        return {{field, fmt::format("{} is answered with an amount in {}, not with yes or no.", habit.name,
                                    habit.unit)}};
    }
    if (habit.most && value.amount > *habit.most) {
        return {{field, fmt::format("{} {} cannot be meant: at most {}.", decimal(value.amount), habit.unit,
                                    decimal(*habit.most))}};
    }
    return {};
}

Problems answer_problems(const Night& night, const std::vector<Habit>& habits) {
    Problems all;
    for (const Answer& answer : night.answers) {
        const Habit* habit = find_habit(habits, answer.habit);
        const std::string field = fmt::format("habit {}", answer.habit);
        if (habit == nullptr) {
            all.push_back({field, fmt::format("There is no habit \"{}\".", answer.habit)});
        } else if (habit->origin == Origin::derived) {
            all.push_back({field, fmt::format("{} is not answered by itself: it is read from how you slept.",
                                              habit->name)});
        } else {
            append(all, answer_problems(answer.value, *habit));
        }
    }
    return all;
}

}  // namespace nightcramp
