#include "ui/morning/habit_row.hpp"

#include "app/night_edits.hpp"
#include "chart/icons.hpp"
#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "present/amount_words.hpp"
#include "present/safety_notes.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/stepper.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float least_height = 56;
constexpr float not_applicable_width = 40;
constexpr float mark_below = 15;  ///< the middle of a row: the sign that its habit is tested
constexpr float ring_above = 8;   ///< the middle: its ring then

struct RowView {
    const MorningModel::Row& row;
    const Habit& habit;
    Rect rect;
    HabitRowSizes sizes;
    bool focused = false;
    Rect control;
    float name_x = 0;
    float name_width = 0;
    bool tested = false;  ///< in an experiment
};

bool doesnt_apply(const MorningModel::Row& row) {
    return row.row.value && row.row.value->kind == AnswerKind::not_applicable;
}

std::string row_id(const Habit& habit) {
    return "habit:" + habit.id;
}

float control_width(const MorningModel::Row& row, const HabitRowSizes& sizes, bool focused) {
    if (row.row.habit.kind == HabitKind::amount) return sizes.amount;
    if (focused) return sizes.yes_no + 16 + not_applicable_width;
    return doesnt_apply(row) ? sizes.yes_no + not_applicable_width : sizes.yes_no;
}

RowView lay_out(MorningFrame& frame, std::size_t index, const Rect& rect, bool focused) {
    const MorningModel::Row& row = frame.model.rows[index];
    RowView view{row, row.row.habit, rect, habit_row_sizes(frame.layout), focused, {}};
    const float width = control_width(row, view.sizes, focused);
    view.control = {rect.right() - view.sizes.inset - width, rect.y + 8, width, 40};
    view.name_x = rect.x + view.sizes.inset + 20 + view.sizes.gap;
    view.name_width = view.control.x - view.sizes.gap - view.name_x;
    view.tested = view.habit.id == frame.model.tested;
    return view;
}

void draw_ring(Ui& ui, Point centre, bool answered) {
    if (!answered) return ui.canvas().stroke_circle(centre, 9.25F, ui.color(Role::control), 1.5F);
    ui.canvas().fill_circle(centre, 10, ui.color(Role::accent));
    draw_icon(ui.canvas(), chart::Icon::check, centre, 14, ui.color(Role::on_accent));
}

void draw_name(Ui& ui, const RowView& view) {
    const Type type = view.focused ? Type::body_strong : Type::body;
    const auto lines = wrapped(ui, view.habit.name, type, view.name_width);
    const std::string& aim = view.row.row.aim;
    const float middle = view.rect.y + least_height / 2;
    const auto count = static_cast<float>(std::min<std::size_t>(lines.size(), 2));
    float y = middle - count * 12;
    if (!aim.empty()) y = view.rect.y + (count > 1 ? 0.0F : 5.0F);
    for (std::size_t i = 0; i < lines.size() && i < 2; ++i) {
        const bool last = i == 1 && lines.size() > 2;
        label_centred(ui, {view.name_x, y + 12}, last ? lines[i] + " " + lines[i + 1] : lines[i], {type},
                      view.name_width);
        y += aim.empty() ? 24.0F : 21.0F;
    }
    if (aim.empty()) return;
    label_centred(ui, {view.name_x, y + 8}, aim, {Type::small, Role::muted}, view.name_width);
    const Rect bar{view.name_x, y + 20, std::min(112.0F, view.name_width), 4};
    ui.canvas().fill_rect(bar, ui.color(Role::line), 2);
    const auto share = static_cast<float>(view.row.row.progress);
    if (share > 0) ui.canvas().fill_rect({bar.x, bar.y, bar.width * share, 4}, ui.color(Role::accent), 2);
}

/// Whether it is answered; below the ring a flask where the habit is tested.
void draw_state(Ui& ui, const RowView& view, const Item& item) {
    const Point middle{view.rect.x + view.sizes.inset + 10, view.rect.y + least_height / 2};
    const bool answered = view.row.row.value.has_value();
    if (!view.tested) return draw_ring(ui, middle, answered);
    draw_ring(ui, {middle.x, middle.y - ring_above}, answered);
    const Rect mark{middle.x - 8, middle.y + mark_below - 8, 16, 16};
    draw_icon(ui.canvas(), chart::Icon::experiments, mark.centre(), 16, ui.color(Role::accent), 1.5F);
    Item over = item;
    over.rect = mark;
    over.hovered = item.hovered && mark.contains(ui.mouse());
    ui.tooltip(over, "It is tested in your experiment");
}

