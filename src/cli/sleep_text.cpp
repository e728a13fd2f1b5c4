#include "cli/sleep_text.hpp"

#include "cli/tokens.hpp"
#include "diary/noon_rule.hpp"
#include "diary/number.hpp"
#include "diary/vocabulary.hpp"

#include <string>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

/// Splits "22:45-06:30", "22:45-" and "-06:30"; none where the word is no such range.
std::optional<std::pair<std::string, std::string>> split_range(std::string word) {
    if (const auto dash = word.find("–"); dash != std::string::npos)
        word.replace(dash, std::string("–").size(), "-");
    const auto dash = word.find('-');
    const bool has_colon = word.find(':') != std::string::npos;
    if (dash == std::string::npos || !has_colon) return std::nullopt;
    return std::pair(word.substr(0, dash), word.substr(dash + 1));
}

class SleepParser {
public:
    SleepParser(std::string_view text, const NightClock& night, const Sleep& sleep, const Stamp& stamp)
        : tokens_(text), night_(night), sleep_(sleep), stamp_(stamp) {}

    Parsed<Sleep> parse() {
        if (tokens_.at_end()) complain("Nothing is said; sleep reads like \"22:45-06:30 side rested 7\".");
        while (!tokens_.at_end()) parse_word(std::string(tokens_.take()));
        return {sleep_, std::move(problems_)};
    }

private:
    void parse_word(const std::string& word) {
        if (parse_times(word)) return;
        if (word == "rested") return set_rested();
        if (word == "feet") return set_told(sleep_.feet, word);
        if (word == "covers") return set_told(sleep_.covers, word);
        if (const auto position = from_slug<Position>(word)) return tell(sleep_.position, *position, stamp_);
        complain(fmt::format("\"{}\" is not understood; {}.", word, choices<Position>("a position is")));
    }

    bool parse_times(const std::string& word) {
        const auto range = split_range(word);
        if (range) {
            set_to_bed(range->first);
            set_up(range->second);
            return true;
        }
        if (word.find(':') == std::string::npos) return false;
        set_to_bed(word);
        if (tokens_.take_if("to")) set_up(std::string(tokens_.take()));
        return true;
    }

    void set_to_bed(const std::string& text) {
        if (text.empty()) return;
        const auto input = clock(text);
        if (!input) return;
        auto moment = moment_in_night(*input, night_, "to bed");
        append(problems_, std::move(moment.problems));
        sleep_.to_bed = moment.value;
    }

    /// Getting up is the first time the clock shows it after going to bed, so that noon may be slept through.
    void set_up(const std::string& text) {
        if (text.empty()) return;
        const auto input = clock(text);
        if (!input) return;
        auto wall = wall_in_night(night_.night, input->clock);
        if (sleep_.to_bed && wall <= sleep_.to_bed->wall) wall += days(1);
        auto moment = moment_at(wall, *input, night_.zone, "up");
        append(problems_, std::move(moment.problems));
        sleep_.up = moment.value;
    }

    std::optional<ClockInput> clock(const std::string& text) {
        const auto input = parse_clock_input(text);
        if (!input) complain(fmt::format("\"{}\" is not a time; write it like 22:45-06:30.", text));
        return input;
    }

    void set_rested() {
        const auto value = parse_digits(tokens_.take());
        if (!value) return complain("\"rested\" wants a number from 0 to 10 after it.");
        sleep_.rested = value;
    }

    template <class Value>
    void set_told(std::optional<Told<Value>>& place, const std::string& word) {
        const std::string said(tokens_.take());
        const auto value = from_slug<Value>(said);
        if (!value) return complain(fmt::format("{} \"{}\": {}.", word, said, choices<Value>("it is")));
        tell(place, *value, stamp_);
    }

    template <class Value>
    static std::string choices(std::string_view lead) {
        std::vector<std::string_view> slugs;
        for (const auto& w : words<Value>()) slugs.push_back(w.slug);
        return fmt::format("{} one of {}", lead, fmt::join(slugs, ", "));
    }

    void complain(std::string sentence) { problems_.push_back({"sleep", std::move(sentence)}); }

    Tokens tokens_;
    const NightClock& night_;
    Sleep sleep_;
    Stamp stamp_;
    Problems problems_;
};

}  // namespace

Parsed<Sleep> parse_sleep(std::string_view text, const NightClock& night, const Sleep& before,
                          const Stamp& stamp) {
    return SleepParser(text, night, before, stamp).parse();
}

}  // namespace nightcramp::cli
