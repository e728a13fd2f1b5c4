#include "cli/diary_place.hpp"

#include "diary/copy_name.hpp"
#include "diary/errors.hpp"
#include "present/calendar_words.hpp"
#include "present/moment_words.hpp"

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// "29 November, 10:00"
std::string when_made(const Context& context, const Backup& copy) {
    const Moment moment = context.world.zone.at(copy.kept_at);
    const int year = present::year_of(date_of(context.world.clock.now()));
    return fmt::format("{}, {}", present::date_words(date_of(moment), year), clock_text(moment));
}

/// "but 4 copies of one lie in "…", the newest of 29 November, 10:00"
std::string what_lies_there(const Context& context, const std::vector<Backup>& copies) {
    const std::string folder = copies.front().file.parent_path().string();
    const std::string when = when_made(context, copies.front());
    if (copies.size() == 1) return fmt::format("but a copy of one lies in \"{}\", of {}", folder, when);
    return fmt::format("but {} copies of one lie in \"{}\", the newest of {}", copies.size(), folder, when);
}

}  // namespace

bool is_diary_there(const Context& context) {
    std::error_code unknown;  // a folder that may not be looked into: opening will say so
    return std::filesystem::exists(context.diary_file(), unknown) || unknown;
}

void expect_no_lost_diary(const Context& context) {
    if (is_diary_there(context)) return;
    const std::vector<Backup> copies = context.world.shelf.copies(context.diary_file());
    if (copies.empty()) return;
    throw CannotOpen(fmt::format(
        "There is no diary at \"{}\", {}. \"nightcramp restore\"{} puts the newest in place. To begin a new "
        "diary instead, move that folder away.",
        context.diary_file().string(), what_lies_there(context, copies),
        context.diary_option.empty() ? "" : " with the same --diary"));
}

void expect_no_copy(const Context& context) {
    if (!names_a_copy(context.diary_option)) return;
    throw CannotOpen(fmt::format(
        "\"{}\" is a copy that Nightcramp keeps: nothing is written to it. \"nightcramp restore FILE\" goes "
        "back to it; to use it as a diary of its own, copy it to another name first.",
        context.diary_option));
}

Diary open_in_place(const Context& context) {
    return context.world.shelf.open(context.diary_file(), context.world.clock.now());
}

}  // namespace nightcramp::cli
