#include "storage/rows.hpp"

namespace nightcramp::storage {
namespace {

Dismissal dismissal_of(const Query& row) {
    Dismissal dismissal;
    row.into(dismissal.suggestion, dismissal.facts, dismissal.at, dismissal.revision);
    return dismissal;
}

}  // namespace

std::vector<Dismissal> find_dismissals(DiaryFile& file) {
    Query rows = file.query("SELECT suggestion, facts, at, revision FROM dismissal ORDER BY suggestion");
    std::vector<Dismissal> dismissals;
    while (rows.next()) dismissals.push_back(dismissal_of(rows));
    return dismissals;
}

std::optional<Dismissal> find(DiaryFile& file, const Dismissal& like) {
    Query row = file.query("SELECT suggestion, facts, at, revision FROM dismissal WHERE suggestion = ?1");
    if (!row.with(like.suggestion).next()) return std::nullopt;
    return dismissal_of(row);
}

void put(DiaryFile& file, const Dismissal& dismissal) {
    file.query("INSERT OR REPLACE INTO dismissal (suggestion, facts, at, revision) VALUES (?1, ?2, ?3, ?4)")
        .with(dismissal.suggestion, dismissal.facts, dismissal.at, dismissal.revision)
        .run();
}

void erase(DiaryFile& file, const Dismissal& like) {
    file.query("DELETE FROM dismissal WHERE suggestion = ?1").with(like.suggestion).run();
}

}  // namespace nightcramp::storage
