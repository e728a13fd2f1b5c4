#include "ui/data/data_actions.hpp"

#include "app/atomic_file.hpp"
#include "app/take_back.hpp"
#include "diary/noon_rule.hpp"
#include "ui/data/data_words.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

DateSpan last_nights(const Desk& desk, int nights) {
    const Date newest = last_night(desk.today());
    return {newest - days(nights - 1), newest};
}

/// Why it is not in the diary any more; empty where it is.
std::string state_of(const ImportRecord& record, bool is_left) {
    if (record.state != EditState::done) return "Undone";
    return is_left ? "" : "Taken back";
}

}  // namespace

void ask_for_file(Desk& desk) {
    desk.open_sheet.emplace(desk.import.folder(), desk.import.home());
}

void ask_what_becomes_of(Desk& desk, std::size_t item) {
    const BringIn& bring_in = desk.import.bring_in;
    const exchange::Item& told = bring_in.draft().items.at(item);
    TargetSheet sheet;
    sheet.key = told.key;
    sheet.title = fmt::format("What becomes of “{}”?", told.name);
    sheet.offers = target_offers(bring_in.draft(), item, desk.habits());
    const exchange::Target target = bring_in.target(item);
    for (std::size_t i = 0; i < sheet.offers.size(); ++i) {
        if (sheet.offers[i].target == target) sheet.chosen = sheet.cursor = static_cast<int>(i);
    }
    desk.target_sheet = std::move(sheet);
}

void look_at_what_came_in(Desk& desk) {
    if (const auto newest = desk.import.bring_in.came_in().newest) desk.look_in_calendar_at = *newest;
    desk.show_view(View::calendar);
}

std::vector<CameInLine> came_in_lines(Desk& desk) {
    const Journal& journal = desk.session()->journal();
    const std::vector<ImportRecord> records = journal.imports();
    std::vector<std::int64_t> ids;
    for (const ImportRecord& record : records) ids.push_back(record.id);
    const std::vector<bool> left = app::are_left(ids, journal, desk.now());
    std::vector<CameInLine> lines;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const ImportRecord& record = records[i];
        lines.push_back({record.id, with_capital(record.label), short_date(date_of(record.at)),
                         state_of(record, left[i])});
    }
    return lines;
}

bool undo_takes_it_back(Desk& desk) {
    const auto imports = desk.session()->journal().imports();
    if (imports.empty()) return false;
    const ImportRecord& newest = imports.front();
    return newest.id == desk.import.bring_in.came_in().edit && newest.state == EditState::done &&
           newest.label == desk.steps().undo;
}

std::string why_not_taken_out(Desk& desk, const TakeOut& what) {
    const present::ChartSource source = desk.chart_source();
    if (source.nights.empty()) return "No night is recorded yet.";
    if (what.nights == 0) return {};
    const DateSpan span = last_nights(desk, what.nights);
    const bool has_some = std::any_of(source.nights.begin(), source.nights.end(), [&](const Night& night) {
        return night.date >= span.first && night.date <= span.last;
    });
    return has_some ? "" : fmt::format("The diary has none of the last {}.", nights_words(what.nights));
}

void forget_what_was_undone(Desk& desk) {
    BringIn& bring_in = desk.import.bring_in;
    if (bring_in.step() != BringIn::Step::done) return;
    for (const ImportRecord& record : desk.session()->journal().imports()) {
        if (record.id == bring_in.came_in().edit && record.state == EditState::done) return;
    }
    bring_in.start_again();
}

void ask_to_take_back(Desk& desk, const CameInLine& line) {
    const Journal& journal = desk.session()->journal();
    const auto edit = journal.edit(line.edit);
    if (!edit) return;
    const std::string words = take_back_words(app::taken_back(*edit, journal, desk.now()));
    Dialog dialog{"take back", "Take this import back?", fmt::format("{}. {}", line.label, words), {}, {}};
    dialog.buttons.push_back({"Take it back", [&desk, id = line.edit] { desk.take_back(id); }, false});
    dialog.buttons.push_back({"Keep it", {}, true});
    desk.dialogs.add(std::move(dialog));
}

void ask_where_to_save_diary(Desk& desk, const TakeOut& what) {
    exchange::Selection selection{std::nullopt, what.without_names};
    if (what.nights > 0) selection.span = last_nights(desk, what.nights);
    SaveRequest request;
    request.title = fmt::format("Save “{}”", name(what.format));
    request.name = fmt::format("nightcramp-{}", iso(desk.today()));
    request.kinds = {{std::string(exchange::ending(what.format)), std::string(name(what.format))}};
    request.save = [&desk, format = what.format, selection](const std::filesystem::path& file, std::size_t) {
        const exchange::Contents contents = exchange::selected(
            exchange::everything_in(desk.session()->journal()), desk.catalogue(), selection);
        app::write_atomically(file, exchange::write_export(format, contents));
    };
    desk.ask_where_to_save(std::move(request));
}

}  // namespace nightcramp::ui
