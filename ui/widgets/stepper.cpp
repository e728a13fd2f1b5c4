#include "ui/widgets/stepper.hpp"

#include "chart/icons.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/utf8.hpp"

namespace nightcramp::ui {
namespace {

constexpr std::size_t longest_typed = 8;

bool is_typing(Ui& ui, const std::string& id) {
    return ui.typing && ui.typing->id == id;
}

void complete(Ui& ui, Stepped& done) {
    if (!ui.typing->text.empty()) done.typed = ui.typing->text;
    ui.typing.reset();
    ui.draw_again();
}

void type_sign(Ui& ui, const std::string& id, std::string_view signs) {
    for (const char sign : signs) {
        if (!ui.input().take(static_cast<char32_t>(sign))) continue;
        if (!is_typing(ui, id)) ui.typing = Typing{id, ""};
        if (ui.typing->text.size() < longest_typed) ui.typing->text += sign;
        return;
    }
}

void listen_while_typing(Ui& ui, Stepped& done) {
    if (ui.input().take(Key::backspace) && !ui.typing->text.empty()) ui.typing->text.pop_back();
    if (ui.input().take(Key::escape)) {
        ui.typing.reset();
    } else if (ui.input().take(Key::enter)) {
        complete(ui, done);
        done.entered = true;
    }
}

void listen(Ui& ui, const std::string& id, const StepperSpec& spec, Stepped& done) {
    type_sign(ui, id, spec.signs);
    if (is_typing(ui, id)) return listen_while_typing(ui, done);
    if (ui.input().take(Key::left) || ui.input().take(U'-')) done.steps = -1;
    if (ui.input().take(Key::right) || ui.input().take(U'+')) done.steps = +1;
    if (ui.input().take(Key::backspace) || ui.input().take(Key::del)) done.cleared = true;
}

Color border(Ui& ui, const StepperSpec& spec, bool typing) {
    if (typing || spec.mood == StepperMood::chosen) return ui.color(Role::accent);
    if (spec.mood == StepperMood::error) return ui.color(Role::cramp);
    if (spec.mood == StepperMood::safety) return ui.color(Role::warn);
    return ui.color(Role::control);
}

void draw_value(Ui& ui, const Rect& middle, const StepperSpec& spec, const std::string* typed) {
    const bool known = typed != nullptr || !spec.value.empty();
    const std::string value = typed != nullptr ? *typed : known ? spec.value : "–";
    const Type type = known ? Type::body_strong : Type::body;
    std::string unit = spec.unit.empty() ? "" : " " + spec.unit;
    if (ui.canvas().text_width(value + unit, type) > middle.width)
        unit.clear();                               // a long number is being typed
    const ClipScope clip(ui, middle.inset(-6, 0));  // minus and plus leave as much free
    const Role role = known ? Role::text : Role::muted;
    const float words = ui.canvas().text_width(value, type);
    const float width = words + ui.canvas().text_width(unit, type);
    const float x = middle.x + (middle.width - width) / 2;
    const float y = middle.centre().y;
    label_centred(ui, {x, y}, value, {type, role});
    label_centred(ui, {x + words, y}, unit, {type, role});
    if (typed != nullptr) ui.canvas().fill_rect({x + words + 1, y - 10, 1.5F, 20}, ui.color(Role::accent), 0);
}

bool side(Ui& ui, const std::string& id, const Rect& rect, chart::Icon icon) {
    ItemSpec spec{icon == chart::Icon::minus ? "less" : "more"};
    spec.in_ring = false;
    const Item item = ui.item(id, rect, spec);
    if (item.hovered) ui.canvas().fill_rect(rect.inset(3), ui.color(Role::raised), 6);
    draw_icon(ui.canvas(), icon, rect.centre(), 20, ui.color(Role::text));
    return item.clicked;
}

}  // namespace

Stepped stepper(Ui& ui, const std::string& id, const Rect& rect, const StepperSpec& spec) {
    Stepped done;
    const bool typed_here = is_typing(ui, id);
    if (typed_here || spec.mood == StepperMood::chosen) {
        ui.canvas().fill_rect(rect, ui.color(Role::accent_soft), 8);
    }
    const Rect less{rect.x, rect.y, spec.side, rect.height};
    const Rect more{rect.right() - spec.side, rect.y, spec.side, rect.height};
    if (side(ui, id + "/less", less, chart::Icon::minus)) done.steps = -1;
    if (side(ui, id + "/more", more, chart::Icon::plus)) done.steps = +1;
    bool listens = spec.listens;
    if (spec.in_ring) {
        ItemSpec whole{spec.label};
        const Item item = ui.row(id, rect, whole);
        listens = item.focused;
        done.focused = item.focused;
    }
    if (is_typing(ui, id) && (!listens || !ui.has_keys() || ui.ends_typing({}))) {
        complete(ui, done);
    } else if (listens && ui.has_keys()) {
        listen(ui, id, spec, done);
    }
    if (is_typing(ui, id)) ui.typing_is_here();
    const bool typing = is_typing(ui, id);
    const Rect middle{less.right(), rect.y, more.x - less.right(), rect.height};
    draw_value(ui, middle, spec, typing ? &ui.typing->text : nullptr);
    ui.canvas().stroke_rect(rect, border(ui, spec, typing), 1.5F, 8);
    return done;
}

}  // namespace nightcramp::ui
