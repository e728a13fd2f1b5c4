#include "diary/errors.hpp"
#include "present/restore_preview.hpp"
#include "ui/data/copy_actions.hpp"

#include <memory>
#include <system_error>
#include <utility>

#include <fmt/format.h>

/// Which copy becomes the diary.
namespace nightcramp::ui {
namespace {

namespace fs = std::filesystem;

using Doing = CopyWork::Doing;

/// Where copies can be listed without the diary.
CopyLists lists_on_shelf(const Desk& desk) {
    const Shelf& shelf = desk.world().shelf;
    CopyLists lists{shelf.copies(desk.diary_file()), {}};
    const std::string& folder = desk.settings().backup_folder;
    if (!folder.empty()) lists.elsewhere = shelf.copies(desk.diary_file(), folder);
    return lists;
}

/// Where a copy is looked for: in the folder of the person, beside the diary, or at home.
fs::path folder_of_copies(const Desk& desk) {
    std::vector<fs::path> places{desk.settings().backup_folder};
    for (const Backup& copy : desk.world().shelf.copies(desk.diary_file())) {
        places.push_back(copy.file.parent_path());
    }
    std::error_code unknown;
    for (const fs::path& place : places) {
        if (!place.empty() && fs::is_directory(place, unknown)) return place;
    }
    return desk.import.home();
}

/// As one of the list that the sheet shows; from the welcome there is none yet.
void look_into_file(Desk& desk, const fs::path& file) {
    if (desk.stage() == Stage::welcome && !desk.begin_empty()) return;
    auto& sheet = desk.copies.restore_sheet;
    if (!sheet) sheet.emplace();
    sheet->lines.push_back({{file, "", 0, {}}, file.filename().string(), "The file that you chose"});
    sheet->cursor = static_cast<int>(sheet->lines.size()) - 1;
    look_into_copy(desk, sheet->lines.size() - 1);
}

std::vector<std::string> replacing_sentences(const Desk& desk) {
    std::vector<std::string> all{"It is read as a whole first. If it is sound, it becomes your diary."};
    std::error_code unknown;
    if (fs::exists(desk.diary_file(), unknown)) {
        all.emplace_back("The damaged file is not deleted: it is kept under another name.");
    }
    return all;
}

Dialog copy_not_used(Desk& desk, const DiaryError& error) {
    Dialog dialog{"copy not used", "This copy cannot be used", error.what(), {}, {}};
    dialog.buttons.push_back({"Choose another copy …", [&desk] { ask_which_copy(desk); }, false});
    dialog.buttons.push_back({"Go back", [&desk] { desk.open(); }, true});
    return dialog;
}

}  // namespace

std::optional<CopyLine> newest_copy(const Desk& desk) {
    const auto lines = copy_lines(lists_on_shelf(desk), time_of(desk));
    return lines.empty() ? std::nullopt : std::optional(lines.front());
}

void ask_which_copy(Desk& desk) {
    RestoreSheet sheet;
    sheet.replaces = desk.stage() == Stage::failed;
    if (!sheet.replaces) look_for_copies(desk);
    const CopyLists lists = sheet.replaces ? lists_on_shelf(desk) : desk.copies.lists.value_or(CopyLists());
    sheet.lines = copy_lines(lists, time_of(desk));
    desk.copies.restore_sheet = std::move(sheet);
}

void ask_for_copy_file(Desk& desk) {
    OpenSheet sheet(folder_of_copies(desk), desk.import.home());
    sheet.title = "Which copy?";
    sheet.takes_folders = false;
    sheet.take = [&desk](const fs::path& file) { look_into_file(desk, file); };
    desk.open_sheet = std::move(sheet);
}

void put_copy_instead(Desk& desk, const fs::path& copy) {
    try {
        const fs::path aside = desk.put_back(copy);
        if (desk.stage() == Stage::failed) return;
        const std::string kept =
            aside.empty() ? "" : fmt::format(" The damaged file is kept as {}.", aside.filename().string());
        desk.dialogs.add({"put back",
                          "The copy is in place",
                          fmt::format("The diary is now what the copy held.{}", kept),
                          {},
                          {{"Go on", {}, true}}});
    } catch (const DiaryError& error) {
        desk.dialogs.add(copy_not_used(desk, error));
    }
}

void look_into_copy(Desk& desk, std::size_t line) {
    CopyWork& copies = desk.copies;
    if (!copies.restore_sheet || line >= copies.restore_sheet->lines.size()) return;
    copies.stop(Doing::looking);
    RestoreSheet& sheet = *copies.restore_sheet;
    sheet.chosen = line;
    sheet.sentences.clear();
    sheet.problem.clear();
    if (sheet.replaces) {
        sheet.sentences = replacing_sentences(desk);
        return;
    }
    const auto is_awaited = [&copies, line] {
        return copies.restore_sheet && copies.restore_sheet->chosen == line;
    };
    copies.add(
        Doing::looking, desk.diary_file(),
        [&copies, is_awaited, file = sheet.lines[line].copy.file, manner = desk.settings().manner,
         &catalogue = desk.catalogue()](Diary& diary, const Watch&) -> std::function<void()> {
            const auto copy = diary.vault->look_into(file);
            const auto preview = present::restore_preview(*diary.journal, *copy, manner, catalogue);
            auto sentences = std::make_shared<std::vector<std::string>>(present::restore_sentences(preview));
            if (!preview.head.empty()) sentences->insert(sentences->begin(), preview.head);
            return [&copies, is_awaited, sentences] {
                if (is_awaited()) copies.restore_sheet->sentences = *sentences;
            };
        },
        [&copies, is_awaited](const DiaryError& error) {
            if (is_awaited()) copies.restore_sheet->problem = error.what();
        });
}

}  // namespace nightcramp::ui
