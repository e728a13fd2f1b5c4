#include "cli/log_reply.hpp"

#include "diary/vocabulary.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

bool has_sign(const Night& night, const std::string& id) {
    const auto& signs = night.warning_signs;
    return signs && std::binary_search(signs->begin(), signs->end(), id);
}

}  // namespace

std::string sign_advice(const Catalogue& catalogue, const Night& before, const Night& after) {
    std::string text;
    for (const Urgency urgency : {Urgency::emergency, Urgency::same_day, Urgency::doctor}) {
        for (const WarningSign& sign : catalogue.warning_signs) {
            const bool is_new = has_sign(after, sign.id) && !has_sign(before, sign.id);
            if (!is_new || sign.urgency != urgency) continue;
            text += fmt::format("{}: {}\n  {}\n", sign.name, name(urgency), sign.advice);
        }
    }
    return text;
}

void reply_to_log(const Context& context, const Catalogue& catalogue, const std::optional<SavedEdit>& saved,
                  const Night& before, const Night& after) {
    if (context.json) {
        print_json(context, {{"changed", saved.has_value()},
                             {"label", saved ? Json(saved->edit.label) : Json(nullptr)},
                             {"night", to_json(after)}});
        return;
    }
    if (!saved) {
        context.terminal.out << "Nothing new: the diary says so already.\n";
        return;
    }
    context.terminal.out << visible(fmt::format("Saved: {}.", saved->edit.label)) << '\n'
                         << sign_advice(catalogue, before, after);
}

}  // namespace nightcramp::cli
