#include "cli/interview.hpp"

#include "cli/cramp_text.hpp"
#include "cli/log_reply.hpp"
#include "cli/night_text.hpp"
#include "cli/tokens.hpp"
#include "diary/number.hpp"
#include "diary/vocabulary.hpp"

#include <istream>
#include <ostream>

#include <fmt/format.h>

namespace nightcramp::cli {

Interview::Interview(Context& context, app::Session& session, Date date)
    : context_(context), session_(session), date_(date) {}

std::ostream& Interview::talk() {
    return context_.json ? context_.terminal.err : context_.terminal.out;
}

void Interview::say(const std::string& text) {
    talk() << visible(text) << '\n';
}

std::optional<std::string> Interview::answer_to(const std::string& question) {
    if (ended_) return std::nullopt;
    talk() << visible(question) << "\n> " << std::flush;
    std::string line;
    if (!std::getline(context_.terminal.in, line)) {
        talk() << '\n';
        ended_ = true;
        return std::nullopt;
    }
    std::string text(trim(line));
    if (text == "q") ended_ = true;
    if (text.empty() || text == "q") return std::nullopt;
    return text;
}

bool Interview::save(const Night& before, Problems problems, const Night& after) {
    append(problems, session_.problems(after));
    for (const Problem& problem : problems) {
        say(fmt::format("  {}: {}", problem.field, problem.sentence));
    }
    if (!problems.empty()) return false;
    if (session_.save(before, after)) {
        changed_ = true;
        talk() << sign_advice(session_.catalogue(), before, after);
    }
    return true;
}

bool Interview::save(const LogInput& input) {
    const Night before = night();
    auto parsed = apply(input, before, habits(), context_.world.zone, session_.now());
    return save(before, std::move(parsed.problems), parsed.value);
}

void Interview::ask(const std::string& question, const std::function<LogInput(const std::string&)>& read) {
    while (const auto text = answer_to(question)) {
        if (save(read(*text))) return;
    }
}

bool Interview::add_cramp(const std::string& question) {
    while (const auto text = answer_to(question)) {
        const Night before = night();
        Night after = before;
        auto cramp = parse_cramp(*text, {date_, context_.world.zone},
                                 fmt::format("cramp {}", before.cramps.size() + 1));
        after.cramps.push_back(std::move(cramp.value));
        if (save(before, std::move(cramp.problems), after)) return true;
    }
    return false;
}

void Interview::ask_signs() {
    const auto& signs = session_.catalogue().warning_signs;
    const auto first =
        answer_to("Something unusual, such as one leg swollen or numb?  n = no, y = show the list");
    if (!first) return;
    if (*first == "n") {
        LogInput nothing;
        nothing.signs = {"none"};
        save(nothing);
        return;
    }
    if (*first != "y") return say("  Left open.");
    for (std::size_t i = 0; i < signs.size(); ++i) say(fmt::format("  {:>2}. {}", i + 1, signs[i].name));
    ask("Which? Their numbers, such as: 1 4", [&](const std::string& text) {
        LogInput chosen;
        for (Tokens tokens(text); !tokens.at_end();) {
            const std::string word(tokens.take());
            const auto number = parse_digits(word);
            const bool known = number && *number >= 1 && static_cast<std::size_t>(*number) <= signs.size();
            chosen.signs.push_back(known ? signs[static_cast<std::size_t>(*number) - 1].id : word);
        }
        return chosen;
    });
}

void Interview::finish() {
    const Night logged = night();
    if (context_.json) return print_json(context_, to_json(logged));
    say(changed_ ? "Saved." : "Nothing was changed.");
    context_.terminal.out << night_text(logged, habits(), session_.catalogue());
}

}  // namespace nightcramp::cli
