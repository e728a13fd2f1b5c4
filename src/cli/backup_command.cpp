#include "cli/commands.hpp"
#include "cli/copy_list.hpp"
#include "cli/daily_copy.hpp"
#include "cli/face.hpp"
#include "cli/parsed.hpp"
#include "diary/errors.hpp"
#include "diary/text.hpp"
#include "present/copy_words.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

namespace fs = std::filesystem;

/// As long as the settings read a path back.
constexpr std::size_t most_path_bytes = 4096;

struct BackupOptions {
    std::string to;
    std::string keep_in;
    bool list = false;
};

int no_diary(const Context& context) {
    return report(context,
                  {{"diary", fmt::format("There is no diary at {}.", context.diary_file().string())}});
}

/// The folder as an absolute path; the problem where there is none of that name.
Parsed<fs::path> folder_called(const std::string& option, const std::string& typed) {
    if (typed.empty()) return {{}, {{option, "Say which folder, such as /media/stick."}}};
    std::error_code unknown;
    if (fs::is_directory(typed, unknown)) return {fs::absolute(typed).lexically_normal(), {}};
    if (fs::exists(typed, unknown)) {
        return {{}, {{option, fmt::format("\"{}\" is a file. Name a folder.", typed)}}};
    }
    return {
        {},
        {{option, fmt::format("There is no folder \"{}\". Make it, or plug in what it lies on.", typed)}}};
}

/// Whether a copy there would be lost with the diary.
bool lies_with_diary(const fs::path& folder, const fs::path& diary) {
    std::error_code unknown;
    const fs::path beside = fs::absolute(diary).parent_path();
    const fs::path of_file = fs::weakly_canonical(diary, unknown).parent_path();
    const std::vector<fs::path> taken{beside, beside / "backups", of_file, of_file / "backups"};
    return std::any_of(taken.begin(), taken.end(),
                       [&](const fs::path& place) { return fs::equivalent(folder, place, unknown); });
}

int tell_kept(const Context& context, const app::KeptCopies& copies) {
    if (context.json) {
        const Backup& first = copies.kept.front();
        print_json(
            context,
            {{"file", first.file.string()},
             {"bytes", first.bytes},
             {"elsewhere", copies.kept.size() > 1 ? Json(copies.kept.back().file.string()) : Json(nullptr)},
             {"problem", copies.unreachable.empty() ? Json(nullptr) : Json(copies.unreachable)}});
    } else {
        for (const Backup& kept : copies.kept) {
            context.terminal.out << visible(fmt::format("Kept and read back: {}", kept.file.string()))
                                 << '\n';
        }
    }
    if (copies.unreachable.empty()) return success;
    context.terminal.err << visible(fmt::format("nightcramp: {}", copies.unreachable)) << '\n';
    return failure;
}

int backup(const Context& context) {
    if (!diary_exists(context)) return no_diary(context);
    const Diary diary = open_for_reading(context);
    const auto copies =
        app::keep_now(*diary.vault, context.world.clock.now(), reasons::by_hand, chosen_folder(context));
    note_folder(context, copies);
    return tell_kept(context, copies);
}

int backup_to(const Context& context, const std::string& typed) {
    const auto folder = folder_called("--to", typed);
    if (!folder.problems.empty()) return report(context, folder.problems);
    if (!diary_exists(context)) return no_diary(context);
    const Diary diary = open_for_reading(context);
    app::KeptCopies copies;
    copies.kept = {diary.vault->keep(context.world.clock.now(), reasons::by_hand, folder.value)};
    return tell_kept(context, copies);
}

void choose(const Context& context, const fs::path& folder) {
    app::SettingsFile file(app::settings_file(context.world.environment));
    app::Settings settings = file.load();
    settings.backup_folder = folder.string();
    settings.backup_missed_since.clear();
    file.save(settings);
}

int keep_nowhere_else(const Context& context) {
    choose(context, {});
    if (context.json) {
        print_json(context, {{"folder", nullptr}, {"kept", nullptr}});
    } else {
        context.terminal.out << "From now on copies are kept beside the diary alone. Those that were made "
                                "elsewhere stay there.\n";
    }
    return success;
}

/// All that keeps a folder from being chosen.
Problems problems_of(const Context& context, const fs::path& folder) {
    const std::string path = folder.string();
    const bool is_kept_as_it_is = is_plain_text(path) && path.size() <= most_path_bytes &&
                                  path.find_first_of("\r\n") == std::string::npos;
    if (!is_kept_as_it_is) {
        return {{"--keep-in", "The name of this folder cannot be kept in the settings."}};
    }
    if (!lies_with_diary(folder, context.diary_file())) return {};
    return {{"--keep-in", "The diary and its copies lie there already: choose another disk or a stick."}};
}

/// The folder has to take a copy before it is chosen.
int keep_in(const Context& context, const std::string& typed) {
    if (typed == "none") return keep_nowhere_else(context);
    const auto folder = folder_called("--keep-in", typed);
    if (!folder.problems.empty()) return report(context, folder.problems);
    if (const Problems found = problems_of(context, folder.value); !found.empty()) {
        return report(context, found);
    }
    std::optional<Backup> kept;
    if (diary_exists(context)) {
        const Diary diary = open_for_reading(context);
        kept = diary.vault->keep(context.world.clock.now(), reasons::by_hand, folder.value);
    }
    choose(context, folder.value);
    const std::string path = folder.value.string();
    if (context.json) {
        print_json(context, {{"folder", path}, {"kept", kept ? Json(kept->file.string()) : Json(nullptr)}});
        return success;
    }
    context.terminal.out << visible(fmt::format("From now on copies are kept in {} too.", path)) << '\n';
    if (kept) {
        context.terminal.out << visible(fmt::format("Kept and read back: {}", kept->file.string())) << '\n';
    }
    return success;
}

int list_backups(const Context& context) {
    const std::vector<ListedCopy> copies = listed_copies(context);
    if (context.json) {
        Json list = Json::array();
        for (const ListedCopy& copy : copies) list.push_back(to_json(context, copy));
        print_json(context, {{"backups", list}});
        return success;
    }
    for (const ListedCopy& copy : copies) {
        context.terminal.out << visible(fmt::format("{}  {}  ({}, {})", when_kept(context, copy.kept),
                                                    copy.kept.file.string(),
                                                    present::reason_words(copy.kept.reason),
                                                    present::bytes_words(copy.kept.bytes)))
                             << '\n';
    }
    if (copies.empty()) context.terminal.out << "No copies are kept yet.\n";
    return success;
}

int run_backup(const Context& context, const BackupOptions& options, const CLI::App& command) {
    if (options.list) return list_backups(context);
    if (command.count("--to") > 0) return backup_to(context, options.to);
    if (command.count("--keep-in") > 0) return keep_in(context, options.keep_in);
    return backup(context);
}

}  // namespace

void add_backup_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<BackupOptions>();
    CLI::App* command =
        app.add_subcommand("backup", "Keep a whole copy of the diary, read back and compared");
    CLI::Option* to = command->add_option("--to", options->to, "One copy into this folder, which is there");
    CLI::Option* in = command->add_option("--keep-in", options->keep_in,
                                          "Also keep copies in this folder from now on; none: no longer");
    CLI::Option* list =
        command->add_flag("--list", options->list, "List the copies that are kept, newest first; make none");
    to->excludes(in)->excludes(list);
    in->excludes(list);
    command->callback(
        [options, command, &context] { context.exit_code = run_backup(context, *options, *command); });
}

}  // namespace nightcramp::cli
