#include "storage/rows.hpp"

namespace nightcramp::storage {
namespace {

Read<Dismissal> dismissal_of(const Query& row) {
    Read<Dismissal> read;
    Dismissal& dismissal = read.value;
    row.into(dismissal.suggestion, dismissal.facts, dismissal.at, dismissal.revision, read.sum);
    return read;
}

}  // namespace

std::vector<Dismissal> find_dismissals(DiaryFile& file) {
    Query rows = file.query("SELECT suggestion, facts, at, revision, sum FROM dismissal ORDER BY suggestion");
    std::vector<Dismissal> dismissals;
    while (rows.next()) dismissals.push_back(proven(dismissal_of(rows)));
    return dismissals;
}

std::optional<Read<Dismissal>> read(DiaryFile& file, const Dismissal& like) {
    Query row =
        file.query("SELECT suggestion, facts, at, revision, sum FROM dismissal WHERE suggestion = ?1");
    if (!row.with(like.suggestion).next()) return std::nullopt;
    return dismissal_of(row);
}

std::optional<Dismissal> find(DiaryFile& file, const Dismissal& like) {
    return proven(read(file, like));
}

void put(DiaryFile& file, const Dismissal& dismissal) {
    file.query(
            "INSERT OR REPLACE INTO dismissal (suggestion, facts, at, revision, sum) VALUES (?1, ?2, ?3, ?4, "
            "?5)")
        .with(dismissal.suggestion, dismissal.facts, dismissal.at, dismissal.revision, sum_of(dismissal))
        .run();
}

void erase(DiaryFile& file, const Dismissal& like) {
    file.query("DELETE FROM dismissal WHERE suggestion = ?1").with(like.suggestion).run();
}

}  // namespace nightcramp::storage
