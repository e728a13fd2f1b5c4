#include "cli/import_text.hpp"

#include "cli/context.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

constexpr std::size_t most_listed = 5;

std::string kept_text(const std::vector<exchange::KeptAnswer>& kept) {
    std::string text;
    for (std::size_t i = 0; i < std::min(kept.size(), most_listed); ++i) {
        text += fmt::format("  {}: {}\n", iso(kept[i].night), kept[i].column);
    }
    if (kept.size() > most_listed) text += fmt::format("  and {} more\n", kept.size() - most_listed);
    return text;
}

std::string last_sentence(const exchange::NightsMerge& merge, const ImportReply& reply) {
    if (merge.changes.empty()) return "Nothing new: the diary holds all of it already.\n";
    if (reply.dry_run) return "Nothing was written (--dry-run).\n";
    return "Saved; nightcramp undo takes it back.\n";
}

}  // namespace

std::string import_text(const exchange::NightsMerge& merge, const ImportReply& reply) {
    const auto kept = static_cast<std::int64_t>(merge.kept.size());
    std::string text = fmt::format("{} new, {} completed, {} unchanged",
                                   counted(merge.added, "night", "nights"), merge.completed, merge.unchanged);
    if (kept > 0) {
        text += fmt::format(", {} kept as {} in the diary:\n", counted(kept, "answer", "answers"),
                            kept == 1 ? "it is" : "they are");
        text += kept_text(merge.kept);
    } else {
        text += ".\n";
    }
    return text + last_sentence(merge, reply);
}

Json import_json(const exchange::NightsMerge& merge, const ImportReply& reply) {
    Json kept = Json::array();
    for (const auto& answer : merge.kept) {
        kept.push_back({{"night", iso(answer.night)}, {"column", answer.column}});
    }
    return {{"file", reply.file},
            {"dry_run", reply.dry_run},
            {"changed", reply.label.has_value()},
            {"label", reply.label ? Json(*reply.label) : Json(nullptr)},
            {"nights", merge.nights()},
            {"new", merge.added},
            {"completed", merge.completed},
            {"unchanged", merge.unchanged},
            {"kept", kept}};
}

}  // namespace nightcramp::cli
