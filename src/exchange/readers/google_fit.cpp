#include "exchange/readers/google_fit.hpp"

#include "exchange/cells.hpp"
#include "exchange/readers/json_files.hpp"
#include "exchange/readers/told_sleep.hpp"
#include "exchange/written_times.hpp"

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

constexpr std::string_view right = "a date and a time in UTC such as 2025-03-29T22:41:00Z";

/// All times of Google Fit are in UTC, wherever the person was.
ToldTime told_instant(std::string_view text) {
    const auto moment = offset_time(text);
    return {std::string(text), moment ? std::optional(FileTime::of(moment->utc())) : std::nullopt};
}

/// What the file says to be, by the first member of that name: that of the session, not of its parts.
std::string_view activity_of(std::string_view head) {
    constexpr std::string_view member = "\"fitnessActivity\"";
    const auto found = head.find(member);
    if (found == std::string_view::npos) return {};
    const auto begin = head.find('"', found + member.size());
    if (begin == std::string_view::npos) return {};
    const auto end = head.find('"', begin + 1);
    return end == std::string_view::npos ? std::string_view() : head.substr(begin + 1, end - begin - 1);
}

class GoogleFitReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "google-fit"; }
    [[nodiscard]] std::string_view name() const override { return "Google Fit"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_members(file, {"fitnessActivity", "startTime"}) &&
               activity_of(file.head) == "sleep";
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings findings(draft, slug());
        read_json_files(files, name(), draft, [&](const Json& record, const Place& place) {
            if (place.number != 0) return;  // a part of the session
            const std::string_view activity = text_of(record, "fitnessActivity");
            if (activity != "sleep") {
                return draft.skip(place,
                                  fmt::format("It tells of {}, not of sleep.",
                                              activity.empty() ? "something else" : in_quotes(activity)));
            }
            add_sleep(
                findings,
                {told_instant(text_of(record, "startTime")), told_instant(text_of(record, "endTime")), right},
                place);
        });
    }
};

}  // namespace

const Reader& google_fit_reader() {
    static const GoogleFitReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
