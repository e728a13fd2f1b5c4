#include "report/page_more.hpp"

#include "report/page_sizes.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>

namespace nightcramp::report {

using chart::Align;
using chart::Role;
using chart::Type;

namespace {

constexpr float cell_gap = 16;
constexpr float row_gap = 5;  ///< between the lines of two rows
constexpr float least_column = 56;
constexpr float heading_height = 28;
constexpr float line_of_cells = 16;

/// The widest cell of the column: the few longest are measured.
float widest(const Table& table, std::size_t column, const LineBreaker& breaker) {
    constexpr std::size_t looked_at = 6;
    std::vector<const std::string*> cells{&table.columns[column]};
    for (const auto& row : table.rows) cells.push_back(&row[column]);
    const std::size_t count = std::min(looked_at, cells.size());
    std::partial_sort(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(count), cells.end(),
                      [](const auto* a, const auto* b) { return a->size() > b->size(); });
    float width = 0;
    std::istringstream words(table.columns[column]);  // a head may stand on several lines
    for (std::string word; words >> word;) width = std::max(width, breaker.width(word, Type::note));
    for (std::size_t i = 0; i < count; ++i) {
        if (cells[i] != &table.columns[column]) width = std::max(width, breaker.width(*cells[i], Type::note));
    }
    return 1.06F * width + 2;  // others may be a little wider than those with the most signs
}

/// Takes from the widest until all have room together.
void shrink(std::vector<float>& widths, float room) {
    for (;;) {
        const float sum = std::accumulate(widths.begin(), widths.end(), 0.0F);
        const auto most = std::max_element(widths.begin(), widths.end());
        if (sum <= room || *most <= least_column) return;
        *most = std::max(least_column, *most - std::max(4.0F, (sum - room) / 4));
    }
}

}  // namespace

MorePages::MorePages(const Report& report, const std::vector<Block>& spilled, PageSize size,
                     const LineBreaker& breaker)
    : inner_{page_margin, page_margin + running_head, size.width - 2 * page_margin,
             size.height - 2 * page_margin - running_head - foot_height} {
    for (const Block& block : spilled) {
        spilled_.push_back(pieces_.size());
        add_block(block, breaker);
    }
    if (!report.method.empty()) {
        for (const Exhibit* exhibit : {&report.periods, &report.when, &report.where}) {
            if (exhibit->table.rows.empty()) continue;
            Table table = exhibit->table;
            table.title = exhibit->title;
            add_table(table, breaker);
        }
    }
    for (const Lines& lines : report.method)
        add_block(sentences_block(lines, breaker, inner_.width), breaker);
    for (const Table& table : report.tables) add_table(table, breaker);
    if (report.notes) add_block(sentences_block(*report.notes, breaker, inner_.width), breaker);
    place_all();
}

void MorePages::add_heading(const std::string& title, const std::string& note, const LineBreaker& breaker) {
    Piece heading{Kind::heading, 22, heading_height};
    heading.lines.push_back({{0, title, Type::body_strong}});
    pieces_.push_back(heading);
    if (note.empty()) return;
    for (const std::string& line : breaker.lines(note, Type::note, inner_.width)) {
        Piece piece{Kind::sentence, 0, note_line};
        piece.goes_on = pieces_.back().kind == Kind::sentence;
        piece.lines.push_back({{0, line, Type::note, Role::muted}});
        pieces_.push_back(piece);
    }
    pieces_.back().height += 6;
}

void MorePages::add_block(const Block& block, const LineBreaker& breaker) {
    add_heading(block.title, block.note, breaker);
    for (const Item& item : block.items) {
        // A line is a piece, so that a text longer than a page has room.
        for (const TextLine& line : item.lines) {
            pieces_.push_back({Kind::sentence, 0, text_line, {line}});
            pieces_.back().goes_on = &line != &item.lines.front();
        }
        pieces_.back().height += 2;
    }
}

std::vector<MorePages::Column> MorePages::columns_of(const Table& table, const LineBreaker& breaker) const {
    std::vector<float> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) widths.push_back(widest(table, i, breaker));
    shrink(widths, inner_.width - cell_gap * static_cast<float>(widths.size() - 1));
    std::vector<Column> columns;
    float x = 0;
    for (const float width : widths) {
        columns.push_back({x, width});
        x += width + cell_gap;
    }
    return columns;
}

MorePages::Piece MorePages::row_piece(const Table& table, const std::vector<std::string>& cells,
                                      const std::vector<Column>& columns, bool head,
                                      const LineBreaker& breaker) {
    Piece piece{head ? Kind::head_row : Kind::row, 0, 0};
    std::size_t most = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool number = table.numbers[i];
        const Column& column = columns[i];
        // The widest letter is about as wide as the text is high: short cells need no measuring.
        const bool short_enough = static_cast<float>(cells[i].size()) * 12 <= column.width;
        Cell cell{number ? column.x + column.width : column.x, number ? Align::right : Align::left,
                  short_enough ? std::vector{cells[i]} : breaker.lines(cells[i], Type::note, column.width)};
        most = std::max(most, cell.lines.size());
        piece.cells.push_back(std::move(cell));
    }
    piece.height = line_of_cells * static_cast<float>(most) + row_gap;
    piece.width = columns.back().x + columns.back().width;
    return piece;
}

