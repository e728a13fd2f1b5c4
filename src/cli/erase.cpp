#include "cli/erase.hpp"

#include "app/copies.hpp"
#include "cli/daily_copy.hpp"
#include "cli/face.hpp"
#include "present/trash.hpp"

#include <ostream>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

int tell_erased(const Context& context, const std::string& name, const Problems& left) {
    for (const Problem& problem : left) {
        context.terminal.err << visible(fmt::format("nightcramp: {}", told(problem))) << '\n';
    }
    if (context.json) {
        print_json(context, {{"erased", name}, {"clean_copies", left.empty()}});
    } else {
        context.terminal.out << visible(fmt::format("Erased for good: {}.\n", name));
        if (!left.empty()) {
            context.terminal.out
                << "It is still in copies that could not be rewritten; that is tried again each day.\n";
        }
        context.terminal.out << present::still_held_elsewhere << '\n';
    }
    return left.empty() ? success : failure;
}

bool is_wanted(const Context& context, const Erasing& erasing) {
    std::ostream& talk = context.json ? context.terminal.err : context.terminal.out;
    talk << visible(fmt::format("{}\n{}\n", erasing.about, erasing.words));
    if (confirm(context, "Erase it for good?")) return true;
    talk << "Nothing was changed.\n";
    return false;
}

}  // namespace

int erase_for_good(const Context& context, Vault& vault, const Erasing& erasing) {
    if (!erasing.is_agreed && !context.terminal.asks) {
        return report_unsaved(
            context, {{"--erase", fmt::format("This cannot be undone: add --yes. {}", erasing.words)}});
    }
    if (!erasing.is_agreed && !is_wanted(context, erasing)) return success;
    vault.forget(erasing.what, context.world.clock.now());
    return tell_erased(context, erasing.name,
                       app::tend_copies(vault, context.world.clock.now(), chosen_folder(context)));
}

}  // namespace nightcramp::cli
