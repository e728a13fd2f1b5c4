#pragma once

#include "report/page_block.hpp"
#include "report/pages.hpp"

#include <string>
#include <vector>

namespace nightcramp::report {

/// The pages after the first: what found no room there, how everything is counted, tables, notes. Inside
/// this room only.
class MorePages {
public:
    MorePages(const Report& report, const std::vector<Block>& spilled, PageSize size,
              const LineBreaker& breaker);

    [[nodiscard]] int count() const { return static_cast<int>(pages_.size()); }
    /// On which page of these (from 0) each of what was spilled begins.
    [[nodiscard]] std::vector<int> begins() const;
    /// Without its head and its foot.
    void draw(const Pen& pen, int number) const;

private:
    enum class Kind { heading, sentence, head_row, row };
    struct Cell {
        float x = 0;
        chart::Align align = chart::Align::left;
        std::vector<std::string> lines;
    };
    /// What is not divided between pages.
    struct Piece {
        Kind kind = Kind::sentence;
        float before = 0;  ///< above it, unless it begins a page
        float height = 0;
        std::vector<TextLine> lines{};  ///< of headings and sentences
        std::vector<Cell> cells{};      ///< of rows
        bool goes_on = false;           ///< the text of the piece before it
        bool ruled = true;              ///< a hairline ends it: it is the end of its row
        float width = 0;                ///< of rows
    };
    struct Placed {
        std::size_t piece = 0;
        float y = 0;
    };
    struct Column {
        float x = 0;
        float width = 0;
    };

    void add_heading(const std::string& title, const std::string& note, const LineBreaker& breaker);
    void add_block(const Block& block, const LineBreaker& breaker);
    void add_table(const Table& table, const LineBreaker& breaker);
    void add_row(Piece row);
    [[nodiscard]] static Piece row_piece(const Table& table, const std::vector<std::string>& cells,
                                         const std::vector<Column>& columns, bool head,
                                         const LineBreaker& breaker);
    [[nodiscard]] std::vector<Column> columns_of(const Table& table, const LineBreaker& breaker) const;
    [[nodiscard]] float kept_together(std::size_t place) const;
    void place_all();
    void draw_rows(const Pen& pen, const std::vector<Placed>& page, std::size_t& next) const;
    void draw_row(const Pen& pen, const Piece& piece, float y) const;

    chart::Rect inner_;
    std::vector<Piece> pieces_;
    std::vector<std::size_t> spilled_;  ///< the headings of what was
    std::vector<std::vector<Placed>> pages_;
};

}  // namespace nightcramp::report
