#include "diary/knowledge.hpp"

#include "diary/catalogue_files.hpp"
#include "diary/text.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace nightcramp {
namespace {

using catalogue_files::entries;
using json_fields::Reader;

constexpr std::array<Word<Grade>, 5> grades{
    {{Grade::tested_well, "tested-well", "tested well"},
     {Grade::tested, "tested", "tested, not settled"},
     {Grade::seen_together, "seen-together", "seen together, cause not shown"},
     {Grade::common_advice, "common-advice", "common advice"},
     {Grade::no_study, "no-study", "no study found"}}};

std::vector<Statement> read_statements(const Reader& entry, const char* field) {
    return entry.list(field, [](const Json& json, const std::string& where) {
        const Reader statement(json, where);
        return Statement{statement.string("text"), statement.string("source")};
    });
}

HabitWording read_wording(const Reader& entry) {
    const Reader words(entry.at("words"), entry.where("words"));
    return {words.string("keep"), words.string("start"), words.string("question"),
            words.string("drop"), words.string("with"),  words.string("without")};
}

HabitKnowledge read_habit(const Reader& entry, const Json&) {
    return {entry.string("habit"),   entry.word<Grade>("grade"), entry.string("about"),
            entry.string("tip"),     entry.string("difference"), read_statements(entry, "studies"),
            entry.strings("how_to"), entry.strings("cautions"),  entry.strings("ask_first"),
            read_wording(entry)};
}

CauseKnowledge read_cause(const Reader& entry, const Json&) {
    return {entry.string("id"), entry.word<Grade>("grade"), entry.string("about"),
            read_statements(entry, "statements"), entry.string("caution")};
}

KnowledgePage read_page(const Reader& entry, const Json&) {
    return {entry.string("id"), entry.string("title"), read_statements(entry, "statements"),
            entry.boolean("steps")};
}

Instruction read_instruction(const Reader& entry, const char* field) {
    const Reader words(entry.at(field), entry.where(field));
    return {words.string("title"), words.string("detail"), words.string("done"), words.string("not_done"),
            words.string("name")};
}

HabitTrial read_trial(const Reader& entry, const Json& json) {
    HabitTrial trial;
    trial.habit = entry.string("habit");
    trial.why_not = entry.string("why_not");
    if (!trial.why_not.empty()) return trial;
    trial.designs = entry.list("designs", [](const Json& name, const std::string& where) {
        const auto design = name.is_string() ? from_slug<Design>(name.get<std::string>()) : std::nullopt;
        if (!design) json_fields::fail(where, "the name of a design");
        return *design;
    });
    trial.why_design = entry.string("why_design");
    trial.question = entry.string("question");
    trial.halved = entry.string("halved");
    trial.with = read_instruction(entry, "with");
    trial.without = read_instruction(entry, "without");
    if (json.contains("ask_first")) trial.ask_first = entry.strings("ask_first");
    if (json.contains("never")) trial.never = entry.strings("never");
    return trial;
}

/// Nobody is told to do more of what may harm than they do anyway.
Instruction own_with(const Habit& habit, const std::string& name) {
    if (habit.role == Role::trigger) {
        return {"An evening as usual",
                fmt::format("Do about {} as you usually do, never more. None at all counts too.", name),
                "As usual", "Left out", "as usual"};
    }
    return {fmt::format("With {}", name),
            "Do it as you usually do. If it does you harm, leave it; that is noted too.", "Done",
            "Not tonight", "with"};
}

HabitTrial own_trial(const Habit& habit) {
    const std::string name = fmt::format("“{}”", habit.name);
    const bool trigger = habit.role == Role::trigger;
    HabitTrial trial;
    trial.habit = habit.id;
    trial.designs = {Design::nightly, Design::week_blocks, Design::fortnight_blocks};
    trial.why_design =
        "Night by night fits what works for one night only. What builds up over days needs weeks or "
        "fortnights.";
    trial.question = trigger ? fmt::format("Do nights without {} bring fewer cramps?", name)
                             : fmt::format("Does {} change your cramps?", name);
    trial.halved = trigger ? fmt::format("If leaving {} halved your cramps", name)
                           : fmt::format("If {} halved your cramps", name);
    trial.with = own_with(habit, name);
    trial.without = {fmt::format("Without {}", name),
                     "Leave it tonight. Never leave a medicine that a doctor gave you. If you need it, do "
                     "it: that is noted too.",
                     "Left out", "Done all the same", "without"};
    return trial;
}

Food read_food(const Reader& entry, const Json&) {
    return {entry.string("name"), entry.string("portion"), entry.string("mineral"),
            entry.number("mg"),   entry.number("mg_to"),   entry.string("source")};
}

/// The entry whose text `key` (a member) is `id`; null where there is none.
template <class Entry, class Key>
const Entry* find_entry(const std::vector<Entry>& all, Key key, std::string_view id) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Entry& entry) { return std::invoke(key, entry) == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

Knowledge load_knowledge() {
    return {entries("knowledge_habits.json", read_habit), entries("knowledge_causes.json", read_cause),
            entries("knowledge_pages.json", read_page), entries("knowledge_foods.json", read_food),
            entries("knowledge_trials.json", read_trial)};
}

const HabitKnowledge* find_knowledge(const Knowledge& knowledge, std::string_view habit) {
    return find_entry(knowledge.habits, &HabitKnowledge::habit, habit);
}

const CauseKnowledge* find_cause(const Knowledge& knowledge, std::string_view id) {
    return find_entry(knowledge.causes, &CauseKnowledge::id, id);
}

const KnowledgePage* find_page(const Knowledge& knowledge, std::string_view id) {
    return find_entry(knowledge.pages, &KnowledgePage::id, id);
}

HabitTrial trial_of(const Knowledge& knowledge, const Habit& habit) {
    const HabitTrial* known = find_entry(knowledge.trials, &HabitTrial::habit, habit.id);
    return known != nullptr && habit.origin != Origin::own ? *known : own_trial(habit);
}

template <>
std::span<const Word<Grade>> words() {
    return grades;
}

}  // namespace nightcramp
