#include "advice/limits.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace nightcramp::advice {
namespace {

constexpr days longest_pregnancy{42 * 7};
constexpr int grown_up = 18;
constexpr int calcium_age = 51;

std::string_view after(std::string_view token, std::string_view kind) {
    return token.starts_with(kind) ? token.substr(kind.size()) : std::string_view();
}

bool takes(const Profile& profile, const Catalogue& catalogue, Date today, std::string_view id,
           std::string_view family) {
    return std::any_of(profile.medicines.begin(), profile.medicines.end(), [&](const Medicine& medicine) {
        const ListedMedicine* known = find_medicine(catalogue.medicines, medicine.id);
        if (known == nullptr || !is_taken(medicine, today)) return false;
        return (!id.empty() && known->id == id) || (!family.empty() && known->family == family);
    });
}

bool is_true(std::string_view token, const Profile& profile, const Catalogue& catalogue, Date today) {
    if (token == "pregnancy") return is_pregnant(profile, today);
    if (token == "child") return is_child(profile, today);
    if (const auto condition = after(token, "condition "); !condition.empty()) {
        return std::find(profile.conditions.begin(), profile.conditions.end(), condition) !=
               profile.conditions.end();
    }
    return takes(profile, catalogue, today, after(token, "medicine "), after(token, "family "));
}

}  // namespace

bool is_pregnant(const Profile& profile, Date today) {
    return profile.due_date && *profile.due_date + overdue >= today &&
           *profile.due_date - today <= longest_pregnancy;
}

bool is_child(const Profile& profile, Date today) {
    const auto age = least_age(profile, today);
    return age && *age + 1 < grown_up;
}

std::optional<int> least_age(const Profile& profile, Date today) {
    if (!profile.year_of_birth) return std::nullopt;
    const int year = static_cast<int>(std::chrono::year_month_day(today).year());
    return std::max(0, year - *profile.year_of_birth - 1);
}

bool is_taken(const Medicine& medicine, Date today) {
    const bool begun = !medicine.started || *medicine.started <= today;
    return begun && (!medicine.stopped || *medicine.stopped > today);
}

std::vector<std::string> true_of(const std::vector<std::string>& ask_first, const Profile& profile,
                                 const Catalogue& catalogue, Date today) {
    std::vector<std::string> met;
    std::copy_if(ask_first.begin(), ask_first.end(), std::back_inserter(met),
                 [&](const std::string& token) { return is_true(token, profile, catalogue, today); });
    return met;
}

std::vector<std::string> reasons_to_ask(const Facts& facts, const Habit& habit) {
    return reasons_to_ask(habit, facts.knowledge, facts.profile, facts.catalogue, facts.today);
}

std::vector<std::string> reasons_to_ask(const Habit& habit, const Knowledge& knowledge,
                                        const Profile& profile, const Catalogue& catalogue, Date today) {
    const HabitKnowledge* known = find_knowledge(knowledge, habit.id);
    if (known == nullptr || habit.origin == Origin::own) return {};
    return true_of(known->ask_first, profile, catalogue, today);
}

std::vector<std::string> reasons_before_trial(const Habit& habit, const Knowledge& knowledge,
                                              const Profile& profile, const Catalogue& catalogue,
                                              Date today) {
    std::vector<std::string> tokens;
    const auto add = [&](const std::vector<std::string>& more) {
        for (const std::string& token : more) {
            if (std::find(tokens.begin(), tokens.end(), token) == tokens.end()) tokens.push_back(token);
        }
    };
    constexpr std::array<std::string_view, 5> swallowed{"fluids", "salted", "magnesium", "calcium",
                                                        "alcohol"};
    for (const HabitKnowledge& known : knowledge.habits) {
        const bool may_be_it = habit.origin == Origin::own ? std::find(swallowed.begin(), swallowed.end(),
                                                                       known.habit) != swallowed.end()
                                                           : known.habit == habit.id;
        if (may_be_it) add(known.ask_first);
    }
    add(trial_of(knowledge, habit).ask_first);
    return true_of(tokens, profile, catalogue, today);
}
std::vector<std::string> reasons_to_ask_before_leaving(const Facts& facts, const Habit& habit) {
    std::vector<std::string> reasons = reasons_to_ask(facts, habit);
    std::erase_if(reasons, [](const std::string& token) { return token == "pregnancy" || token == "child"; });
    return reasons;
}

double calcium_limit(const Profile& profile, Date today) {
    // Somebody may have turned 51 this year, so the year of birth alone has to be clearly later.
    const auto age = least_age(profile, today);
    return age && *age + 1 < calcium_age ? 2500 : 2000;
}

AmountRange before_exercise_ml(double weight_kg) {
    const auto rounded = [](double ml) { return std::round(ml / 10) * 10; };
    return {rounded(5 * weight_kg), rounded(7 * weight_kg)};
}

std::optional<double> limit_of(const Facts& facts, const Habit& habit) {
    if (habit.origin == Origin::own || !reasons_to_ask(facts, habit).empty()) return std::nullopt;
    if (habit.id == "calcium") return calcium_limit(facts.profile, facts.today);
    if (habit.id == "magnesium") return magnesium_limit;
    return std::nullopt;
}

}  // namespace nightcramp::advice
