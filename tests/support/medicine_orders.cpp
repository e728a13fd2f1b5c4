#include "tests/support/medicine_orders.hpp"

#include "diary/catalogue.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>

namespace nightcramp::test {
namespace {

using Words = std::vector<std::string>;
using WordSet = std::set<std::string, std::less<>>;

const WordSet verbs{
    "stop",   "stopping",  "start",  "starting", "begin", "beginning", "quit",        "quitting",
    "pause",  "pausing",   "skip",   "skipping", "halve", "halving",   "double",      "doubling",
    "switch", "switching", "change", "changing", "swap",  "swapping",  "replace",     "replacing",
    "reduce", "reducing",  "lower",  "lowering", "raise", "raising",   "increase",    "increasing",
    "cut",    "cutting",   "drop",   "dropping", "omit",  "omitting",  "discontinue", "discontinuing",
    "adjust", "adjusting", "avoid",  "avoiding", "try",   "trying",    "end",         "ending"};

const WordSet two_words{
    "come off",    "coming off",    "go off",    "going off", "get off",     "getting off", "wean off",
    "weaning off", "give up",       "giving up", "leave out", "leaving out", "leave off",   "do without",
    "go without",  "doing without", "take less", "take more", "take fewer",  "take half",   "take extra",
    "taking less", "taking more",   "use less",  "use more",  "not take",    "never take",  "don't take",
    "longer take", "not taking",    "not use",   "never use", "don't use",   "longer use",  "longer need"};

const WordSet participles{"stopped", "started", "paused",   "skipped",  "halved",  "doubled",     "switched",
                          "changed", "swapped", "replaced", "reduced",  "lowered", "raised",      "increased",
                          "cut",     "dropped", "omitted",  "adjusted", "avoided", "discontinued"};

const WordSet negations{"never", "not", "don't", "nor", "without", "before"};

/// What may stand between a negation and the verb that it denies.
const WordSet links{"or",      "and",      "nor", ",",        "ever",     "just",
                    "simply",  "suddenly", "to",  "you",      "says",     "tells",
                    "anybody", "somebody", "you", "yourself", "anything", "deciding"};

WordSet words_for_medicines() {
    WordSet all{"medicine", "medication", "drug",      "tablet",     "pill",    "dose",      "dosage",
                "statin",   "diuretic",   "inhaler",   "painkiller", "thinner", "blocker",   "prescription",
                "insulin",  "drip",       "oestrogen", "estrogen",   "steroid", "antibiotic"};
    const auto add = [&](std::string name) {
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (name.find(' ') == std::string::npos) all.insert(name);
    };
    for (const ListedMedicine& medicine : load_catalogue().medicines) {
        add(medicine.name);
        std::for_each(medicine.also.begin(), medicine.also.end(), add);
    }
    return all;
}

const WordSet medicine_words = words_for_medicines();

bool is_medicine(const std::string& word) {
    if (medicine_words.contains(word)) return true;
    return word.ends_with('s') && medicine_words.contains(word.substr(0, word.size() - 1));
}

/// Lower-case words, with "," and "." (for whatever else ends a part of a sentence) among them.
Words split(std::string_view text) {
    Words words;
    bool inside = false;
    for (const char character : text) {
        const auto c = static_cast<unsigned char>(character);
        if (std::isalnum(c) != 0 || c == '\'' || c == '-' || c >= 0x80) {
            if (!inside) words.emplace_back();
            words.back() += static_cast<char>(std::tolower(c));
            inside = true;
            continue;
        }
        inside = false;
        if (c == ',') words.emplace_back(",");
        if (std::string_view(".!?;:\n").find(character) != std::string_view::npos) words.emplace_back(".");
    }
    return words;
}

class Search {
public:
    explicit Search(std::string_view text) : words_(split(text)) {
        named_ = std::any_of(words_.begin(), words_.end(), is_medicine);
    }

    [[nodiscard]] std::vector<std::string> orders() const {
        std::vector<std::string> found;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            for (const auto& order : {active(i), passive(i)}) {
                if (order) found.push_back(*order);
            }
        }
        return found;
    }

private:
    [[nodiscard]] bool is(std::size_t at, std::string_view word) const {
        return at < words_.size() && words_[at] == word;
    }

    [[nodiscard]] bool is_gap(std::size_t at) const { return is(at, ".") || is(at, ","); }

    [[nodiscard]] std::string phrase(std::size_t first, std::size_t last) const {
        std::string text = words_[first];
        for (std::size_t i = first + 1; i <= last; ++i) text += " " + words_[i];
        return text;
    }

    /// Whether a "never" or "not" before the verb denies it.
    [[nodiscard]] bool is_denied(std::size_t verb) const {
        for (std::size_t i = verb; i-- > 0;) {
            const std::string& word = words_[i];
            if (negations.contains(word)) return i == 0 || words_[i - 1] != "why";
            if (!links.contains(word) && !verbs.contains(word)) return false;
        }
        return false;
    }

    /// "stop [taking] your statin", "come off the statin"; "stop it" where a medicine is named somewhere.
    [[nodiscard]] std::optional<std::string> active(std::size_t verb) const {
        const bool two = verb + 1 < words_.size() && two_words.contains(phrase(verb, verb + 1));
        if ((!two && !verbs.contains(words_[verb])) || is_denied(verb)) return std::nullopt;
        const std::size_t next = verb + (two ? 2U : 1U);
        if (is(next, "of") && !two) return std::nullopt;
        for (std::size_t i = next; i < words_.size() && i < next + 5 && !is_gap(i); ++i) {
            const bool pronoun = i <= next + 1 && named_ && (words_[i] == "it" || words_[i] == "them");
            if (is_medicine(words_[i]) || pronoun) return phrase(verb, i);
        }
        return is(next, "taking") ? std::optional(phrase(verb, next)) : std::nullopt;
    }

    /// "dose should be reduced"
    [[nodiscard]] std::optional<std::string> passive(std::size_t verb) const {
        if (verb < 2 || !participles.contains(words_[verb]) || words_[verb - 1] != "be") return std::nullopt;
        for (std::size_t i = verb - 1; i-- > 0 && !is_gap(i) && i + 6 > verb;) {
            if (words_[i] == "not" || words_[i] == "never") return std::nullopt;
            if (is_medicine(words_[i])) return phrase(i, verb);
        }
        return std::nullopt;
    }

    Words words_;
    bool named_ = false;
};

}  // namespace

std::vector<std::string> medicine_orders(std::string_view text) {
    return Search(text).orders();
}

}  // namespace nightcramp::test
