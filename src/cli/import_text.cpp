#include "cli/import_text.hpp"

#include "cli/columns.hpp"
#include "cli/context.hpp"
#include "exchange/numeric_dates.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

constexpr std::size_t most_listed = 5;
constexpr std::size_t most_nothings = 12;  // items that become nothing

std::string listed(const std::vector<exchange::KeptAnswer>& answers) {
    std::string text;
    for (std::size_t i = 0; i < std::min(answers.size(), most_listed); ++i) {
        text += fmt::format("  {}: {}\n", iso(answers[i].night), answers[i].column);
    }
    if (answers.size() > most_listed) text += fmt::format("  and {} more\n", answers.size() - most_listed);
    return text;
}

/// The strict table of nights is told of by its nights alone.
std::string format_sentence(const app::ImportDraft& read, const exchange::ImportPlan& plan,
                            const ImportReply& reply) {
    if (reply.as == "nights") return "";
    if (!plan.span) return fmt::format("{}: no night that can be used.\n", visible(read.format));
    return fmt::format("{}: nights from {} to {}.\n", visible(read.format), short_date(plan.span->first),
                       short_date(plan.span->last));
}

std::string nights_sentence(const exchange::ImportPlan& plan) {
    const auto kept = std::ssize(plan.kept);
    const auto replaced = std::ssize(plan.replaced);
    std::string text = fmt::format("{} new, {} completed, {} unchanged",
                                   counted(plan.added, "night", "nights"), plan.completed, plan.unchanged);
    if (kept > 0) {
        text += fmt::format(", {} kept as {} in the diary:\n", counted(kept, "answer", "answers"),
                            kept == 1 ? "it is" : "they are");
        text += listed(plan.kept);
    } else {
        text += ".\n";
    }
    if (replaced > 0) {
        text +=
            fmt::format("{} of the diary replaced by the file:\n", counted(replaced, "answer", "answers"));
        text += listed(plan.replaced);
    }
    return text;
}

std::string item_row(const std::vector<std::string>& cells) {
    return fmt::format("  {} {} {} {} {}\n", to_the_left(cells.at(0), 26), to_the_left(cells.at(1), 10),
                       to_the_right(cells.at(2), 7), to_the_left(cells.at(3), 18), cells.at(4));
}

bool becomes_something(const exchange::ItemPlan& item) {
    return item.target.kind != exchange::Target::Kind::nothing;
}

std::string item_text(const exchange::Draft& draft, const exchange::ItemPlan& plan) {
    const exchange::Item& item = draft.items[plan.item];
    std::string text = item_row({visible(item.name), visible(item.kind), std::to_string(plan.marks),
                                 exchange::word(plan.target), visible(plan.example)});
    if (!plan.problem.empty()) text += wrapped(visible("It stays out: " + plan.problem), sentence_columns, 4);
    return text;
}

/// What becomes something comes first.
std::string items_text(const exchange::Draft& draft, const exchange::ImportPlan& plan) {
    if (plan.items.empty()) return "";
    std::string text = "\nWhat becomes of what (--map NAME=TARGET changes it)\n";
    text += item_row({"Name", "Kind", "Entries", "Becomes", "Example"});
    std::vector<exchange::ItemPlan> items;
    std::copy_if(plan.items.begin(), plan.items.end(), std::back_inserter(items), becomes_something);
    const std::size_t left = plan.items.size() - items.size();
    std::remove_copy_if(plan.items.begin(), plan.items.end(), std::back_inserter(items), becomes_something);
    const std::size_t unlisted = left - std::min(left, most_nothings);
    items.resize(items.size() - unlisted);
    for (const exchange::ItemPlan& item : items) text += item_text(draft, item);
    if (unlisted > 0) {
        text += fmt::format("  and {} more that {} nothing (--json lists all)\n", unlisted,
                            unlisted == 1 ? "becomes" : "become");
    }
    return text;
}

std::string skips_text(const exchange::Draft& draft, const exchange::ImportPlan& plan) {
    const std::size_t skipped = plan.skips.size() + plan.more_skips;
    std::vector<std::string> sentences;
    for (std::size_t i = 0; i < std::min(plan.skips.size(), most_listed); ++i) {
        const std::string place = exchange::text(draft, plan.skips[i].place);
        sentences.push_back(place.empty() ? plan.skips[i].reason
                                          : fmt::format("{}: {}", place, plan.skips[i].reason));
    }
    if (skipped > sentences.size())
        sentences.push_back(fmt::format("and {} more", skipped - sentences.size()));
    return paragraph("Left out", sentences);
}

