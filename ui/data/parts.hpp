#pragma once

#include "ui/data/data_view.hpp"
#include "ui/widgets/button.hpp"

#include <optional>
#include <string>
#include <vector>

/// The parts of the Data view. Each draws at a place of a width and returns where it ended (y).
namespace nightcramp::ui {

/// Choosing a file, reading it, and what came of it; the preview has cards of its own.
float draw_bring_in(DataFrame& frame, Point at, float width);
/// What the file would bring, the one button that brings it, and what has to be settled before.
float draw_found(DataFrame& frame, Point at, float width);
/// "What becomes of what": a row for each thing that the file has a name for.
float draw_items(DataFrame& frame, Point at, float width);
/// What is left out of it and what was taken for granted.
float draw_remarks(DataFrame& frame, Point at, float width);
float draw_take_out(DataFrame& frame, Point at, float width);
float draw_came_in(DataFrame& frame, Point at, float width);
float draw_copies(DataFrame& frame, Point at, float width);
float draw_check(DataFrame& frame, Point at, float width);
float draw_trash(DataFrame& frame, Point at, float width);

/// The heading of a card with a sentence in muted below it where there is one; returns where it ends.
float draw_data_head(DataFrame& frame, Point at, float width, const std::string& name,
                     const std::string& sentence);

struct CardButton {
    std::string id;
    ButtonSpec spec;
};

/// One after the other, or below each other where they have no room; returns the one that was pressed.
/// `at.y` moves behind them.
std::optional<std::size_t> draw_card_buttons(Ui& ui, const std::vector<CardButton>& buttons, Point& at,
                                             float width);

/// How far work is, 0 … 1, as a bar; returns where it ends.
float draw_progress(Ui& ui, double share, Point at, float width);

}  // namespace nightcramp::ui
