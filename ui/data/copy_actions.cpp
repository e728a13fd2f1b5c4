#include "ui/data/copy_actions.hpp"

#include "app/copies.hpp"
#include "diary/errors.hpp"

#include <memory>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using Doing = CopyWork::Doing;

constexpr std::chrono::hours tried_every{1};

struct Kept {
    app::KeptCopies copies;
    CopyLists lists;
};

Dialog told(std::string id, std::string title, std::string text) {
    return {std::move(id), std::move(title), std::move(text), {}, {{"Go on", {}, true}}};
}

/// What the last use of the folder of the person showed. It is told once that it cannot be used.
void note_folder(Desk& desk, const std::string& folder, const std::string& unreachable) {
    if (folder.empty() || folder != desk.settings().backup_folder) return;
    app::Settings settings = desk.settings();
    desk.copies.unreachable = unreachable;
    if (unreachable.empty()) {
        desk.copies.reached = desk.now();
        settings.backup_missed_since.clear();
    } else if (settings.backup_missed_since.empty()) {
        settings.backup_missed_since = iso(desk.today());
        desk.show_strip({fmt::format("No copy could be kept in {}. It is tried again by itself.",
                                     desk.shown_path(folder))});
    }
    desk.change_settings(settings);
}

void take(Desk& desk, const Kept& kept, const std::string& folder) {
    desk.copies.lists = kept.lists;
    note_folder(desk, folder, kept.copies.unreachable);
}

/// Keeps copies as `keep` does, and then does `done`.
void keep_as(Desk& desk, Doing doing, const std::function<app::KeptCopies(Vault&)>& keep,
             const std::function<void(const Kept&)>& done,
             const std::function<void(const DiaryError&)>& failed) {
    const std::string folder = desk.settings().backup_folder;
    desk.copies.add(
        doing, desk.diary_file(),
        [&desk, folder, keep, done](Diary& diary, const Watch&) -> std::function<void()> {
            auto kept = std::make_shared<Kept>();
            kept->copies = keep(*diary.vault);
            kept->lists = lists_of(*diary.vault, folder);
            return [&desk, folder, kept, done] {
                take(desk, *kept, folder);
                if (done) done(*kept);
            };
        },
        failed);
}

void tell_of_no_copy(Desk& desk, const DiaryError& error) {
    desk.copies.failed_beside = true;
    if (std::exchange(desk.copies.told_of_no_copy, true)) return;
    desk.dialogs.add(told("no copy", "No copy of your diary could be kept", error.what()));
}

void say_what_was_kept(Desk& desk, const Kept& kept) {
    const std::string& unreachable = kept.copies.unreachable;
    if (unreachable.empty()) return desk.show_strip({"A copy was kept and read back."});
    desk.dialogs.add(told("no copy elsewhere", "A copy was kept beside your diary",
                          fmt::format("In your folder none could be kept. {}", unreachable)));
}

}  // namespace

WordsOfTime time_of(const Desk& desk) {
    return {desk.now(), desk.world().zone, desk.settings().manner.clock};
}

void keep_copy_of_the_day(Desk& desk) {
    if (desk.stage() != Stage::diary || desk.copies.is_at(Doing::daily)) return;
    desk.copies.tried = desk.now();
    desk.copies.failed_beside = false;
    keep_as(
        desk, Doing::daily,
        [now = desk.now(), folder = desk.settings().backup_folder](Vault& vault) {
            return app::keep_daily(vault, now, folder);
        },
        {}, [&desk](const DiaryError& error) { tell_of_no_copy(desk, error); });
}

void keep_copy_where_due(Desk& desk, bool new_day) {
    const CopyWork& copies = desk.copies;
    const bool waits = (!copies.unreachable.empty() || copies.failed_beside) && copies.tried;
    const auto since = waits ? desk.now().utc() - copies.tried->utc() : std::chrono::seconds(0);
    if (new_day || since >= tried_every || since < std::chrono::seconds(0)) keep_copy_of_the_day(desk);
}

void look_for_copies(Desk& desk) {
    CopyWork& copies = desk.copies;
    if (copies.lists || copies.doing() != Doing::nothing) return;
    copies.lists.emplace();  // asked once
    const std::string folder = desk.settings().backup_folder;
    copies.add(Doing::listing, desk.diary_file(),
               [&desk, folder](Diary& diary, const Watch&) -> std::function<void()> {
                   auto lists = std::make_shared<CopyLists>(lists_of(*diary.vault, folder));
                   return [&desk, lists] { desk.copies.lists = *lists; };
               },
               {});
}

