#include "exchange/readers/habitbull.hpp"

#include "exchange/findings.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/numeric_dates.hpp"
#include "exchange/written_times.hpp"

#include <set>

namespace nightcramp::exchange {
namespace {

TableForm form() {
    return {{"HabitName", "CalendarDate", "Value"}};
}

std::optional<Date> day_from(std::string_view text, DateOrder order) {
    if (const auto date = written_date(text)) return date;
    const auto numbers = numeric_date(text);
    return numbers ? date_in(*numbers, order) : std::nullopt;
}

class HabitRows {
public:
    HabitRows(Findings& found, DateOrder order)
        : found_(found), order_(order), first_mark_(found.draft().marks.size()) {}

    void take(const TableRow& row) {
        constexpr std::size_t longest_label = 500;
        const auto skip = [&](std::string reason) { found_.draft().skip(row.place, std::move(reason)); };
        const auto date = day_from(row.value("CalendarDate"), order_);
        const auto value = written_number(row.value("Value"));
        if (row.value("HabitName").empty()) return skip("The name of the habit is missing.");
        if (!date) return skip(not_understood("date", row.value("CalendarDate"), right_date()));
        if (!value || *value < 0) {
            return skip(no_number("value", row.value("Value"), "1 for done, 0 for not done or an amount"));
        }
        const std::size_t item = found_.item("habit", row.value("HabitName"));
        if (*value != 0 && *value != 1) with_amounts_.insert(item);
        found_.mark({item, FileTime::of(*date), AnswerValue::of(*value), std::nullopt,
                     one_line(row.value("CommentText"), longest_label), row.place});
    }

    /// What was never more than done is no amount.
    void settle() {
        auto& marks = found_.draft().marks;
        for (std::size_t i = first_mark_; i < marks.size(); ++i) {
            if (with_amounts_.contains(marks[i].item)) continue;
            marks[i].value = marks[i].value.amount == 0 ? AnswerValue::no() : AnswerValue::yes();
        }
    }

private:
    [[nodiscard]] std::string_view right_date() const {
        return order_ == DateOrder::day_first
                   ? "day, month and year such as 22/11/2026 or one such as 2026-11-22"
                   : "month, day and year such as 11/22/2026 or one such as 2026-11-22";
    }

    Findings& found_;
    DateOrder order_;
    std::size_t first_mark_;
    std::set<std::size_t> with_amounts_;
};

class HabitBull : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "habitbull"; }
    [[nodiscard]] std::string_view name() const override { return "HabitBull"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_columns(file, {"HabitName", "HabitDescription", "HabitCategory", "CalendarDate"});
    }

    void read(const InputFiles& files, const ReadOptions& options, Draft& draft) const override {
        Findings found(draft, slug());
        HabitRows rows(found, order_of(files, options, draft));
        for (const auto& file : files) {
            read_tables(*file, form(), draft, [&](const TableRow& row) { rows.take(row); });
        }
        rows.settle();
    }

private:
    static DateOrder order_of(const InputFiles& files, const ReadOptions& options, Draft& draft) {
        DateOrders orders;
        Draft unused;
        for (const auto& file : files) {
            read_tables(*file, form(), unused, [&](const TableRow& row) {
                const std::string_view date = row.value("CalendarDate");
                if (const auto numbers = numeric_date(date)) orders.hear(*numbers, date);
            });
        }
        return orders.decide(options, draft);
    }
};

}  // namespace

const Reader& habitbull_reader() {
    static const HabitBull reader;
    return reader;
}

}  // namespace nightcramp::exchange
