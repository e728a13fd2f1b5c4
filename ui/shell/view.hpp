#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace nightcramp::ui {

/// The views that there are, in the order of the rail.
enum class View { morning, calendar, trends, suggestions, habits, experiments, profile, data, settings };

/// "trends", as the settings keep it.
[[nodiscard]] std::string_view slug_of(View view);

/// What the window works on.
enum class Stage {
    failed,   ///< no diary could be opened; a dialog says why and what to do
    welcome,  ///< there is no diary yet, and none is made before the person wants it
    diary,
    example,  ///< the invented diary, to look around in
};

/// A line at the lower edge that goes by itself.
struct Strip {
    std::string text;
    bool offers_undo = false;
    bool offers_redo = false;
    double until_s = 0;
    std::string button{};         ///< of something else than undo and redo; empty: there is none
    std::function<void()> act{};  ///< what that button does
};

/// What the header says about the last change.
struct SavedState {
    std::string words;        ///< "Saved 07:12"
    std::string short_words;  ///< "Saved": where those have no room
    bool failed = false;
    bool is_typing = false;  ///< something is typed that is not saved yet
};

/// What the Experiments view shows beside the experiment that goes on.
struct ExperimentPage {
    bool planning = false;
    int plan = 0;       ///< another number for each plan that is begun anew
    std::string habit;  ///< to plan for; empty: still to be chosen
    std::string shown;  ///< id of an earlier one whose result is read; empty: the newest

    friend bool operator==(const ExperimentPage&, const ExperimentPage&) = default;
};

}  // namespace nightcramp::ui
