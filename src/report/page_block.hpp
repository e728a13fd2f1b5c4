#pragma once

#include "report/page_pen.hpp"
#include "report/report.hpp"

#include <cstddef>
#include <string>
#include <vector>

/// Texts as they stand on paper; inside this room only.
namespace nightcramp::report {

inline constexpr float text_line = 19;  ///< of small text

/// A piece of a line.
struct Run {
    float x = 0;  ///< from the left end of the line; of Align::right, its right end
    std::string text;
    chart::Type type = chart::Type::small;
    chart::Role role = chart::Role::text;
    chart::Align align = chart::Align::left;
    float blank = 0;  ///< > 0: so long a line to write on by hand
};
using TextLine = std::vector<Run>;

/// What belongs together: a sentence, a medicine, a question.
struct Item {
    std::vector<TextLine> lines;
    int holds = 1;  ///< so many sentences
};

/// Items under a title.
struct Block {
    std::string title;
    std::string note;
    std::vector<Item> items;

    [[nodiscard]] int line_count() const;
};

/// What of a block has room.
struct Shown {
    std::vector<TextLine> lines;
    std::vector<std::size_t> begins{};  ///< where among the lines each item begins
    bool whole = true;

    /// Where all of it is, if it is not here.
    void name_page(int number);
};

/// In at most `most` lines (≥ 1). Where that is too few, the last one says what is missing and that all of it
/// is on another page, the second until it is told.
[[nodiscard]] Shown shown(const Block& block, int most, const LineBreaker& breaker, float width);

/// Sentences with a dot before each.
[[nodiscard]] Block sentences_block(const Lines& lines, const LineBreaker& breaker, float width);
/// The same with numbers; with lines to write on by hand until there are `at_least`.
[[nodiscard]] Block numbered_block(const Lines& lines, const LineBreaker& breaker, float width, int at_least);
/// One after the other, several in a line.
[[nodiscard]] Block flowing_block(const Lines& lines, const LineBreaker& breaker, float width);
[[nodiscard]] Block taken_block(const Report& report, const LineBreaker& breaker, float width);
/// Who it is about, and the conditions.
[[nodiscard]] Block person_block(const Report& report, const LineBreaker& breaker, float width);

/// Draws what is shown as a list; returns where it ends.
float draw_shown(const Pen& pen, chart::Point at, const Shown& shown, float line_height);
/// Draws lines of small text; returns where they end.
float draw_lines(const Pen& pen, chart::Point at, const std::vector<TextLine>& lines, float line_height);

}  // namespace nightcramp::report
