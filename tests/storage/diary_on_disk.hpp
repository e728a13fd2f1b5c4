#pragma once

#include "storage/migrate.hpp"
#include "storage/open.hpp"
#include "storage/sqlite_journal.hpp"
#include "storage/sqlite_vault.hpp"
#include "tests/storage/fault_vfs.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/scratch.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace nightcramp::test {

/// A way to the disk that never fails and leaves out the syncs.
inline const FaultVfs quick_vfs;

/// A form that the program does not know yet.
inline const int further_form = storage::newest_version() + 1;

/// An open diary file with its inside in reach.
struct OpenDiary {
    explicit OpenDiary(const std::filesystem::path& path,
                       const storage::Opening& opening = {quick_vfs.name()})
        : file(storage::open_diary(path, now, opening)), journal(file), vault(file) {}

    [[nodiscard]] SQLite::Database& database() { return file->database(); }

    std::shared_ptr<storage::DiaryFile> file;
    storage::SqliteJournal journal;
    storage::SqliteVault vault;
};

/// A diary of `nights` nights, the last of them last night.
inline void fill(Journal& journal, int nights) {
    Edit all{{}, "filled", now, Face::import};
    for (int ago = nights; ago > 0; --ago) {
        Night night = night_with_cramp(today - days(ago));
        set_answer(night, {"stretching", AnswerValue::yes(), this_morning()});
        set_answer(night, {"fluids", AnswerValue::of(1800), this_morning()});
        all.changes.emplace_back(Changed<Night>{std::nullopt, night});
    }
    journal.save(all);
}

/// Runs SQL on a file as another program would.
inline void run_sql(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 2000);
    database.exec(sql);
}

/// What the error says, or "" where nothing is thrown.
template <class Error, class Work>
std::string sentence_of(Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

}  // namespace nightcramp::test
