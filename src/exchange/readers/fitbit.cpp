#include "exchange/readers/fitbit.hpp"

#include "exchange/readers/json_files.hpp"
#include "exchange/readers/told_sleep.hpp"

namespace nightcramp::exchange {
namespace {

constexpr std::string_view right = "a date and a time such as 2025-03-29T23:41:00.000";

std::optional<std::chrono::minutes> length_of(const Json& sleep) {
    constexpr double milliseconds = 60'000;  // of a minute
    if (const auto duration = number_of(sleep, "duration")) return told_length(*duration / milliseconds);
    const auto in_bed = number_of(sleep, "timeInBed");
    return in_bed ? told_length(*in_bed) : std::nullopt;
}

class FitbitReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "fitbit"; }
    [[nodiscard]] std::string_view name() const override { return "Fitbit"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_members(file, {"dateOfSleep", "endTime"}) ||
               begins_with_members(file, {"dateOfSleep", "startTime"});
    }

    /// `dateOfSleep` is the morning; the start says on which evening the night began.
    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings findings(draft, slug());
        read_json_files(files, name(), draft, [&](const Json& record, const Place& place) {
            const bool is_sleep = tells(record, "startTime") || tells(record, "endTime");
            if (place.number == 0 && !is_sleep) return;
            if (!is_sleep) return draft.skip(place, "There is no sleep in it.");
            const bool nap = is_bool(record, "isMainSleep", false) || is_bool(record, "mainSleep", false);
            add_sleep(findings,
                      {told_wall(text_of(record, "startTime")), told_wall(text_of(record, "endTime")), right,
                       nap, length_of(record)},
                      place);
        });
    }
};

}  // namespace

const Reader& fitbit_reader() {
    static const FitbitReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
