#include "present/known_pages.hpp"

#include "present/amount_words.hpp"
#include "present/medicine_search.hpp"
#include "present/suggestion_words.hpp"
#include "present/typed.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

std::string food_sentence(const Food& food) {
    const std::string amount = food.mg == food.mg_to
                                   ? grouped(food.mg)
                                   : fmt::format("{} to {}", grouped(food.mg), grouped(food.mg_to));
    return fmt::format("{}, {}: {} mg", food.name, food.portion, amount);
}

void add_foods(KnownPage& page, const Knowledge& knowledge, std::string_view mineral) {
    std::string source;
    for (const Food& food : knowledge.foods) {
        if (food.mineral != mineral) continue;
        page.sentences.push_back(food_sentence(food));
        source = food.source;
    }
    if (!source.empty()) page.sentences.push_back(fmt::format("These figures are from the {}.", source));
}

KnownPage page_of(const KnowledgePage& known, const Knowledge& knowledge) {
    KnownPage page{known.id, known.title, {}, known.steps};
    for (const Statement& statement : known.statements) page.sentences.push_back(sourced(statement));
    if (known.id == "magnesium-foods") add_foods(page, knowledge, "magnesium");
    if (known.id == "calcium-foods") add_foods(page, knowledge, "calcium");
    return page;
}

/// "furosemide" of "medicine furosemide"
std::string_view bare(std::string_view id) {
    return id.substr(id.find(' ') + 1);
}

std::string title_of(const CauseKnowledge& cause, const Catalogue& catalogue) {
    const std::string_view id = bare(cause.id);
    const auto named = [&](const auto& things) -> std::string {
        const auto found =
            std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.id == id; });
        return found == things.end() ? std::string(id) : found->name;
    };
    if (cause.id.starts_with("condition ")) return named(catalogue.conditions);
    if (cause.id.starts_with("medicine ")) return named(catalogue.medicines);
    return named(catalogue.causes);
}

KnownPage page_of(const CauseKnowledge& cause, const Catalogue& catalogue) {
    KnownPage page{cause.id, title_of(cause, catalogue), {}, false};
    page.sentences.push_back(fmt::format("How well it was studied: {}.", name(cause.grade)));
    page.sentences.push_back(cause.about);
    for (const Statement& statement : cause.statements) page.sentences.push_back(sourced(statement));
    if (!cause.caution.empty()) page.sentences.push_back(cause.caution);
    return page;
}

}  // namespace

std::vector<KnownPage> known_pages(const Knowledge& knowledge) {
    std::vector<KnownPage> pages;
    for (const KnowledgePage& known : knowledge.pages) pages.push_back(page_of(known, knowledge));
    // What is needed in the night comes first.
    std::stable_partition(pages.begin(), pages.end(), [](const KnownPage& page) { return page.steps; });
    return pages;
}

std::optional<KnownPage> known_about(const Knowledge& knowledge, const Catalogue& catalogue,
                                     std::string_view typed) {
    const std::string sought = tidied(typed);
    if (const KnowledgePage* known = find_page(knowledge, sought)) return page_of(*known, knowledge);
    for (const KnowledgePage& known : knowledge.pages) {
        if (tidied(known.title) == sought) return page_of(known, knowledge);
    }
    const ListedMedicine* medicine = medicine_called(catalogue, typed);
    for (const CauseKnowledge& cause : knowledge.causes) {
        const bool is_medicine = medicine != nullptr && cause.id == "medicine " + medicine->id;
        if (is_medicine || bare(cause.id) == sought || tidied(title_of(cause, catalogue)) == sought) {
            return page_of(cause, catalogue);
        }
    }
    return std::nullopt;
}

std::vector<std::string> known_ids(const Knowledge& knowledge) {
    std::vector<std::string> ids;
    for (const KnowledgePage& known : knowledge.pages) ids.push_back(known.id);
    for (const CauseKnowledge& cause : knowledge.causes) ids.emplace_back(bare(cause.id));
    return ids;
}

}  // namespace nightcramp::present
