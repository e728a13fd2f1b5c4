#include "present/typed_date.hpp"
#include "report/extras.hpp"
#include "ui/data/report_page.hpp"
#include "ui/settings/setting_rows.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/check_tile.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using report::Extra;

constexpr float control_height = 40;
constexpr float primary_height = 44;
constexpr float label_line = 24;
constexpr std::array<int, 4> spans{0, 365, 90, -1};

struct OptionsFrame {
    Ui& ui;
    Desk& desk;
    ReportForm& form;
    float x;
    float width;
};

float draw_label(OptionsFrame& frame, float y, const std::string& text) {
    label(frame.ui, {frame.x, y}, text, {Type::small, Role::muted});
    return y + label_line;
}

/// One of the two ends; what cannot be read is named and nothing is changed.
float draw_end(OptionsFrame& frame, const char* id, const std::string& name, float y, Date& date) {
    Ui& ui = frame.ui;
    y = draw_label(frame, y, name);
    const auto field = text_field(ui, id, {frame.x, y}, frame.width, {name, present::date_as_typed(date)});
    if (field.entered) {
        const auto meant = present::typed_date(*field.entered, frame.desk.today());
        frame.form.wrong_date = meant ? "" : *field.entered;
        if (meant) date = *meant;
        ui.draw_again();
    }
    return y + control_height;
}

float draw_own_span(OptionsFrame& frame, float y) {
    DateSpan& span = frame.desk.report.span;
    DateSpan typed = span;
    y = draw_end(frame, "report:from", "From the night of", y, typed.first) + 8;
    y = draw_end(frame, "report:to", "to the night of", y, typed.last);
    if (typed != span) span = typed.last < typed.first ? DateSpan{typed.last, typed.first} : typed;
    if (frame.form.wrong_date.empty()) return y;
    const std::string words = fmt::format(
        "“{}” is no date. Try 2026-05-03 or 3 May 2026; the dates are as they were.", frame.form.wrong_date);
    return y + 4 + paragraph(frame.ui, {frame.x, y + 4}, frame.width, words, {Type::small, Role::cramp});
}

float draw_nights(OptionsFrame& frame, float y) {
    ReportWork& work = frame.desk.report;
    y = draw_label(frame, y, "Nights");
    const auto place = std::find(spans.begin(), spans.end(), work.nights) - spans.begin();
    const SegmentedSpec spec{"Nights", {"All", "Last 365", "Last 90", "Other"}, static_cast<int>(place)};
    const auto picked = segmented(frame.ui, "report:nights", {frame.x, y, frame.width, control_height}, spec);
    if (picked) {
        const DateSpan shown = chosen_span(frame.desk);
        work.nights = spans.at(static_cast<std::size_t>(*picked));
        if (work.nights < 0) work.span = shown;
        frame.form.wrong_date.clear();
        frame.ui.draw_again();
    }
    y += control_height;
    return work.nights < 0 ? draw_own_span(frame, y + 12) : y;
}

float draw_paper(OptionsFrame& frame, float y) {
    y = draw_label(frame, y, "Paper");
    app::Settings settings = frame.desk.settings();
    const SegmentedSpec spec{"Paper", {"A4", "US Letter"}, settings.report_paper == "letter" ? 1 : 0};
    const auto picked = segmented(frame.ui, "report:paper", {frame.x, y, frame.width, control_height}, spec);
    if (picked) {
        settings.report_paper = *picked == 1 ? "letter" : "a4";
        frame.desk.change_settings(settings);
    }
    return y + control_height;
}

std::string hint_of(Extra extra) {
    switch (extra) {
        case Extra::name:
            return "";
        case Extra::notes:
            return "All notes of these nights, word for word.";
        case Extra::nights:
            return "One line for each, on further pages.";
        case Extra::method:
            break;
    }
    return "Every habit with its numbers, and the method.";
}

void turn(OptionsFrame& frame, Extra extra, bool wanted) {
    app::Settings settings = frame.desk.settings();
    report::Wishes wishes = chosen_wishes(frame.desk);
    report::set(wishes, extra, wanted);
    settings.report_with.clear();
    for (const Extra each : report::extras_of(wishes)) settings.report_with.emplace_back(slug(each));
    frame.desk.change_settings(settings);
    frame.ui.draw_again();
}

