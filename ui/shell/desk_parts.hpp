#pragma once

#include "app/worker.hpp"
#include "diary/change.hpp"
#include "ui/shell/view.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

/// What the desk puts together for itself.
namespace nightcramp::ui {

/// Who does long work away from the window. What has none is done in place.
struct Workers {
    std::unique_ptr<app::Worker> results{};
    std::unique_ptr<app::Worker> imports{};  ///< reads files
    std::unique_ptr<app::Worker> report{};   ///< draws the pages for the doctor
    std::unique_ptr<app::Worker> copies{};   ///< keeps copies and checks the diary
};

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
