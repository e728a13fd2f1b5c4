#pragma once

#include "ui/experiments/experiments_model.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// What was decided so far of a plan.
struct PlanDraft {
    std::optional<experiment::Choice> choice;  ///< none while no habit is chosen
    bool begins = false;                       ///< the last step is shown
    std::string wrong;                         ///< what was typed for the amount and cannot be meant
    int revision = 0;                          ///< another one after each change

    void change() { ++revision; }
};

/// What the parts of the view share in a frame.
struct ExperimentsFrame {
    Ui& ui;
    Desk& desk;
    const Layout& layout;
    const ExperimentsModel& model;
    PlanDraft& draft;
    bool& computed_open;
};

/// An experiment from the first thought to its result: plan, follow, read.
class ExperimentsView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    /// What the model is built of.
    struct Seen {
        std::int64_t change = -1;
        ExperimentPage page;
        int revision = -1;
        Date today{};
        std::chrono::hours hour{};  ///< what may be known, and is over, changes with it

        friend bool operator==(const Seen&, const Seen&) = default;
    };

    /// What a draft was made for.
    struct Planned {
        std::filesystem::path diary;
        int plan = 0;
        std::string habit;

        friend bool operator==(const Planned&, const Planned&) = default;
    };

    void follow(Desk& desk);
    void follow_plan(Desk& desk);
    void begin_draft(Desk& desk, const std::string& habit);
    void follow_day(const Desk& desk);
    [[nodiscard]] std::string page_name() const;
    void begin_page(Ui& ui, const std::string& name);

    Seen seen_;
    ExperimentsModel model_;
    PlanDraft draft_;
    std::optional<Planned> planned_;  ///< none: there is no plan
    std::string shown_;               ///< the page that was drawn last
    bool computed_open_ = false;
};

}  // namespace nightcramp::ui
