#include "app/settings.hpp"
#include "cli/commands.hpp"
#include "cli/copy_list.hpp"
#include "cli/diary_place.hpp"
#include "cli/face.hpp"
#include "diary/errors.hpp"
#include "present/restore_preview.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

namespace fs = std::filesystem;

struct RestoreOptions {
    std::string file;
    bool preview = false;
    bool yes = false;
};

Json dates_json(const std::vector<Date>& dates) {
    Json list = Json::array();
    for (const Date date : dates) list.push_back(iso(date));
    return list;
}

Json preview_json(const fs::path& copy, const present::RestorePreview& preview) {
    return {{"file", copy.string()},
            {"same", preview.is_same()},
            {"head", preview.head},
            {"sentences", present::restore_sentences(preview)},
            {"go", dates_json(preview.go)},
            {"differ", dates_json(preview.differ)},
            {"come_back", dates_json(preview.come_back)}};
}

void say(const Context& context, const std::string& line) {
    context.terminal.out << visible(line) << '\n';
}

void say_preview(const Context& context, const present::RestorePreview& preview) {
    say(context, preview.head);
    for (const std::string& sentence : present::restore_sentences(preview)) {
        say(context, "  " + sentence);
    }
}

present::RestorePreview preview_between(const Context& context, const Journal& diary, const Journal& copy) {
    const auto manner = app::SettingsFile(app::settings_file(context.world.environment)).load().manner;
    return present::restore_preview(diary, copy, manner, load_catalogue());
}

present::RestorePreview preview_of(const Context& context, const Diary& diary, const fs::path& copy) {
    return preview_between(context, *diary.journal, *diary.vault->look_into(copy));
}

int tell_restored(const Context& context, const fs::path& copy, const fs::path& kept) {
    if (context.json) {
        print_json(context, {{"restored", copy.string()},
                             {"kept", kept.empty() ? Json(nullptr) : Json(kept.string())}});
        return success;
    }
    say(context, fmt::format("The diary is now what {} holds.", copy.string()));
    if (!kept.empty()) say(context, fmt::format("What it was before is kept in {}", kept.string()));
    return success;
}

int tell_unchanged(const Context& context) {
    say(context, "Nothing was changed.");
    return success;
}

bool is_agreed(const Context& context, const RestoreOptions& options) {
    return options.yes || context.json || !context.terminal.asks || confirm(context, "Restore?");
}

/// Where there is no diary, or one that cannot be read, which is set aside as it is.
int put_back(const Context& context, const RestoreOptions& options, const fs::path& copy) {
    if (!is_agreed(context, options)) return tell_unchanged(context);
    const auto aside = context.world.shelf.put_back(context.diary_file(), copy, context.world.clock.now());
    return tell_restored(context, copy, aside);
}

int begin_with(const Context& context, const RestoreOptions& options, const fs::path& copy) {
    const std::string file = context.diary_file().string();
    if (options.preview) {
        return report(context, {{"diary", fmt::format("There is no diary at {} to compare it with.", file)}});
    }
    if (!context.json) say(context, fmt::format("There is no diary at {}: the copy takes its place.", file));
    return put_back(context, options, copy);
}

int set_aside(const Context& context, const RestoreOptions& options, const fs::path& copy,
              const Damaged& damaged) {
    const int code = refuse(context, damaged.what());
    return options.preview ? code : put_back(context, options, copy);
}

/// What cannot be copied because it is damaged is set aside; the copy has been read by then.
int restore_agreed(const Context& context, const fs::path& copy, Diary diary) {
    try {
        return tell_restored(context, copy, diary.vault->restore(copy, context.world.clock.now()).file);
    } catch (const Damaged& damaged) {
        diary = {};
        return set_aside(context, {"", false, true}, copy, damaged);
    }
}

int restore_in(const Context& context, const RestoreOptions& options, const fs::path& copy, Diary diary) {
    const auto preview = preview_of(context, diary, copy);
    if (!context.json) {
        say_preview(context, preview);
    } else if (options.preview) {
        print_json(context, preview_json(copy, preview));
    }
    if (options.preview) return success;
    if (!is_agreed(context, options)) return tell_unchanged(context);
    return restore_agreed(context, copy, std::move(diary));
}

/// The diary, which is there. The copies of the day are not kept first: tending them might take away the very
/// copy that is meant.
Diary open_whole(const Context& context) {
    Diary diary = open_in_place(context);
    (void)preview_between(context, *diary.journal, *diary.journal);
    return diary;
}

int restore_copy(const Context& context, const RestoreOptions& options, const fs::path& copy) {
    if (!is_diary_there(context)) return begin_with(context, options, copy);
    std::optional<Diary> diary;
    try {
        diary = open_whole(context);
    } catch (const Damaged& damaged) {
        return set_aside(context, options, copy, damaged);
    }
    return restore_in(context, options, copy, *std::move(diary));
}

Problem no_such_copy(const RestoreOptions& options) {
    if (options.file.empty()) {
        return {"copy",
                "No copy is kept yet, neither beside the diary nor in a folder that you chose. Name "
                "the file of one."};
    }
    return {"copy", fmt::format("There is no copy at {}. nightcramp backup --list lists those that are kept.",
                                options.file)};
}

/// The copy that is named; the newest of all where none is.
std::optional<fs::path> chosen_copy(const Context& context, const RestoreOptions& options) {
    if (!options.file.empty()) return meant_copy(context, options.file);
    const std::vector<ListedCopy> all = listed_copies(context);
    return all.empty() ? std::nullopt : std::optional(all.front().kept.file);
}

int restore(const Context& context, const RestoreOptions& options) {
    expect_no_copy(context);
    const auto copy = chosen_copy(context, options);
    if (!copy) return report(context, {no_such_copy(options)});
    if (options.file.empty() && !context.json) {
        say(context, fmt::format("The newest copy is {}.", copy->string()));
    }
    try {
        return restore_copy(context, options, *copy);
    } catch (const Damaged& damaged) {
        return refuse(context,
                      fmt::format("{} nightcramp backup --list lists all that are kept.", damaged.what()));
    }
}

}  // namespace

void add_restore_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<RestoreOptions>();
    CLI::App* command =
        app.add_subcommand("restore", "Make the diary what a copy holds; the present one is kept");
    command->add_option("file", options->file,
                        "The copy, or its name in nightcramp backup --list (default: the newest)");
    command->add_flag("--preview", options->preview,
                      "Say what would be lost, change back and come back; do nothing");
    command->add_flag("--yes", options->yes, "Do not ask first");
    command->callback([options, &context] { context.exit_code = restore(context, *options); });
}

}  // namespace nightcramp::cli
