#include "exchange/readers/track_and_graph.hpp"

#include "exchange/findings.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/mapping.hpp"
#include "exchange/written_times.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <ratio>

namespace nightcramp::exchange {
namespace {

/// A value with a length of time, "7:05:00", always has hours, minutes and seconds.
constexpr int colons_of_length = 2;

struct Point {
    std::string_view value;
    std::string_view label;
};

/// Where the value ends in "0.0:Label 1" and "1:30:00:Label": numbers have a point, lengths of time do not.
std::size_t end_of_value(std::string_view text) {
    std::size_t colon = text.find(':');
    if (text.substr(0, colon).find('.') != std::string_view::npos) return colon;
    for (int passed = 0; passed < colons_of_length && colon != std::string_view::npos; ++passed)
        colon = text.find(':', colon + 1);
    return colon;
}

/// Files without a column for the label have it behind the value.
Point point_of(const TableRow& row) {
    const std::string_view value = row.value("Value");
    if (row.columns.has("Label")) return {value, row.value("Label")};
    const std::size_t end = end_of_value(value);
    if (end == std::string_view::npos) return {value, {}};
    return {value.substr(0, end), value.substr(end + 1)};
}

std::optional<std::chrono::seconds> length_of(std::string_view value) {
    if (std::count(value.begin(), value.end(), ':') != colons_of_length) return std::nullopt;
    return clock_length(value);
}

double minutes_of(std::chrono::seconds length) {
    return measured_amount(std::chrono::duration<double, std::ratio<60>>(length).count(), "min");
}

std::string label_of(std::string_view label, std::string_view note) {
    constexpr std::size_t longest_label = 500;
    std::string all(label);
    if (!label.empty() && !note.empty()) all += "; ";
    all += note;
    return one_line(all, longest_label);
}

void take_point(const TableRow& row, Findings& found) {
    const std::string_view tracker = row.value("FeatureName");
    const auto moment = offset_time(row.value("Timestamp"));
    const Point point = point_of(row);
    const auto length = length_of(point.value);
    const auto amount = length ? std::optional(minutes_of(*length)) : written_number(point.value);
    const auto skip = [&](std::string reason) { found.draft().skip(row.place, std::move(reason)); };
    if (tracker.empty()) return skip("The name of the tracker is missing.");
    if (!moment) {
        return skip(not_understood("time", row.value("Timestamp"), "one such as 2022-09-14T21:30:41+01:00"));
    }
    if (!amount) return skip(no_number("value", point.value, "a number such as 1.0"));
    found.mark({length ? found.item("tracker", tracker, "min") : found.item("tracker", tracker),
                FileTime::of(*moment), AnswerValue::of(*amount), length,
                label_of(point.label, row.value("Note")), row.place});
}

class TrackAndGraph : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "track-and-graph"; }
    [[nodiscard]] std::string_view name() const override { return "Track & Graph"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_columns(file, {"FeatureName", "Timestamp", "Value"});
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings found(draft, slug());
        for (const auto& file : files) {
            read_tables(*file, {{"FeatureName", "Timestamp", "Value"}}, draft,
                        [&](const TableRow& row) { take_point(row, found); });
        }
    }
};

}  // namespace

const Reader& track_and_graph_reader() {
    static const TrackAndGraph reader;
    return reader;
}

}  // namespace nightcramp::exchange
