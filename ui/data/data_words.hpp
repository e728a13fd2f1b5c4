#pragma once

#include "ui/data/data_model.hpp"

#include <string>
#include <vector>

/// What the Data view says, made of what was read and planned.
namespace nightcramp::ui {

/// "1 night", "1,204 nights"
[[nodiscard]] std::string nights_words(int nights);

/// "1 March to 28 March 2025"; the first year is named where it differs.
[[nodiscard]] std::string span_words(const DateSpan& span);

/// The text with its first letter as a capital one.
[[nodiscard]] std::string with_capital(std::string text);

/// What the import would do, a sentence for each thing: which nights, how many are new, what else.
[[nodiscard]] std::vector<std::string> plan_sentences(const exchange::ImportPlan& plan);

/// "3 nights say something else in the diary than in the file."; empty where none does.
[[nodiscard]] std::string differing_words(const exchange::ImportPlan& plan);

/// "Bring in 28 nights"
[[nodiscard]] std::string bring_in_words(const exchange::ImportPlan& plan);

/// Why nothing can be brought in now; empty where it can.
[[nodiscard]] std::string why_not(const BringIn& bring_in);

/// "Habit, 27 entries, 1 March to 28 March 2025"
[[nodiscard]] std::string item_words(const exchange::Draft& draft, const exchange::ItemPlan& item);

/// "7 lines are left out"; empty where none is.
[[nodiscard]] std::string left_out_words(const exchange::Draft& draft, const exchange::ImportPlan& plan);

/// "28 nights came in. Undo (Ctrl+Z) takes them back."; where undo would take something else back, the list
/// of what came in is named.
[[nodiscard]] std::string done_words(const CameIn& came_in, bool undo_takes_it_back);

/// What taking an import back does: "26 nights leave the diary, and 2 nights lose what came in."
[[nodiscard]] std::string take_back_words(const std::vector<Change>& changes);

/// How an unclear date reads in that order: "11 May 2020"; empty where it is none.
[[nodiscard]] std::string read_date(const std::string& example, exchange::DateOrder order);

}  // namespace nightcramp::ui
