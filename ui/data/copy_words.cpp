#include "ui/data/copy_words.hpp"

#include "present/amount_words.hpp"
#include "present/calendar_words.hpp"
#include "present/clock_words.hpp"
#include "present/copy_words.hpp"
#include "present/moment_words.hpp"
#include "ui/data/data_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr std::size_t most_sentences = 8;

std::string clock_of(const Moment& moment, const WordsOfTime& time) {
    return present::clock_words(moment, time.clock);
}

/// "today", "yesterday"; empty for other days.
std::string near_day(Date day, const WordsOfTime& time) {
    const Date today = date_of(time.now);
    if (day == today) return "today";
    return day == today - days(1) ? "yesterday" : "";
}

std::string day_words(Date day, const WordsOfTime& time) {
    const std::string near = near_day(day, time);
    return near.empty() ? present::date_words(day, present::year_of(date_of(time.now))) : near;
}

std::string counted(std::int64_t count, const std::string& one, const std::string& many) {
    return fmt::format("{} {}", present::grouped(static_cast<double>(count)), count == 1 ? one : many);
}

void add_lines(std::vector<CopyLine>& lines, const std::vector<Backup>& copies, const WordsOfTime& time,
               std::string_view where) {
    for (const Backup& copy : copies) {
        const bool is_known = std::any_of(lines.begin(), lines.end(), [&](const CopyLine& line) {
            return line.copy.kept_at == copy.kept_at && line.copy.reason == copy.reason;
        });
        if (is_known) continue;
        lines.push_back({copy, with_capital(when_words(time.zone.at(copy.kept_at), time)),
                         fmt::format("{}{}", why_words(copy.reason), where)});
    }
}

/// Since when the folder cannot be used, as the settings tell: "22 November"; empty where they do not.
std::string missed_since(const app::Settings& settings, const WordsOfTime& time) {
    const auto day = parse_date(settings.backup_missed_since);
    return day ? day_words(*day, time) : settings.backup_missed_since;
}

void add_count(std::vector<std::string>& all, const SalvagedCount& count, const std::string& one,
               const std::string& many) {
    const std::int64_t both = count.read + count.from_history;
    if (both == 0) return;
    std::string words = counted(both, one, many);
    if (count.from_history > 0) words += fmt::format(" ({} of them from the history)", count.from_history);
    all.push_back(std::move(words));
}

}  // namespace

std::string when_words(const Moment& moment, const WordsOfTime& time) {
    return fmt::format("{}, {}", day_words(date_of(moment), time), clock_of(moment, time));
}

std::string as_it_was_words(const Moment& moment, const WordsOfTime& time) {
    const char* on = near_day(date_of(moment), time).empty() ? "on " : "";
    return on + when_words(moment, time);
}

std::string why_words(std::string_view reason) {
    const std::string words = present::reason_words(reason);
    return words.starts_with("kept ") ? with_capital(words) : "Kept " + words;
}

std::vector<CopyLine> copy_lines(const CopyLists& lists, const WordsOfTime& time) {
    std::vector<CopyLine> lines;
    add_lines(lines, lists.beside, time, "");
    add_lines(lines, lists.elsewhere, time, ", in your folder");
    std::stable_sort(lines.begin(), lines.end(),
                     [](const CopyLine& a, const CopyLine& b) { return a.copy.kept_at > b.copy.kept_at; });
    return lines;
}

std::string count_words(const std::vector<Backup>& beside, const WordsOfTime& time) {
    if (beside.empty()) return "There is no copy yet. One is kept at the first start of each day.";
    const std::string when = when_words(time.zone.at(beside.front().kept_at), time);
    if (beside.size() == 1) return fmt::format("There is one copy beside your diary, of {}.", when);
    return fmt::format("There are {} copies beside your diary. The newest is of {}.", beside.size(), when);
}

FolderState folder_state(const app::Settings& settings, const CopyWork& copies, const WordsOfTime& time) {
    if (settings.backup_folder.empty()) {
        return {"On a stick or another disk, for instance, they outlive this computer.", false};
    }
    const std::string since = missed_since(settings, time);
    if (!copies.unreachable.empty() || !since.empty()) {
        const std::string begin =
            since.empty() ? "Could not be reached." : fmt::format("Could not be reached since {}.", since);
        const std::string why = copies.unreachable.empty() ? "" : copies.unreachable + " ";
        return {fmt::format("{} {}It is tried again every hour and at each start.", begin, why), true};
    }
    if (copies.reached) return {fmt::format("Reached {}.", when_words(*copies.reached, time)), false};
    return {"Copies are kept there at the first start of each day.", false};
}

std::string sound_words(const CheckResult& checked) {
    const std::string nights = nights_words(checked.nights);
    if (checked.no_copy.empty()) {
        return fmt::format("Your diary is sound: {}, and a copy of it was read back.", nights);
    }
    return fmt::format("Your diary is sound: {}. But no copy of it could be made: {}", nights,
                       checked.no_copy);
}

std::vector<std::string> first_of(const std::vector<std::string>& sentences) {
    if (sentences.size() <= most_sentences) return sentences;
    std::vector<std::string> all(sentences.begin(), sentences.begin() + most_sentences);
    all.push_back(fmt::format("and {} more", sentences.size() - most_sentences));
    return all;
}

std::string salvaged_words(const Salvaged& salvaged, const std::string& file) {
    std::vector<std::string> read;
    add_count(read, salvaged.nights, "night", "nights");
    add_count(read, salvaged.habits, "habit", "habits");
    add_count(read, salvaged.experiments, "experiment", "experiments");
    if (salvaged.profiles.read + salvaged.profiles.from_history > 0)
        read.emplace_back("what you said of yourself");
    if (salvaged.edits > 0)
        read.push_back(counted(salvaged.edits, "step of the history", "steps of the history"));
    const std::string what = read.empty() ? "Nothing" : fmt::format("{}", fmt::join(read, ", "));
    std::string words =
        fmt::format("Read into the new diary {}: {}. The damaged file is as it was.", file, what);
    if (salvaged.lost.empty()) return words + "\n\nNothing that was found was lost.";
    std::vector<std::string> lost;
    for (const Problem& problem : salvaged.lost) {
        lost.push_back(problem.field.empty() ? problem.sentence
                                             : fmt::format("{}: {}", problem.field, problem.sentence));
    }
    words += "\n\nWhat could not be read, or only as it was once:";
    for (const std::string& each : first_of(lost)) words += "\n" + with_capital(each);
    return words;
}

}  // namespace nightcramp::ui
