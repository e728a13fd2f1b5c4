#include "ui/widgets/text_rows.hpp"

#include "ui/widgets/utf8.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float rounding = 0.05F;  // of sums of widths: what fits by so little fits

}  // namespace

void TextRows::lay_out(const std::u32string& text, bool wraps, float width, float line_height,
                       const Measure& measure) {
    const float whole = measure(encode_utf8(text));
    const bool same = text == text_ && wraps == wraps_ && width == width_ && line_height == line_height_;
    if (same && whole == whole_) return;
    text_ = text;
    wraps_ = wraps;
    width_ = width;
    line_height_ = line_height;
    whole_ = whole;
    measure_signs(measure);
    break_rows();
}

void TextRows::measure_signs(const Measure& measure) {
    edges_.assign(1, 0);
    edges_.reserve(text_.size() + 1);
    for (const char32_t sign : text_) {
        const float width = sign == U'\n' ? 0 : measure(encode_utf8({&sign, 1}));
        edges_.push_back(edges_.back() + std::max(0.0F, width));
    }
}

void TextRows::break_rows() {
    spans_.clear();
    rows_.clear();
    std::size_t begin = 0;
    for (bool more = true; more;) {
        const std::size_t stop = std::min(text_.find(U'\n', begin), text_.size());
        const std::size_t end = end_of_row(begin, stop);
        const float y = line_height_ * static_cast<float>(spans_.size());
        const bool line_break = end == stop && stop < text_.size();
        spans_.push_back({begin, end});
        rows_.push_back({encode_utf8(std::u32string_view(text_).substr(begin, end - begin)), y, line_break});
        more = end < text_.size();
        begin = line_break ? end + 1 : end;
    }
}

/// Wraps behind spaces, which stand over where they have to; breaks a word only where it fills a row alone.
std::size_t TextRows::end_of_row(std::size_t begin, std::size_t stop) const {
    if (!wraps_) return stop;
    std::size_t over = begin;  // the first sign that stands over
    while (over < stop && edges_[over + 1] - edges_[begin] <= width_ + rounding) ++over;
    if (over == stop) return stop;
    if (text_[over] == U' ') return std::min(text_.find_first_not_of(U' ', over), stop);
    for (std::size_t end = over; end > begin; --end) {
        if (text_[end - 1] == U' ') return end;
    }
    return std::max(over, begin + 1);
}

float TextRows::longest() const {
    float most = 0;
    for (const Span& span : spans_) most = std::max(most, edges_[span.end] - edges_[span.begin]);
    return most;
}

bool TextRows::has_break(std::size_t row) const {
    return rows_[row].line_break;
}

std::size_t TextRows::row_of(std::size_t at) const {
    const auto behind = [](std::size_t place, const Span& span) { return place < span.begin; };
    const auto next = std::upper_bound(spans_.begin(), spans_.end(), at, behind);
    return static_cast<std::size_t>(next - spans_.begin()) - 1;
}

std::size_t TextRows::row_at(float y) const {
    const auto last = static_cast<float>(spans_.size() - 1);
    return y > 0 ? static_cast<std::size_t>(std::min(y / line_height_, last)) : 0;
}

/// The place behind the last sign of a wrapped row is the start of the next one.
std::size_t TextRows::last_place(std::size_t row) const {
    const bool wrapped = row + 1 < spans_.size() && !has_break(row);
    return spans_[row].end - (wrapped ? 1 : 0);
}

float TextRows::x_in(std::size_t row, std::size_t at) const {
    const float x = edges_[std::min(at, spans_[row].end)] - edges_[spans_[row].begin];
    return wraps_ ? std::min(x, width_) : x;
}

chart::Point TextRows::place(std::size_t at) const {
    const std::size_t row = row_of(at);
    return {x_in(row, at), rows_[row].y};
}

std::size_t TextRows::nearest_in(std::size_t row, float x) const {
    const std::size_t last = last_place(row);
    std::size_t at = spans_[row].begin;
    while (at < last && (x_in(row, at) + x_in(row, at + 1)) / 2 <= x) ++at;
    return at;
}

std::size_t TextRows::nearest(chart::Point point) const {
    return nearest_in(row_at(point.y), point.x);
}

std::size_t TextRows::sign_at(chart::Point point) const {
    const std::size_t row = row_at(point.y);
    const auto [begin, end] = spans_[row];
    std::size_t at = begin;
    while (at + 1 < end && edges_[at + 1] - edges_[begin] <= point.x) ++at;
    return at;
}

std::size_t TextRows::above(std::size_t at, float x) const {
    const std::size_t row = row_of(at);
    return row > 0 ? nearest_in(row - 1, x) : 0;
}

std::size_t TextRows::below(std::size_t at, float x) const {
    const std::size_t row = row_of(at);
    return row + 1 < spans_.size() ? nearest_in(row + 1, x) : text_.size();
}

std::vector<chart::Rect> TextRows::rects(std::size_t from, std::size_t to) const {
    std::vector<chart::Rect> all;
    for (std::size_t row = 0; row < spans_.size(); ++row) {
        const auto [begin, end] = spans_[row];
        const bool with_break = has_break(row) && from <= end && to > end;
        if (std::max(from, begin) >= std::min(to, end) && !with_break) continue;
        const float left = x_in(row, std::max(from, begin));
        const float right = x_in(row, std::min(to, end)) + (with_break ? line_height_ / 4 : 0);
        if (right > left) all.push_back({left, rows_[row].y, right - left, line_height_});
    }
    return all;
}

}  // namespace nightcramp::ui
