#include "app/take_back_night.hpp"

#include <optional>
#include <string>
#include <tuple>

namespace nightcramp::app {
namespace {

/// A part that the import changed and that is still as it left it becomes what it was before.
template <class Part>
void go_back(const Part& before, const Part& imported, Part& now) {
    if (before != imported && now == imported) now = before;
}

void go_back_with_cramps(const Night& before, const Night& imported, Night& now) {
    const auto all = [](auto& night) {
        return std::tie(night.cramps_answer, night.cramps, night.recorded_at);
    };
    if (all(before) != all(imported) && all(now) == all(imported)) all(now) = all(before);
}

void go_back_with_sleep(const Sleep& before, const Sleep& imported, Sleep& now) {
    const Sleep present = now;
    go_back(before.to_bed, imported.to_bed, now.to_bed);
    go_back(before.up, imported.up, now.up);
    const bool ends_before_it_begins = now.to_bed && now.up && *now.up <= *now.to_bed;
    if (ends_before_it_begins) {
        now.to_bed = present.to_bed;
        now.up = present.up;
    }
    go_back(before.rested, imported.rested, now.rested);
    go_back(before.position, imported.position, now.position);
    go_back(before.feet, imported.feet, now.feet);
    go_back(before.covers, imported.covers, now.covers);
}

std::optional<Answer> answer_of(const Night& night, const std::string& habit) {
    const Answer* found = find_answer(night, habit);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

void go_back_with_answers(const Night& before, const Night& imported, Night& now) {
    for (const Answer& brought : imported.answers) {
        const auto was = answer_of(before, brought.habit);
        if (was == brought || answer_of(now, brought.habit) != brought) continue;
        clear_answer(now, brought.habit);
        if (was) set_answer(now, *was);
    }
}

/// Where the lines stand in the note as they are, and nowhere else.
std::optional<std::size_t> only_place(const std::string& note, const std::string& lines) {
    const std::string in = "\n" + note + "\n";
    const std::string what = "\n" + lines + "\n";
    const std::size_t place = in.find(what);
    if (place == std::string::npos || in.find(what, place + 1) != std::string::npos) return std::nullopt;
    return place;
}

/// The note without the lines, all of them together; as it is where they are not there as they were, or more
/// than once: then some of them are the person's.
std::string without_lines(const std::string& note, const std::string& lines) {
    const auto place = only_place(note, lines);
    if (lines.empty() || !place) return note;
    std::string above = note.substr(0, *place);
    std::string below = note.substr(*place + lines.size());
    const auto is_empty = [](const std::string& part) {
        return part.find_first_not_of('\n') == std::string::npos;
    };
    if (is_empty(above)) {
        below.erase(0, below.find_first_not_of('\n'));
        return below;
    }
    if (is_empty(below)) {
        above.erase(above.find_last_not_of('\n') + 1);
        return above;
    }
    above.pop_back();
    const std::string rest = above + below;
    return only_place(rest, lines) ? note : rest;
}

void go_back_with_note(const std::string& before, const std::string& imported, std::string& now) {
    if (before == imported) return;
    if (now == imported) {
        now = before;
        return;
    }
    const std::string above = before.empty() ? "" : before + "\n";
    if (imported.starts_with(above)) now = without_lines(now, imported.substr(above.size()));
}

/// The part as it `was`, where the later import left it so.
template <class Part>
void keep_unchanged(const Part& was, const Part& after, Part& now) {
    if (was == after) now = was;
}

void keep_unchanged(const Night& was, const Night& after, Night& now) {
    const auto cramps = [](auto& night) {
        return std::tie(night.cramps_answer, night.cramps, night.recorded_at);
    };
    if (cramps(was) == cramps(after)) cramps(now) = cramps(was);
    keep_unchanged(was.sleep.to_bed, after.sleep.to_bed, now.sleep.to_bed);
    keep_unchanged(was.sleep.up, after.sleep.up, now.sleep.up);
    keep_unchanged(was.sleep.rested, after.sleep.rested, now.sleep.rested);
    keep_unchanged(was.sleep.position, after.sleep.position, now.sleep.position);
    keep_unchanged(was.sleep.feet, after.sleep.feet, now.sleep.feet);
    keep_unchanged(was.sleep.covers, after.sleep.covers, now.sleep.covers);
    keep_unchanged(was.warning_signs, after.warning_signs, now.warning_signs);
    now.note = was.note;  // of a note, an import takes its own lines back alone
    for (const Answer& answer : was.answers) {
        if (answer_of(after, answer.habit) == answer) set_answer(now, answer);
    }
}

}  // namespace

Changed<Night> without_earlier(const Changed<Night>& earlier, Changed<Night> later) {
    if (!earlier.after || !later.before || !later.after) return later;
    Night before = night_without(earlier, *later.before);
    keep_unchanged(*later.before, *later.after, before);
    later.before = is_blank(before) ? std::nullopt : std::optional(std::move(before));
    return later;
}

Night night_without(const Changed<Night>& import, Night now) {
    const Night& imported = import.after.value();
    const Night before = import.before.value_or(Night());
    go_back_with_cramps(before, imported, now);
    go_back_with_sleep(before.sleep, imported.sleep, now.sleep);
    go_back_with_answers(before, imported, now);
    go_back(before.warning_signs, imported.warning_signs, now.warning_signs);
    go_back_with_note(before.note, imported.note, now.note);
    return now;
}

}  // namespace nightcramp::app