void MorePages::add_table(const Table& table, const LineBreaker& breaker) {
    add_heading(table.title, table.note, breaker);
    const auto columns = columns_of(table, breaker);
    pieces_.push_back(row_piece(table, table.columns, columns, true, breaker));
    for (const auto& row : table.rows) add_row(row_piece(table, row, columns, false, breaker));
}

/// What is higher is divided, so that each piece has room on a page.
void MorePages::add_row(Piece row) {
    constexpr std::size_t most_lines = 24;
    constexpr float most_height = line_of_cells * static_cast<float>(most_lines);
    while (row.height > most_height + row_gap) {
        Piece upper = row;
        upper.height = most_height;
        upper.ruled = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            auto& lines = row.cells[i].lines;
            const std::size_t count = std::min(most_lines, lines.size());
            upper.cells[i].lines.resize(count);
            lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(count));
        }
        row.height -= upper.height;
        pieces_.push_back(std::move(upper));
    }
    pieces_.push_back(std::move(row));
}

/// A heading is never the last on a page, nor the head of a table, and a short text is not divided.
float MorePages::kept_together(std::size_t place) const {
    constexpr std::size_t after_heading = 3;
    constexpr std::size_t of_a_text = 5;
    const Piece& piece = pieces_[place];
    float height = piece.before + piece.height;
    std::size_t most = 0;
    if (piece.kind == Kind::heading) most = after_heading;
    if (piece.kind == Kind::head_row) most = 1;
    if (piece.kind == Kind::sentence && !piece.goes_on) most = of_a_text;
    for (std::size_t next = place + 1; next <= place + most && next < pieces_.size(); ++next) {
        if (piece.kind == Kind::sentence && !pieces_[next].goes_on) break;
        height += pieces_[next].height;
    }
    return height;
}

/// The head of a table is repeated on each page.
void MorePages::place_all() {
    float y = 0;
    std::size_t head = pieces_.size();
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        const Piece& piece = pieces_[i];
        if (piece.kind == Kind::head_row) head = i;
        const bool begins = pages_.empty() || y + kept_together(i) > inner_.bottom();
        if (begins) {
            pages_.emplace_back();
            y = inner_.y;
        }
        if (begins && piece.kind == Kind::row) {
            pages_.back().push_back({head, y});
            y += pieces_[head].height;
        }
        if (!begins) y += piece.before;
        pages_.back().push_back({i, y});
        y += piece.height;
    }
}

std::vector<int> MorePages::begins() const {
    std::vector<int> numbers;
    for (const std::size_t heading : spilled_) {
        const auto page = std::find_if(pages_.begin(), pages_.end(), [&](const auto& placed) {
            return std::any_of(placed.begin(), placed.end(),
                               [&](const Placed& one) { return one.piece == heading; });
        });
        numbers.push_back(static_cast<int>(page - pages_.begin()));
    }
    return numbers;
}

void MorePages::draw(const Pen& pen, int number) const {
    const auto& page = pages_[static_cast<std::size_t>(number)];
    for (std::size_t next = 0; next < page.size();) {
        const Piece& piece = pieces_[page[next].piece];
        if (piece.kind == Kind::row || piece.kind == Kind::head_row) {
            draw_rows(pen, page, next);
            continue;
        }
        const Part part(pen.tags, piece.kind == Kind::heading ? Tag::heading : Tag::paragraph);
        do {
            draw_lines(pen, {inner_.x, page[next].y}, pieces_[page[next].piece].lines, text_line);
            ++next;
        } while (next < page.size() && pieces_[page[next].piece].goes_on);
    }
}

void MorePages::draw_rows(const Pen& pen, const std::vector<Placed>& page, std::size_t& next) const {
    const Part part(pen.tags, Tag::table);
    const auto is_row = [&](std::size_t i) {
        const Kind kind = pieces_[page[i].piece].kind;
        return kind == Kind::row || kind == Kind::head_row;
    };
    for (bool first = true; next < page.size() && is_row(next); ++next, first = false) {
        const Piece& piece = pieces_[page[next].piece];
        if (!first && piece.kind == Kind::head_row) return;
        draw_row(pen, piece, page[next].y);
    }
}

void MorePages::draw_row(const Pen& pen, const Piece& piece, float y) const {
    const Part part(pen.tags, Tag::row);
    const bool head = piece.kind == Kind::head_row;
    for (const Cell& cell : piece.cells) {
        const Part one(pen.tags, head ? Tag::head_cell : Tag::cell);
        // The heads of narrow columns stand on several lines, and all of them end at the same height.
        (void)pen.lines({inner_.x + cell.x, y}, cell.lines, Type::note, head ? Role::muted : Role::text,
                        cell.align);
    }
    if (!piece.ruled) return;
    pen.rule(inner_.x, y + piece.height - row_gap / 2, piece.width, head ? Role::control : Role::line, 1);
}

}  // namespace nightcramp::report
