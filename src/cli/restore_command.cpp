#include "app/settings.hpp"
#include "cli/commands.hpp"
#include "cli/copy_list.hpp"
#include "cli/face.hpp"
#include "diary/errors.hpp"
#include "present/restore_preview.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

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

Json preview_json(const std::filesystem::path& copy, const present::RestorePreview& preview) {
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

present::RestorePreview preview_of(const Context& context, const Diary& diary,
                                   const std::filesystem::path& copy) {
    const auto journal = diary.vault->look_into(copy);
    const auto manner = app::SettingsFile(app::settings_file(context.world.environment)).load().manner;
    return present::restore_preview(*diary.journal, *journal, manner, load_catalogue());
}

int tell_restored(const Context& context, const std::filesystem::path& copy,
                  const std::filesystem::path& kept) {
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

/// A diary that cannot be opened is set aside as it is.
int put_back(const Context& context, const RestoreOptions& options, const std::filesystem::path& copy,
             const std::string& why) {
    context.terminal.err << visible(fmt::format("nightcramp: {}", why)) << '\n';
    if (options.preview) return failure;
    if (!is_agreed(context, options)) return tell_unchanged(context);
    const auto aside = context.world.shelf.put_back(context.diary_file(), copy, context.world.clock.now());
    return tell_restored(context, copy, aside);
}

int restore_in(const Context& context, const RestoreOptions& options, const std::filesystem::path& copy,
               const Diary& diary) {
    const auto preview = preview_of(context, diary, copy);
    if (!context.json) {
        say_preview(context, preview);
    } else if (options.preview) {
        print_json(context, preview_json(copy, preview));
    }
    if (options.preview) return success;
    if (!is_agreed(context, options)) return tell_unchanged(context);
    return tell_restored(context, copy, diary.vault->restore(copy, context.world.clock.now()).file);
}

int restore(const Context& context, const RestoreOptions& options) {
    const auto copy = meant_copy(context, options.file);
    if (!copy) {
        return report(context, {{"copy", fmt::format("There is no copy at {}. nightcramp backup --list lists "
                                                     "those that are kept.",
                                                     options.file)}});
    }
    if (!diary_exists(context) && options.preview) {
        const std::string file = context.diary_file().string();
        return report(context, {{"diary", fmt::format("There is no diary at {} to compare it with.", file)}});
    }
    std::optional<Diary> diary;
    try {
        // The copies of the day are not kept first: tending them might take away the very copy that is meant.
        diary = diary_exists(context) ? open_for_reading(context) : open_for_writing(context);
    } catch (const Damaged& damaged) {
        return put_back(context, options, *copy, damaged.what());
    }
    return restore_in(context, options, *copy, *diary);
}

}  // namespace

void add_restore_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<RestoreOptions>();
    CLI::App* command =
        app.add_subcommand("restore", "Make the diary what a copy holds; the present one is kept");
    command->add_option("file", options->file, "The copy, or its name in nightcramp backup --list")
        ->required();
    command->add_flag("--preview", options->preview, "Say what would go, change and come back; do nothing");
    command->add_flag("--yes", options->yes, "Do not ask first");
    command->callback([options, &context] { context.exit_code = restore(context, *options); });
}

}  // namespace nightcramp::cli
