#pragma once

#include "ui/morning/morning_model.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <map>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// What is open and what went wrong in the view of one night; forgotten when another night is shown.
struct MorningState {
    std::optional<std::size_t> open_cramp{};
    bool more_of_cramp = false;
    bool signs_open = false;
    bool times_open = false;
    std::map<std::string, std::string>
        wrong{};  ///< by the id of a control: what was typed and cannot be meant
    bool night_was_answered = false;
};

/// What the parts of the view share in a frame.
struct MorningFrame {
    Ui& ui;
    Desk& desk;
    const Layout& layout;
    const MorningModel& model;
    MorningState& state;
};

/// One night: what happened in it, and what was done before.
class MorningView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    void follow(Ui& ui, Desk& desk, int cells);
    void set_first_focus(Ui& ui, const Desk& desk, bool other_night) const;
    static void draw_columns(MorningFrame& frame);
    static void take_letters(MorningFrame& frame);

    std::optional<Date> date_;
    std::int64_t change_ = -1;
    int cells_ = 0;
    MorningModel model_;
    MorningState state_;
};

}  // namespace nightcramp::ui
