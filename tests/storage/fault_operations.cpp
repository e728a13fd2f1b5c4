#include "tests/storage/fault_operations.hpp"

#include "storage/put_back.hpp"
#include "tests/storage/fault_folder.hpp"

#include <source_location>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;

/// The diary of a performance, open.
struct Opened : OpenDiary {
    explicit Opened(const Performance& performance) : OpenDiary(performance.diary(), performance.opening()) {
        database().exec(performance.pragmas());
    }
};

/// Enough nights that a change touches many pages, and something to undo and to redo.
void prepare_diary(const fs::path& folder) {
    OpenDiary diary(folder / diary_name);
    fill(diary.journal, 30);
    Night night = diary.journal.night(sunday).value();
    night.note = "something to undo";
    diary.journal.save(edit<Night>(diary.journal.night(sunday), night));
    night.note = "something to redo";
    diary.journal.save(edit<Night>(diary.journal.night(sunday), night));
    diary.journal.undo();
}

void log_night(Journal& journal, int days_ago) {
    journal.save(adding(night_with_cramp(today - days(days_ago))));
}

void edit_night(Journal& journal) {
    Night night = journal.night(sunday).value();
    night.note = std::string(5000, 'n');
    night.cramps.clear();
    night.cramps_answer = CrampsAnswer::none;
    journal.save(edit<Night>(journal.night(sunday), night));
}

void import_nights(Journal& journal) {
    Edit import{{}, "import of 120 nights", now, Face::import};
    for (int i = 100; i < 220; ++i) {
        import.changes.emplace_back(Changed<Night>{std::nullopt, night_with_cramp(today - days(i))});
    }
    journal.save(import);
}

/// A step on an open diary, which then is promised to be there.
Operation step(const char* name, std::function<void(OpenDiary&)> change) {
    return {name, prepare_diary, [change = std::move(change)](const Performance& performance) {
                Opened diary(performance);
                change(diary);
                performance.acknowledge(diary.journal);
            }};
}

void do_one_after_the_other(const Performance& performance) {
    Opened diary(performance);
    const auto acknowledged = [&](auto&& change) {
        change();
        performance.acknowledge(diary.journal);
    };
    acknowledged([&] { log_night(diary.journal, 40); });
    acknowledged([&] { edit_night(diary.journal); });
    acknowledged([&] { diary.journal.undo(); });
    acknowledged([&] { diary.journal.redo(); });
    acknowledged([&] { log_night(diary.journal, 41); });
}

Operation first_night() {
    return {"FirstNight", [](const fs::path&) {},
            [](const Performance& performance) {
                Opened diary(performance);
                performance.acknowledge(diary.journal);
                log_night(diary.journal, 1);
                performance.acknowledge(diary.journal);
            }};
}

Operation migration(const char* name, const std::string& stored) {
    const auto take_stored = [stored](const fs::path& folder) {
        const fs::path here = std::source_location::current().file_name();
        fs::copy_file(here.parent_path() / "databases" / stored, folder / diary_name);
    };
    return {name, take_stored, [](const Performance& performance) {
                const Opened diary(performance);
                performance.acknowledge(diary.journal);
            }};
}

Operation restore() {
    const auto prepare = [](const fs::path& folder) {
        prepare_diary(folder);
        OpenDiary other(folder / "copy");
        fill(other.journal, 5);
    };
    return {"Restore", prepare, [](const Performance& performance) {
                Opened diary(performance);
                diary.vault.restore(performance.copy(), now);
                performance.acknowledge(diary.journal);
            }};
}

/// Beside the damaged diary lies the journal of a change that was never finished.
Operation put_back() {
    const auto prepare = [](const fs::path& folder) {
        prepare_diary(folder);
        fs::copy_file(folder / diary_name, folder / "copy");
        write_file(folder / diary_name, read_file(folder / diary_name).substr(0, 9000));
        write_file(folder / (diary_name + "-journal"), "unfinished");
    };
    const auto perform = [](const Performance& performance) {
        storage::put_back_copy(performance.copy(), performance.diary(), now, performance.opening());
        performance.acknowledge(Opened(performance).journal);
    };
    return {"PutBack", prepare, perform, true};
}

