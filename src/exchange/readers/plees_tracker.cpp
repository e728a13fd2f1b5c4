#include "exchange/readers/plees_tracker.hpp"

#include "exchange/findings.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/written_times.hpp"

namespace nightcramp::exchange {
namespace {

void take_sleep(const TableRow& row, Findings& found) {
    const auto skip = [&](std::string reason) { found.draft().skip(row.place, std::move(reason)); };
    constexpr std::string_view right = "milliseconds since 1970 such as 1608323029380";
    const auto start = epoch_milliseconds(row.value("start"));
    const auto stop = epoch_milliseconds(row.value("stop"));
    if (!start) return skip(not_understood("start", row.value("start"), right));
    if (!stop) return skip(not_understood("stop", row.value("stop"), right));
    if (*stop <= *start) return skip("The sleep ends before it begins.");
    found.sleep({FileTime::of(*start), FileTime::of(*stop), false, row.place});
    found.note({FileTime::of(*start), std::string(row.value("comment")), row.place});
}

class PleesTracker : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "plees-tracker"; }
    [[nodiscard]] std::string_view name() const override { return "Plees Tracker"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_columns(file, {"sid", "start", "stop", "rating"});
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings found(draft, slug());
        for (const auto& file : files) {
            read_tables(*file, {{"sid", "start", "stop"}}, draft,
                        [&](const TableRow& row) { take_sleep(row, found); });
        }
    }
};

}  // namespace

const Reader& plees_tracker_reader() {
    static const PleesTracker reader;
    return reader;
}

}  // namespace nightcramp::exchange
