#include "ui/shell/layout.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr float widest_content = 1120;

}  // namespace

Layout layout_of(float width, float height, bool banner) {
    Layout layout;
    layout.breadth = width >= 1120 ? Breadth::wide : width >= 840 ? Breadth::medium : Breadth::narrow;
    const bool wide = layout.breadth == Breadth::wide;
    const bool narrow = layout.breadth == Breadth::narrow;
    const float rail = wide ? 232 : narrow ? 56 : 104;
    layout.margin = wide ? 24 : narrow ? 12 : 16;
    layout.padding = wide ? 20 : 16;
    layout.window = {0, 0, width, height};
    layout.rail = {0, 0, rail, height};
    const float header = narrow ? 52 : 64;
    const float room = width - rail - 2 * layout.margin;
    const float used = std::min(room, widest_content);
    const float x = rail + layout.margin + (room - used) / 2;
    layout.banner = {rail, 0, width - rail, banner ? 40.0F : 0.0F};
    layout.header = {x, layout.banner.height, used, header};
    const float top = layout.header.bottom() + (wide ? 8.0F : narrow ? 0.0F : 4.0F);
    layout.content = {x, top, used, std::max(0.0F, height - top)};
    return layout;
}

}  // namespace nightcramp::ui
