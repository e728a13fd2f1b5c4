#include "exchange/name_words.hpp"

#include "exchange/letters.hpp"

#include <algorithm>
#include <vector>

namespace nightcramp::exchange {
namespace {

using Words = std::vector<std::string_view>;

bool is_one_of(const std::string& word, const Words& wanted) {
    return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
}

bool has_word(const std::vector<std::string>& words, const Words& wanted) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return is_one_of(word, wanted); });
}

struct NamedHabit {
    std::string_view habit;
    Words words;
    Words others{};  ///< beside which the words mean something else
};

/// In the order in which they are tried: "magnesium water" is magnesium, "alcoholic drinks" are no fluids.
const std::vector<NamedHabit>& named_habits() {
    static const std::vector<NamedHabit> all{
        {"magnesium", {"magnesium", "magnésium", "magnesio"}, {"food", "foods", "rich", "diet"}},
        {"calcium", {"calcium", "kalzium", "calcio"}, {"food", "foods", "rich", "diet", "blood"}},
        {"alcohol",
         {"alcohol", "alcoholic", "alkohol", "wine", "beer", "beers", "bier", "wein"},
         {"ginger", "root", "birch", "nonalcoholic", "virgin", "vinegar", "wipe", "wipes", "rubbing"}},
        {"caffeine",
         {"caffeine", "coffee", "coffees", "espresso", "cappuccino", "kaffee", "koffein"},
         {"table", "grounds", "machine"}},
        {"stretching",
         {"stretch", "stretched", "stretches", "stretching", "dehnen", "dehnung", "dehnübungen"},
         {"marks", "goal", "goals"}},
        {"salted", {"electrolyte", "electrolytes", "elektrolyte"}},
        {"diarrhoea", {"diarrhea", "diarrhoea", "durchfall"}},
        {"standing", {"standing"}, {"desk", "raise", "raises", "order", "orders"}},
        {"heat", {"heatwave", "hitze", "sweating"}},
        {"fluids",
         {"water", "wasser", "fluid", "fluids", "hydration", "trinken"},
         {"plant", "plants", "flowers", "garden", "retention", "pill", "pills", "aerobics", "polo", "bill"}}};
    return all;
}

/// Of cycling, the one that stands still.
bool names_a_stationary_bike(std::string_view name) {
    const auto words = words_of(name);
    const bool is_exercise_bike = small_letters(name).find("exercise bike") != std::string::npos;
    const bool rides = has_word(
        words, {"bike", "bikes", "biking", "bicycle", "bicycling", "cycling", "fahrrad", "rad", "radfahren"});
    const bool stands = has_word(words, {"stationary", "indoor", "indoors", "static", "recumbent", "spin"});
    return (rides && stands) || is_exercise_bike ||
           has_word(words, {"spinning", "ergometer", "fahrradergometer", "radergometer", "heimtrainer",
                            "hometrainer"});
}

bool is_cramp_word(const std::string& word) {
    return is_one_of(word, {"cramp", "cramps", "cramping"}) || word.ends_with("krampf") ||
           word.ends_with("krämpfe") || word.ends_with("kraempfe");
}

bool is_plural_cramp_word(const std::string& word) {
    return is_cramp_word(word) && (word == "cramps" || word.ends_with("e"));
}

bool is_word_of_counts(const std::string& word) {
    return is_one_of(word, {"many", "number", "count", "counts", "counter", "times", "anzahl", "viele"});
}

bool is_word_of_pain(const std::string& word) {
    return is_one_of(word, {"pain", "painful", "severity", "strength", "strong", "intensity", "intense",
                            "schmerz", "schmerzen", "stärke", "intensität", "stark"});
}

