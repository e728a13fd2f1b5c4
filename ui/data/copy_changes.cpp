#include "app/copies.hpp"
#include "diary/errors.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/data/data_words.hpp"

#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#include <fmt/format.h>

/// Checking the diary, and what makes another diary of it: going back to a copy, erasing for good, reading a
/// damaged one.
namespace nightcramp::ui {
namespace {

using Doing = CopyWork::Doing;

constexpr double share_of_check = 0.5;  ///< of the bar; the rest is the copy that is read back

std::string sentence_of(const Problem& problem) {
    return problem.field.empty() ? problem.sentence : fmt::format("{}: {}", problem.field, problem.sentence);
}

CheckResult checked(Diary& diary, const Moment& now, const Watch& watch) {
    CheckResult result;
    const Watch first{watch.stop, [&](double share) { watch.tell(share_of_check * share); }};
    const Watch second{watch.stop,
                       [&](double share) { watch.tell(share_of_check + (1 - share_of_check) * share); }};
    for (const Problem& problem : diary.vault->check(date_of(now), first)) {
        result.problems.push_back(with_capital(sentence_of(problem)));
    }
    if (!result.problems.empty()) return result;
    const auto span = diary.journal->span();
    if (span) result.nights = static_cast<int>(diary.journal->nights(*span).size());
    try {
        static_cast<void>(diary.vault->rehearse(now, second));
    } catch (const DiaryError& error) {
        result.no_copy = error.what();
    }
    return result;
}

/// What tending the copies could not do, in sentences; empty where it did all. A sentence that does not name
/// its copy begins with it.
std::string trouble_of(const Problems& problems) {
    std::string all;
    for (const Problem& problem : problems) {
        const bool names_it = problem.sentence.find(problem.field) != std::string::npos;
        const std::string copy = std::filesystem::path(problem.field).filename().string();
        all += names_it ? problem.sentence + " " : fmt::format("{}: {} ", copy, problem.sentence);
    }
    return all;
}

/// Takes it out of the diary and of all copies; returns what could not be done now.
std::string erase(Diary& diary, const Forgetting& what, const Moment& now, const std::string& folder) {
    diary.vault->forget(what, now);
    return trouble_of(app::tend_copies(*diary.vault, now, folder));
}

/// What it is called alone: "Magnesium 300", "Night of 22 November".
const std::string& name_of(const present::ErasedThing& thing) {
    return std::holds_alternative<Night>(thing.what) ? thing.about : thing.name;
}

void erase_for_good(Desk& desk, const present::ErasedThing& thing) {
    desk.follow_copy_folder();
    const auto failed = [&desk](const DiaryError& error) {
        desk.dialogs.add(
            {"not erased", "It was not erased for good", error.what(), {}, {{"Go back", {}, true}}});
    };
    desk.copies.add(
        Doing::forgetting, desk.diary_file(),
        [&desk, name = name_of(thing), what = present::forgetting(thing), now = desk.now(),
         folder = desk.settings().backup_folder](Diary& diary, const Watch&) -> std::function<void()> {
            const std::string trouble = erase(diary, what, now, folder);
            return [&desk, name, trouble] {
                desk.read_again();
                desk.show_strip({fmt::format("Gone for good: {}", name)});
                if (trouble.empty()) return;
                desk.dialogs.add(
                    {"copies hold it",
                     "It is gone from your diary, but not from every copy yet",
                     fmt::format("{}It is taken out of copies as soon as that can be done.", trouble),
                     {},
                     {{"Go on", {}, true}}});
            };
        },
        failed);
}

std::string name_of(const Backup& copy) {
    return copy.file.filename().string();
}

/// A name that nothing has yet: "diary-salvaged.nightcramp", "diary-salvaged-2.nightcramp".
std::filesystem::path place_beside(const std::filesystem::path& file) {
    const std::string stem = file.stem().string();
    const std::string ending = file.extension().string();
    std::error_code unknown;
    std::filesystem::path to = file.parent_path() / fmt::format("{}-salvaged{}", stem, ending);
    for (int i = 2; std::filesystem::exists(to, unknown); ++i) {
        to = file.parent_path() / fmt::format("{}-salvaged-{}{}", stem, i, ending);
    }
    return to;
}

void back_to_the_damaged(Desk& desk) {
    if (desk.stage() == Stage::failed) desk.open();
}

Dialog salvaged_not_used(Desk& desk, const DiaryError& error, const std::filesystem::path& to) {
    Dialog dialog{"salvaged not used",
                  "It could not take the place of the damaged diary",
                  fmt::format("{} What was read lies in {}.", error.what(), desk.shown_path(to)),
                  {},
                  {}};
    dialog.buttons.push_back({"Open what was read", [&desk, to] { desk.open_other(to); }, false});
    dialog.buttons.push_back({"Go back", [&desk] { back_to_the_damaged(desk); }, true});
    return dialog;
}

/// Then the file that it was read into is a second diary, which nobody needs.
void put_salvaged_instead(Desk& desk, const std::filesystem::path& to) {
    try {
        const std::filesystem::path aside = desk.put_back(to);
        if (desk.stage() == Stage::failed) return;
        std::error_code stays;
        std::filesystem::remove(to, stays);
        desk.dialogs.add({"salvaged in place",
                          "Your diary is what could be read",
                          fmt::format("The damaged file is kept as {}.", aside.filename().string()),
                          {},
                          {{"Go on", {}, true}}});
    } catch (const DiaryError& error) {
        desk.dialogs.add(salvaged_not_used(desk, error, to));
    }
}

void say_what_was_read(Desk& desk, const Salvaged& salvaged, const std::filesystem::path& to) {
    Dialog dialog{"salvaged", "What could be read", salvaged_words(salvaged, desk.shown_path(to)), {}, {}};
    dialog.buttons.push_back({"Go back", [&desk] { back_to_the_damaged(desk); }, false});
    dialog.buttons.push_back({"Use it as my diary", [&desk, to] { put_salvaged_instead(desk, to); }, true});
    desk.dialogs.add(std::move(dialog));
}

/// On a computer where there was no diary.
void tell_of_first(Desk& desk, const Backup& copy) {
    desk.show_strip({fmt::format("Your diary is here again, as {} holds it.", name_of(copy))});
    keep_copy_of_the_day(desk);
}

/// What is undone once is not offered to be undone again; the strip can still go there.
void tell_of_return(Desk& desk, const Backup& copy, const Backup& before, bool is_return) {
    const WordsOfTime time = time_of(desk);
    const bool is_listed = !copy.reason.empty();
    const Moment kept_at = time.zone.at(copy.kept_at);
    const std::string which =
        is_listed ? fmt::format("the copy of {}", when_words(kept_at, time)) : name_of(copy);
    const std::string as = is_listed ? fmt::format("as it was {}", as_it_was_words(kept_at, time))
                                     : fmt::format("what {} holds", name_of(copy));
    if (!is_return) {
        desk.offer_return(fmt::format("going back to {}", which),
                          [&desk, before] { put_copy_in_place(desk, before, true); });
    }
    desk.show_strip({fmt::format("Your diary is {}. What it was before is kept.", as), false, false, 0,
                     "Go back again",
                     [&desk, before, is_return] { put_copy_in_place(desk, before, !is_return); }});
}

}  // namespace

void check_diary(Desk& desk) {
    if (desk.copies.is_at(Doing::checking)) return;
    desk.copies.checked.reset();
    desk.copies.add(
        Doing::checking, desk.diary_file(),
        [&desk, now = desk.now()](Diary& diary, const Watch& watch) -> std::function<void()> {
            auto result = std::make_shared<CheckResult>(checked(diary, now, watch));
            return [&desk, result] { desk.copies.checked = *result; };
        },
        [&desk](const DiaryError& error) {
            CheckResult& result = desk.copies.checked.emplace();
            result.problems.emplace_back(error.what());
        });
}

void put_copy_in_place(Desk& desk, const Backup& copy, bool is_return) {
    desk.copies.restore_sheet.reset();
    if (!desk.settles_unsaved()) return;
    const bool is_first = desk.stage() == Stage::welcome;
    const std::string kept = is_first ? "One moment." : "What your diary is now is kept first.";
    desk.dialogs.add({"restoring", "Putting the copy in place …", kept, {}, {}});
    desk.copies.add(
        Doing::restoring, desk.diary_file(),
        [&desk, copy, is_first, is_return, now = desk.now(), folder = desk.settings().backup_folder](
            Diary& diary, const Watch&) -> std::function<void()> {
            const Backup before = diary.vault->restore(copy.file, now);
            auto lists = std::make_shared<CopyLists>(lists_of(*diary.vault, folder));
            return [&desk, copy, is_first, is_return, before, lists] {
                desk.dialogs.remove("restoring");
                desk.copies.lists = *lists;
                desk.copies.checked.reset();
                desk.read_again();
                is_first ? tell_of_first(desk, copy) : tell_of_return(desk, copy, before, is_return);
            };
        },
        [&desk](const DiaryError& error) {
            desk.dialogs.remove("restoring");
            desk.dialogs.add(
                {"not restored", "The copy was not put in place", error.what(), {}, {{"Go back", {}, true}}});
        });
}

void ask_to_erase_for_good(Desk& desk, const present::ErasedThing& thing) {
    Dialog dialog{"erase for good",
                  "Erase it for good?",
                  fmt::format("{}. {}", name_of(thing), present::forgetting_words(thing)),
                  {},
                  {}};
    dialog.buttons.push_back({"Erase for good", [&desk, thing] { erase_for_good(desk, thing); }, false});
    dialog.buttons.push_back({"Keep it", {}, true});
    desk.dialogs.add(std::move(dialog));
}

void read_what_can_be_read(Desk& desk) {
    if (!desk.settles_unsaved()) return;
    const std::filesystem::path file = desk.diary_file();
    const std::filesystem::path to = place_beside(file);
    Dialog waiting{"salvaging",
                   "Reading what can be read …",
                   "The damaged diary is not written to; what is read goes into a new one beside it.",
                   {},
                   {}};
    waiting.shows_progress = true;
    waiting.buttons.push_back({"Stop",
                               [&desk] {
                                   desk.copies.stop(Doing::salvaging);
                                   back_to_the_damaged(desk);
                               },
                               true});
    desk.dialogs.add(std::move(waiting));
    desk.copies.add({Doing::salvaging,
                     [&desk, &shelf = desk.world().shelf, file, to,
                      now = desk.now()](const app::Task& task) -> std::function<void()> {
                         auto salvaged = std::make_shared<Salvaged>(
                             shelf.salvage(file, to, now, {task.stop, task.progress}));
                         return [&desk, salvaged, to] {
                             desk.dialogs.remove("salvaging");
                             say_what_was_read(desk, *salvaged, to);
                         };
                     },
                     [&desk](const DiaryError& error) {
                         desk.dialogs.remove("salvaging");
                         Dialog dialog{"not salvaged", "Nothing could be read", error.what(), {}, {}};
                         dialog.buttons.push_back({"Go back", [&desk] { back_to_the_damaged(desk); }, true});
                         desk.dialogs.add(std::move(dialog));
                     }});
}

}  // namespace nightcramp::ui
