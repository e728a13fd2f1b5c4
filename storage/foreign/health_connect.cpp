#include "diary/text.hpp"
#include "exchange/unreadable.hpp"
#include "storage/foreign/database.hpp"
#include "storage/foreign/database_file.hpp"
#include "storage/foreign/readers.hpp"

#include <cmath>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

using exchange::Draft;
using exchange::FileTime;
using exchange::Item;
using exchange::Place;

constexpr std::string_view program = "Health Connect";
constexpr const char* sleep_table = "sleep_session_record_table";
constexpr const char* water_table = "hydration_record_table";
constexpr const char* weight_table = "weight_record_table";

constexpr std::int64_t largest_offset = std::int64_t{18} * 3600;  // seconds, as of clocks anywhere
constexpr double most_litres = 100;                               // at once

/// An instant in milliseconds, and the offset of the clock in seconds where the row tells it.
std::optional<FileTime> time_of(const ForeignRow& row, int instant, int offset) {
    static const auto earliest = std::chrono::sys_days(std::chrono::year(1900) / 1 / 2);
    static const auto latest = std::chrono::sys_days(std::chrono::year(9999) / 12 / 30);
    const auto milliseconds = row.whole(instant);
    if (!milliseconds) return std::nullopt;
    const std::chrono::sys_seconds at(
        std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(*milliseconds)));
    if (at < earliest || at >= latest) return std::nullopt;
    const auto seconds = row.whole(offset);
    if (!seconds || *seconds > largest_offset || *seconds < -largest_offset) return FileTime::of(at);
    const auto east = std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(*seconds));
    return FileTime::of(Moment{std::chrono::local_seconds(at.time_since_epoch() + east), east});
}

class HealthConnect {
public:
    HealthConnect(const exchange::InputFile& file, Draft& draft)
        : file_(file), draft_(draft), database_(file, std::string(program)) {}

    void read() {
        const bool has_sleep = database_.has_table(sleep_table);
        const bool has_water = database_.has_table(water_table);
        if (!has_sleep && !has_water) {
            throw exchange::Unreadable(fmt::format(
                "“{}” is not an export of Health Connect: it holds neither sleep nor fluids. "
                "Nothing of it is used. Export the data again in Health Connect, and import that.",
                file_.name()));
        }
        if (has_sleep) read_sleep();
        if (has_water) read_water();
        if (database_.has_table(weight_table)) {
            draft_.assume("Weights are left out: they are not a part of a night.");
        }
    }

private:
    void read_sleep() {
        draft_.files[file_.number()].counted = "sleep record";
        const std::vector<std::string> columns{"start_time", "start_zone_offset", "end_time",
                                               "end_zone_offset", "notes"};
        const auto take = [&](const ForeignRow& row) { read_session({file_.number(), row.number()}, row); };
        database_.each_row(sleep_table, columns, take);
    }

    void read_session(const Place& place, const ForeignRow& row) {
        const auto start = time_of(row, 0, 1);
        const auto end = time_of(row, 2, 3);
        if (!start || !end) return draft_.skip(place, "Its times are not understood.");
        if (end->seconds <= start->seconds) return draft_.skip(place, "It ends before it begins.");
        expect_room(draft_.sleeps.size());
        draft_.sleeps.push_back({*start, *end, false, place});
        std::string note = without_spaces_around(row.text(4).value_or(""));
        if (!note.empty()) draft_.note({*start, std::move(note), place});
    }

    void read_water() {
        const auto records = static_cast<std::uint32_t>(draft_.files.size());
        draft_.files.push_back({file_.name(), "fluid record"});
        const auto take = [&](const ForeignRow& row) { read_drink({records, row.number()}, row); };
        database_.each_row(water_table, {"start_time", "start_zone_offset", "volume"}, take);
    }

    void read_drink(const Place& place, const ForeignRow& row) {
        const auto at = time_of(row, 0, 1);
        const auto litres = row.amount(2);
        if (!at) return draft_.skip(place, "Its time is not understood.");
        if (!litres || *litres < 0 || *litres > most_litres) {
            return draft_.skip(place, "Its volume cannot be meant.");
        }
        expect_room(draft_.marks.size());
        const Item water{"health-connect Water", "Water", "fluid", "ml", Item::Measure::quantity};
        const double millilitres = std::round(*litres * 1e6) / 1e3;
        draft_.marks.push_back(
            {draft_.item(water), *at, AnswerValue::of(millilitres), std::nullopt, "", place});
    }

    void expect_room(std::size_t records) const {
        if (records < exchange::most_marks) return;
        throw exchange::Unreadable(
            fmt::format("“{}” holds more records than can be meant. Nothing of it is used. Export a shorter "
                        "time, and import that.",
                        file_.name()));
    }

    const exchange::InputFile& file_;
    Draft& draft_;
    ForeignDatabase database_;
};

class HealthConnectReader final : public exchange::Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "health-connect"; }
    [[nodiscard]] std::string_view name() const override { return program; }

    [[nodiscard]] bool recognises(const exchange::Glimpse& file) const override {
        return looks_like_database(file, {sleep_table}, "health_connect") ||
               looks_like_database(file, {water_table}, "health_connect");
    }

    void read(const exchange::InputFiles& files, const exchange::ReadOptions&, Draft& draft) const override {
        if (!files.empty()) HealthConnect(newest_copy(files, draft), draft).read();
    }
};

}  // namespace

const exchange::Reader& health_connect_reader() {
    static const HealthConnectReader reader;
    return reader;
}

}  // namespace nightcramp::storage