/// Words that may stand beside one for cramps without changing what it is.
bool goes_with_cramps(const std::string& word) {
    return is_word_of_counts(word) || is_word_of_pain(word) ||
           is_one_of(word, {"leg",       "legs",   "calf",  "calves", "foot",  "feet",   "toe",
                            "toes",      "shin",   "thigh", "thighs", "night", "nights", "nightly",
                            "nocturnal", "muscle", "left",  "right",  "both",  "mild",   "severe",
                            "how",       "of",     "the",   "my",     "in",    "at",     "and",
                            "a",         "during", "per",   "level",  "score", "bein",   "beine",
                            "wade",      "waden",  "fuß",   "füße",   "zehen", "nacht",  "links",
                            "rechts",    "im",     "der",   "wie",    "pro",   "nachts", "nächtlich",
                            "nächtliche"});
}

/// "alkoholfrei", "alkoholfreies"; not "Freitag".
bool is_german_free(const std::string& word) {
    constexpr std::size_t longest_ending = 2;
    constexpr std::string_view frei = "frei";
    const auto found = word.rfind(frei);
    return found != std::string::npos && word.size() - found - frei.size() <= longest_ending;
}

}  // namespace

bool denies(std::string_view name) {
    const auto words = words_of(name);
    const auto is_free = [](const std::string& word) {
        return word.ends_with("free") || is_german_free(word) || word.starts_with("kein") ||
               word.starts_with("decaf") || word.starts_with("entkoffein");
    };
    return has_word(words, {"no",    "not",  "non",     "none",  "never",   "zero",   "gone",   "without",
                            "less",  "skip", "skipped", "avoid", "avoided", "didn't", "didn’t", "don't",
                            "don’t", "nie",  "nicht",   "ohne",  "weniger", "null"}) ||
           std::any_of(words.begin(), words.end(), is_free);
}

bool names_a_cramp(std::string_view name) {
    auto words = words_of(name);
    if (words == std::vector<std::string>{"charley", "horse"} ||
        words == std::vector<std::string>{"charley", "horses"}) {
        return true;
    }
    return std::erase_if(words, is_cramp_word) > 0 &&
           std::all_of(words.begin(), words.end(), goes_with_cramps);
}

bool names_several_cramps(std::string_view name) {
    const auto words = words_of(name);
    return has_word(words, {"horses"}) || std::any_of(words.begin(), words.end(), is_plural_cramp_word);
}

bool counts_cramps(std::string_view name) {
    const auto words = words_of(name);
    return std::any_of(words.begin(), words.end(), is_word_of_counts);
}

bool grades_pain(std::string_view name) {
    const auto words = words_of(name);
    return std::any_of(words.begin(), words.end(), is_word_of_pain);
}

bool is_unit_of_counts(std::string_view unit) {
    const auto words = words_of(unit);
    return words.size() == 1 && (is_cramp_word(words.front()) || is_word_of_counts(words.front()) ||
                                 is_one_of(words.front(), {"x", "time", "mal"}));
}

bool is_unit_of_pain(std::string_view unit) {
    const auto words = words_of(unit);
    return std::any_of(words.begin(), words.end(), is_word_of_pain) || has_word(words, {"nrs", "vas"}) ||
           (!words.empty() && (words.back() == "10" || words.back().ends_with("–10")));
}

std::optional<std::string> named_habit(std::string_view name) {
    const auto words = words_of(name);
    // A remedy against cramps, a cramp while cycling, a channel blocker: the name says more than the word.
    if (std::any_of(words.begin(), words.end(), is_cramp_word) || has_word(words, {"blocker", "channel"})) {
        return std::nullopt;
    }
    if (names_a_stationary_bike(name) && !has_word(words, {"rowing"})) return "bike";
    for (const NamedHabit& named : named_habits()) {
        if (!has_word(words, named.words)) continue;
        return has_word(words, named.others) ? std::nullopt : std::optional(std::string(named.habit));
    }
    return std::nullopt;
}

bool speaks_of_legs(std::string_view text) {
    return has_word(words_of(text),
                    {"leg",   "legs",   "calf", "calves", "foot", "feet",  "toe", "toes", "shin", "shins",
                     "thigh", "thighs", "bein", "beine",  "wade", "waden", "fuß", "füße", "zehe", "zehen"});
}

}  // namespace nightcramp::exchange
