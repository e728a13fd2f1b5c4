#include "exchange/readers/samsung_health.hpp"

#include "exchange/findings.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/written_times.hpp"

namespace nightcramp::exchange {
namespace {

constexpr std::string_view start_column = "com.samsung.health.sleep.start_time";
constexpr std::string_view end_column = "com.samsung.health.sleep.end_time";

/// Readers of these files disagree whether the times are those of the wall or of UTC, and nothing in the file
/// tells.
void take_sleep(const TableRow& row, Findings& found) {
    const auto skip = [&](std::string reason) { found.draft().skip(row.place, std::move(reason)); };
    constexpr std::string_view right = "one such as 2024-12-22 23:00:00.000";
    const auto start = wall_time(row.value(start_column));
    const auto end = wall_time(row.value(end_column));
    if (!start) return skip(not_understood("start", row.value(start_column), right));
    if (!end) return skip(not_understood("end", row.value(end_column), right));
    if (*end <= *start) return skip("The sleep ends before it begins.");
    const auto offset = written_offset(row.value("com.samsung.health.sleep.time_offset"));
    const auto time = [&](std::chrono::local_seconds wall) {
        return offset ? FileTime::of(Moment{wall, *offset}) : FileTime::of(wall);
    };
    found.sleep({time(*start), time(*end), false, row.place});
    found.note({time(*start), std::string(row.value("com.samsung.health.sleep.comment")), row.place});
    found.draft().assume(
        "Samsung Health does not say whether its times are those of the clock on the wall or of UTC. They "
        "are "
        "taken as those of the clock on the wall; compare one night with what you remember.");
}

class SamsungHealth : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "samsung-health"; }
    [[nodiscard]] std::string_view name() const override { return "Samsung Health"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_columns(file, {"com.samsung.shealth.sleep"});
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings found(draft, slug());
        for (const auto& file : files) {
            read_tables(*file, {{start_column, end_column}, true}, draft,
                        [&](const TableRow& row) { take_sleep(row, found); });
        }
    }
};

}  // namespace

const Reader& samsung_health_reader() {
    static const SamsungHealth reader;
    return reader;
}

}  // namespace nightcramp::exchange
