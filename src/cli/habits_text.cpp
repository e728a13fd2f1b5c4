#include "cli/habits_text.hpp"

#include "cli/columns.hpp"
#include "cli/context.hpp"
#include "diary/vocabulary.hpp"
#include "present/amount_words.hpp"
#include "present/suggestion_words.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

using Lines = std::vector<std::string>;

std::string habit_columns(const Lines& cells) {
    return fmt::format("  {} {} {} {} {} {}\n", to_the_left(cells.at(0), 23), to_the_left(cells.at(1), 8),
                       to_the_left(cells.at(2), 18), to_the_left(cells.at(3), 11),
                       to_the_left(cells.at(4), 9), cells.at(5));
}

std::string_view short_origin(Origin origin) {
    return origin == Origin::own ? "own" : origin == Origin::derived ? "sleep" : "built in";
}

std::string_view short_answer(const Habit& habit) {
    if (habit.kind == HabitKind::yes_no) return "yes/no";
    return habit.unit == "level" ? std::string_view("0 to 3") : std::string_view(habit.unit);
}

std::string habit_row(const Habit& habit) {
    return habit_columns({visible(habit.name), visible(short_answer(habit)), visible(aim_words(habit)),
                          std::string(slug(habit.role)), std::string(short_origin(habit.origin)), habit.id});
}

std::string rows(const std::vector<Habit>& habits, bool followed) {
    std::string text;
    for (const Habit& habit : habits) {
        if (habit.followed == followed) text += habit_row(habit);
    }
    return text.empty() ? "  none\n" : text;
}

std::string answer_sentence(const Habit& habit) {
    if (habit.kind == HabitKind::yes_no) return "Answered with yes or no.";
    if (habit.unit == "level") return "Answered with 0 none, 1 light, 2 moderate or 3 hard.";
    return fmt::format("Answered with an amount in {}; results are per {}.", habit.unit,
                       present::amount_words(habit.contrast, habit.unit, Units::metric));
}

std::string standing_sentence(const Habit& habit) {
    return fmt::format("A {}, {}, {}.", name(habit.role), name(habit.origin),
                       habit.followed ? "followed" : "archived: not asked, its answers are kept");
}

Lines basics(const Habit& habit) {
    const std::string aim = aim_words(habit);
    return {habit.question, answer_sentence(habit), aim.empty() ? "" : fmt::format("Aim: {}.", aim),
            fmt::format("Counts for a night: {}.", name(habit.window)), standing_sentence(habit)};
}

/// "Hallegraeff …" stands in brackets behind what it found.
Lines sourced(const std::vector<Statement>& statements) {
    Lines lines;
    for (const Statement& statement : statements) {
        lines.push_back(present::sourced(statement));
    }
    return lines;
}

template <class Entry>
std::string name_in(const std::vector<Entry>& entries, const std::string& id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? id : found->name;
}

/// What a token such as "condition heart-failure" or "family diuretic" stands for.
Lines named(const std::string& token, const Catalogue& catalogue) {
    const auto space = std::min(token.find(' '), token.size());
    const std::string kind = token.substr(0, space);
    const std::string id = token.substr(std::min(space + 1, token.size()));
    if (kind == "condition") return {name_in(catalogue.conditions, id)};
    if (kind == "medicine") return {name_in(catalogue.medicines, id)};
    if (kind == "child") return {"being under 18"};
    if (kind != "family") return {token};
    Lines names;
    for (const ListedMedicine& medicine : catalogue.medicines) {
        if (medicine.family == id) names.push_back(medicine.name);
    }
    return names;
}

Lines cautions(const HabitKnowledge& known, const Catalogue& catalogue) {
    Lines lines = known.cautions;
    Lines first;
    for (const std::string& token : known.ask_first) {
        const Lines names = named(token, catalogue);
        first.insert(first.end(), names.begin(), names.end());
    }
    if (!first.empty()) {
        lines.push_back(
            fmt::format("Ask a doctor or midwife first with any of these: {}.", fmt::join(first, "; ")));
    }
    return lines;
}

std::string known_text(const HabitKnowledge& known, const Catalogue& catalogue) {
    const std::string studies = fmt::format("What studies say: {}", name(known.grade));
    Lines statements = sourced(known.studies);
    if (statements.empty()) statements.emplace_back("No study of it is known.");
    return paragraph("What it is", {known.about}) + paragraph("What the article says", {known.tip}) +
           paragraph("Where the article and the studies differ", {known.difference}) +
           paragraph(studies, statements) + paragraph("How to", numbered(known.how_to)) +
           paragraph("Take care", cautions(known, catalogue));
}

Json statements_json(const std::vector<Statement>& statements) {
    Json list = Json::array();
    for (const Statement& statement : statements) {
        list.push_back({{"text", statement.text}, {"source", statement.source}});
    }
    return list;
}

Json known_json(const HabitKnowledge& known) {
    return {{"grade", slug(known.grade)},
            {"about", known.about},
            {"tip", known.tip},
            {"difference", known.difference},
            {"studies", statements_json(known.studies)},
            {"how_to", known.how_to},
            {"cautions", known.cautions},
            {"ask_first", known.ask_first}};
}

}  // namespace

std::string aim_words(const Habit& habit) {
    if (!habit.target) return "";
    return fmt::format("{} {}", name(habit.target->aim),
                       present::amount_words(habit.target->amount, habit.unit, Units::metric));
}

std::string habits_text(const std::vector<Habit>& habits, bool archived) {
    std::string text =
        "Followed\n" + habit_columns({"Habit", "Answer", "Aim", "Role", "From", "Id"}) + rows(habits, true);
    if (archived) return text + "\nArchived: not asked, their answers are kept\n" + rows(habits, false);
    const auto count =
        std::count_if(habits.begin(), habits.end(), [](const Habit& habit) { return !habit.followed; });
    if (count == 0) return text;
    return text +
           fmt::format("\n{} archived: nightcramp habits --all\n", counted(count, "habit is", "habits are"));
}

std::string habit_text(const Habit& habit, const Knowledge& knowledge, const Catalogue& catalogue) {
    const std::string text = paragraph(visible(fmt::format("{} ({})", habit.name, habit.id)), basics(habit))
                                 .substr(1);  // it begins the page
    const HabitKnowledge* known = find_knowledge(knowledge, habit.id);
    if (known == nullptr || habit.origin == Origin::own) {
        return text + "\n  This habit is your own; the program knows no study of it.\n";
    }
    return text + known_text(*known, catalogue) +
           fmt::format("\nWhat your nights say: nightcramp insights {}\n", habit.id);
}

Json habit_json(const Habit& habit, const Knowledge& knowledge) {
    const HabitKnowledge* known = find_knowledge(knowledge, habit.id);
    const bool is_known = known != nullptr && habit.origin != Origin::own;
    return {{"habit", to_json(habit)}, {"known", is_known ? known_json(*known) : Json(nullptr)}};
}

}  // namespace nightcramp::cli
