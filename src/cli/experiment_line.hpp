#pragma once

#include "cli/edit_line.hpp"
#include "cli/experiment_read.hpp"
#include "experiment/schedule.hpp"

#include <optional>
#include <string>

namespace nightcramp::cli {

/// `experiment plan HABIT` as it was typed; what was left out is empty.
struct PlanTyped {
    std::string habit;
    std::string design;
    std::string nights;
    std::string from;
    std::string amount;
    bool agreed = false;
    bool begin = false;
};

/// `experiment stop` as it was typed.
struct StopTyped {
    std::string id;
    std::string cause;
    std::string because;
};

/// What was meant; what was left out is as present::first_choice proposes it.
[[nodiscard]] Parsed<experiment::Choice> read_choice(const PlanTyped& typed, const ExperimentDiary& diary);

/// Draws the choice and keeps it; with everything that stands against it.
[[nodiscard]] Parsed<EditLine> begin_line(const PlanTyped& typed, const app::Session& session);

[[nodiscard]] Parsed<EditLine> stop_line(const StopTyped& typed, const app::Session& session);
[[nodiscard]] Parsed<EditLine> extend_line(const std::string& id, const std::string& nights,
                                           const app::Session& session);
[[nodiscard]] Parsed<EditLine> erase_line(const std::string& id, const app::Session& session);

/// Opens the result; no change where it is open. Before the end only where `unseal` says so.
[[nodiscard]] Parsed<EditLine> open_line(const std::string& id, bool unseal, const app::Session& session);

/// Says of the night now that the habit was done ("yes") or was not ("no").
[[nodiscard]] Parsed<EditLine> done_line(const std::string& answer, const app::Session& session);

}  // namespace nightcramp::cli
