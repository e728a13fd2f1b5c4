#include "chart/time_panels.hpp"

namespace nightcramp::chart {
namespace {

constexpr float sign_width = 20;
constexpr float sign_gap = 8;
constexpr float entry_gap = 22;

std::string_view words_of(const LegendEntry& entry, bool brief) {
    return brief && !entry.brief.empty() ? entry.brief : entry.words;
}

/// How many entries have room, and how wide they are.
struct Fitted {
    std::size_t count = 0;
    float width = 0;
    bool brief = false;
};

Fitted fit(const PanelFrame& frame, std::span<const LegendEntry> legend, float room, bool brief) {
    Fitted fitted{0, 0, brief};
    for (const LegendEntry& entry : legend) {
        const float words = frame.canvas.text_width(words_of(entry, brief), Type::small);
        const float more = sign_width + sign_gap + words + (fitted.count == 0 ? 0 : entry_gap);
        if (fitted.width + more > room) break;
        fitted.width += more;
        ++fitted.count;
    }
    return fitted;
}

}  // namespace

void draw_title(const PanelFrame& frame, std::string_view title, std::span<const LegendEntry> legend) {
    frame.canvas.text({frame.plot.x, frame.title_y}, title, Type::body_strong, frame.color(Role::text),
                      Align::left);
    const float room = frame.plot.width - frame.canvas.text_width(title, Type::body_strong) - entry_gap;
    Fitted fitted = fit(frame, legend, room, false);
    if (fitted.count < legend.size()) fitted = fit(frame, legend, room, true);
    float x = frame.plot.right() - fitted.width;
    for (const LegendEntry& entry : legend.first(fitted.count)) {
        entry.sign({x, frame.title_y - 8, sign_width, 16});
        x += sign_width + sign_gap;
        const std::string_view words = words_of(entry, fitted.brief);
        frame.canvas.text({x, frame.title_y}, words, Type::small, frame.color(Role::muted), Align::left);
        x += frame.canvas.text_width(words, Type::small) + entry_gap;
    }
}

LegendEntry gap_entry(const PanelFrame& frame) {
    return {"not recorded", [&frame](const Rect& box) {
                hatch(frame.canvas, box.inset(0, 2), frame.color(Role::gap), 5, 1);
            }};
}

}  // namespace nightcramp::chart
