#pragma once

#include "chart/geometry.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::ui {

struct TextRow {
    std::string text;  ///< with the spaces at which it wraps, which may stand over, without a line break
    float y = 0;       ///< of its top
    bool line_break = false;  ///< the text has a '\n' here

    friend bool operator==(const TextRow&, const TextRow&) = default;
};

/// Where the signs of a text stand. Positions count code points; one that lies behind the text means its end.
class TextRows {
public:
    /// The width of a text. Adds up: that of "ab" is that of "a" and that of "b" (Dear ImGui does not kern).
    using Measure = std::function<float(std::string_view)>;

    /// Rows are as wide as `width`, or hold the whole text where it does not wrap. Does nothing while text
    /// and sizes stay what they were. `measure` is not kept.
    void lay_out(const std::u32string& text, bool wraps, float width, float line_height,
                 const Measure& measure);

    [[nodiscard]] const std::vector<TextRow>& rows() const { return rows_; }
    [[nodiscard]] float height() const { return line_height_ * static_cast<float>(spans_.size()); }
    [[nodiscard]] float longest() const;

    /// The top of a caret in front of sign `at`.
    [[nodiscard]] chart::Point place(std::size_t at) const;
    /// The position nearest to `point`.
    [[nodiscard]] std::size_t nearest(chart::Point point) const;
    /// The sign under `point`, or the nearest in its row; where the row is empty, the row's position.
    [[nodiscard]] std::size_t sign_at(chart::Point point) const;
    [[nodiscard]] std::size_t row_begin(std::size_t at) const { return spans_[row_of(at)].begin; }
    [[nodiscard]] std::size_t row_end(std::size_t at) const { return last_place(row_of(at)); }
    /// The position at `x` in the row above that of `at`; the start of the text where there is none.
    [[nodiscard]] std::size_t above(std::size_t at, float x) const;
    /// The position at `x` in the row below that of `at`; the end of the text where there is none.
    [[nodiscard]] std::size_t below(std::size_t at, float x) const;
    /// One for each row that the signs from `from` to `to` touch; a line break is shown as a narrow one.
    [[nodiscard]] std::vector<chart::Rect> rects(std::size_t from, std::size_t to) const;

private:
    /// A row: its signs, line break not included.
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void measure_signs(const Measure& measure);
    void break_rows();
    [[nodiscard]] std::size_t end_of_row(std::size_t begin, std::size_t stop) const;
    [[nodiscard]] bool has_break(std::size_t row) const;
    [[nodiscard]] std::size_t row_of(std::size_t at) const;
    [[nodiscard]] std::size_t row_at(float y) const;
    [[nodiscard]] std::size_t last_place(std::size_t row) const;
    [[nodiscard]] std::size_t nearest_in(std::size_t row, float x) const;
    [[nodiscard]] float x_in(std::size_t row, std::size_t at) const;

    std::u32string text_;
    bool wraps_ = false;
    float width_ = 0;
    float line_height_ = 0;
    float whole_ = 0;                 ///< what the whole text measured: other fonts, other rows
    std::vector<float> edges_ = {0};  ///< the left edge of each sign, and the end, as if all stood in one row
    std::vector<Span> spans_ = {{}};
    std::vector<TextRow> rows_ = {{}};
};

}  // namespace nightcramp::ui
