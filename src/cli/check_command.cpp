#include "cli/commands.hpp"
#include "cli/copy_list.hpp"
#include "cli/diary_place.hpp"
#include "cli/face.hpp"
#include "cli/interrupt.hpp"
#include "cli/reading_progress.hpp"
#include "diary/errors.hpp"
#include "diary/memory_vault.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// Of the problem that no copy can be made.
constexpr std::string_view copy_field = "copy";

struct Found {
    Problems problems;
    std::optional<Rehearsal> rehearsal;  ///< none where none was asked for or made
    std::int64_t nights = 0;
};

Json problems_json(const Problems& problems) {
    Json list = Json::array();
    for (const Problem& problem : problems) {
        list.push_back({{"field", problem.field}, {"sentence", problem.sentence}});
    }
    return list;
}

Json rehearsal_json(const std::optional<Rehearsal>& rehearsal) {
    if (!rehearsal) return nullptr;
    return {{"rows", rehearsal->rows}, {"bytes", rehearsal->bytes}};
}

std::int64_t count_nights(const Journal& journal) {
    const auto span = journal.span();
    return span ? std::ssize(journal.nights(*span)) : 0;
}

/// The part of the work from `from` on.
Watch part_of(const Watch& watch, double from, double share) {
    return {watch.stop, [&watch, from, share](double part) { watch.tell(from + share * part); }};
}

/// A diary with problems is not sure to be readable to its end, so it is neither counted nor copied.
Found look(const Context& context, const Diary& diary, bool with_copy) {
    ReadingProgress progress(context, "Checking");
    Interrupt interrupt;
    const Watch watch = interrupt.watched(progress.watch());
    const Moment now = context.world.clock.now();
    Found found;
    found.problems = diary.vault->check(date_of(now), part_of(watch, 0, with_copy ? 0.5 : 1));
    if (!found.problems.empty()) return found;
    found.nights = count_nights(*diary.journal);
    if (!with_copy) return found;
    try {
        found.rehearsal = diary.vault->rehearse(now, part_of(watch, 0.5, 0.5));
    } catch (const DiaryError& error) {
        found.problems.push_back({std::string(copy_field), error.what()});
    }
    return found;
}

/// What breaks a rule has a place in its value, such as "night 2026-11-22, cramp 1, pain"; a value that is
/// damaged is named as a whole.
bool breaks_a_rule(const Problem& problem) {
    constexpr std::array<std::string_view, 4> values{"night ", "habit ", "profile", "experiment "};
    const bool is_of_a_value = std::any_of(values.begin(), values.end(), [&](std::string_view value) {
        return problem.field.starts_with(value);
    });
    return is_of_a_value && problem.field.find(", ") != std::string::npos;
}

/// Empty where it is of no night.
std::string ways_to_mend(const Problem& problem) {
    constexpr std::string_view night = "night ";
    if (!breaks_a_rule(problem) || !problem.field.starts_with(night)) return "";
    const std::string date = problem.field.substr(night.size(), problem.field.find(", ") - night.size());
    return fmt::format(
        "To look at that night: nightcramp show {0}. To put it right: nightcramp log --night {0}.\n", date);
}

/// What to do, in the order of the problems, each thing once.
std::string advice_on(const Context& context, const Problems& problems) {
    std::string advice;
    bool is_damaged = false;
    for (const Problem& problem : problems) {
        is_damaged = is_damaged || (!breaks_a_rule(problem) && problem.field != copy_field);
        const std::string way = ways_to_mend(problem);
        if (advice.find(way) == std::string::npos) advice += way;
    }
    if (!is_damaged) return advice;
    return advice + ways_out_of_damage(context) + " Keep the file until you have your nights back.\n";
}

void print_found(const Context& context, const Found& found) {
    const std::string file = context.diary_file().string();
    std::ostream& out = context.terminal.out;
    if (!found.problems.empty()) {
        out << visible(fmt::format("{} found in {}. Nothing was changed.\n",
                                   counted(std::ssize(found.problems), "problem", "problems"), file));
        for (const Problem& problem : found.problems) {
            out << visible(fmt::format("  {}", told(problem))) << '\n';
        }
        out << visible(advice_on(context, found.problems));
        return;
    }
    out << visible(
        fmt::format("The diary is sound: {} in {}.\n", counted(found.nights, "night", "nights"), file));
    if (found.rehearsal) {
        out << fmt::format("A copy of it was made, read back, compared in {} and removed again.\n",
                           counted(found.rehearsal->rows, "row", "rows"));
    }
}

int check(const Context& context, bool quick) {
    const bool exists = diary_exists(context);
    const Diary diary = exists ? open_in_place(context) : memory_diary();
    const Found found = look(context, diary, exists && !quick);
    const bool is_sound = found.problems.empty();
    if (context.json) {
        print_json(context, {{"file", context.diary_file().string()},
                             {"exists", exists},
                             {"sound", is_sound},
                             {"nights", is_sound ? Json(found.nights) : Json(nullptr)},
                             {"problems", problems_json(found.problems)},
                             {"rehearsal", rehearsal_json(found.rehearsal)}});
    } else if (!exists) {
        context.terminal.out << visible(
            fmt::format("There is no diary at {} yet.\n", context.diary_file().string()));
    } else {
        print_found(context, found);
    }
    return is_sound ? success : failure;
}

}  // namespace

void add_check_command(CLI::App& app, Context& context) {
    auto quick = std::make_shared<bool>(false);
    CLI::App* command =
        app.add_subcommand("check", "Check that the diary is whole, breaks no rule and can be copied");
    command->add_flag("--quick", *quick, "Make no copy to see whether one can be made");
    command->callback([quick, &context] {
        try {
            context.exit_code = check(context, *quick);
        } catch (const Cancelled& cancelled) {
            context.exit_code = refuse(context, cancelled.what());
        }
    });
}

}  // namespace nightcramp::cli
