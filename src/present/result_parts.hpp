#pragma once

#include "present/experiment_parts.hpp"
#include "present/experiment_result.hpp"

#include <string>
#include <vector>

/// What experiment_result.cpp is made of.
namespace nightcramp::present {

/// With its first letter small.
[[nodiscard]] std::string in_small(std::string text);

/// "95 % interval: 10 to 60 % fewer."; of results that cannot tell, what is still possible. Empty without an
/// interval.
[[nodiscard]] std::string interval_sentence(const experiment::TrialResult& result);

/// What the person could do now; never about a medicine.
[[nodiscard]] std::vector<std::string> next_sentences(const ExperimentSource& source,
                                                      const experiment::TrialResult& result,
                                                      const Tested& of);

/// "How was this computed?", plainly and in figures.
[[nodiscard]] std::vector<std::string> computed_sentences(const Experiment& experiment,
                                                          const experiment::TrialResult& result);
[[nodiscard]] std::vector<std::string> figure_sentences(const Experiment& experiment,
                                                        const experiment::TrialResult& result);

}  // namespace nightcramp::present
