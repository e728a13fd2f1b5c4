#include "ui/data/report_page.hpp"

#include "app/version.hpp"
#include "ui/data/parts.hpp"
#include "ui/results/results_line.hpp"
#include "ui/shell/header.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float options_width = 348;
constexpr float column_gap = 20;
constexpr float least_page = 380;   ///< beside the options
constexpr float widest_page = 720;  ///< beside them
constexpr float bar_height = 40;
constexpr float soon_s = 0.3F;  ///< before that nobody is told to wait
constexpr int place = 0;        ///< on the board

const std::string& program() {
    static const std::string name(app::program);
    return name;
}

/// Device pixels across for a page so wide.
int pixels_across(Ui& ui, float width) {
    return static_cast<int>(std::lround(width * ui.pixel_scale()));
}

void ask(Ui& ui, Desk& desk, float width) {
    const app::Settings& settings = desk.settings();
    const ReportMade wanted{desk.shared_results(),
                            chosen_wishes(desk),
                            chosen_paper(desk),
                            settings.manner,
                            app::weekday_of(settings.week_start),
                            desk.stage() == Stage::example};
    desk.report.ask(wanted, {desk.report.page, pixels_across(ui, width)},
                    {desk.catalogue(), desk.now(), program()});
}

void show_page(Desk& desk, int page) {
    const auto pages = desk.report.pages();
    if (pages) desk.report.page = std::clamp(page, 0, pages->count() - 1);
}

/// Which page it is, and how large; returns where it ends.
float draw_bar(Ui& ui, Desk& desk, Point at, float width) {
    ReportWork& work = desk.report;
    const auto pages = work.pages();
    const int count = pages ? pages->count() : 1;
    if (count > 1) {
        const Rect earlier{at.x, at.y, bar_height, bar_height};
        if (icon_button(ui, "report:earlier page", earlier, chart::Icon::left, "The page before",
                        work.page > 0))
            show_page(desk, work.page - 1);
        const std::string words = fmt::format("Page {} of {}", work.shown_page() + 1, count);
        const float text = ui.canvas().text_width(words, Type::body);
        label_centred(ui, {earlier.right() + 8, at.y + bar_height / 2}, words, {});
        const Rect later{earlier.right() + 16 + text, at.y, bar_height, bar_height};
        if (icon_button(ui, "report:later page", later, chart::Icon::right, "The next page",
                        work.page + 1 < count))
            show_page(desk, work.page + 1);
    } else {
        label_centred(ui, {at.x, at.y + bar_height / 2}, "One page", {Type::body, Role::muted});
    }
    const ButtonSpec larger{work.large ? "Smaller" : "Larger", ButtonKind::quiet,
                            work.large ? chart::Icon::minus : chart::Icon::plus};
    const float needed = button_width(ui, larger);
    if (button(ui, "report:larger", {at.x + width - needed, at.y, needed, bar_height}, larger)) {
        work.large = !work.large;
        ui.draw_again();
    }
    return at.y + bar_height;
}

/// The very page; pressing it is the same as the button.
float draw_paper(Ui& ui, Desk& desk, ReportForm& form, Point at, float width) {
    ReportWork& work = desk.report;
    const auto size = report::size_of(chosen_paper(desk));
    const Rect paper{at.x, at.y, width, std::ceil(width * size.height / size.width)};
    ui.canvas().fill_rect(paper, chart::rgb(0xFFFFFF), 0);
    const auto& pixels = work.pixels();
    if (ui.pictures != nullptr && pixels.width > 0) {
        if (form.put_up != work.pictures_made()) {
            form.texture = ui.pictures->put(place, {pixels.width, pixels.height, pixels.rgba});
            form.put_up = work.pictures_made();
        }
        const float scale = ui.pixel_scale();
        const Rect picture{at.x, at.y, static_cast<float>(pixels.width) / scale,
                           static_cast<float>(pixels.height) / scale};
        ui.picture(picture.width <= width + 1 ? picture : paper, form.texture);
    }
    ui.canvas().stroke_rect(paper, ui.color(Role::line), 1, 0);
    ItemSpec spec{work.large ? "Smaller" : "Larger"};
    spec.in_ring = false;  // its button is
    if (ui.item("report:page", paper, spec).clicked) {
        work.large = !work.large;
        ui.draw_again();
    }
    return paper.bottom();
}

float draw_wait(Ui& ui, Desk& desk, ReportForm& form, Point at, float width) {
    const bool has_results = desk.results_are_fresh();
    const bool waits = !desk.report.is_fresh() || !has_results;
    if (!waits) {
        form.waits_since_s.reset();
        return at.y;
    }
    if (!form.waits_since_s) form.waits_since_s = ui.time_s();
    const double due = *form.waits_since_s + static_cast<double>(soon_s);
    if (ui.time_s() < due) {
        ui.wake_at(due);
        return at.y;
    }
    if (!has_results) return draw_results_line(ui, desk, at, width, desk.report.pages() ? "older" : "") + 4;
    return at.y + paragraph(ui, at, width, "Making the page …", {Type::small, Role::muted}) + 8;
}

