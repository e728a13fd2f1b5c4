#pragma once

#include "app/session.hpp"
#include "app/worker.hpp"
#include "app/world.hpp"
#include "ui/data/data_model.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// The diary that a file is read for, as it is in this frame.
struct ImportedInto {
    const app::Session& session;
    const std::vector<Habit>& habits;
    std::int64_t version = 0;
    std::chrono::hours boundary{};  ///< of the noon rule
};

/// Reads and plans what BringIn asks for, away from the window.
class ImportWork {
public:
    /// The world must live longer; so must whoever holds this, for the work hands over to it.
    ImportWork(const app::World& world, std::unique_ptr<app::Worker> worker);

    BringIn bring_in;

    void begin(const std::filesystem::path& file);
    void cancel();
    /// Begins what waits and takes over what is done. Between frames. Throws DiaryError where the diary
    /// cannot be read; then the work waits until try_again().
    void go_on(const ImportedInto& diary);
    void try_again() { waits_ = false; }
    /// How far it is, 0 … 1; none where nothing is under way.
    [[nodiscard]] std::optional<double> progress() const;
    /// Keeps what the person chose for the next file of that program.
    void remember() const;
    /// "Daylio, Fitbit and Loop Habit Tracker"
    [[nodiscard]] const std::string& readable_programs();
    /// Where a file is looked for: where the last one was, at first where downloads are.
    [[nodiscard]] std::filesystem::path folder() const;
    [[nodiscard]] std::filesystem::path home() const;

private:
    void take();
    void begin_work(const ImportedInto& diary);
    void read(const ImportedInto& diary);
    void plan(const ImportedInto& diary);

    const app::World& world_;
    std::filesystem::path folder_;
    std::string readable_programs_;
    bool waits_ = false;                   ///< the diary could not be read
    std::int64_t planned_version_ = -1;    ///< of the diary
    std::unique_ptr<app::Worker> worker_;  ///< last: its work ends before what it hands over to
};

}  // namespace nightcramp::ui
