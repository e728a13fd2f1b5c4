#include "exchange/readers/garmin.hpp"

#include "exchange/readers/json_files.hpp"
#include "exchange/readers/told_sleep.hpp"
#include "exchange/written_times.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace nightcramp::exchange {
namespace {

using std::chrono::seconds;

constexpr std::string_view right =
    "milliseconds since 1970, or a date and a time such as 2024-01-15T02:00:00.0";

/// A time of Garmin, without the zone that its name tells: a number of milliseconds, or a text.
std::optional<std::chrono::local_seconds> clock_time(const Json& night, const std::string& name) {
    if (!tells(night, name)) return std::nullopt;
    if (!night[name].is_number_integer()) return wall_time(text_of(night, name));
    const auto since = epoch_milliseconds(night[name].dump());
    return since ? std::optional(std::chrono::local_seconds(since->time_since_epoch())) : std::nullopt;
}

/// The offset of the clock on the wall where the file tells its time beside that in UTC.
FileTime time_of(std::chrono::local_seconds utc, const std::optional<std::chrono::local_seconds>& wall) {
    const std::chrono::sys_seconds instant(utc.time_since_epoch());
    if (!wall) return FileTime::of(instant);
    const seconds difference = *wall - utc;
    const auto offset = std::chrono::floor<std::chrono::minutes>(difference);
    if (offset != difference || std::chrono::abs(offset) > std::chrono::hours(18))
        return FileTime::of(instant);
    return FileTime::of(Moment{*wall, offset});
}

ToldTime told_time(const Json& night, const std::string& name) {
    if (!tells(night, name + "GMT")) return {};
    const std::string_view text = text_of(night, name + "GMT");
    const std::string written = text.empty() ? night[name + "GMT"].dump() : std::string(text);
    const auto utc = clock_time(night, name + "GMT");
    if (!utc) return {written, std::nullopt};
    return {written, time_of(*utc, clock_time(night, name + "Local"))};
}

/// Whether it counts as sleep: the person or Garmin is sure of it, or the file does not say.
bool is_confirmed(const Json& night) {
    constexpr std::array<std::string_view, 3> sure{"ENHANCED_CONFIRMED_FINAL", "ENHANCED_CONFIRMED",
                                                   "MANUALLY_CONFIRMED"};
    std::string type(text_of(night, "sleepWindowConfirmationType"));
    for (char& letter : type) {
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    }
    return type.empty() || std::find(sure.begin(), sure.end(), type) != sure.end();
}

class GarminReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "garmin"; }
    [[nodiscard]] std::string_view name() const override { return "Garmin"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_members(file, {"sleepStartTimestampGMT"}) ||
               begins_with_members(file, {"calendarDate", "sleepWindowConfirmationType"});
    }

    /// `calendarDate` is the morning. The files of an archive may tell of a night twice.
    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings findings(draft, slug());
        std::set<std::pair<std::int64_t, std::int64_t>> known;
        read_json_files(files, name(), draft, [&](const Json& record, const Place& place) {
            const bool is_wrapped = tells(record, "dailySleepDTO");
            const Json& night = is_wrapped ? record["dailySleepDTO"] : record;
            if (!tells(night, "calendarDate") && !tells(night, "sleepStartTimestampGMT")) return;
            if (!is_confirmed(night)) return draft.skip(place, "Garmin is not sure of this sleep.");
            const ToldSleep sleep{told_time(night, "sleepStartTimestamp"),
                                  told_time(night, "sleepEndTimestamp"), right};
            if (sleep.start.written.empty() && sleep.end.written.empty()) {
                return draft.skip(place, "There is no sleep in it.");
            }
            const bool complete = sleep.start.time && sleep.end.time;
            if (complete && !known.insert({sleep.start.time->seconds, sleep.end.time->seconds}).second)
                return;
            add_sleep(findings, sleep, place);
        });
    }
};

}  // namespace

const Reader& garmin_reader() {
    static const GarminReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