/// The name itself, and where the year comes from.
float draw_name(OptionsFrame& frame, float y) {
    const auto field = text_field(frame.ui, "report:name", {frame.x, y}, frame.width,
                                  {"Name", frame.desk.settings().report_name, "Your name"});
    y += field.height + 4;
    if (field.entered) frame.form.name_too_long = field.entered->size() > app::most_name_bytes;
    if (field.entered && !frame.form.name_too_long) {
        app::Settings settings = frame.desk.settings();
        settings.report_name = *field.entered;
        frame.desk.change_settings(settings);
    }
    if (frame.form.name_too_long) {
        y += paragraph(frame.ui, {frame.x, y}, frame.width,
                       "This name is too long for the page; the one before is kept. A hundred letters fit.",
                       {Type::small, Role::cramp}) +
             4;
    }
    std::string hint =
        "Left empty, there is a line to write it on. The name is kept on this computer, not in the diary.";
    if (!frame.desk.profile().year_of_birth) hint += " The year of birth can be said in Profile.";
    return y + paragraph(frame.ui, {frame.x, y}, frame.width, hint, {Type::small, Role::muted}) + 8;
}

float draw_extras(OptionsFrame& frame, float y) {
    y = draw_label(frame, y, "Also on it");
    const report::Wishes wishes = chosen_wishes(frame.desk);
    for (const auto& word : words<Extra>()) {
        const bool wanted = report::has(wishes, word.value);
        const Rect tile{frame.x, y, frame.width, control_height};
        if (check_tile(frame.ui, "report:with " + std::string(word.slug), tile, std::string(word.name),
                       wanted, ""))
            turn(frame, word.value, !wanted);
        y += control_height + 4;
        if (word.value == Extra::name && wanted) y = draw_name(frame, y);
        const std::string hint = hint_of(word.value);
        if (!hint.empty()) {
            y += paragraph(frame.ui, {frame.x + 8, y}, frame.width - 8, hint, {Type::small, Role::muted}) + 8;
        }
    }
    return y;
}

void open_saved(Desk& desk) {
    const auto& show = desk.world().show_file;
    desk.report.trouble = show ? show(desk.report.saved) : "There is nothing here to open files with.";
}

float draw_saved(OptionsFrame& frame, float y) {
    ReportWork& work = frame.desk.report;
    if (work.saved.empty()) return y;
    y += 12 + paragraph(frame.ui, {frame.x, y + 12}, frame.width,
                        fmt::format("Saved: {}", frame.desk.shown_path(work.saved)), {Type::small});
    const ButtonSpec open{"Open it", ButtonKind::outlined, chart::Icon::page};
    const Rect rect{frame.x, y + 8, std::min(frame.width, button_width(frame.ui, open)), control_height};
    if (button(frame.ui, "report:open it", rect, open)) {
        open_saved(frame.desk);
        frame.ui.draw_again();
    }
    y = rect.bottom();
    if (work.trouble.empty()) return y;
    return y + 8 +
           paragraph(frame.ui, {frame.x, y + 8}, frame.width, work.trouble, {Type::small, Role::warn});
}

float draw_save(OptionsFrame& frame, float y) {
    ButtonSpec save{"Save as …", ButtonKind::primary, chart::Icon::save_as};
    save.enabled = frame.desk.report.is_fresh() && frame.desk.results_are_fresh();
    if (!save.enabled) save.tooltip = "The page is being made.";
    const Rect rect{frame.x, y, std::min(frame.width, button_width(frame.ui, save) + 16), primary_height};
    if (button(frame.ui, "report:save", rect, save)) {
        ask_where_to_save_report(frame.desk);
        frame.ui.draw_again();
    }
    return draw_saved(frame, rect.bottom());
}

}  // namespace

float draw_report_options(Ui& ui, Desk& desk, const Layout& layout, ReportForm& form, Point at, float width) {
    Card card(ui, "report options", at, width);
    OptionsFrame frame{ui, desk, form, at.x + layout.padding, width - 2 * layout.padding};
    float y = at.y + 16;
    y = draw_nights(frame, y) + 16;
    y = draw_paper(frame, y) + 16;
    y = draw_extras(frame, y) + 8;
    y = draw_save(frame, y);
    return card.finish(y + layout.padding);
}

}  // namespace nightcramp::ui
