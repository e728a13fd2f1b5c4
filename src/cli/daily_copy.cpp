#include "cli/daily_copy.hpp"

#include "diary/errors.hpp"

#include <ostream>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

void tell(const Context& context, const std::string& sentence) {
    context.terminal.err << visible(fmt::format("nightcramp: {}", sentence)) << '\n';
}

void tell(const Context& context, const Tended& tended) {
    for (const Problem& problem : tended.problems) tell(context, told(problem));
}

/// Without a place for it, the person is told each time.
void save(app::SettingsFile& file, const app::Settings& settings) try {
    file.save(settings);
} catch (const DiaryError&) {
}

}  // namespace

std::filesystem::path chosen_folder(const Context& context) {
    const std::filesystem::path folder =
        app::SettingsFile(app::settings_file(context.world.environment)).load().backup_folder;
    return folder.is_absolute() ? folder : std::filesystem::path();
}

bool note_folder(const Context& context, const app::KeptCopies& copies) {
    app::SettingsFile file(app::settings_file(context.world.environment));
    app::Settings settings = file.load();
    const bool is_missing = !copies.unreachable.empty();
    const bool was_missing = !settings.backup_missed_since.empty();
    if (is_missing == was_missing) return false;
    settings.backup_missed_since = is_missing ? iso(date_of(context.world.clock.now())) : "";
    save(file, settings);
    return is_missing;
}

void keep_copies_of_today(const Context& context, const Diary& diary) {
    if (!diary.journal->last_saved()) return;
    const Moment now = context.world.clock.now();
    try {
        const app::KeptCopies copies = app::keep_daily(*diary.vault, now, chosen_folder(context));
        if (note_folder(context, copies)) {
            tell(context,
                 fmt::format(
                     "No copy could be kept in the folder that you chose; this is said once, and it is "
                     "tried again each time. {}",
                     copies.unreachable));
        }
        tell(context, copies.beside);
        tell(context, copies.elsewhere);
    } catch (const DiaryError& error) {
        tell(context, fmt::format("No copy of today could be kept beside the diary. {}", error.what()));
    }
}

}  // namespace nightcramp::cli
