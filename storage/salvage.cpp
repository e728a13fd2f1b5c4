#include "storage/salvage.hpp"

#include "storage/check.hpp"
#include "storage/history_rows.hpp"
#include "storage/open.hpp"
#include "storage/rows.hpp"
#include "storage/salvage_header.hpp"
#include "storage/salvage_room.hpp"
#include "storage/salvage_tables.hpp"
#include "storage/salvage_values.hpp"
#include "storage/salvage_words.hpp"
#include "storage/sqlite_vault.hpp"

#include <algorithm>

#include <SQLiteCpp/Savepoint.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

namespace fs = std::filesystem;

struct Request {
    const fs::path& file;
    const fs::path& to;
    const Moment& now;
    const Opening& opening;
    const Watch& watch;
};

/// Everything that is to be written.
struct Contents {
    std::vector<ChosenValue> values;
    std::vector<SavedEdit> edits;
    std::int64_t counter = 0;
};

SalvagedCount* count_of(Salvaged& salvaged, ValueKind kind) {
    switch (kind) {
        case ValueKind::night:
            return &salvaged.nights;
        case ValueKind::habit:
            return &salvaged.habits;
        case ValueKind::profile:
            return &salvaged.profiles;
        case ValueKind::experiment:
            return &salvaged.experiments;
        case ValueKind::dismissal:
            return nullptr;
    }
    return nullptr;
}

/// False where the diary does not allow it; then nothing of it is written.
bool put_value(DiaryFile& diary, const Change& value) {
    try {
        SQLite::Savepoint all(diary.database(), "salvaged_value");
        std::visit([&](const auto& changed) { put(diary, changed.after.value()); }, value);
        all.release();
        return true;
    } catch (const SQLite::Exception& error) {
        if ((error.getErrorCode() & 0xff) != SQLITE_CONSTRAINT) throw;
        return false;
    }
}

std::int64_t revision_of(const Change& value) {
    return std::visit([](const auto& changed) { return changed.after.value().revision; }, value);
}

/// Numbers that a flipped bit made would leave no room for those to come.
std::int64_t sound(std::int64_t number) {
    constexpr std::int64_t highest = std::int64_t{1} << 53;
    return number > highest ? 0 : number;
}

/// Writes the values that the diary allows, and makes the contents what was written.
void write_values(DiaryFile& diary, Contents& contents, const Request& request, Salvaged& salvaged) {
    std::vector<ChosenValue> written;
    for (ChosenValue& chosen : contents.values) {
        request.watch.check();
        const ValueName name = name_of(chosen.value);
        if (!put_value(diary, chosen.value)) {
            salvaged.lost.push_back({value_words(name.first, name.second),
                                     "It was read, but holds what no diary may hold, and is left out."});
            continue;
        }
        contents.counter = std::max(contents.counter, sound(revision_of(chosen.value)));
        if (SalvagedCount* count = count_of(salvaged, name.first)) {
            ++(chosen.from_history ? count->from_history : count->read);
        }
        written.push_back(std::move(chosen));
    }
    contents.values = std::move(written);
}

void write_history(DiaryFile& diary, Contents& contents, const Request& request, Salvaged& salvaged) {
    std::map<ValueName, std::string> texts;
    for (const ChosenValue& chosen : contents.values) {
        texts.emplace(name_of(chosen.value), after_text(chosen.value));
    }
    append(salvaged.lost, keep_what_fits(contents.edits, std::move(texts)));
    for (const SavedEdit& saved : contents.edits) {
        request.watch.check();
        append(diary, saved);
        contents.counter = std::max(contents.counter, saved.id);
    }
    salvaged.edits = static_cast<std::int64_t>(contents.edits.size());
    diary.query("UPDATE counter SET revision = ?1").with(contents.counter).run();
}

/// Fills a diary of its own that nobody else knows yet, and reads it back.
void write_diary(const fs::path& fresh, Contents contents, const Request& request, Salvaged& salvaged) {
    const auto diary = open_diary(fresh, request.now, request.opening);
    writing(*diary, [&] {
        write_values(*diary, contents, request, salvaged);
        request.watch.tell(0.8);
        write_history(*diary, contents, request, salvaged);
        return true;
    });
    request.watch.tell(0.9);
    for (Problem& problem : SqliteVault(diary).check(date_of(request.now))) {
        // What breaks a rule of today came through as it was.
        const bool is_of_the_file = problem.field == "file" || problem.field.starts_with("table") ||
                                    problem.field.starts_with("history");
        if (is_of_the_file) salvaged.lost.push_back(std::move(problem));
    }
}

/// Throws Damaged where there is nothing to write.
Contents read_contents(const SalvageRoom& room, const Request& request, Salvaged& salvaged) {
    const std::uint32_t page_size = mend_header(room.damaged());
    request.watch.tell(0.2);
    const SalvagedTables tables =
        read_tables({room.damaged(), request.file, page_size}, request.opening, request.watch);
    request.watch.tell(0.5);
    SalvagedHistory history = read_history(tables);
    ChosenValues chosen = choose_values(tables, history);
    const bool is_whole = tables.history_is_whole && tables.incomplete.empty() && tables.broken.empty();
    if (chosen.values.empty() && !(tables.found_any && is_whole)) {
        throw Damaged(fmt::format(
            "Nothing that belongs to a diary can be read in \"{}\". It was not written to. Keep it, "
            "and go back to a copy of your diary.",
            request.file.string()));
    }
    append(salvaged.lost, std::move(chosen.lost));
    append(salvaged.lost, std::move(history.lost));
    return {std::move(chosen.values), std::move(history.edits), sound(tables.counter)};
}

Salvaged salvage(const Request& request) {
    const Deed reading_it{request.file, Doing::reading, nullptr};
    const Deed writing_it{request.to, Doing::writing, nullptr};
    Salvaged salvaged;
    const SalvageRoom room(request.to);
    salvaged.lost = in_our_words(reading_it, [&] { return room.take_in(request.file, request.watch); });
    request.watch.tell(0.1);
    in_our_words(writing_it, [&] {
        write_diary(room.fresh(), read_contents(room, request, salvaged), request, salvaged);
        request.watch.check();
        room.name_fresh();
    });
    request.watch.tell(1);
    return salvaged;
}

}  // namespace

Salvaged salvage_diary(const fs::path& file, const fs::path& to, const Moment& now, const Opening& opening,
                       const Watch& watch) {
    // An absolute path cannot be taken for one of SQLite's own names.
    const fs::path from = fs::absolute(file);
    const fs::path target = fs::absolute(to);
    return salvage({from, target, now, opening, watch});
}

}  // namespace nightcramp::storage
