#include "cli/cramp_text.hpp"

#include "cli/tokens.hpp"
#include "diary/nearest.hpp"
#include "diary/number.hpp"
#include "diary/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using std::chrono::seconds;

/// Reads one cramp word by word; remembers what was not understood.
class CrampParser {
public:
    CrampParser(std::string_view text, const NightClock& night, std::string field)
        : tokens_(text), night_(night), field_(std::move(field)) {}

    Parsed<Cramp> parse() {
        while (!tokens_.at_end()) parse_word(std::string(tokens_.take()));
        std::sort(cramp_.relief.begin(), cramp_.relief.end());
        return {std::move(cramp_), std::move(problems_)};
    }

private:
    void parse_word(const std::string& word) {
        if (parse_time(word) || parse_place(word) || parse_scale(word) || parse_duration(word)) return;
        if (word == "woke") return set(cramp_.woke_me, true, "whether it woke you");
        if (word == "slept-on") return set(cramp_.woke_me, false, "whether it woke you");
        if (word == "note") {
            cramp_.note = tokens_.take_rest();
            return;
        }
        if (const auto relief = relief_from(word)) return add_relief(*relief);
        complain(not_understood(word));
    }

    bool parse_time(const std::string& word) {
        if (word == "waking") {
            if (cramp_.at || cramp_.just_before_waking) complain("The time is said twice.");
            cramp_.just_before_waking = true;
            return true;
        }
        if (word.find(':') == std::string::npos) return false;
        const auto input = parse_clock_input(word);
        if (!input) {
            complain(fmt::format("\"{}\" is not a time; write it like 02:30.", word));
            return true;
        }
        if (cramp_.at || cramp_.just_before_waking) complain("The time is said twice.");
        auto moment = moment_in_night(*input, night_, field_);
        append(problems_, std::move(moment.problems));
        cramp_.at = moment.value;
        return true;
    }

    bool parse_place(const std::string& word) {
        if (const auto side = from_slug<Side>(word)) return set(cramp_.side, *side, "the side"), true;
        if (const auto extent = from_slug<Extent>(word))
            return set(cramp_.extent, *extent, "how much of it"), true;
        if (const auto muscle = muscle_from(word)) return set(cramp_.muscle, *muscle, "the muscle"), true;
        return false;
    }

    /// "foot arch" and "foot-arch" alike.
    std::optional<Muscle> muscle_from(const std::string& word) {
        if (const auto muscle = from_slug<Muscle>(word)) return muscle;
        const auto pair = from_slug<Muscle>(fmt::format("{}-{}", word, tokens_.peek()));
        if (pair) tokens_.take();
        return pair;
    }

    bool parse_scale(const std::string& word) {
        if (word == "pain") return set_number(cramp_.pain, word), true;
        if (word == "sore") return set_number(cramp_.soreness, word), true;
        if (word == "again") return set_number(cramp_.times_back, word), true;
        return false;
    }

    void set_number(std::optional<int>& place, const std::string& word) {
        const std::string digits(tokens_.peek());
        const auto value = parse_digits(digits);
        if (!value)
            return complain(fmt::format("\"{}\" wants a whole number after it, such as {} 3.", word, word));
        tokens_.take();
        set(place, *value, word);
    }

    /// "5min", "5 min", "45s", "1h"
    bool parse_duration(const std::string& word) {
        const auto digits_end = word.find_first_not_of("0123456789");
        const auto number = parse_digits(std::string_view(word).substr(0, digits_end));
        if (!number) return false;
        std::string unit = digits_end == std::string::npos ? "" : word.substr(digits_end);
        if (unit.empty() && is_unit(tokens_.peek())) unit = tokens_.take();
        if (!is_unit(unit)) return false;
        const int factor = unit == "h" ? 3600 : unit.starts_with('m') ? 60 : 1;
        if (*number > 100'000) return complain(fmt::format("{} is too long to be meant.", word)), true;
        return set(cramp_.duration, seconds(*number * factor), "how long it lasted"), true;
    }

    static bool is_unit(std::string_view word) {
        static constexpr std::array<std::string_view, 10> units{"s",   "sec",  "second", "seconds", "m",
                                                                "min", "mins", "minute", "minutes", "h"};
        return std::find(units.begin(), units.end(), word) != units.end();
    }

    static std::optional<Relief> relief_from(const std::string& word) {
        if (word == "otherwise") return Relief::other;
        const auto relief = from_slug<Relief>(word);
        return relief == Relief::other ? std::nullopt : relief;
    }

    void add_relief(Relief relief) {
        if (std::find(cramp_.relief.begin(), cramp_.relief.end(), relief) != cramp_.relief.end()) {
            return complain(fmt::format("\"{}\" is said twice.", slug(relief)));
        }
        cramp_.relief.push_back(relief);
    }

    template <class Value>
    void set(std::optional<Value>& place, Value value, const std::string& what) {
        if (place) complain(fmt::format("Said twice: {}.", what));
        place = value;
    }

    static std::string not_understood(const std::string& word) {
        const std::string meant = nearest(word, known_words());
        if (!meant.empty()) return fmt::format("\"{}\" is not understood; did you mean \"{}\"?", word, meant);
        return fmt::format(
            "\"{}\" is not understood; a cramp reads like \"02:30 left calf pain 7 5min woke\".", word);
    }

    static std::vector<std::string> known_words() {
        std::vector<std::string> all{"pain",     "sore",   "again", "woke",
                                     "slept-on", "waking", "note",  "otherwise"};
        for (const auto& w : words<Side>()) all.emplace_back(w.slug);
        for (const auto& w : words<Muscle>()) all.emplace_back(w.slug);
        for (const auto& w : words<Extent>()) all.emplace_back(w.slug);
        for (const auto& w : words<Relief>()) all.emplace_back(w.slug);
        return all;
    }

    void complain(std::string sentence) { problems_.push_back({field_, std::move(sentence)}); }

    Tokens tokens_;
    const NightClock& night_;
    std::string field_;
    Cramp cramp_;
    Problems problems_;
};

}  // namespace

Parsed<Cramp> parse_cramp(std::string_view text, const NightClock& night, const std::string& field) {
    return CrampParser(text, night, field).parse();
}

}  // namespace nightcramp::cli
