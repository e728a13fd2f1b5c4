#include "app/night_edits.hpp"
#include "cli/commands.hpp"
#include "cli/face.hpp"
#include "cli/suggest_text.hpp"
#include "diary/nearest.hpp"
#include "diary/noon_rule.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

struct SuggestOptions {
    std::vector<std::string> signs;
    std::string dismiss;
    std::string bring_back;
};

Problems sign_problems(const std::vector<std::string>& signs, const Catalogue& catalogue) {
    Problems problems;
    std::vector<std::string> ids;
    for (const WarningSign& sign : catalogue.warning_signs) ids.push_back(sign.id);
    for (const std::string& sign : signs) {
        if (sign == "none" || std::find(ids.begin(), ids.end(), sign) != ids.end()) continue;
        const std::string meant = nearest(sign, ids);
        problems.push_back({"sign", fmt::format("There is no warning sign \"{}\"; {}", sign,
                                                meant.empty() ? "nightcramp suggest lists them."
                                                              : fmt::format("did you mean \"{}\"?", meant))});
    }
    const bool none = std::find(signs.begin(), signs.end(), "none") != signs.end();
    if (none && signs.size() > 1) problems.push_back({"sign", "Either none or signs, not both."});
    return problems;
}

/// The answer is part of last night.
void note_signs(app::Session& session, const std::vector<std::string>& signs) {
    const Night before = session.night(last_night(session.today()));
    Night after = before;
    for (const std::string& sign : signs) {
        after = sign == "none" ? app::without_signs(std::move(after))
                               : app::with_sign(std::move(after), sign, true);
    }
    session.save(before, std::move(after));
}

const advice::Suggestion* shown(const advice::Advice& advice, const std::string& id) {
    for (const auto* list : {&advice.signs, &advice.suggestions, &advice.dismissed}) {
        const auto found = std::find_if(list->begin(), list->end(),
                                        [&](const advice::Suggestion& one) { return one.id == id; });
        if (found != list->end()) return &*found;
    }
    return nullptr;
}

std::optional<Dismissal> saved_dismissal(const Journal& journal, const std::string& id) {
    for (const Dismissal& one : journal.dismissals()) {
        if (one.suggestion == id) return one;
    }
    return std::nullopt;
}

Problem no_such_suggestion(const std::string& id) {
    return {"suggestion",
            fmt::format("There is no suggestion \"{}\" now; nightcramp suggest --json names them.", id)};
}

/// Everything that is read, kept as long as the texts are made of it.
struct SuggestDiary {
    Catalogue catalogue = load_catalogue();
    Knowledge knowledge = load_knowledge();
    present::Results results;
};

void make_results(SuggestDiary& read, const Journal& journal, Date today) {
    read.results =
        present::results_of(present::copy_of(journal, read.catalogue, today), read.catalogue, read.knowledge);
}

void print(Context& context, const SuggestDiary& read) {
    const Suggested suggested{read.results, read.catalogue, read.knowledge};
    if (context.json) {
        print_json(context, suggest_json(suggested));
    } else {
        context.terminal.out << suggest_text(suggested);
    }
}

int put_away(Context& context, const SuggestOptions& options, SuggestDiary& read, const Journal& journal,
             app::Session& session) {
    const std::string& id = options.dismiss.empty() ? options.bring_back : options.dismiss;
    const advice::Suggestion* suggestion = shown(read.results.advice, id);
    const auto before = saved_dismissal(journal, id);
    if (options.bring_back.empty() ? suggestion == nullptr : !before.has_value()) {
        return report_unsaved(context, {no_such_suggestion(id)});
    }
    const auto after = options.bring_back.empty()
                           ? std::optional(advice::dismissal(*suggestion, session.now()))
                           : std::nullopt;
    session.save({Changed<Dismissal>{before, after}},
                 after ? "suggestion put away" : "suggestion brought back");
    make_results(read, journal, session.today());
    print(context, read);
    return success;
}

int suggest(Context& context, const SuggestOptions& options) {
    SuggestDiary read;
    if (const Problems problems = sign_problems(options.signs, read.catalogue); !problems.empty()) {
        return report_unsaved(context, problems);
    }
    const bool writes = !options.signs.empty() || !options.dismiss.empty() || !options.bring_back.empty();
    const Diary diary = writes ? open_for_writing(context) : open_for_reading(context);
    app::Session session(*diary.journal, read.catalogue, context.world.clock, Face::command_line);
    if (!options.signs.empty()) note_signs(session, options.signs);
    make_results(read, *diary.journal, session.today());
    if (!options.dismiss.empty() || !options.bring_back.empty()) {
        return put_away(context, options, read, *diary.journal, session);
    }
    print(context, read);
    return success;
}

}  // namespace

void add_suggest_command(CLI::App& app, Context& context) {
    auto options = std::make_shared<SuggestOptions>();
    CLI::App* command =
        app.add_subcommand("suggest", "What to keep, to start or to try, and why; warning signs first");
    command
        ->add_option("--sign", options->signs,
                     "Answer the question about warning signs: none, or the word of one (repeatable)")
        ->allow_extra_args(false);
    auto* dismiss = command->add_option("--dismiss", options->dismiss,
                                        "Put the suggestion of this id away until its reason changes");
    command->add_option("--bring-back", options->bring_back, "Show a suggestion again that was put away")
        ->excludes(dismiss);
    command->callback([options, &context] { context.exit_code = suggest(context, *options); });
}

}  // namespace nightcramp::cli
