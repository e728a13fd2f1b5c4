#include "ui/shell/jump.hpp"

#include "diary/noon_rule.hpp"
#include "present/jump_date.hpp"
#include "ui/shell/scopes.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float row_height = 44;
constexpr std::size_t most_places = 9;

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
    return text;
}

bool begins_a_word(const std::string& name, const std::string& typed) {
    return fmt::format(" {}", lower(name)).find(fmt::format(" {}", lower(typed))) != std::string::npos;
}

}  // namespace

void Jump::add_views(std::vector<Place>& all, Desk& desk, const std::string& typed) {
    for (const auto& [name, view] : {std::pair{"Morning", View::morning},
                                     {"Calendar", View::calendar},
                                     {"Trends", View::trends},
                                     {"Suggestions", View::suggestions},
                                     {"Habits", View::habits},
                                     {"Experiments", View::experiments},
                                     {"Profile", View::profile},
                                     {"Data", View::data},
                                     {"Settings", View::settings}}) {
        if (begins_a_word(name, typed)) {
            all.push_back({name, "View", [&desk, to = view] { desk.show_view(to); }});
        }
    }
}

void Jump::add_report(std::vector<Place>& all, Desk& desk, const std::string& typed) {
    constexpr const char* name = "Report for the doctor";
    if (!typed.empty() && begins_a_word(name, typed))
        all.push_back({name, "Page", [&desk] { desk.show_report(); }});
}

void Jump::add_habits(std::vector<Place>& all, Ui& ui, Desk& desk, const std::string& typed) {
    for (const Habit& habit : desk.habits()) {
        if (!habit.followed || habit.origin == Origin::derived || !begins_a_word(habit.name, typed)) continue;
        all.push_back({habit.name, "Habit", [&ui, &desk, id = habit.id] {
                           desk.show_view(View::morning);
                           ui.focus().focus("habit:" + id);
                       }});
    }
}

void Jump::add_pages(std::vector<Place>& all, Desk& desk, const std::string& typed) {
    if (typed.empty()) return;
    for (const Habit& habit : desk.habits()) {
        if (!begins_a_word(habit.name, typed)) continue;
        all.push_back(
            {habit.name + ": results", "Page", [&desk, id = habit.id] { desk.show_habit(id, false); }});
    }
    for (const KnowledgePage& page : desk.knowledge().pages) {
        if (!begins_a_word(page.title, typed)) continue;
        all.push_back({page.title, "Page", [&desk, id = page.id] { desk.show_known(id); }});
    }
}

std::vector<Jump::Place> Jump::places(Ui& ui, Desk& desk, const std::string& typed) {
    std::vector<Place> all;
    const auto night = [&](Date date) {
        all.push_back({night_name(date) + " " +
                           std::to_string(static_cast<int>(std::chrono::year_month_day(date).year())),
                       "Night", [&desk, date] {
                           desk.view = View::morning;
                           desk.show_night(date);
                       }});
    };
    if (typed.empty()) night(last_night(desk.today()));
    if (const auto date = present::jump_date(typed, desk.today())) night(*date);
    add_views(all, desk, typed);
    add_report(all, desk, typed);
    add_habits(all, ui, desk, typed);
    add_pages(all, desk, typed);
    if (all.size() > most_places) all.resize(most_places);
    return all;
}

void Jump::close(Ui& ui, Desk& desk) {
    desk.jump_open = false;
    typed_.clear();
    cursor_ = 0;
    ui.editing.reset();
    ui.focus().give_back();
    ui.draw_again();
}

std::optional<std::size_t> Jump::draw_places(Ui& ui, const Rect& rect, const std::vector<Place>& all,
                                             int cursor) {
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Rect row{rect.x + 8, rect.y + 76 + static_cast<float>(i) * row_height, rect.width - 16,
                       row_height};
        ItemSpec spec{all[i].name};
        spec.in_ring = false;
        const Item item = ui.item("jump:" + std::to_string(i), row, spec);
        const bool current = cursor == static_cast<int>(i);
        if (current || item.hovered) {
            ui.canvas().fill_rect(row, ui.color(current ? Role::accent_soft : Role::raised), 8);
        }
        label_centred(ui, {row.x + 12, row.centre().y}, all[i].name, {}, rect.width - 110);
        label_centred(ui, {row.right() - 12, row.centre().y}, all[i].kind,
                      {Type::small, Role::muted, Align::right});
        if (item.clicked) chosen = i;
    }
    if (all.empty()) {
        label(ui, {rect.x + 28, rect.y + 86}, "Nothing of that name; a date reads like 12 March.",
              {Type::body, Role::muted});
    }
    return chosen;
}

void Jump::draw(Ui& ui, Desk& desk, const Layout& layout) {
    const float width = std::min(560.0F, layout.window.width - 24);
    const float height = 88 + row_height * static_cast<float>(most_places) + 12;
    const float top =
        std::max(12.0F, std::min(layout.window.height * 0.12F, layout.window.height - height - 12));
    const Rect rect{(layout.window.width - width) / 2, top, width,
                    std::min(height, layout.window.height - 24)};
    const ModalScope scope(ui, "jump", rect);
    if (!scope) return;
    ui.canvas().fill_rect(rect, ui.color(Role::surface), 12);
    ui.canvas().stroke_rect(rect, ui.color(Role::control), 1, 12);
    if (!ui.focus().has("jump:field")) ui.focus().lend("jump:field");
    const auto event = ui.input().event();
    if (event && event->key == Key::down && ui.input().take(Key::down)) ++cursor_;
    if (event && event->key == Key::up && ui.input().take(Key::up)) --cursor_;
    const bool escaped = ui.input().take(Key::escape);
    const auto field = text_field(ui, "jump:field", {rect.x + 16, rect.y + 16}, width - 32,
                                  {"Where to?", typed_, "A date, a habit or a view", false, 48});
    if (field.current != typed_) cursor_ = 0;
    typed_ = field.current;
    std::vector<Place> all = places(ui, desk, typed_);
    const auto room = static_cast<std::size_t>(std::max(1.0F, (rect.height - 84) / row_height));
    if (all.size() > room) all.resize(room);
    cursor_ = std::clamp(cursor_, 0, std::max(0, static_cast<int>(all.size()) - 1));
    std::optional<std::size_t> chosen = draw_places(ui, rect, all, cursor_);
    if (field.confirmed && !all.empty()) chosen = static_cast<std::size_t>(cursor_);
    if (!chosen && !escaped) return;
    close(ui, desk);
    if (chosen) all[*chosen].go();
}

}  // namespace nightcramp::ui