void draw_yes_no(MorningFrame& frame, std::size_t index, const RowView& view) {
    SegmentedSpec spec;
    spec.label = view.habit.name;
    spec.labels = {"Yes", "No"};
    spec.in_ring = false;
    const auto& value = view.row.row.value;
    if (value) spec.chosen = value->kind == AnswerKind::yes ? 0 : value->kind == AnswerKind::no ? 1 : 2;
    if (view.focused || doesnt_apply(view.row)) {
        const float each = (view.control.width - not_applicable_width) / 2;
        spec.labels.emplace_back(view.focused ? "–" : "n/a");
        spec.widths = {each, each, not_applicable_width};
        spec.tooltips = {"", "", "It doesn’t apply  (-)"};
    }
    if (view.focused) spec.keys = {"Y", "N"};
    const auto picked = segmented(frame.ui, row_id(view.habit) + ":answer", view.control, spec);
    if (!picked) return;
    if (picked == spec.chosen) return clear_habit(frame, index);
    const AnswerValue answer = *picked == 0   ? AnswerValue::yes()
                               : *picked == 1 ? AnswerValue::no()
                                              : AnswerValue::not_applicable();
    answer_habit(frame, index, answer, true);
}

Units units_of(const MorningFrame& frame) {
    return frame.desk.settings().manner.units;
}

std::string shown_value(const MorningFrame& frame, const RowView& view) {
    const auto& value = view.row.row.value;
    if (!value) return "";
    if (value->kind == AnswerKind::not_applicable) return "n/a";
    return present::amount_label(value->amount, view.habit.unit, units_of(frame));
}

std::string shown_unit(const MorningFrame& frame, const RowView& view) {
    if (doesnt_apply(view.row)) return "";
    return view.row.row.unit.empty() ? "" : present::shown_unit(view.habit.unit, units_of(frame));
}

/// One step from what is shown; unknown begins at 0 downwards and at one step upwards.
double stepped(const MorningFrame& frame, const RowView& view, int steps) {
    const Units units = units_of(frame);
    const auto& value = view.row.row.value;
    const bool known = value && value->kind == AnswerKind::amount;
    const double now = known ? present::shown_amount(value->amount, view.habit.unit, units) : 0;
    const double shown = std::max(0.0, now + steps * present::shown_step(view.habit, units));
    const double stored = present::stored_amount(shown, view.habit.unit, units);
    return view.habit.most ? std::min(stored, *view.habit.most) : stored;
}

/// Takes what was typed, or keeps it as wrong: it is not saved.
void take_typed(MorningFrame& frame, std::size_t index, const RowView& view, const Stepped& done) {
    std::string digits = *done.typed;
    std::replace(digits.begin(), digits.end(), ',', '.');
    const auto shown = parse_decimal(digits);
    const std::string id = row_id(view.habit);
    if (!shown) {
        frame.state.wrong[id] = fmt::format("“{}” is no number. Not saved.", *done.typed);
        return;
    }
    const double stored = present::stored_amount(*shown, view.habit.unit, units_of(frame));
    if (!answer_problems(AnswerValue::of(stored), view.habit).empty()) {
        const double most =
            present::shown_amount(view.habit.most.value_or(0), view.habit.unit, units_of(frame));
        frame.state.wrong[id] =
            fmt::format("{} is too large: at most {}. Not saved.", *done.typed, present::grouped(most));
        return;
    }
    answer_habit(frame, index, AnswerValue::of(stored), done.entered);
}

/// Where one digit is all there can be, it needs no Enter.
bool is_single_digit(const Habit& habit) {
    return habit.most && *habit.most < 10;
}

StepperMood mood_of(const MorningFrame& frame, const RowView& view) {
    if (frame.state.wrong.contains(row_id(view.habit))) return StepperMood::error;
    return present::safety_note(view.habit, view.row.row.value).empty() ? StepperMood::plain
                                                                        : StepperMood::safety;
}

