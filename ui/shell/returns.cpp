#include "ui/shell/returns.hpp"

#include "diary/errors.hpp"

#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

present::DiaryNow diary_now(Desk& desk, const std::vector<Date>& dates) {
    const Journal& journal = desk.session()->journal();
    present::DiaryNow now{{}, journal.habits(), journal.profile().value_or(Profile()), journal.experiments()};
    for (const Date date : dates) {
        if (auto night = journal.night(date)) now.nights.push_back(std::move(*night));
    }
    return now;
}

std::vector<Date> nights_of(const present::ErasedThing& thing) {
    if (const auto* night = std::get_if<Night>(&thing.what)) return {night->date};
    if (const auto* cramp = std::get_if<present::ErasedCramp>(&thing.what)) return {cramp->night};
    return {};
}

/// With the person's own habits, and with built-in ones as they are called here.
Catalogue catalogue_of(const Desk& desk) {
    Catalogue catalogue = desk.catalogue();
    catalogue.habits = desk.habits();
    return catalogue;
}

std::vector<SavedEdit> edits_of(Desk& desk, Date night) {
    return desk.session()->journal().history_of({ValueKind::night, iso(night)});
}

}  // namespace

std::vector<present::ErasedThing> erased_things(Desk& desk) {
    if (desk.session() == nullptr) return {};
    Moment since = desk.now();
    since.wall -= present::trash_keeps;
    const auto edits = desk.session()->journal().erasures(since);
    return present::erased_things(edits, desk.now(), diary_now(desk, present::nights_of(edits)),
                                  desk.settings().manner, desk.catalogue());
}

void bring_back(Desk& desk, const present::ErasedThing& thing) {
    if (!desk.settles_unsaved()) return;
    const present::DiaryNow now = diary_now(desk, nights_of(thing));
    const Problems problems = present::return_problems(thing, now, desk.now());
    if (!problems.empty()) {
        std::string text;
        for (const Problem& problem : problems) text += problem.sentence + " ";
        desk.dialogs.add({"not back", "It cannot come back now", text, {}, {{"Go back", {}, true}}});
        return;
    }
    present::Return back = present::bringing_back(thing, now);
    desk.save_changes({std::move(back.change)}, std::move(back.label), true);
}

bool has_history(Desk& desk, Date night) {
    return desk.session() != nullptr && !edits_of(desk, night).empty();
}

void show_history(Desk& desk, Date night) {
    HistorySheet sheet;
    sheet.night = night;
    sheet.title = fmt::format("Night of {}", night_name(night));
    follow_history(desk, sheet);
    desk.history_sheet = std::move(sheet);
}

void follow_history(Desk& desk, HistorySheet& sheet) {
    if (std::exchange(sheet.change, desk.change()) == desk.change()) return;
    try {
        sheet.versions =
            present::night_history(edits_of(desk, sheet.night), desk.session()->journal().night(sheet.night),
                                   desk.now(), desk.settings().manner, catalogue_of(desk));
    } catch (const DiaryError& error) {
        desk.dialogs.add(
            {"history", "The history cannot be read now", error.what(), {}, {{"Go on", {}, true}}});
    }
}

void restore_night(Desk& desk, Date night, const present::NightVersion& version) {
    if (version.is_now || !desk.settles_unsaved()) return;
    present::NightReturn back = present::restoring(version, night, desk.session()->journal().night(night));
    desk.save_changes({std::move(back.change)}, std::move(back.label), true);
}

}  // namespace nightcramp::ui
