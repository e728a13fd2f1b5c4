#pragma once

#include "storage/errors.hpp"
#include "storage/migrate.hpp"
#include "storage/query.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace nightcramp::storage {

/// How a shelf opens its diaries. Everything but the defaults is for tests.
struct Opening {
    std::string vfs;  ///< the name of SQLite's way to the disk; empty for the usual one
    std::vector<Migration> steps = all_migrations();

    [[nodiscard]] int newest_version() const { return steps.back().to_version; }
};

/// The one connection to an open diary, with the statements prepared on it so far.
class DiaryFile {
public:
    DiaryFile(std::filesystem::path path, Opening opening);
    /// A diary that was read into memory. `path` is what errors are about.
    DiaryFile(std::filesystem::path path, Opening opening, SQLite::Database&& database);
    /// The same on loan: the database has to outlive it.
    DiaryFile(std::filesystem::path path, Opening opening, SQLite::Database& database);

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] const Opening& opening() const { return opening_; }
    [[nodiscard]] SQLite::Database& database() { return database_; }

    /// `sql` has to be a literal. The same statement cannot be lent twice at a time.
    [[nodiscard]] Query query(std::string_view sql);

    /// Throws NewerSchema where a newer program has changed the form of the diary since it was opened.
    void expect_known_form();

    /// Throws CannotOpen where the path no longer leads to the open file: what is read there is no longer the
    /// diary, and what is written there is lost.
    void expect_in_place();

    [[nodiscard]] Deed deed(Doing doing) const { return {path_, doing, database_.getHandle()}; }

private:
    std::filesystem::path path_;
    Opening opening_;
    std::optional<SQLite::Database> own_;
    SQLite::Database& database_;
    std::map<std::string_view, SQLite::Statement> statements_;
};

/// Commits. Throws where the change did not take its place; that a lock could not be given back afterwards is
/// no such failure.
void commit(SQLite::Transaction& transaction);

/// Everything that `work` reads is of one moment.
template <class Work>
auto reading(DiaryFile& file, Work&& work) {
    return in_our_words(file.deed(Doing::reading), [&] {
        file.expect_in_place();
        const SQLite::Transaction snapshot(file.database(), SQLite::TransactionBehavior::DEFERRED);
        file.expect_known_form();
        return std::forward<Work>(work)();
    });
}

/// On return, what `work` wrote is on the disk; on throw, nothing is.
template <class Work>
auto writing(DiaryFile& file, Work&& work) {
    return in_our_words(file.deed(Doing::writing), [&] {
        file.expect_in_place();
        SQLite::Transaction transaction(file.database(), SQLite::TransactionBehavior::IMMEDIATE);
        file.expect_known_form();
        auto result = std::forward<Work>(work)();
        commit(transaction);
        return result;
    });
}

}  // namespace nightcramp::storage