void draw_amount(MorningFrame& frame, std::size_t index, const RowView& view) {
    StepperSpec spec{view.habit.name, shown_value(frame, view), shown_unit(frame, view)};
    spec.side = view.sizes.side;
    spec.in_ring = false;
    spec.listens = view.focused;
    spec.mood = mood_of(frame, view);
    const Stepped done = stepper(frame.ui, row_id(view.habit) + ":amount", view.control, spec);
    if (done.steps != 0) answer_habit(frame, index, AnswerValue::of(stepped(frame, view, done.steps)), false);
    if (done.typed) take_typed(frame, index, view, done);
    if (done.cleared) clear_habit(frame, index);
}

struct PresetSizes {
    Type type = Type::body;
    std::vector<float> widths;
};

/// As wide as their words need, and what is left over shared evenly; in small where they would not fit.
PresetSizes preset_sizes(Ui& ui, const std::vector<present::Preset>& presets, float width) {
    PresetSizes sizes;
    const auto count = static_cast<float>(presets.size());
    for (const bool small : {false, true}) {
        sizes.type = small ? Type::small : Type::body;
        sizes.widths.clear();
        float left = width - 6 * (count - 1);
        for (const auto& preset : presets) {
            const Type type = small ? Type::small_strong : Type::body_strong;
            sizes.widths.push_back(ui.canvas().text_width(preset.label, type) + 12);
            left -= sizes.widths.back();
        }
        for (float& one : sizes.widths) one += left / count;
        if (left >= 0) break;
    }
    return sizes;
}

float draw_presets(MorningFrame& frame, std::size_t index, const RowView& view) {
    Ui& ui = frame.ui;
    const bool wide = frame.layout.breadth != Breadth::medium;
    const float x = wide ? view.name_x : view.rect.x + view.sizes.inset;
    const float right = view.rect.right() - view.sizes.inset;
    const auto& presets = view.row.presets;
    const float top = view.rect.y + (view.row.row.aim.empty() ? 56.0F : 60.0F);
    const Rect all{x, top, right - x - 36 - 6, 36};
    const auto& value = view.row.row.value;
    const PresetSizes sizes = preset_sizes(ui, presets, all.width);
    float chip_x = all.x;
    for (std::size_t i = 0; i < presets.size(); ++i) {
        const auto& preset = presets[i];
        const bool chosen = value && value->kind == AnswerKind::amount && value->amount == preset.stored;
        const Rect rect{chip_x, all.y, sizes.widths[i], all.height};
        chip_x = rect.right() + 6;
        const ChipSpec spec{preset.label, chosen, sizes.type, false};
        if (chip(ui, fmt::format("{}:preset {}", row_id(view.habit), i), rect, spec)) {
            answer_habit(frame, index, AnswerValue::of(preset.stored), true);
        }
    }
    const Rect none{right - 36, all.y, 36, 36};
    const ChipSpec spec{"–", doesnt_apply(view.row), Type::body, false, "It doesn’t apply  (-)"};
    if (chip(ui, row_id(view.habit) + ":n/a", none, spec)) {
        answer_habit(frame, index, AnswerValue::not_applicable(), true);
    }
    return all.bottom() + 12;
}

/// The question as it is asked, and what was said to it before the night.
std::string explained(const present::HabitRow& row) {
    if (!row.said_in_evening) return row.habit.question;
    return fmt::format("{} In the evening you said: {}.", row.habit.question, row.value_words);
}

/// What is wrong, or what to mind, under the control; returns where it ends.
float draw_notes(MorningFrame& frame, const RowView& view, float y) {
    const float width = view.rect.right() - view.sizes.inset - view.name_x;
    const float wrong = draw_wrong(frame, row_id(view.habit), {view.name_x, y}, width);
    if (wrong > 0) return y + wrong + 4;
    const std::string note = present::safety_note(view.habit, view.row.row.value);
    if (note.empty()) return y;
    Ui& ui = frame.ui;
    draw_icon(ui.canvas(), chart::Icon::warn, {view.name_x + 8, y + 10}, 16, ui.color(Role::warn), 1.5F);
    return y + paragraph(ui, {view.name_x + 24, y}, width - 24, note, {Type::small, Role::warn}) + 8;
}

