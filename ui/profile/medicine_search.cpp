#include "present/medicine_search.hpp"

#include "app/profile_edits.hpp"
#include "ui/profile/parts.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr auto field_id = "medicine search";
constexpr std::size_t most_found = 6;
constexpr float row_height = 44;  ///< with one line of words
constexpr float line = 24;

/// A medicine that can be added with Enter or a click.
struct Offer {
    std::string words;
    Medicine medicine;
};

/// Those of the list that are found, and what was typed as it is; none where nothing was.
std::vector<Offer> offers(const Catalogue& catalogue, const std::string& sought) {
    const std::string typed = without_spaces_around(sought);
    std::vector<Offer> all;
    if (typed.empty()) return all;
    for (const ListedMedicine* listed : present::medicines_like(catalogue, typed)) {
        if (all.size() == most_found) break;
        Medicine medicine;
        medicine.id = listed->id;
        medicine.name = present::found_as(*listed, typed);
        all.push_back({medicine.name, medicine});
    }
    Medicine own;
    own.name = typed;
    all.push_back({fmt::format("Add \"{}\" as it is", typed), own});
    return all;
}

void forget(ProfileFrame& frame) {
    frame.state.medicine_sought.clear();
    frame.state.medicine_cursor = 0;
    frame.state.refused.erase(field_id);
    frame.ui.editing.reset();
    frame.ui.draw_again();
}

/// Its dose and dates are asked next.
void add(ProfileFrame& frame, const Offer& offer) {
    const std::string typed = frame.state.medicine_sought;
    const auto place = frame.desk.profile().medicines.size();
    if (!save_typed(frame, {field_id, typed}, app::with_medicine(frame.desk.profile(), offer.medicine))) {
        return;
    }
    if (frame.desk.profile().medicines.size() == place) return;
    forget(frame);
    frame.state.medicine = Opened{place, offer.medicine.name};
    frame.ui.focus().focus(fmt::format("medicine {} dose", place + 1));
}

/// Up, down and Escape, as long as something is offered.
void take_keys(ProfileFrame& frame, std::size_t offered) {
    if (offered == 0) return;
    Input& input = frame.ui.input();
    int& cursor = frame.state.medicine_cursor;
    if (input.take(Key::down)) ++cursor;
    if (input.take(Key::up)) --cursor;
    cursor = std::clamp(cursor, 0, static_cast<int>(offered) - 1);
    if (input.take(Key::escape)) forget(frame);
}

struct ListDone {
    std::optional<std::size_t> clicked{};
    float bottom = 0;
};

ListDone draw_offers(ProfileFrame& frame, const std::vector<Offer>& all, Point at, float width) {
    Ui& ui = frame.ui;
    ListDone done;
    float y = at.y;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto lines = wrapped(ui, all[i].words, Type::body, width - 24);
        const float more = line * static_cast<float>(std::max<std::size_t>(lines.size(), 1) - 1);
        const Rect row{at.x, y, width, row_height + more};
        ItemSpec spec{all[i].words};
        spec.in_ring = false;
        const Item item = ui.item(fmt::format("medicine found {}", i + 1), row, spec);
        const bool current = frame.state.medicine_cursor == static_cast<int>(i);
        if (current || item.hovered) {
            ui.canvas().fill_rect(row, ui.color(current ? Role::accent_soft : Role::raised), 8);
        }
        paragraph(ui, {row.x + 12, row.y + 10}, width - 24, all[i].words, {});
        if (item.clicked) done.clicked = i;
        y = row.bottom();
    }
    done.bottom = y;
    return done;
}

/// Once, when it has grown: from then on the wheel may scroll it away.
void show_whole_list(ProfileFrame& frame, const Rect& rect) {
    float& height = frame.ui.remembered("medicine search/height", rect.height);
    if (rect.height > height) frame.state.to_be_seen = rect;
    height = rect.height;
}

}  // namespace

float draw_medicine_search(ProfileFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    ProfileState& state = frame.state;
    const bool listens = ui.has_keys() && ui.focus().has(field_id);
    if (listens) take_keys(frame, offers(frame.desk.catalogue(), state.medicine_sought).size());
    label(ui, at, "Add a medicine", {Type::small, Role::muted});
    const TextFieldSpec spec{"Add a medicine", state.medicine_sought, "Its name, or a part of it"};
    const auto field = text_field(ui, field_id, {at.x, at.y + 24}, width, spec);
    if (field.current != state.medicine_sought) {
        state.medicine_cursor = 0;
        state.refused.erase(field_id);
    }
    state.medicine_sought = field.current;
    float y = at.y + 24 + field.height;
    y += draw_refused(frame, field_id, {at.x, y + 4}, width);
    const auto all = listens ? offers(frame.desk.catalogue(), state.medicine_sought) : std::vector<Offer>();
    const ListDone list = draw_offers(frame, all, {at.x, y + 4}, width);
    if (field.confirmed && !all.empty()) add(frame, all.at(static_cast<std::size_t>(state.medicine_cursor)));
    if (list.clicked) add(frame, all.at(*list.clicked));
    show_whole_list(frame, {at.x, at.y, width, list.bottom - at.y});
    return all.empty() ? y : list.bottom;
}

}  // namespace nightcramp::ui
