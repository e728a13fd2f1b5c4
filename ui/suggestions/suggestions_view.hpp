#pragma once

#include "present/sign_list.hpp"
#include "present/suggestion_words.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// A suggestion and its words.
struct ShownSuggestion {
    advice::Suggestion suggestion;
    present::SuggestionCard card;
};

/// What the view draws: built when the results, the diary or the way of reading change.
struct SuggestionsModel {
    bool asked = false;  ///< about warning signs, within the last 30 days
    std::vector<ShownSuggestion> signs;
    std::vector<ShownSuggestion> suggestions;
    std::vector<ShownSuggestion> dismissed;
    std::vector<std::string> questions;       ///< that stand on the list for the doctor
    std::string none;                         ///< why there is nothing; else empty
    std::string as_of;                        ///< "391 of 429 nights recorded, up to 21 November"
    std::vector<present::SignRow> sign_rows;  ///< of the last 30 days
};

/// What the parts of the view share in a frame.
struct SuggestionsFrame {
    Ui& ui;
    Desk& desk;
    const Layout& layout;
    const SuggestionsModel& model;
    bool& signs_open;
    bool& dismissed_open;
};

/// What to keep, start, try and drop, and why; warning signs first.
class SuggestionsView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    void follow(Desk& desk);

    std::filesystem::path file_;
    std::int64_t change_ = -1;
    SuggestionsModel model_;
    bool signs_open_ = false;
    bool dismissed_open_ = false;
};

}  // namespace nightcramp::ui