void take_keys(MorningFrame& frame, std::size_t index, const Habit& habit) {
    Input& input = frame.ui.input();
    if (frame.ui.typing) return;
    if (input.take(U'-')) return answer_habit(frame, index, AnswerValue::not_applicable(), true);
    if (habit.kind == HabitKind::yes_no) {
        if (input.take(U'y')) return answer_habit(frame, index, AnswerValue::yes(), true);
        if (input.take(U'n')) return answer_habit(frame, index, AnswerValue::no(), true);
        if (input.take(Key::backspace) || input.take(Key::del)) return clear_habit(frame, index);
        return;
    }
    if (input.take(U'n') || input.take(U'y')) return;  // an amount has neither, and no cramp is meant
    for (char32_t digit = U'0'; is_single_digit(habit) && digit <= U'9'; ++digit) {
        const double amount = static_cast<double>(digit - U'0');
        if (amount > *habit.most || !input.take(digit)) continue;
        return answer_habit(frame, index, AnswerValue::of(amount), true);
    }
}

/// Enter on a row in which nothing was typed leaves it open and goes on, as Down does.
void skip_with_enter(MorningFrame& frame) {
    if (!frame.ui.typing && frame.ui.input().take(Key::enter)) frame.ui.focus().next();
}

}  // namespace

HabitRowSizes habit_row_sizes(const Layout& layout) {
    if (layout.breadth == Breadth::medium) return {12, 8, 116, 140, 36};
    return {};
}

void answer_habit(MorningFrame& frame, std::size_t index, const AnswerValue& value, bool go_on) {
    const Habit& habit = frame.model.rows[index].row.habit;
    frame.state.wrong.erase(row_id(habit));
    Desk& desk = frame.desk;
    if (!desk.put(app::answered(desk.night(), habit.id, value, desk.stamp())) || !go_on) return;
    std::vector<present::HabitRow> rows;
    for (const MorningModel::Row& row : frame.model.rows) rows.push_back(row.row);
    rows[index].value = value;
    const auto next = present::first_open(rows, index);
    if (next) frame.ui.focus().focus(row_id(rows[*next].habit));
}

void clear_habit(MorningFrame& frame, std::size_t index) {
    const Habit& habit = frame.model.rows[index].row.habit;
    frame.state.wrong.erase(row_id(habit));
    frame.desk.put(app::unanswered(frame.desk.night(), habit.id));
}

float draw_habit_row(MorningFrame& frame, std::size_t index, const Rect& rect) {
    Ui& ui = frame.ui;
    const Habit& habit = frame.model.rows[index].row.habit;
    const std::string id = row_id(habit);
    float& height = ui.remembered(id + "/height", least_height);
    const Rect whole{rect.x, rect.y, rect.width, height};
    ItemSpec spec{habit.name};
    spec.inset = true;
    spec.takes_all =
        habit.kind == HabitKind::amount;  // its controls stay where they are; yes and no would move
    const Item item = ui.row(id, whole, spec);
    const RowView view = lay_out(frame, index, whole, item.focused);
    if (item.focused) {
        ui.canvas().fill_rect(whole, ui.color(Role::raised), 8);
        take_keys(frame, index, habit);
    }
    draw_state(ui, view, item);
    draw_name(ui, view);
    Item over = item;
    over.rect = {view.name_x, whole.y, view.name_width, least_height};
    over.hovered = item.hovered && over.rect.contains(ui.mouse());
    ui.tooltip(over, explained(view.row.row));
    float bottom = rect.y + least_height;
    if (habit.kind == HabitKind::amount) {
        draw_amount(frame, index, view);
        if (item.focused) bottom = draw_presets(frame, index, view);
    } else {
        draw_yes_no(frame, index, view);
    }
    if (item.focused) skip_with_enter(frame);
    bottom = draw_notes(frame, view, bottom);
    if (height != bottom - rect.y) {
        ui.draw_again();
        if (item.focused) ui.focus().reveal();  // with what it has unfolded
    }
    height = bottom - rect.y;
    return bottom;
}

}  // namespace nightcramp::ui
