#include "exchange/readers/oura_csv.hpp"

#include "exchange/foreign_table.hpp"
#include "exchange/readers/told_sleep.hpp"

namespace nightcramp::exchange {
namespace {

constexpr std::string_view right = "a date, a time and an offset such as 2020-03-03T22:14:42-08:00";

class OuraCsvReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "oura-csv"; }
    [[nodiscard]] std::string_view name() const override { return "Oura"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return has_columns(file, {"date", "Bedtime Start", "Bedtime End"});
    }

    /// The column "date" is the morning; the bedtime says on which evening the night began.
    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings findings(draft, slug());
        for (const auto& file : files) {
            read_tables(*file, {{"date", "Bedtime Start", "Bedtime End"}}, draft, [&](const TableRow& row) {
                const std::string_view start = row.value("Bedtime Start");
                const std::string_view end = row.value("Bedtime End");
                if (start.empty() && end.empty()) return draft.skip(row.place, "There is no sleep in it.");
                add_sleep(findings, {told_moment(start), told_moment(end), right}, row.place);
            });
        }
    }
};

}  // namespace

const Reader& oura_csv_reader() {
    static const OuraCsvReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
