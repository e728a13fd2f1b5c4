#include "cli/copy_list.hpp"

#include "cli/daily_copy.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

Moment moment_of(const Context& context, const Backup& kept) {
    return context.world.zone.at(kept.kept_at);
}

}  // namespace

std::vector<ListedCopy> listed_copies(const Context& context) {
    std::vector<ListedCopy> all;
    const Shelf& shelf = context.world.shelf;
    for (Backup& kept : shelf.copies(context.diary_file())) all.push_back({std::move(kept), true});
    if (const auto folder = chosen_folder(context); !folder.empty()) {
        for (Backup& kept : shelf.copies(context.diary_file(), folder))
            all.push_back({std::move(kept), false});
    }
    std::stable_sort(all.begin(), all.end(), [](const ListedCopy& a, const ListedCopy& b) {
        return a.kept.kept_at > b.kept.kept_at;
    });
    return all;
}

std::optional<std::filesystem::path> meant_copy(const Context& context, const std::string& typed) {
    std::filesystem::path path = typed;
    std::error_code unknown;
    if (std::filesystem::exists(path, unknown)) return path;
    for (const ListedCopy& copy : listed_copies(context)) {
        if (copy.kept.file == path || copy.kept.file.filename() == path) return copy.kept.file;
    }
    return std::nullopt;
}

std::string ways_out_of_damage(const Context& context) {
    const std::string back =
        listed_copies(context).empty() ? "" : "To go back to a copy: nightcramp restore. ";
    return back + "To read what can be read into a new diary: nightcramp salvage --to FILE.";
}

std::string when_kept(const Context& context, const Backup& kept) {
    const Moment moment = moment_of(context, kept);
    return fmt::format("{} {}", short_date(date_of(moment)), clock_text(moment));
}

Json to_json(const Context& context, const ListedCopy& copy) {
    return {{"file", copy.kept.file.string()},
            {"reason", copy.kept.reason},
            {"bytes", copy.kept.bytes},
            {"kept_at", iso(moment_of(context, copy.kept))},
            {"place", copy.is_beside ? "beside" : "folder"}};
}

}  // namespace nightcramp::cli
