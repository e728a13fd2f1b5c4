#include "exchange/writers/without_names.hpp"

#include "exchange/mapping.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

template <class Listed>
bool is_listed(const std::vector<Listed>& list, const std::string& id) {
    return std::any_of(list.begin(), list.end(), [&](const Listed& one) { return one.id == id; });
}

/// A unit that says nothing of the person.
bool is_common_unit(const std::string& unit, const Catalogue& catalogue) {
    constexpr std::array<std::string_view, 3> measures{"ml", "mg", "min"};
    return std::any_of(measures.begin(), measures.end(),
                       [&](std::string_view one) { return unit_factor(unit, one).has_value(); }) ||
           std::any_of(catalogue.habits.begin(), catalogue.habits.end(),
                       [&](const Habit& habit) { return habit.unit == unit; });
}

bool is_hexadecimal(const std::string& text) {
    return text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

class WithoutNames {
public:
    explicit WithoutNames(const Catalogue& catalogue) : catalogue_(catalogue) {}

    void clear(OwnContents& own) {
        const auto by_id = [](const auto& a, const auto& b) { return a.id < b.id; };
        for (Habit& habit : own.habits) clear(habit);
        std::sort(own.habits.begin(), own.habits.end(), by_id);
        if (own.profile) clear(*own.profile);
        std::erase_if(own.experiments, [](const Experiment& one) { return !one.unsealed_at; });
        for (Experiment& experiment : own.experiments) clear(experiment);
        std::sort(own.experiments.begin(), own.experiments.end(), by_id);
        own.dismissals.clear();
        for (Night& night : own.nights) clear(night);
        std::erase_if(own.nights, is_blank);
    }

private:
    void clear(Habit& habit) {
        const Habit* built_in = find_habit(catalogue_.habits, habit.id);
        if (built_in != nullptr && habit.origin != Origin::own) {
            habit.name = built_in->name;
            habit.question = built_in->question;
            if (habit.unit != built_in->unit) habit.unit = shown_unit(habit);
            return;
        }
        const std::size_t number = ids_.size() + 1;
        const std::string id = fmt::format("habit-{}", number);
        ids_.emplace(habit.id, id);
        habit.id = id;
        habit.name = fmt::format("Habit {}", number);
        habit.question = fmt::format("Habit {}?", number);
        habit.unit = shown_unit(habit);
    }

    [[nodiscard]] std::string shown_unit(const Habit& habit) const {
        if (habit.unit.empty() || is_common_unit(habit.unit, catalogue_)) return habit.unit;
        return "times";
    }

    void clear(Profile& profile) const {
        profile.questions.clear();
        std::erase_if(profile.conditions,
                      [&](const std::string& id) { return !is_listed(catalogue_.conditions, id); });
        int number = 0;
        for (Medicine& medicine : profile.medicines) {
            const ListedMedicine* listed = find_medicine(catalogue_.medicines, medicine.id);
            if (listed == nullptr) medicine.id.clear();
            medicine.name = listed == nullptr ? fmt::format("Medicine {}", ++number) : listed->name;
            medicine.dose.clear();
        }
    }

    /// The seal of a schedule is of the id of the habit too, which it would confirm to whoever guesses it.
    void clear(Experiment& experiment) {
        const std::string habit = shown_id(experiment.habit);
        const bool keeps_seal = habit == experiment.habit && is_hexadecimal(experiment.schedule_hash);
        if (!keeps_seal) experiment.schedule_hash = "withheld";
        experiment.habit = habit;
        experiment.stop_reason.clear();
        experiment.id = fmt::format("experiment-{}", ++experiments_);
    }

    /// Where one sign is left out, the others alone would be a wrong answer: the answer goes as a whole.
    void clear(Night& night) {
        night.note.clear();
        for (Cramp& cramp : night.cramps) cramp.note.clear();
        for (Answer& answer : night.answers) answer.habit = shown_id(answer.habit);
        std::sort(night.answers.begin(), night.answers.end(),
                  [](const Answer& a, const Answer& b) { return a.habit < b.habit; });
        if (!night.warning_signs) return;
        const auto& signs = *night.warning_signs;
        const bool all_listed = std::all_of(signs.begin(), signs.end(), [&](const std::string& id) {
            return is_listed(catalogue_.warning_signs, id);
        });
        if (!all_listed) night.warning_signs.reset();
    }

    /// The id of a habit that the diary no longer has is the person's own word as well.
    std::string shown_id(const std::string& habit) {
        const auto renamed = ids_.find(habit);
        if (renamed != ids_.end()) return renamed->second;
        if (is_listed(catalogue_.habits, habit)) return habit;
        return ids_.emplace(habit, fmt::format("habit-{}", ids_.size() + 1)).first->second;
    }

    const Catalogue& catalogue_;
    std::map<std::string, std::string> ids_;  ///< of habits of one's own: as they were, as they are now
    int experiments_ = 0;
};

}  // namespace

OwnContents without_names(OwnContents diary, const Catalogue& catalogue) {
    WithoutNames(catalogue).clear(diary);
    return diary;
}

}  // namespace nightcramp::exchange
