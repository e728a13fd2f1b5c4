#include "chart/flow_legend.hpp"

#include "chart/fit_text.hpp"

#include <algorithm>

namespace nightcramp::chart {
namespace {

constexpr float sign = 20;
constexpr float sign_gap = 8;
constexpr float entry_gap = 16;

/// Calls `place(x, line, entry)` for each; returns how many lines they take.
template <class Place>
int lay_flow(std::span<const FlowEntry> entries, float width, const TextWidth& width_of, Place place) {
    float x = 0;
    int lines = entries.empty() ? 0 : 1;
    for (const FlowEntry& entry : entries) {
        const float needed = std::min(width, sign + sign_gap + width_of(entry.words));
        if (x > 0 && x + needed > width) {
            x = 0;
            ++lines;
        }
        place(x, lines - 1, entry);
        x += needed + entry_gap;
    }
    return lines;
}

}  // namespace

int flow_lines(std::span<const FlowEntry> entries, float width, const TextWidth& width_of) {
    return lay_flow(entries, width, width_of, [](float, int, const FlowEntry&) {});
}

void draw_flow_legend(Canvas& canvas, Point at, float width, std::span<const FlowEntry> entries,
                      const Palette& palette) {
    const TextWidth width_of = [&](std::string_view text) { return canvas.text_width(text, Type::small); };
    lay_flow(entries, width, width_of, [&](float x, int row, const FlowEntry& entry) {
        const float y = at.y + flow_line * (static_cast<float>(row) + 0.5F);
        entry.sign(canvas, {at.x + x, y - sign / 2, sign, sign}, palette);
        const float words = at.x + x + sign + sign_gap;
        const float room = width - sign - sign_gap;
        canvas.text({words, y}, cut_text(canvas, entry.words, Type::small, room), Type::small,
                    palette[Role::muted], Align::left);
    });
}

}  // namespace nightcramp::chart