std::string zone_sentence(const exchange::ImportPlan& plan, const ImportReply& reply) {
    if (plan.zone_example.empty()) return "";
    const std::string zone =
        reply.zone.empty() ? "the time zone of this computer" : fmt::format("the zone {}", reply.zone);
    return fmt::format("The file does not tell its time zone. In {} {}. Name another one with --zone.", zone,
                       plan.zone_example);
}

std::string dates_sentence(const exchange::Draft& draft, const ImportReply& reply) {
    if (!draft.unclear_dates || reply.names_date_order) return "";
    const bool day_first = draft.unclear_dates->taken == exchange::DateOrder::day_first;
    return fmt::format(
        "The dates can be read in two ways: {}. Here they are read with the {} first. Before anything can be "
        "saved, --date-order day-first or --date-order month-first has to say which is right.",
        two_readings(*draft.unclear_dates), day_first ? "day" : "month");
}

std::string assumptions_text(const exchange::Draft& draft, const exchange::ImportPlan& plan,
                             const ImportReply& reply) {
    std::vector<std::string> sentences{dates_sentence(draft, reply), zone_sentence(plan, reply)};
    sentences.insert(sentences.end(), plan.assumptions.begin(), plan.assumptions.end());
    return paragraph("Taken for granted", sentences);
}

/// Why there is nothing to be saved.
std::string nothing_sentence(const exchange::Draft& draft, const exchange::ImportPlan& plan) {
    const bool maps_all = std::all_of(plan.items.begin(), plan.items.end(), becomes_something);
    const bool maps_nothing = std::none_of(plan.items.begin(), plan.items.end(), becomes_something);
    if (!plan.kept.empty()) {
        return "Nothing is added: the diary says something else already, which stays; --replace takes the "
               "file's word.\n";
    }
    if (plan.unchanged > 0 || (draft.own && plan.skips.empty())) {
        return maps_all ? "Nothing new: the diary holds all of it already.\n"
                        : "Nothing new: the diary holds already all that becomes something.\n";
    }
    if (!plan.items.empty() && maps_nothing) {
        return "Nothing of the file becomes a part of the diary: each of its names becomes nothing. Say with "
               "--map what becomes of what.\n";
    }
    if (!plan.skips.empty()) {
        return "Nothing of the file becomes a part of the diary: what it has is left out, for the reasons "
               "above.\n";
    }
    return "Nothing of the file becomes a part of the diary: it says nothing of any night.\n";
}

std::string last_sentence(const exchange::Draft& draft, const exchange::ImportPlan& plan,
                          const ImportReply& reply) {
    if (plan.changes.empty()) return nothing_sentence(draft, plan);
    if (reply.dry_run) return "Nothing was written (--dry-run).\n";
    return "Saved; nightcramp undo takes it back.\n";
}

}  // namespace

std::string two_readings(const exchange::UnclearDates& dates) {
    using exchange::DateOrder;
    const auto numbers = exchange::numeric_date(dates.example);
    const auto day_first = numbers ? exchange::date_in(*numbers, DateOrder::day_first) : std::nullopt;
    const auto month_first = numbers ? exchange::date_in(*numbers, DateOrder::month_first) : std::nullopt;
    if (!day_first || !month_first) {
        return fmt::format("{} can be read with the day first or with the month first", dates.example);
    }
    return fmt::format("{} is {} with the day first and {} with the month first", dates.example,
                       short_date(*day_first), short_date(*month_first));
}

std::string import_text(const app::ImportDraft& read, const exchange::ImportPlan& plan,
                        const ImportReply& reply) {
    const std::string parts = paragraph("Beside the nights", plan.other) + items_text(read.draft, plan) +
                              skips_text(read.draft, plan) + assumptions_text(read.draft, plan, reply);
    return format_sentence(read, plan, reply) + nights_sentence(plan) + parts + (parts.empty() ? "" : "\n") +
           last_sentence(read.draft, plan, reply);
}

}  // namespace nightcramp::cli