/// While the keyboard is at the page's own buttons, Page down and Page up read on: down the page, and at its
/// end the next one. `height` is what is seen of it.
void read_on(Ui& ui, Desk& desk, float height) {
    const std::string& focused = ui.focus().focused();
    const bool is_here =
        focused == "report:larger" || focused == "report:later page" || focused == "report:earlier page";
    if (!is_here || !ui.has_keys()) return;
    const float way = ui.input().take(Key::page_down) ? 1.0F : ui.input().take(Key::page_up) ? -1.0F : 0.0F;
    if (way == 0) return;
    float& offset = ui.remembered("report/offset", 0);
    const float lowest = std::max(0.0F, ui.remembered("report/height", 0) - height);
    const bool at_end = way > 0 ? offset >= lowest : offset <= 0;
    const int before = desk.report.page;
    if (at_end) show_page(desk, before + static_cast<int>(way));
    if (!at_end) offset += way * 0.8F * height;
    if (desk.report.page != before) offset = way > 0 ? 0 : lowest;
    ui.draw_again();
}

float draw_preview(Ui& ui, Desk& desk, ReportForm& form, Point at, float width) {
    ask(ui, desk, width);
    float y = draw_bar(ui, desk, at, width) + 8;
    y = draw_wait(ui, desk, form, {at.x, y}, width);
    return draw_paper(ui, desk, form, {at.x, y}, width);
}

float draw_back(Ui& ui, Desk& desk, Point at) {
    const ButtonSpec back{"Data", ButtonKind::quiet, chart::Icon::left};
    const bool escaped = ui.has_keys() && !ui.is_typing() && ui.input().take(Key::escape);
    if (button(ui, "report:back", {at.x, at.y, button_width(ui, back), bar_height}, back) || escaped) {
        if (escaped && desk.report.large) {
            desk.report.large = false;
        } else {
            desk.report.open = false;
            ui.focus().focus_quietly("data:report");
        }
        ui.draw_again();
    }
    return at.y + bar_height + 8;
}

/// It begins at its top, with the keyboard at the first choice, wherever one came from.
void begin_page(Ui& ui) {
    float& shown = ui.remembered("report/shown", 0);
    const bool is_new = std::exchange(shown, 1.0F) == 0;
    if (is_new) {
        ui.forget("report/offset");
        ui.forget("report choices/offset");
    }
    if (is_new || (ui.has_keys() && ui.focus().focused().empty())) ui.focus().focus_quietly("report:nights");
}

}  // namespace

void draw_report_page(Ui& ui, Desk& desk, const Layout& layout, ReportForm& form) {
    begin_page(ui);
    draw_header(ui, desk, layout, "Report for the doctor");
    const Rect& content = layout.content;
    const float top = draw_back(ui, desk, {content.x, content.y});
    const Rect below{content.x - 6, top, content.width + 20, content.bottom() - top};
    const float beside = content.width - options_width - column_gap;
    const bool is_narrow = beside < least_page;
    if (desk.report.large || !is_narrow) read_on(ui, desk, below.height);
    if (desk.report.large || is_narrow) {
        ScrollArea area(ui, "report", below);
        float y = area.top();
        if (!desk.report.large) {
            y = draw_report_options(ui, desk, layout, form, {content.x, y}, content.width) + 12;
        }
        y = draw_preview(ui, desk, form, {content.x, y}, content.width);
        return area.finish(y + layout.margin);
    }
    {
        ScrollArea area(ui, "report choices", {below.x, top, options_width + 20, below.height});
        const float y = draw_report_options(ui, desk, layout, form, {content.x, area.top()}, options_width);
        area.finish(y + layout.margin);
    }
    const float width = std::min(widest_page, beside);
    const float x = content.x + options_width + column_gap;
    ScrollArea area(ui, "report", {x - 6, top, content.right() - x + 20, below.height});
    const float y = draw_preview(ui, desk, form, {x, area.top()}, width);
    area.finish(y + layout.margin);
}

float draw_report_card(DataFrame& frame, Point at, float width) {
    Ui& ui = frame.ui;
    Card card(ui, "data report", at, width);
    const float x = at.x + frame.layout.padding;
    const float inner = width - 2 * frame.layout.padding;
    float y =
        draw_data_head(frame, at, width, "Report for the doctor",
                       "What matters of your nights on one page, to print or to send: how often, how bad, "
                       "where and when, medicines, and your questions.");
    const ButtonSpec make{"Make the report …", ButtonKind::outlined, chart::Icon::page};
    const Rect rect{x, y + 8, std::min(inner, button_width(ui, make) + 16), 44};
    if (button(ui, "data:report", rect, make)) {
        frame.desk.show_report();
        ui.focus().clear();
        ui.draw_again();
    }
    return card.finish(rect.bottom() + frame.layout.padding);
}

}  // namespace nightcramp::ui
