#include "exchange/readers/daylio.hpp"

#include "exchange/findings.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/html_text.hpp"
#include "exchange/written_times.hpp"

namespace nightcramp::exchange {
namespace {

/// When the entry was made; none where that is not understood, which is a skip.
std::optional<FileTime> time_of(const TableRow& row, Draft& draft) {
    const auto date = written_date(row.value("full_date"));
    if (!date) {
        draft.skip(row.place,
                   not_understood("date", row.value("full_date"), "year, month and day such as 2020-03-01"));
        return std::nullopt;
    }
    const std::string_view clock = row.value("time");
    if (clock.empty()) return FileTime::of(*date);
    const auto time = time_of_day(clock);
    if (time) return FileTime::of(*date + *time);
    draft.skip(row.place, not_understood("time", clock, "a time of day such as 14:58 or 2:58 pm"));
    return std::nullopt;
}

std::string note_of(const TableRow& row) {
    std::string title = text_of_html(row.value("note_title"));
    const std::string note = text_of_html(row.value("note"));
    if (!title.empty() && !note.empty()) title += '\n';
    return title + note;
}

void take_entry(const TableRow& row, Findings& found) {
    const auto at = time_of(row, found.draft());
    if (!at) return;
    for (const std::string_view name : parts_of(row.value("activities"), " | ")) {
        found.mark({found.item("activity", name), *at, AnswerValue::yes(), std::nullopt, "", row.place});
    }
    found.note({*at, note_of(row), row.place});
    if (!row.value("mood").empty()) found.draft().assume("Moods are left out: the diary does not keep them.");
    if (!row.value("scales").empty()) {
        found.draft().assume(
            "Scales such as the quality of sleep are left out: the diary does not keep them.");
    }
}

class Daylio : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "daylio"; }
    [[nodiscard]] std::string_view name() const override { return "Daylio"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_columns(file, {"full_date"}) && has_columns(file, {"mood", "activities"});
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings found(draft, slug());
        for (const auto& file : files) {
            read_tables(*file, {{"full_date", "activities"}}, draft,
                        [&](const TableRow& row) { take_entry(row, found); });
        }
    }
};

}  // namespace

const Reader& daylio_reader() {
    static const Daylio reader;
    return reader;
}

}  // namespace nightcramp::exchange
