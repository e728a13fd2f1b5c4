#pragma once

#include "chart/bar_chart.hpp"
#include "present/results.hpp"
#include "present/suggestion_words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::present {

/// Everything about one habit, as its page shows it.
struct HabitPage {
    std::string name;
    std::string question;
    std::string badge;                ///< "Probably fewer"; "No answers yet" without any
    std::optional<chart::Look> look;  ///< none without answers
    std::optional<chart::RatioInterval> ratio;
    std::string sealed;                   ///< why what stands here is of earlier nights; else empty
    std::vector<std::string> nights;      ///< what the person's own nights say, in plain sentences
    std::optional<chart::BarChart> dose;  ///< cramps a night by thirds of the amount
    std::vector<std::string> dose_words;
    std::vector<std::string> computed;          ///< "How was this computed?", plainly
    std::vector<std::string> figures;           ///< the same in figures; p values at reviews only
    std::string ask_first;                      ///< why this person asks a doctor first; else empty
    std::string limit;                          ///< "At most 350 mg a day from supplements."; else empty
    const HabitKnowledge* knowledge = nullptr;  ///< of the source; null for own habits
    std::vector<std::string> studies;           ///< each with its source
};

/// `detail` where the analysis knows the habit; its amounts and adjustments are left out without it.
[[nodiscard]] HabitPage habit_page(const Results& results, const CardSource& source, const Habit& habit,
                                   const analysis::HabitDetail* detail);

/// Its place in the results; none where it has not one answer.
[[nodiscard]] std::optional<int> place_of(const Results& results, std::string_view habit);

}  // namespace nightcramp::present
