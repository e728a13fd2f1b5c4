#include "analysis/medicine.hpp"

#include <algorithm>

namespace nightcramp::analysis {
namespace {

using std::chrono::days;

constexpr int most_on_a_side = 60;
constexpr int least_on_a_side = 28;

bool taken(const std::vector<MedicineSpan>& spans, NightDate date) {
    return std::any_of(spans.begin(), spans.end(), [&](const MedicineSpan& span) {
        return (span.from || span.to) && (!span.from || *span.from <= date) && (!span.to || date < *span.to);
    });
}

/// The dates on which the state differs from the night before.
std::vector<NightDate> changes_of(const std::vector<MedicineSpan>& spans) {
    std::vector<NightDate> dates;
    for (const MedicineSpan& span : spans) {
        if (span.from) dates.push_back(*span.from);
        if (span.to) dates.push_back(*span.to);
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    std::erase_if(dates, [&](NightDate date) { return taken(spans, date) == taken(spans, date - days(1)); });
    return dates;
}

/// Rows of the table, `to` not included.
struct Rows {
    int from = 0;
    int to = 0;

    [[nodiscard]] int count() const { return std::max(to - from, 0); }
};

Rows before_change(const NightTable& table, const std::vector<NightDate>& changes, std::size_t which) {
    NightDate from = changes[which] - days(most_on_a_side);
    if (which > 0) from = std::max(from, changes[which - 1] + days(wash_in_nights));
    const auto row = [&](NightDate date) { return static_cast<int>((date - table.first).count()); };
    return {std::max(row(from), 0), std::min(row(changes[which]), table.nights())};
}

Rows after_change(const NightTable& table, const std::vector<NightDate>& changes, std::size_t which) {
    const NightDate from = changes[which] + days(wash_in_nights);
    NightDate to = from + days(most_on_a_side);
    if (which + 1 < changes.size()) to = std::min(to, changes[which + 1]);
    const auto row = [&](NightDate date) { return static_cast<int>((date - table.first).count()); };
    return {std::max(row(from), 0), std::min(row(to), table.nights())};
}

Rate rate_of(const Series& cramps, Rows rows) {
    Rate rate;
    for (int row = rows.from; row < rows.to; ++row) rate.add(cramps[row]);
    return rate;
}

std::optional<Bounds> bounds_of(const Rate& rate) {
    if (rate.nights == 0) return std::nullopt;
    return poisson_rate(rate.cramps, rate.nights);
}

/// Changes alternate, so one known night on either side tells what this one was.
bool is_start(const Series& state, Rows before, Rows after) {
    return before.count() > 0 ? state[before.from] == 0 : state[after.from] == 1;
}

}  // namespace

MedicineColumn medicine_column(std::string name, const std::vector<MedicineSpan>& spans, NightDate first,
                               int rows) {
    MedicineColumn column{std::move(name), Series(rows), changes_of(spans)};
    for (int row = 0; row < rows; ++row) {
        column.state[row] = taken(spans, first + days(row)) ? 1 : 0;
    }
    for (const NightDate change : column.changes) {
        const auto offset = (change - first).count();
        const auto to = std::min<decltype(offset)>(offset + wash_in_nights, rows);
        for (auto row = std::max<decltype(offset)>(offset, 0); row < to; ++row) column.state[row] = unknown;
    }
    return column;
}

std::vector<BeforeAfter> before_after(const NightTable& table, const MedicineColumn& medicine) {
    std::vector<BeforeAfter> all;
    for (std::size_t which = 0; which < medicine.changes.size(); ++which) {
        const Rows before = before_change(table, medicine.changes, which);
        const Rows after = after_change(table, medicine.changes, which);
        if (before.count() == 0 && after.count() == 0) continue;
        BeforeAfter seen{medicine.changes[which],
                         is_start(medicine.state, before, after),
                         rate_of(table.cramps, before),
                         rate_of(table.cramps, after),
                         {},
                         {},
                         false};
        seen.before_rate = bounds_of(seen.before);
        seen.after_rate = bounds_of(seen.after);
        seen.enough = before.count() >= least_on_a_side && after.count() >= least_on_a_side;
        all.push_back(seen);
    }
    return all;
}

}  // namespace nightcramp::analysis
