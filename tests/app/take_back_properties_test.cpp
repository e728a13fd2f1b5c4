#include "app/take_back.hpp"
#include "app/take_back_night.hpp"
#include "diary/memory_journal.hpp"
#include "exchange/nights_merge.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <functional>
#include <tuple>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

/// A part of a night that one import brings and a person may change.
struct Part {
    const char* name;
    std::function<bool(const Night&, const Night&)> same;
    std::function<void(const Night& from, Night& to)> copy;
};

template <class Member>
Part sleep_part(const char* name, Member member) {
    return {name, [=](const Night& a, const Night& b) { return a.sleep.*member == b.sleep.*member; },
            [=](const Night& from, Night& to) { to.sleep.*member = from.sleep.*member; }};
}

std::vector<Part> parts() {
    const auto cramps = [](auto& night) {
        return std::tie(night.cramps_answer, night.cramps, night.recorded_at);
    };
    return {
        {"cramps", [=](const Night& a, const Night& b) { return cramps(a) == cramps(b); },
         [=](const Night& from, Night& to) { cramps(to) = cramps(from); }},
        {"warning signs", [](const Night& a, const Night& b) { return a.warning_signs == b.warning_signs; },
         [](const Night& from, Night& to) { to.warning_signs = from.warning_signs; }},
        {"answers", [](const Night& a, const Night& b) { return a.answers == b.answers; },
         [](const Night& from, Night& to) { to.answers = from.answers; }},
        sleep_part("rested", &Sleep::rested),
        sleep_part("position", &Sleep::position),
        sleep_part("feet", &Sleep::feet),
        sleep_part("covers", &Sleep::covers)};
}

/// What the person knew of the night, what a file added, and what the person changed then.
struct Story {
    Night before;
    Night imported;
    Night changed;
    std::vector<bool> touched;  ///< which of parts() the person changed
};

Story random_story() {
    Story story;
    story.before = *valid_night(sunday);
    story.before.answers.clear();
    story.before.note.clear();
    Night told = *valid_night(sunday);
    told.note.clear();
    const auto merge = exchange::merge_nights({told}, {story.before});
    story.imported = story.before;
    if (!merge.changes.empty()) {
        if (const auto& after = std::get<Changed<Night>>(merge.changes.front()).after)
            story.imported = *after;
    }
    story.changed = story.imported;
    const Night later = *valid_night(sunday);
    for (const Part& part : parts()) {
        const bool touch = *rc::gen::arbitrary<bool>();
        if (touch) part.copy(later, story.changed);
        story.touched.push_back(touch && !part.same(story.changed, story.imported));
    }
    return story;
}

RC_GTEST_PROP(TakeBackOfANight, KeepsWhatWasChangedSinceAndNothingElseOfTheImport, ()) {
    const Story story = random_story();
    RC_PRE(!is_blank(story.imported));
    MemoryJournal journal;
    const auto if_known = [](const Night& night) {
        return is_blank(night) ? std::nullopt : std::optional(night);
    };
    const auto save = [&](const Night& after, Face face) {
        return journal.save({{Changed<Night>{journal.night(sunday), if_known(after)}}, "", now, face});
    };
    if (!is_blank(story.before)) save(story.before, Face::window);
    const SavedEdit import = save(story.imported, Face::import);
    save(story.changed, Face::window);
    const auto back = taken_back(import, journal, now);
    if (!back.empty()) journal.save({back, "", now, Face::window});

    Night result;
    result.date = sunday;
    if (const auto stored = journal.night(sunday)) result = *stored;
    const std::vector<Part> all = parts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (std::string(all[i].name) == "answers") continue;
        const Night& expected = story.touched[i] ? story.changed : story.before;
        if (!all[i].same(result, expected)) RC_FAIL(all[i].name);
    }
    for (const Answer& answer : story.changed.answers) {
        const Answer* brought = find_answer(story.imported, answer.habit);
        const bool is_brought = brought != nullptr && *brought == answer;
        RC_ASSERT((find_answer(result, answer.habit) == nullptr) == is_brought);
    }
    RC_ASSERT(taken_back(import, journal, now).empty());
}

/// A few lines of few letters, so that they are often the same.
std::string random_lines() {
    const auto line = rc::gen::element<std::string>("a", "b", "ab", "");
    std::string text;
    for (const std::string& one : *rc::gen::resize(6, rc::gen::container<std::vector<std::string>>(line))) {
        text += text.empty() ? one : "\n" + one;
    }
    return text;
}

RC_GTEST_PROP(TakeBackOfANight, LeavesANoteOrRemovesTheLinesOfTheFileTogether, ()) {
    Night before;
    before.date = sunday;
    before.note = random_lines();
    Night told = before;
    told.note = random_lines();
    const auto merge = exchange::merge_nights({told}, {before});
    RC_PRE(!merge.changes.empty());
    const Night imported = *std::get<Changed<Night>>(merge.changes.front()).after;
    const std::string added = imported.note.substr(before.note.empty() ? 0 : before.note.size() + 1);
    const std::string above = random_lines();
    const std::string below = random_lines();
    Night changed = imported;
    changed.note = above + "\n" + added + "\n" + below;
    const std::string note = night_without({before, imported}, changed).note;
    const auto letters = [](std::string text) {
        std::erase(text, '\n');
        return text;
    };
    RC_ASSERT(note == changed.note || letters(note) == letters(above + below) || note == before.note);
    Night once = changed;
    once.note = note;
    RC_ASSERT(night_without({before, imported}, once).note == note);
}

}  // namespace
}  // namespace nightcramp::app
