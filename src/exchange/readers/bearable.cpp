#include "exchange/readers/bearable.hpp"

#include "exchange/csv_lines.hpp"
#include "exchange/findings.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/readers/bearable_cells.hpp"
#include "exchange/written_times.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::exchange {
namespace {

using bearable::TimeOfDay;

/// One row, with the day that it stands under.
struct Reading {
    const TableRow& row;
    Date date;
    TimeOfDay time;

    [[nodiscard]] std::string_view detail() const { return row.value("detail"); }
    [[nodiscard]] std::string_view amount() const { return row.value("rating/amount"); }
    [[nodiscard]] std::string_view category() const { return row.value("category"); }

    /// What was noted before getting up belongs to the night that ended on that day, and so does a symptom of
    /// the morning.
    [[nodiscard]] FileTime at() const {
        if (time.clock) return FileTime::of(date + *time.clock);
        const bool of_the_night = time.before_rising || category().starts_with("Sleep") ||
                                  (time.morning && category() == "Symptom");
        return FileTime::of(of_the_night ? date - days(1) : date);
    }
};

class BearableRows {
public:
    explicit BearableRows(Findings& found) : found_(found) {}

    void take(const TableRow& row) {
        auto date = ordinal_date(row.value("date"));
        if (!date) date = written_date(row.value("date"));
        if (!date) {
            return skip(row, not_understood("date", row.value("date"), "one such as 22nd Sep 2020"));
        }
        const auto time = bearable::time_from(row.value("time of day"));
        if (!time) {
            return skip(row, not_understood("time of day", row.value("time of day"),
                                            "pre, am, mid, pm, all day or a time such as 9:05"));
        }
        const Reading reading{row, *date, *time};
        take_category(reading);
        take_note(reading);
    }

    void tell_what_is_left_out() {
        if (left_out_.empty()) return;
        found_.draft().assume(fmt::format("Left out are the categories {}.", fmt::join(left_out_, ", ")));
    }

private:
    void take_category(const Reading& reading) {
        const std::string_view category = reading.category();
        if (category == "Symptom") return take_symptom(reading);
        if (category == "Factors") return take_factors(reading);
        if (category == "Meds/Supplements") return take_medicine(reading);
        if (category == "Sleep") return take_sleep(reading);
        constexpr std::size_t most_named = 30;
        if (left_out_.size() < most_named && !category.empty()) left_out_.insert(one_line(category, 60));
    }

    void take_symptom(const Reading& reading) {
        const auto symptom = bearable::graded(reading.detail());
        if (symptom.name.empty()) return skip(reading.row, "The name of the symptom is missing.");
        const auto grade = written_number(reading.amount());
        if (!grade && !reading.amount().empty()) {
            return skip(reading.row, no_number("rating", reading.amount(), "a number such as 2"));
        }
        if (!reading.time.clock && (reading.time.before_rising || reading.time.morning)) {
            found_.draft().assume(
                "Symptoms before rising and in the morning are taken as those of the night that ended then.");
        }
        if (reading.time.evening_or_all_day) {
            found_.draft().assume(
                "Symptoms of the evening and of a whole day are taken as those of the night that began "
                "then.");
        }
        const std::size_t item = found_.item("symptom", symptom.name, {}, Item::Measure::grade);
        const AnswerValue value = grade ? AnswerValue::of(*grade) : AnswerValue::yes();
        Mark mark{item, reading.at(), value, std::nullopt, std::string(symptom.grade), reading.row.place};
        mark.midday = reading.time.midday;
        found_.mark(std::move(mark));
    }

    void take_factors(const Reading& reading) {
        for (const std::string_view factor : parts_of(reading.detail(), " | ")) {
            found_.mark({found_.item("factor", factor), reading.at(), AnswerValue::yes(), std::nullopt, "",
                         reading.row.place});
        }
    }

    void take_medicine(const Reading& reading) {
        const auto medicine = bearable::measured(reading.detail());
        if (medicine.name.empty()) return skip(reading.row, "The name of the medicine is missing.");
        const auto amount = written_number(reading.amount());
        if (!amount && !reading.amount().empty()) {
            return skip(reading.row, no_number("amount", reading.amount(), "a number such as 300"));
        }
        const std::size_t item = found_.item("medicine", medicine.name, medicine.unit);
        found_.mark({item, reading.at(), amount ? AnswerValue::of(*amount) : AnswerValue::yes(), std::nullopt,
                     "", reading.row.place});
    }

    void take_sleep(const Reading& reading) {
        const auto span = bearable::sleep_span(reading.detail());
        if (!span) return skip(reading.row, "When the sleep began and ended is not told.");
        const Date first = span->start < span->end ? reading.date : reading.date - days(1);
        found_.sleep({FileTime::of(first + span->start), FileTime::of(reading.date + span->end), false,
                      reading.row.place});
        found_.draft().assume("The date of a sleep is taken as that of the morning on which it ended.");
        if (reading.detail().find("Nap ") != std::string_view::npos) {
            found_.draft().assume("Naps are left out: when they began is not told.");
        }
    }

    /// Sleep without a note has ". " there.
    void take_note(const Reading& reading) {
        const std::string_view note = reading.row.value("notes");
        if (note != ".") found_.note({reading.at(), std::string(note), reading.row.place});
    }

    void skip(const TableRow& row, std::string reason) { found_.draft().skip(row.place, std::move(reason)); }

    Findings& found_;
    std::set<std::string> left_out_;
};

class Bearable : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "bearable"; }
    [[nodiscard]] std::string_view name() const override { return "Bearable"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_columns(file, {"date"}) &&
               has_columns(file, {"time of day", "category", "rating/amount", "detail"});
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings found(draft, slug());
        BearableRows rows(found);
        for (const auto& file : files) {
            read_tables(*file, {{"date", "time of day", "category", "rating/amount", "detail"}}, draft,
                        [&](const TableRow& row) { rows.take(row); });
        }
        rows.tell_what_is_left_out();
    }
};

}  // namespace

const Reader& bearable_reader() {
    static const Bearable reader;
    return reader;
}

}  // namespace nightcramp::exchange
