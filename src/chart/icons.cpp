#include "chart/icons.hpp"

#include "chart/icon_forms.hpp"
#include "chart/stroke.hpp"

#include <algorithm>
#include <span>

namespace nightcramp::chart {
namespace {

/// One of the shapes of an icon; its points are `count` from `first` on.
struct Piece {
    char kind = 'L';
    std::size_t first = 0;
    std::size_t count = 0;
    float radius = 0;
};

constexpr std::size_t count_in_all(char sign) {
    std::size_t count = 0;
    for (const IconForm& form : icon_forms) {
        count += static_cast<std::size_t>(std::count(form.form.begin(), form.form.end(), sign));
    }
    return count;
}

/// All icons, read while the program is compiled.
struct Table {
    std::array<Point, count_in_all(',')> points{};
    std::array<Piece, count_in_all('|') + icon_count> pieces{};
    std::array<std::size_t, icon_count + 1> first_piece{};
};

/// Reads a form from left to right.
class Reader {
public:
    constexpr explicit Reader(std::string_view text) : rest_(text) {}

    [[nodiscard]] constexpr bool at_end() const { return rest_.empty(); }
    [[nodiscard]] constexpr bool at_number() const {
        return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9';
    }
    constexpr char sign() {
        const char sign = rest_.front();
        rest_.remove_prefix(1);
        return sign;
    }
    constexpr bool skip(char sign) {
        if (rest_.empty() || rest_.front() != sign) return false;
        rest_.remove_prefix(1);
        return true;
    }
    constexpr float number() {
        const float whole = static_cast<float>(digits().value);
        if (!skip('.')) return whole;
        const Digits behind = digits();
        return whole + static_cast<float>(behind.value) / static_cast<float>(behind.scale);
    }

private:
    struct Digits {
        int value = 0;
        int scale = 1;
    };

    constexpr Digits digits() {
        if (!at_number()) throw "a number is missing";
        Digits read;
        for (; at_number(); read.scale *= 10) read.value = read.value * 10 + (sign() - '0');
        return read;
    }

    std::string_view rest_;
};

/// Returns how many points it read.
constexpr std::size_t read_points(Reader& reader, std::span<Point> points) {
    std::size_t count = 0;
    while (reader.skip(' ') && reader.at_number()) {
        const float x = reader.number();
        if (!reader.skip(',')) throw "a comma is missing";
        points[count++] = {x, reader.number()};
    }
    return count;
}

consteval Table read_forms() {
    Table table;
    std::size_t points = 0;
    std::size_t pieces = 0;
    for (std::size_t i = 0; i < icon_count; ++i) {
        if (icon_forms[i].icon != static_cast<Icon>(i)) throw "forms and icons differ in their order";
        table.first_piece[i] = pieces;
        Reader reader(icon_forms[i].form);
        do {
            reader.skip(' ');
            Piece& piece = table.pieces[pieces++];
            piece.kind = reader.sign();
            piece.first = points;
            piece.count = read_points(reader, std::span(table.points).subspan(points));
            if (reader.skip('r')) piece.radius = reader.number();
            points += piece.count;
            reader.skip(' ');
        } while (reader.skip('|'));
        if (!reader.at_end()) throw "a form goes on where it should end";
    }
    table.first_piece[icon_count] = pieces;
    return table;
}

constexpr Table table = read_forms();

constexpr std::size_t most_points() {
    std::size_t most = 0;
    for (const Piece& piece : table.pieces) most = std::max(most, piece.count);
    return most;
}

/// An icon in its place.
struct Frame {
    Point centre;
    float unit = 1;
    Color color;
    float stroke = 2;

    [[nodiscard]] Point at(Point grid) const {
        return {centre.x + (grid.x - 12) * unit, centre.y + (grid.y - 12) * unit};
    }
};

void draw(Canvas& canvas, const Frame& frame, const Piece& piece) {
    std::array<Point, most_points()> buffer{};
    const std::span<Point> points(buffer.data(), piece.count);
    for (std::size_t i = 0; i < piece.count; ++i) points[i] = frame.at(table.points[piece.first + i]);
    const float radius = piece.radius * frame.unit;
    switch (piece.kind) {
        case 'C':
            return canvas.stroke_circle(points[0], radius, frame.color, frame.stroke);
        case 'D':
            return canvas.fill_circle(points[0], radius, frame.color);
        case 'R': {
            const Point size = points[1] - points[0];
            const Rect line{points[0].x, points[0].y, size.x, size.y};
            const float half = frame.stroke / 2;
            return canvas.stroke_rect(line.inset(-half), frame.color, frame.stroke, radius + half);
        }
        default:
            return round_polyline(canvas, points, frame.color, frame.stroke);
    }
}

}  // namespace

void draw_icon(Canvas& canvas, Icon icon, Point centre, float size, Color color, float stroke) {
    const Frame frame{centre, size / 24, color, stroke};
    const auto index = static_cast<std::size_t>(icon);
    for (std::size_t i = table.first_piece[index]; i < table.first_piece[index + 1]; ++i) {
        draw(canvas, frame, table.pieces[i]);
    }
}

}  // namespace nightcramp::chart
