#include "cli/import_mapping.hpp"

#include "diary/nearest.hpp"
#include "diary/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

constexpr std::size_t longest_guess = 60;  // bytes of a word for which another one is proposed

std::string in_small_letters(std::string text) {
    for (char& letter : text) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return text;
}

std::string did_you_mean(const std::string& word, const std::vector<std::string>& known) {
    const std::string meant = word.size() > longest_guess ? "" : nearest(word, known);
    return meant.empty() ? "" : fmt::format(" Did you mean \"{}\"?", meant);
}

/// One "NAME=TARGET" after the other.
class Mapper {
public:
    Mapper(const exchange::Draft& draft, const std::vector<Habit>& habits) : draft_(draft), habits_(habits) {}

    void add(const std::string& text) {
        const std::size_t sign = text.rfind('=');
        if (sign == std::string::npos) {
            return complain(text, "Write the name, \"=\" and what it becomes, such as \"Water=fluids\".");
        }
        const std::string name = without_spaces_around(text.substr(0, sign));
        const std::string word = without_spaces_around(text.substr(sign + 1));
        const auto target = exchange::target_from(word, habits_);
        if (!target) return complain(text, unknown_target(word));
        const std::vector<std::size_t> items = items_called(name);
        if (items.empty()) return complain(text, unknown_name(name));
        for (const std::size_t item : items) set(text, item, *target);
    }

    [[nodiscard]] Parsed<exchange::Mapping> mapping() && { return std::move(mapping_); }

private:
    void complain(const std::string& text, std::string sentence) {
        mapping_.problems.push_back({fmt::format("--map {}", text), std::move(sentence)});
    }

    void set(const std::string& text, std::size_t item, const exchange::Target& target) {
        std::string problem = exchange::target_problem(draft_, item, target, habits_);
        if (!problem.empty()) return complain(text, std::move(problem));
        mapping_.value.insert_or_assign(draft_.items[item].key, target);
    }

    [[nodiscard]] std::vector<std::size_t> items_called(const std::string& name) const {
        const std::string small = in_small_letters(name);
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < draft_.items.size(); ++i) {
            const exchange::Item& item = draft_.items[i];
            if (in_small_letters(item.name) == small || in_small_letters(item.key) == small)
                found.push_back(i);
        }
        return found;
    }

    [[nodiscard]] std::string unknown_name(const std::string& name) const {
        std::vector<std::string> names;
        for (const exchange::Item& item : draft_.items) names.push_back(item.name);
        if (names.empty()) return "The file has nothing that could become something else.";
        return fmt::format("The file tells of nothing of that name.{}", did_you_mean(name, names));
    }

    [[nodiscard]] std::string unknown_target(const std::string& word) const {
        std::vector<std::string> words{"nothing", "new", "cramp", "cramp-count", "cramp-pain", "note"};
        for (const Habit& habit : habits_) words.push_back(habit.id);
        return fmt::format(
            "\"{}\" is neither nothing, new, cramp, cramp-count, cramp-pain or note, nor the id of a "
            "habit.{}",
            word, did_you_mean(word, words));
    }

    const exchange::Draft& draft_;
    const std::vector<Habit>& habits_;
    Parsed<exchange::Mapping> mapping_;
};

}  // namespace

Parsed<exchange::Mapping> mapping_from(const std::vector<std::string>& texts, const exchange::Draft& draft,
                                       const std::vector<Habit>& habits) {
    Mapper mapper(draft, habits);
    for (const std::string& text : texts) mapper.add(text);
    return std::move(mapper).mapping();
}

}  // namespace nightcramp::cli
