#pragma once

#include "chart/any_chart.hpp"
#include "experiment/trial.hpp"
#include "present/chart_table.hpp"
#include "present/experiment_plan.hpp"

#include <string>
#include <vector>

namespace nightcramp::present {

/// What an experiment found, in words.
struct ResultWords {
    std::string verdict;              ///< "Fewer", "More", "Little difference", "Cannot tell"
    std::string sentence;             ///< "Fewer cramps on nights with stretching: 41 in 100 fewer."
    std::string interval;             ///< "95 % interval: 10 to 60 in 100 fewer."
    std::vector<std::string> counts;  ///< cramps and nights as drawn
    std::vector<std::string>
        labels;  ///< "Stopped early, for safety", "Opened before its end: no test any more", "Extended once"
    std::vector<std::string> as_done;   ///< what was really done; description only
    std::vector<std::string> next;      ///< what could be done now
    std::vector<std::string> computed;  ///< "How was this computed?", plainly
    std::vector<std::string> figures;   ///< the same in figures
};

/// The result as the answer to the experiment's question: that of a trigger asks about leaving it.
[[nodiscard]] experiment::TrialResult answered(const Habit& habit, experiment::TrialResult result);

[[nodiscard]] ResultWords result_words(const ExperimentSource& source, const Experiment& experiment,
                                       const experiment::TrialResult& result);

/// A chart of an experiment with the table behind it.
struct ExperimentChart {
    std::string title;
    std::string subtitle;
    chart::AnyChart drawing;
    ChartTable table;
};

/// Its nights over time with the cramps, by what was drawn.
[[nodiscard]] ExperimentChart timeline_chart(const ExperimentSource& source, const Experiment& experiment,
                                             const experiment::Trial& trial);
/// How strong chance alone would have made it, with what came out.
[[nodiscard]] ExperimentChart draws_chart(const ExperimentSource& source, const Experiment& experiment,
                                          const experiment::TrialResult& result);

}  // namespace nightcramp::present
