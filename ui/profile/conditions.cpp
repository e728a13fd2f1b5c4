#include "app/profile_edits.hpp"
#include "diary/knowledge.hpp"
#include "ui/profile/parts.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <vector>

namespace nightcramp::ui {
namespace {

constexpr float gap = 8;
constexpr float tile_height = 44;  ///< with one line of words
constexpr float line = 20;
constexpr float words_at = 45;
constexpr float least_for_two = 400;

struct Tile {
    const Condition* condition = nullptr;
    std::vector<std::string> lines;
};

std::vector<const Condition*> conditions(const Catalogue& catalogue, bool safety) {
    std::vector<const Condition*> all;
    for (const Condition& condition : catalogue.conditions) {
        if (condition.safety == safety) all.push_back(&condition);
    }
    return all;
}

std::string what_is_known(Desk& desk, const std::string& id) {
    const CauseKnowledge* known = find_cause(desk.knowledge(), "condition " + id);
    if (known == nullptr) return "";
    return known->caution.empty() ? known->about : known->about + " " + known->caution;
}

void draw_name(Ui& ui, const Tile& tile, const Rect& rect, bool checked) {
    const Role role = checked ? Role::text : Role::muted;
    float y = rect.centre().y - line * static_cast<float>(tile.lines.size() - 1) / 2;
    for (const std::string& words : tile.lines) {
        label_centred(ui, {rect.x + words_at, y}, words, {Type::body, role});
        y += line;
    }
}

/// As check_tile(), with a name that may take several lines.
bool condition_tile(ProfileFrame& frame, const Tile& tile, const Rect& rect, bool checked) {
    Ui& ui = frame.ui;
    const Item item = ui.item("condition:" + tile.condition->id, rect, {tile.condition->name});
    if (checked) {
        ui.canvas().fill_rect(rect, ui.color(Role::accent_soft), 8);
    } else {
        if (item.hovered) ui.canvas().fill_rect(rect, ui.color(Role::raised), 8);
        ui.canvas().stroke_rect(rect, ui.color(Role::line), 1, 8);
    }
    draw_check_box(ui, {rect.x + 13, rect.centre().y - 10, 20, 20}, checked);
    draw_name(ui, tile, rect, checked);
    if (item.hovered) ui.tooltip(item, what_is_known(frame.desk, tile.condition->id));
    return item.pressed;
}

void draw_tile(ProfileFrame& frame, const Tile& tile, const Rect& rect) {
    const auto& has = frame.profile.conditions;
    const std::string& id = tile.condition->id;
    const bool checked = std::find(has.begin(), has.end(), id) != has.end();
    if (!condition_tile(frame, tile, rect, checked)) return;
    save(frame, app::with_condition(frame.desk.profile(), id, !checked));
}

float draw_tiles(ProfileFrame& frame, const std::vector<const Condition*>& all, Point at, float width) {
    const std::size_t columns = width >= least_for_two ? 2 : 1;
    const int count = static_cast<int>(columns);
    const float words = cell({at.x, at.y, width, tile_height}, 0, count, gap).width - words_at - gap;
    float y = at.y;
    for (std::size_t first = 0; first < all.size(); first += columns) {
        std::vector<Tile> row;
        std::size_t lines = 1;
        for (std::size_t i = first; i < std::min(first + columns, all.size()); ++i) {
            row.push_back({all[i], wrapped(frame.ui, all[i]->name, Type::body, words)});
            lines = std::max(lines, row.back().lines.size());
        }
        const float height = tile_height + line * static_cast<float>(lines - 1);
        for (std::size_t i = 0; i < row.size(); ++i) {
            draw_tile(frame, row[i], cell({at.x, y, width, height}, static_cast<int>(i), count, gap));
        }
        y += height + gap;
    }
    return y - gap;
}

float draw_group(ProfileFrame& frame, const std::string& heading, bool safety, const Rect& room) {
    const float y =
        room.y + paragraph(frame.ui, {room.x, room.y}, room.width, heading, {Type::small_strong}) + 8;
    return draw_tiles(frame, conditions(frame.desk.catalogue(), safety), {room.x, y}, room.width);
}

}  // namespace

float draw_conditions(ProfileFrame& frame, Point at, float width) {
    Card card(frame.ui, "profile conditions", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y = draw_card_head(frame, at, width, "Conditions",
                             "Tick what you have or had, and leave the rest empty.");
    y = draw_group(frame, "These change what is suggested", true, {x, y + 4, inner, 0}) + 20;
    y = draw_group(frame, "Listed with cramps", false, {x, y, inner, 0});
    return card.finish(y + frame.layout.padding);
}

}  // namespace nightcramp::ui
