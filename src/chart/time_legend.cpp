#include "chart/time_panels.hpp"

namespace nightcramp::chart {
namespace {

constexpr float sign_width = 20;
constexpr float sign_gap = 8;
constexpr float entry_gap = 22;

}  // namespace

void draw_title(const PanelFrame& frame, std::string_view title, std::span<const LegendEntry> legend) {
    frame.canvas.text({frame.plot.x, frame.title_y}, title, Type::body_strong, frame.color(Role::text),
                      Align::left);
    const float room = frame.plot.width - frame.canvas.text_width(title, Type::body_strong) - entry_gap;
    float used = 0;
    std::size_t count = 0;
    for (const LegendEntry& entry : legend) {
        const float width = sign_width + sign_gap + frame.canvas.text_width(entry.words, Type::small);
        const float more = width + (count == 0 ? 0 : entry_gap);
        if (used + more > room) break;
        used += more;
        ++count;
    }
    float x = frame.plot.right() - used;
    for (const LegendEntry& entry : legend.first(count)) {
        entry.sign({x, frame.title_y - 8, sign_width, 16});
        x += sign_width + sign_gap;
        frame.canvas.text({x, frame.title_y}, entry.words, Type::small, frame.color(Role::muted),
                          Align::left);
        x += frame.canvas.text_width(entry.words, Type::small) + entry_gap;
    }
}

LegendEntry gap_entry(const PanelFrame& frame) {
    return {"not recorded", [&frame](const Rect& box) {
                hatch(frame.canvas, box.inset(0, 2), frame.color(Role::gap), 5, 1);
            }};
}

}  // namespace nightcramp::chart