void prepare_for_copies(const fs::path& folder) {
    prepare_diary(folder);
    fs::create_directory(folder / "stick");
    OpenDiary diary(folder / diary_name);
    for (const int days_ago : {1, 2, 3, 40, 41, 100, 101, 102}) {
        diary.vault.keep(at(today - days(days_ago), 7), reasons::daily);
    }
}

Operation keep_elsewhere() {
    return {"KeepElsewhere", prepare_for_copies, [](const Performance& performance) {
                Opened diary(performance);
                diary.vault.keep(now, reasons::by_hand, performance.other_folder());
                performance.acknowledge(diary.journal);
            }};
}

Operation forget() {
    const auto perform = [](const Performance& performance) {
        Opened diary(performance);
        diary.vault.forget({{ValueKind::night, iso(sunday)}}, now);
        performance.acknowledge(diary.journal);
        (void)diary.vault.tend(now);
        performance.acknowledge(diary.journal);
    };
    return {"ForgetAndTend", prepare_for_copies, perform};
}

}  // namespace

std::vector<Operation> all_operations() {
    return {first_night(),
            step("Log", [](OpenDiary& diary) { log_night(diary.journal, 40); }),
            step("Edit", [](OpenDiary& diary) { edit_night(diary.journal); }),
            step("Undo", [](OpenDiary& diary) { diary.journal.undo(); }),
            step("Redo", [](OpenDiary& diary) { diary.journal.redo(); }),
            {"OneAfterTheOther", prepare_diary, do_one_after_the_other},
            step("Import", [](OpenDiary& diary) { import_nights(diary.journal); }),
            migration("MigrationOfForm1", "v0001.db"),
            migration("MigrationOfForm2", "v0002.db"),
            migration("MigrationOfForm3", "v0003.db"),
            step("Keep", [](OpenDiary& diary) { diary.vault.keep(now, reasons::by_hand); }),
            keep_elsewhere(),
            restore(),
            put_back(),
            forget()};
}

void PrintTo(const Operation& operation, std::ostream* out) {
    *out << operation.name;
}

Held held_by(const Journal& journal) {
    return {snapshot(journal), journal.history(1000), journal.version()};
}

Held read_diary(const fs::path& file, Problems& problems, const storage::Opening& opening) {
    const OpenDiary diary(file, opening);
    problems = diary.vault.check(today + days(365));
    return held_by(diary.journal);
}

std::vector<fs::path> copies_below(const fs::path& folder) {
    std::vector<fs::path> copies;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        const bool is_diary = entry.path().parent_path() == folder && name == diary_name;
        const bool is_set_aside = name.find("set-aside") != std::string::npos;
        if (name.ends_with(".nightcramp") && !is_diary && !is_set_aside) copies.push_back(entry.path());
    }
    return copies;
}

Recorded record(const Operation& operation, std::string pragmas) {
    const FaultFolder scratch;
    const fs::path folder = scratch / "folder";
    fs::create_directory(folder);
    operation.prepare(folder);
    Problems problems;
    Recorded recorded;
    fs::copy(folder, scratch / "before", fs::copy_options::recursive);
    if (operation.starts_damaged) {
        recorded.states.emplace_back();
    } else {
        recorded.states.emplace_back(read_diary(scratch / "before" / diary_name, problems));
    }
    recorded.copies_kept.push_back(copies_below(folder).size());
    // On the disk as people have it, not on the quick one: what matters is where SQLite syncs.
    Trace trace(folder);
    const auto note = [&](const Journal& journal) {
        trace.acknowledge();
        recorded.states.emplace_back(held_by(journal));
        recorded.copies_kept.push_back(copies_below(folder).size());
    };
    operation.perform(Performance(folder, {}, note, std::move(pragmas)));
    trace.finish();
    recorded.start = trace.start();
    recorded.events = trace.events();
    for (const fs::path& kept : {scratch / "before", folder}) {
        for (const fs::path& copy : copies_below(kept)) {
            fs::copy_file(copy, scratch / "copy", fs::copy_options::overwrite_existing);
            recorded.copies.push_back(read_diary(scratch / "copy", problems));
        }
    }
    return recorded;
}

}  // namespace nightcramp::test
