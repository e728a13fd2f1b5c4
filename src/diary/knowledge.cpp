#include "diary/knowledge.hpp"

#include "diary/catalogue_files.hpp"

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
            entries("knowledge_pages.json", read_page), entries("knowledge_foods.json", read_food)};
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

template <>
std::span<const Word<Grade>> words() {
    return grades;
}

}  // namespace nightcramp
