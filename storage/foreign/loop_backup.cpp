#include "diary/text.hpp"
#include "exchange/loop_values.hpp"
#include "exchange/unreadable.hpp"
#include "storage/foreign/database.hpp"
#include "storage/foreign/database_file.hpp"
#include "storage/foreign/readers.hpp"

#include <limits>
#include <map>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

using exchange::Draft;
using exchange::FileTime;
using exchange::Item;
using exchange::Place;

constexpr std::string_view program = "Loop Habit Tracker";
constexpr std::int64_t newest_version = 25;
constexpr std::int64_t done = 2;

constexpr double largest_amount = 1e9;

struct LoopHabit {
    std::size_t item = 0;
    bool has_amounts = false;
};

/// Whether Loop would store such a value for the habit.
bool is_possible(std::int64_t value, const LoopHabit& habit) {
    constexpr std::int64_t largest_of_yes_or_no = 3;
    if (!habit.has_amounts) return value >= -1 && value <= largest_of_yes_or_no;
    const auto answer = exchange::loop_answer(value, true);
    return value >= -1 && (!answer || answer->amount <= largest_amount);
}

/// Loop keeps a calendar day as the milliseconds from 1970 to midnight of that date in UTC.
std::optional<FileTime> day_at(std::int64_t milliseconds) {
    static const auto earliest = date_from(1900, 1, 1).time_since_epoch();
    static const auto latest = date_from(9999, 12, 31).time_since_epoch();
    const auto day = std::chrono::floor<days>(std::chrono::milliseconds(milliseconds));
    if (day < earliest || day >= latest) return std::nullopt;
    return FileTime::of(Date(day));
}

class LoopBackup {
public:
    LoopBackup(const exchange::InputFile& file, Draft& draft)
        : file_(file), draft_(draft), database_(file, std::string(program)) {}

    void read() {
        expect_loop();
        read_habits();
        draft_.files[file_.number()].counted = "record";
        const bool has_value = database_.has_column("Repetitions", "value");
        database_.each_row("Repetitions", {"habit", "timestamp", "value", "notes"},
                           [&](const ForeignRow& row) { read_entry(row, has_value); });
        draft_.assume(
            "Loop’s day is the calendar day. Where its “midnight delay” is on, the day ends at 03:00; the "
            "file does not say which, and the date is taken as it stands.");
    }

private:
    [[noreturn]] void refuse(std::string_view what) const {
        throw exchange::Unreadable(
            fmt::format("“{}” {} Nothing of it is used. Make a new backup in {}, under Settings, or its "
                        "export as CSV, and import that.",
                        file_.name(), what, program));
    }

    void expect_loop() {
        if (!database_.has_table("Habits") || !database_.has_table("Repetitions")) {
            refuse("is not a backup of Loop Habit Tracker: its tables Habits and Repetitions are not there.");
        }
        if (database_.user_version() > newest_version) {
            refuse(fmt::format("was written by a newer Loop Habit Tracker (form {}; up to {} can be read).",
                               database_.user_version(), newest_version));
        }
        for (const auto& [table, column] : {std::pair("Habits", "id"),
                                            {"Habits", "name"},
                                            {"Repetitions", "habit"},
                                            {"Repetitions", "timestamp"}}) {
            if (database_.has_column(table, column)) continue;
            refuse(fmt::format("lacks the column {} of the table {}.", column, table));
        }
    }

    void read_habits() {
        database_.each_row("Habits", {"id", "name", "type", "unit"}, [&](const ForeignRow& row) {
            const auto id = row.whole(0);
            if (!id) return;
            const bool has_amounts = row.whole(2) == 1;
            std::string name = without_spaces_around(row.text(1).value_or(""));
            if (name.empty()) name = fmt::format("Habit {}", *id);
            Item item{"loop " + name, name, "habit", "", Item::Measure::quantity};
            if (has_amounts) item.unit = without_spaces_around(row.text(3).value_or(""));
            habits_[*id] = {draft_.item(item), has_amounts};
        });
    }

    void read_entry(const ForeignRow& row, bool has_value) {
        const Place place{file_.number(), row.number()};
        const auto id = row.whole(0);
        const auto habit = id ? habits_.find(*id) : habits_.end();
        if (habit == habits_.end()) return draft_.skip(place, "It belongs to no habit of the file.");
        const auto day = day_at(row.whole(1).value_or(std::numeric_limits<std::int64_t>::max()));
        if (!day) return draft_.skip(place, "Its date is not understood.");
        read_note(row, *day, draft_.items[habit->second.item].name);
        const auto value = has_value ? row.whole(2) : std::optional(done);
        if (!value || !is_possible(*value, habit->second)) {
            return draft_.skip(place, "Its value is none that Loop writes.");
        }
        const auto answer = exchange::loop_answer(*value, habit->second.has_amounts);
        if (!answer) return;
        if (draft_.marks.size() == exchange::most_marks) refuse("holds more entries than can be meant.");
        draft_.marks.push_back({habit->second.item, *day, *answer, std::nullopt, "", place});
    }

    void read_note(const ForeignRow& row, const FileTime& day, const std::string& habit) {
        const Place place{file_.number(), row.number()};
        if (row.is_null(3)) return;
        const auto note = row.text(3);
        if (!note) return draft_.skip(place, "Its note is not a text.");
        const std::string text = without_spaces_around(*note);
        if (!text.empty()) draft_.note({day, fmt::format("{}: {}", habit, text), place});
    }

    const exchange::InputFile& file_;
    Draft& draft_;
    ForeignDatabase database_;
    std::map<std::int64_t, LoopHabit> habits_;
};

class LoopBackupReader final : public exchange::Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "loop-backup"; }
    [[nodiscard]] std::string_view name() const override { return program; }

    [[nodiscard]] bool recognises(const exchange::Glimpse& file) const override {
        return looks_like_database(file, {"Habits", "Repetitions"}, "loop habits");
    }

    void read(const exchange::InputFiles& files, const exchange::ReadOptions&, Draft& draft) const override {
        if (!files.empty()) LoopBackup(newest_copy(files, draft), draft).read();
    }
};

}  // namespace

const exchange::Reader& loop_backup_reader() {
    static const LoopBackupReader reader;
    return reader;
}

}  // namespace nightcramp::storage