void keep_copy_now(Desk& desk) {
    if (desk.copies.is_at(Doing::keeping)) return;
    keep_as(
        desk, Doing::keeping,
        [now = desk.now(), folder = desk.settings().backup_folder](Vault& vault) {
            return app::keep_now(vault, now, reasons::by_hand, folder);
        },
        [&desk](const Kept& kept) { say_what_was_kept(desk, kept); },
        [&desk](const DiaryError& error) {
            desk.dialogs.add(told("no copy now", "No copy could be kept", error.what()));
        });
}

void keep_copy_before_import(Desk& desk, const std::function<void()>& save) {
    const auto failed = [&desk, save](const DiaryError& error) {
        Dialog dialog{"no copy before import",
                      "No copy could be kept, so nothing was brought in",
                      fmt::format("{} With a copy your diary can be put back as it is now.", error.what()),
                      {},
                      {}};
        dialog.buttons.push_back(
            {"Try again", [&desk, save] { keep_copy_before_import(desk, save); }, false});
        dialog.buttons.push_back({"Bring it in without a copy", save, false});
        dialog.buttons.push_back({"Go back", {}, true});
        desk.dialogs.add(std::move(dialog));
    };
    keep_as(
        desk, Doing::keeping_before_import,
        [now = desk.now(), folder = desk.settings().backup_folder](Vault& vault) {
            return app::keep_now(vault, now, reasons::before_import, folder);
        },
        [save](const Kept&) { save(); }, failed);
}

void ask_for_copy_folder(Desk& desk) {
    std::error_code unknown;
    const std::filesystem::path chosen = desk.settings().backup_folder;
    const bool is_there = !chosen.empty() && std::filesystem::is_directory(chosen, unknown);
    desk.copies.folder_sheet.emplace(is_there ? chosen : desk.import.home());
}

std::string copy_folder_problem(const Desk& desk, const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> places{desk.diary_file().parent_path()};
    if (desk.copies.lists && !desk.copies.lists->beside.empty()) {
        places.push_back(desk.copies.lists->beside.front().file.parent_path());
    }
    for (const std::filesystem::path& place : places) {
        std::error_code unknown;
        if (place.empty() || !std::filesystem::equivalent(place, folder, unknown) || unknown) continue;
        return "That is where the diary and its copies lie already: choose another disk or a stick.";
    }
    return {};
}

/// The folder is taken only when a copy lies in it.
void keep_copies_in(Desk& desk, const std::filesystem::path& folder) {
    const std::string place = folder.string();
    const auto failed = [&desk](const std::string& why) {
        desk.dialogs.add(told("copy folder", "Copies cannot be kept there", why));
    };
    desk.copies.add(
        Doing::keeping, desk.diary_file(),
        [&desk, place, failed, now = desk.now()](Diary& diary, const Watch&) -> std::function<void()> {
            auto kept = std::make_shared<Kept>();
            kept->copies = app::keep_daily(*diary.vault, now, place);
            kept->lists = lists_of(*diary.vault, place);
            return [&desk, place, failed, kept] {
                if (!kept->copies.unreachable.empty()) return failed(kept->copies.unreachable);
                app::Settings settings = desk.settings();
                settings.backup_folder = place;
                desk.change_settings(settings);
                take(desk, *kept, place);
                desk.show_strip({fmt::format("A copy now lies in {}.", desk.shown_path(place))});
            };
        },
        [failed](const DiaryError& error) { failed(error.what()); });
}

void keep_copies_beside_only(Desk& desk) {
    app::Settings settings = desk.settings();
    const std::string folder = std::exchange(settings.backup_folder, "");
    settings.backup_missed_since.clear();
    desk.copies.unreachable.clear();
    desk.copies.reached.reset();
    if (desk.copies.lists) desk.copies.lists->elsewhere.clear();
    desk.copies.note_change();
    desk.change_settings(settings);
    desk.show_strip(
        {fmt::format("No more copies are kept in {}. Those that lie there stay.", desk.shown_path(folder))});
}

}  // namespace nightcramp::ui
