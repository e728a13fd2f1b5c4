#include "tests/storage/fault_judge.hpp"

#include "diary/errors.hpp"
#include "tests/support/scratch.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;

/// Whether a new night comes back from the diary that was recovered.
bool goes_on(const fs::path& folder) {
    const Date long_ago = today - days(3000);
    try {
        OpenDiary(folder / diary_name).journal.save(adding(night_with_cramp(long_ago)));
        return OpenDiary(folder / diary_name).journal.night(long_ago).has_value();
    } catch (const DiaryError&) {
        return false;
    }
}

bool is_there(const std::vector<std::string>& files, const std::string& bytes) {
    return std::find(files.begin(), files.end(), bytes) != files.end();
}

}  // namespace

Judge::Judge(const Recorded& recorded) : recorded_(recorded) {}

std::size_t Judge::acknowledged(std::size_t done) const {
    const auto end = recorded_.events.begin() + static_cast<std::ptrdiff_t>(done);
    const auto count = std::count_if(recorded_.events.begin(), end, [](const DiskEvent& event) {
        return event.kind == DiskEvent::Kind::acknowledged;
    });
    return static_cast<std::size_t>(count);
}

void Judge::judge(const Disk& disk, std::size_t done, const std::string& how) {
    const std::size_t promised = acknowledged(done);
    if (!judged_.insert(fingerprint(disk) + promised).second) return;
    const fs::path folder = scratch_.fresh("folder");
    write_disk(disk, folder);
    judge_folder(folder, promised, fmt::format("after event {}, {}", done, how));
}

void Judge::judge_with_another_power_loss(const Disk& disk, std::size_t done, const std::string& how) {
    const fs::path folder = scratch_.fresh("folder");
    write_disk(disk, folder);
    Trace trace(folder);
    start_program(folder);
    trace.finish();
    const auto& events = trace.events();
    for (std::size_t i = 0; i <= events.size(); i += 1 + events.size() / 8) {
        const Fate fate{Fate::Kind::by_chance, static_cast<std::uint32_t>(done * 31 + i)};
        const Disk again = after_a_power_loss(trace.start(), std::span(events).first(i), fate);
        judge(again, done, fmt::format("{}, and again at event {} of the next start", how, i));
    }
}

void Judge::judge_folder(const fs::path& folder, std::size_t promised, const std::string& how) {
    ++tally_.tried;
    // Nothing may be opened before this: to open a diary changes it.
    if (is_missing(folder)) return wrong(how, "there is no diary any more");
    if (!has_what_was_damaged(folder)) return wrong(how, "the damaged file is gone");
    if (!has_copies(folder, promised)) return wrong(how, "a copy is gone");
    std::string complaint = complaint_of_copies(folder);
    if (!complaint.empty()) return wrong(how, complaint);
    const State found = open(folder, complaint);
    if (!complaint.empty()) return wrong(how, complaint);
    const auto& states = recorded_.states;
    const std::size_t last = std::min(promised + 1, states.size() - 1);
    if (found == states[promised] || found == states[last]) {
        if (found && tally_.tried % 4 == 0 && !goes_on(folder)) wrong(how, "nothing can be saved there");
        return;
    }
    if (std::find(states.begin(), states.end(), found) == states.end()) {
        return wrong(how, "the diary is neither the one before nor the one after");
    }
    ++tally_.lost;
    complaints_.push_back(fmt::format("{}: acknowledged change {} is not there", how, promised));
}

State Judge::open(const fs::path& folder, std::string& complaint) const {
    try {
        Problems problems;
        Held held = read_diary(folder / diary_name, problems);
        if (!problems.empty()) complaint = "the check finds: " + problems.front().sentence;
        return held;
    } catch (const DiaryError& error) {
        if (recorded_.states.front()) complaint = error.what();
        return std::nullopt;
    }
}

void Judge::start_program(const fs::path& folder) {
    try {
        Problems ignored;
        (void)read_diary(folder / diary_name, ignored, {});  // with all syncs
    } catch (const DiaryError&) {
    }
}

bool Judge::is_missing(const fs::path& folder) const {
    return recorded_.start.names.count(diary_name) != 0 && !fs::exists(folder / diary_name);
}

/// A diary that cannot be opened is all that the person has: every byte of it is kept, wherever it lies.
bool Judge::has_what_was_damaged(const fs::path& folder) const {
    if (recorded_.states.front()) return true;
    std::vector<std::string> kept;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file()) kept.push_back(read_file(entry.path()));
    }
    return std::all_of(recorded_.start.names.begin(), recorded_.start.names.end(), [&](const auto& entry) {
        return is_there(kept, recorded_.start.files.at(entry.second));
    });
}

/// The step in flight may have thinned them.
bool Judge::has_copies(const fs::path& folder, std::size_t promised) const {
    const auto& kept = recorded_.copies_kept;
    const std::size_t next = std::min(promised + 1, kept.size() - 1);
    return copies_below(folder).size() >= std::min(kept[promised], kept[next]);
}

/// A copy may hold what it holds after the operation, or what the diary held at some moment of it.
bool Judge::is_known(const Held& held) const {
    const auto& copies = recorded_.copies;
    const auto& states = recorded_.states;
    return std::find(copies.begin(), copies.end(), held) != copies.end() ||
           std::find(states.begin(), states.end(), held) != states.end();
}

std::string Judge::complaint_of_copies(const fs::path& folder) {
    for (const fs::path& copy : copies_below(folder)) {
        std::string bytes = read_file(copy);
        if (whole_copies_.count(bytes) != 0) continue;
        const fs::path place = scratch_.fresh("copy");
        fs::create_directory(place);
        write_file(place / "copy", bytes);
        try {
            Problems problems;
            const Held held = read_diary(place / "copy", problems);
            if (!problems.empty()) return copy.string() + ": " + problems.front().sentence;
            if (!is_known(held)) return copy.string() + " holds something else";
        } catch (const DiaryError& error) {
            return copy.string() + ": " + error.what();
        }
        whole_copies_.insert(std::move(bytes));
    }
    return "";
}

void Judge::wrong(const std::string& how, const std::string& complaint) {
    ++tally_.wrong;
    complaints_.push_back(how + ": " + complaint);
}

}  // namespace nightcramp::test
