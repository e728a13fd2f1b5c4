#pragma once

#include "diary/change.hpp"
#include "ui/shell/view.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>

/// What the desk puts together for itself.
namespace nightcramp::ui {

/// What results are made of.
struct Made {
    std::filesystem::path file;
    std::int64_t version = -1;
    Date today{};

    friend bool operator==(const Made&, const Made&) = default;
};

/// What becomes of an experiment: saved with `with_it`, and then `page` is shown.
struct ExperimentEdit {
    std::optional<Experiment> before{};
    std::optional<Experiment> after{};
    bool with_undo = false;
    std::optional<ExperimentPage> page{};
    std::optional<Change> with_it{};
};

}  // namespace nightcramp::ui
