#include "cli/night_text.hpp"

#include "cli/answer_text.hpp"
#include "cli/context.hpp"
#include "cli/cramp_words.hpp"
#include "diary/derived.hpp"
#include "diary/vocabulary.hpp"

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

void line(std::string& page, std::string_view label, std::string_view value) {
    page += fmt::format("  {:<28} {}\n", label, value);
}

template <class Value>
void told_line(std::string& page, std::string_view label, const std::optional<Told<Value>>& told) {
    if (told) line(page, label, name(told->value));
}

void add_cramps(std::string& page, const Night& night) {
    line(page, "Cramps", cramps_words(night));
    for (std::size_t i = 0; i < night.cramps.size(); ++i) {
        page += fmt::format("    {}. {}\n", i + 1, visible(cramp_sentence(night.cramps[i])));
    }
}

void add_sleep(std::string& page, const Sleep& sleep) {
    if (const std::string times = sleep_times(sleep); !times.empty()) line(page, "In bed", times);
    told_line(page, "Position", sleep.position);
    told_line(page, "Feet", sleep.feet);
    told_line(page, "Covers", sleep.covers);
    if (sleep.rested) line(page, "Rested, of 10", fmt::format("{}", *sleep.rested));
}

bool is_shown(const Habit& habit, const Night& night) {
    return habit.origin != Origin::derived && (habit.followed || find_answer(night, habit.id) != nullptr);
}

void add_habits(std::string& page, const Night& night, const std::vector<Habit>& habits) {
    for (const Habit& habit : habits) {
        if (!is_shown(habit, night)) continue;
        const auto answer = answer_to(night, habit);
        line(page, habit.name, answer ? answer_words(answer->value, habit) : "unknown");
    }
}

void add_signs(std::string& page, const Night& night, const Catalogue& catalogue) {
    if (!night.warning_signs) return;
    if (night.warning_signs->empty()) line(page, "Something unusual", "no");
    for (const std::string& id : *night.warning_signs) {
        for (const WarningSign& sign : catalogue.warning_signs) {
            if (sign.id == id) line(page, "Something unusual", sign.name);
        }
    }
}

}  // namespace

std::string cramps_words(const Night& night) {
    if (night.cramps_answer != CrampsAnswer::some) return std::string(name(night.cramps_answer));
    return counted(std::ssize(night.cramps), "cramp", "cramps");
}

std::string sleep_times(const Sleep& sleep) {
    if (!sleep.to_bed && !sleep.up) return "";
    if (!sleep.up) return fmt::format("from {}", clock_text(*sleep.to_bed));
    if (!sleep.to_bed) return fmt::format("until {}", clock_text(*sleep.up));
    return fmt::format("{} to {} ({})", clock_text(*sleep.to_bed), clock_text(*sleep.up),
                       duration_text(sleep.up->utc() - sleep.to_bed->utc()));
}

std::string night_text(const Night& night, const std::vector<Habit>& habits, const Catalogue& catalogue) {
    std::string page = fmt::format("The night of {}\n", night_name(night.date));
    if (is_blank(night)) return page + "  Nothing is known of it yet.\n";
    add_cramps(page, night);
    add_sleep(page, night.sleep);
    add_habits(page, night, habits);
    add_signs(page, night, catalogue);
    if (!night.note.empty()) line(page, "Note", visible(night.note));
    return page;
}

}  // namespace nightcramp::cli
