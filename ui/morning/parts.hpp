#pragma once

#include "ui/morning/morning_view.hpp"

/// The parts of the Morning view. Each draws at a place of a width and returns where it ended (y).
namespace nightcramp::ui {

/// Between title and saved state: arrows and the nights around the one on screen; after 17:00 also
/// "Last night | Tonight".
void draw_date_bar(MorningFrame& frame, const Rect& room);
/// How many nights the bar has room for; 0: two arrows only.
[[nodiscard]] int date_bar_cells(const Layout& layout, bool offers_tonight);

float draw_question(MorningFrame& frame, Point at, float width);
float draw_cramps(MorningFrame& frame, Point at, float width);
float draw_cramp_body(MorningFrame& frame, std::size_t index, const Rect& inner);
float draw_cramp_more(MorningFrame& frame, std::size_t index, Point at, float width);
/// Front and back of the legs; `height` is that of the pictures with their labels.
void draw_legs_picker(MorningFrame& frame, std::size_t index, const Rect& rect);
float draw_sleep(MorningFrame& frame, Point at, float width);
float draw_signs(MorningFrame& frame, Point at, float width);
float draw_note(MorningFrame& frame, Point at, float width);
float draw_habits(MorningFrame& frame, Point at, float width);
/// What chance drew for tonight, where the habits that it stands with are far below.
float draw_drawn_above(MorningFrame& frame, Point at, float width);

/// What a press on the big answers and the keys N and A do.
void say_no_cramps(MorningFrame& frame);
void add_cramp(MorningFrame& frame);
void answer_the_rest(MorningFrame& frame);
/// To the first habit that is not answered.
void focus_open_habit(MorningFrame& frame);

/// Opens that card, with everything in it as nobody had touched it.
void open_cramp(MorningFrame& frame, std::size_t index);

/// Takes the cramp over as the person changed it.
void put_cramp(MorningFrame& frame, std::size_t index, const Cramp& cramp);

/// "Too large. Not saved." under a control, where something of that id went wrong; returns its height.
float draw_wrong(MorningFrame& frame, const std::string& id, Point at, float width);

}  // namespace nightcramp::ui
