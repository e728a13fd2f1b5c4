#include "cli/commands.hpp"
#include "cli/face.hpp"

#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

Json problems_json(const Problems& problems) {
    Json list = Json::array();
    for (const Problem& problem : problems) {
        list.push_back({{"field", problem.field}, {"sentence", problem.sentence}});
    }
    return list;
}

std::int64_t count_nights(const Journal& journal) {
    const auto span = journal.span();
    return span ? std::ssize(journal.nights(*span)) : 0;
}

int check(Context& context) {
    const std::string file = context.diary_file().string();
    const bool exists = diary_exists(context);
    const Diary diary = open_for_reading(context);
    const Problems problems = diary.vault->check(date_of(context.world.clock.now()));
    // A diary with problems is not sure to be readable to its end.
    const std::int64_t nights = problems.empty() ? count_nights(*diary.journal) : 0;
    if (context.json) {
        print_json(context, {{"file", file},
                             {"exists", exists},
                             {"sound", problems.empty()},
                             {"nights", problems.empty() ? Json(nights) : Json(nullptr)},
                             {"problems", problems_json(problems)}});
    } else if (!exists) {
        context.terminal.out << fmt::format("There is no diary at {} yet.\n", file);
    } else if (problems.empty()) {
        context.terminal.out << fmt::format("The diary is sound: {} in {}.\n",
                                            counted(nights, "night", "nights"), file);
    } else {
        context.terminal.out << fmt::format("{} found in {}. Nothing was changed.\n",
                                            counted(std::ssize(problems), "problem", "problems"), file);
        for (const Problem& problem : problems) {
            context.terminal.out << visible(fmt::format("  {}: {}", problem.field, problem.sentence)) << '\n';
        }
    }
    return problems.empty() ? success : failure;
}

}  // namespace

void add_check_command(CLI::App& app, Context& context) {
    app.add_subcommand("check", "Check that the diary is whole and breaks no rule")->callback([&context] {
        context.exit_code = check(context);
    });
}

}  // namespace nightcramp::cli
