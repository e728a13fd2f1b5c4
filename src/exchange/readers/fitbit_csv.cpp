#include "exchange/readers/fitbit_csv.hpp"

#include "exchange/csv_lines.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/numeric_dates.hpp"
#include "exchange/readers/told_sleep.hpp"
#include "exchange/written_times.hpp"

#include <algorithm>

namespace nightcramp::exchange {
namespace {

constexpr std::string_view right = "a date and a time such as 2025-03-29 11:41PM";

/// "2025-03-29" and "11:41PM" of "2025-03-29 11:41PM"
struct Parts {
    std::string_view date;
    std::string_view clock;
};

Parts parts(std::string_view text) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    return {text.substr(0, blank), trimmed(text.substr(blank))};
}

ToldTime told_time(std::string_view text, DateOrder order) {
    const auto [written, clock] = parts(text);
    auto date = written_date(written);
    if (const auto numbers = numeric_date(written); !date && numbers) date = date_in(*numbers, order);
    const auto time = time_of_day(clock);
    if (!date || !time) return {std::string(text), std::nullopt};
    return {std::string(text), FileTime::of(*date + *time)};
}

/// The time in bed: across a change of the clocks it is what tells when the sleep began.
std::optional<std::chrono::minutes> length_of(const TableRow& row) {
    const auto asleep = written_number(row.value("Minutes Asleep"), Comma::thousands);
    const auto awake = written_number(row.value("Minutes Awake"), Comma::thousands);
    if (!asleep || !awake || *asleep < 0 || *awake < 0) return std::nullopt;
    return told_length(*asleep + *awake);
}

/// Calls `take` with the rows of the section Sleep. The name of a section stands alone in its line, above the
/// header.
void read_sleep(const InputFile& file, Draft& draft, const std::function<void(const TableRow&)>& take) {
    bool in_sleep = true;
    read_tables(file, {{"Start Time", "End Time"}, true}, draft, [&](const TableRow& row) {
        const auto filled = std::count_if(row.row.cells.begin(), row.row.cells.end(),
                                          [](const std::string& cell) { return !trimmed(cell).empty(); });
        if (filled == 1) {
            in_sleep = trimmed(row.row.cell(0)) == "Sleep";
        } else if (in_sleep) {
            take(row);
        }
    });
}

class FitbitCsvReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "fitbit-csv"; }
    [[nodiscard]] std::string_view name() const override { return "Fitbit"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        std::string_view rest = file.head;
        bool is_fitbit = false;
        while (!rest.empty()) {
            const std::string_view line = trimmed(take_line(rest));
            if (is_fitbit && (line.starts_with("Start Time,End Time,Minutes Asleep") ||
                              line.starts_with("Date,Weight,BMI,Fat"))) {
                return true;
            }
            is_fitbit = line == "Sleep" || line == "Body" || (is_fitbit && line.empty());
        }
        return false;
    }

    void read(const InputFiles& files, const ReadOptions& options, Draft& draft) const override {
        DateOrders orders;
        for (const auto& file : files) {
            read_sleep(*file, draft, [&](const TableRow& row) {
                for (const std::string_view name : {"Start Time", "End Time"}) {
                    const std::string_view written = parts(row.value(name)).date;
                    if (const auto date = numeric_date(written)) orders.hear(*date, written);
                }
            });
        }
        const DateOrder order = orders.decide(options, draft);
        Findings findings(draft, slug());
        for (const auto& file : files) {
            read_sleep(*file, draft, [&](const TableRow& row) {
                add_sleep(findings,
                          {told_time(row.value("Start Time"), order), told_time(row.value("End Time"), order),
                           right, false, length_of(row)},
                          row.place);
            });
        }
    }
};

}  // namespace

const Reader& fitbit_csv_reader() {
    static const FitbitCsvReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
