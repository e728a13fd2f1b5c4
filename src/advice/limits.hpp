#pragma once

#include "advice/facts.hpp"
#include "advice/suggestion.hpp"

#include <optional>
#include <string>
#include <vector>

/// What safety says of this person; it overrides everything that nights and studies say.
namespace nightcramp::advice {

/// So long after the due date a pregnancy still counts: children come late.
inline constexpr days overdue{14};

/// From the day they say so until two weeks after the due date. Earlier than 42 weeks before it there is no
/// pregnancy.
[[nodiscard]] bool is_pregnant(const Profile& profile, Date today);

/// In full years, from the year of birth: the least it can be. None where it is not known.
[[nodiscard]] std::optional<int> least_age(const Profile& profile, Date today);

/// Under 18 for certain, by the year of birth.
[[nodiscard]] bool is_child(const Profile& profile, Date today);

/// Whether the medicine is taken on that day: begun (or of unknown beginning) and not ended.
[[nodiscard]] bool is_taken(const Medicine& medicine, Date today);

/// The tokens of `ask_first` (HabitKnowledge) that are true of the person. An unknown token is never true.
[[nodiscard]] std::vector<std::string> true_of(const std::vector<std::string>& ask_first,
                                               const Profile& profile, const Catalogue& catalogue,
                                               Date today);

/// Why the person asks a doctor before they change the habit; empty where nothing stands against it.
[[nodiscard]] std::vector<std::string> reasons_to_ask(const Facts& facts, const Habit& habit);
/// The same for those who have no facts at hand.
[[nodiscard]] std::vector<std::string> reasons_to_ask(const Habit& habit, const Knowledge& knowledge,
                                                      const Profile& profile, const Catalogue& catalogue,
                                                      Date today);
/// Why the person asks a doctor before an experiment draws nights with the habit and nights without. Of
/// habits of their own nobody knows what they are, so whatever stands against drinks, salt, minerals or
/// alcohol does.
[[nodiscard]] std::vector<std::string> reasons_before_trial(const Habit& habit, const Knowledge& knowledge,
                                                            const Profile& profile,
                                                            const Catalogue& catalogue, Date today);
/// … or keep away from it: what stands against a thing only in pregnancy or childhood does not stand against
/// leaving it.
[[nodiscard]] std::vector<std::string> reasons_to_ask_before_leaving(const Facts& facts, const Habit& habit);

/// Calcium in mg a day, food included: 2,500 up to 50 years, 2,000 from 51 on and where the age is not known
/// (IOM 2011, Dietary Reference Intakes for Calcium and Vitamin D).
[[nodiscard]] double calcium_limit(const Profile& profile, Date today);

/// Magnesium from supplements in mg a day: 350 (upper limit of the US National Academies; EFSA: 250).
inline constexpr double magnesium_limit = 350;

/// How much to drink in all about four hours before exercise, in ml: 5 to 7 ml per kg of weight (Sawka 2007,
/// Med Sci Sports Exerc 39:377), rounded to 10 ml.
[[nodiscard]] AmountRange before_exercise_ml(double weight_kg);

/// The limit of a habit in its unit a day; none where there is none, and where the person asks a doctor about
/// any amount.
[[nodiscard]] std::optional<double> limit_of(const Facts& facts, const Habit& habit);

}  // namespace nightcramp::advice
