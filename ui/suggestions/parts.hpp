#pragma once

#include "ui/suggestions/suggestions_view.hpp"

/// The parts of the Suggestions view. Each draws at a point and returns where it ends.
namespace nightcramp::ui {

/// A warning sign with its calm advice.
float draw_sign_strip(SuggestionsFrame& frame, const ShownSuggestion& shown, Point at, float width);
/// The question about warning signs, with every sign to tick.
float draw_sign_question(SuggestionsFrame& frame, Point at, float width);
/// One suggestion: what to do, why, and what can be done about it here.
float draw_suggestion(SuggestionsFrame& frame, const ShownSuggestion& shown, Point at, float width);
/// What was put away, behind one line.
float draw_dismissed(SuggestionsFrame& frame, Point at, float width);

/// Does what the button says.
void take_step(SuggestionsFrame& frame, const ShownSuggestion& shown, advice::Step step);

}  // namespace nightcramp::ui
