#pragma once

#include "diary/profile.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// What was typed into a control and cannot be saved, and why.
struct Refused {
    std::string typed;
    std::string sentence;
    bool shown = false;  ///< the sentence has been on screen once
};

/// A medicine or a question that is being changed in place.
struct Opened {
    std::size_t index = 0;
    std::string name;     ///< as it was when it was opened: what another program puts there is another thing
    bool is_new = false;  ///< it was begun in the field for a new one
};

/// What is open and half said in the Profile view; forgotten when another diary is opened.
struct ProfileState {
    std::map<std::string, Refused> refused{};  ///< by the id of the control
    bool asks_due_date = false;                ///< "Yes" was pressed, and the date is still missing
    std::optional<Opened> medicine{};
    std::string medicine_sought{};
    int medicine_cursor = 0;  ///< in the list of those that were found
    std::optional<Opened> question{};
    std::optional<Rect> to_be_seen{};  ///< has just grown: not to be left below the edge of the window
};

/// What the parts of the view share in a frame.
struct ProfileFrame {
    Ui& ui;
    Desk& desk;
    const Layout& layout;
    const Profile profile;  ///< as it was when the frame began
    ProfileState& state;
};

/// What the person says of themselves: body, conditions, medicines, questions for the doctor.
class ProfileView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    std::filesystem::path diary_;
    ProfileState state_;
};

}  // namespace nightcramp::ui
