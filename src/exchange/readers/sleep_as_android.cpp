#include "exchange/readers/sleep_as_android.hpp"

#include "exchange/findings.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/readers/sleep_comment.hpp"
#include "exchange/written_times.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <stdexcept>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using std::chrono::sys_seconds;

constexpr double most_hours = 72;

/// Whether the program itself adds the tag.
bool is_automatic(std::string_view tag) {
    constexpr std::array<std::string_view, 4> automatic{"fullmoon", "newmoon", "light", "lights"};
    return std::find(automatic.begin(), automatic.end(), tag) != automatic.end();
}

class SleepRecords {
public:
    explicit SleepRecords(Findings& found) : found_(found) {}

    void take(const TableRow& row) {
        if (row.row.cell(0).empty()) return;  // noise of the record above
        const Zone* zone = zone_of(row.value("Tz"));
        const auto start = start_of(row, zone);
        const auto hours = written_number(row.value("Hours"), Comma::decimal);
        if (!start) {
            return skip(row, not_understood("Id", row.value("Id"),
                                            "the start in milliseconds since 1970 such as 1606420800000"));
        }
        if (!hours || *hours <= 0 || *hours > most_hours) {
            return skip(row, not_understood("number of hours", row.value("Hours"), "a number such as 7.250"));
        }
        const auto length = std::chrono::seconds(std::llround(*hours * 3600));
        found_.sleep({*start, later(*start, length, zone), false, row.place});
        take_comment(sleep_comment(row.value("Comment")), *start, row.place);
    }

private:
    static FileTime time_of(sys_seconds instant, const Zone* zone) {
        return zone != nullptr ? FileTime::of(zone->at(instant)) : FileTime::of(instant);
    }

    /// Spreadsheets spoil the Id; then the clock of From is what there is.
    static std::optional<FileTime> start_of(const TableRow& row, const Zone* zone) {
        if (const auto id = epoch_milliseconds(row.value("Id"))) return time_of(*id, zone);
        const auto from = dotted_time(row.value("From"));
        if (!from) return std::nullopt;
        const auto moments = zone != nullptr ? zone->moments(*from) : std::vector<Moment>();
        return moments.empty() ? FileTime::of(*from) : FileTime::of(moments.front());
    }

    static FileTime later(FileTime time, std::chrono::seconds length, const Zone* zone) {
        time.seconds += length.count();
        if (time.kind != FileTime::Kind::moment) return time;
        return time_of(sys_seconds(std::chrono::seconds(time.seconds)), zone);
    }

    void take_comment(const SleepComment& comment, const FileTime& at, const Place& place) {
        for (const std::string& tag : comment.tags) {
            if (is_automatic(tag)) continue;
            found_.mark({found_.item("tag", tag), at, AnswerValue::yes(), std::nullopt, "", place, true});
        }
        found_.note({at, comment.text, place});
    }

    /// None where this computer does not know the zone, which is told.
    const Zone* zone_of(std::string_view name) {
        const std::string told = one_line(name, 60);
        if (const auto known = zones_.find(told); known != zones_.end()) {
            return known->second ? &*known->second : nullptr;
        }
        constexpr std::size_t most_zones = 1'000;
        if (zones_.size() >= most_zones) return nullptr;
        auto& zone = zones_[told];
        try {
            zone = Zone::named(told);
        } catch (const std::runtime_error&) {
            found_.draft().assume(
                fmt::format("The time zone “{}” is not known here: its times are taken in the zone chosen "
                            "for this import.",
                            told));
        }
        return zone ? &*zone : nullptr;
    }

    void skip(const TableRow& row, std::string reason) { found_.draft().skip(row.place, std::move(reason)); }

    Findings& found_;
    std::map<std::string, std::optional<Zone>> zones_;
};

class SleepAsAndroid : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "sleep-as-android"; }
    [[nodiscard]] std::string_view name() const override { return "Sleep as Android"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_columns(file, {"Id", "Tz", "From"});
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings found(draft, slug());
        SleepRecords records(found);
        for (const auto& file : files) {
            read_tables(*file, {{"Id", "Tz", "Hours", "Comment"}, true}, draft,
                        [&](const TableRow& row) { records.take(row); });
        }
    }
};

}  // namespace

const Reader& sleep_as_android_reader() {
    static const SleepAsAndroid reader;
    return reader;
}

}  // namespace nightcramp::exchange
