#include "cli/commands.hpp"
#include "cli/face.hpp"

#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

int not_there(const Context& context, const std::string& what, const std::string& file) {
    return report(context, {{what, fmt::format("There is no {} at {}.", what, file)}});
}

int backup(Context& context) {
    if (!diary_exists(context)) return not_there(context, "diary", context.diary_file().string());
    const Diary diary = open_for_reading(context);
    const Backup kept = diary.vault->keep(context.world.clock.now(), "by-hand");
    if (context.json) {
        print_json(context, {{"file", kept.file.string()}, {"bytes", kept.bytes}});
    } else {
        context.terminal.out << fmt::format("Kept and read back: {}\n", kept.file.string());
    }
    return success;
}

int list_backups(Context& context) {
    const Diary diary = open_for_reading(context);
    const auto backups = diary.vault->backups();
    if (context.json) {
        Json list = Json::array();
        for (const Backup& kept : backups) {
            list.push_back({{"file", kept.file.string()}, {"reason", kept.reason}, {"bytes", kept.bytes}});
        }
        print_json(context, {{"backups", list}});
        return success;
    }
    for (const Backup& kept : backups) {
        context.terminal.out << fmt::format("{}  ({}, {} bytes)\n", kept.file.string(), kept.reason,
                                            kept.bytes);
    }
    if (backups.empty()) context.terminal.out << "No copies are kept yet.\n";
    return success;
}

int restore(Context& context, const std::string& file) {
    if (!std::filesystem::exists(file)) return not_there(context, "copy", file);
    const Diary diary = open_for_writing(context);
    const Backup before = diary.vault->restore(file, context.world.clock.now());
    if (context.json) {
        print_json(context, {{"restored", file}, {"kept", before.file.string()}});
    } else {
        context.terminal.out << fmt::format(
            "The diary is now what {} holds.\nWhat it was before is kept in {}\n", file,
            before.file.string());
    }
    return success;
}

}  // namespace

void add_backup_commands(CLI::App& app, Context& context) {
    auto list = std::make_shared<bool>(false);
    CLI::App* backup_command = app.add_subcommand("backup", "Keep a whole copy of the diary beside it");
    backup_command->add_flag("--list", *list, "List the copies that are kept, newest first; make none");
    backup_command->callback(
        [list, &context] { context.exit_code = *list ? list_backups(context) : backup(context); });
    auto file = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("restore", "Make the diary what a copy holds; the present one is kept");
    command->add_option("file", *file, "The copy")->required();
    command->callback([file, &context] { context.exit_code = restore(context, *file); });
}

}  // namespace nightcramp::cli
