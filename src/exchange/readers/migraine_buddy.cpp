#include "exchange/readers/migraine_buddy.hpp"

#include "exchange/csv_lines.hpp"
#include "exchange/findings.hpp"
#include "exchange/foreign_table.hpp"
#include "exchange/name_words.hpp"
#include "exchange/numeric_dates.hpp"
#include "exchange/written_times.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::exchange {
namespace {

using std::chrono::local_seconds;

constexpr std::array<std::string_view, 4> nothing{"None", "No triggers", "No potential triggers",
                                                  "No trigger"};

/// The table of attacks in a file that has others too.
TableForm form() {
    return {{"Started", "Lasted", "Pain Level"}};
}

/// "11/16/24 13:12" in its two parts.
struct Started {
    std::string_view date;
    std::string_view clock;
};

Started parts_of_start(std::string_view text) {
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos) return {text, {}};
    return {text.substr(0, blank), trimmed(text.substr(blank + 1))};
}

std::optional<local_seconds> start_of(std::string_view text, DateOrder order) {
    if (const auto wall = wall_time(text)) return wall;
    const Started parts = parts_of_start(text);
    const auto numbers = numeric_date(parts.date);
    const auto date = numbers ? date_in(*numbers, order) : std::nullopt;
    const auto clock = time_of_day(parts.clock);
    return date && clock ? std::optional(*date + *clock) : std::nullopt;
}

/// Minutes east of UTC.
std::optional<std::chrono::minutes> offset_of(std::string_view text) {
    constexpr double most = 18 * 60;
    const auto minutes = written_number(text);
    if (!minutes || *minutes < -most || *minutes > most) return std::nullopt;
    return std::chrono::minutes(static_cast<int>(*minutes));
}

/// None for an attack that goes on, and for lengths of more than a year.
std::optional<std::chrono::seconds> length_of(std::string_view text) {
    const auto length = length_in_words(text);
    return length && *length <= days(366) ? length : std::nullopt;
}

AnswerValue pain_of(std::string_view text) {
    const auto pain = written_number(text);
    return pain && *pain >= 0 && *pain <= 10 ? AnswerValue::of(*pain) : AnswerValue::yes();
}

class Attacks {
public:
    Attacks(Findings& found, DateOrder order) : found_(found), order_(order) {}

    void take(const TableRow& row) {
        const std::string_view written = row.value("Started");
        const auto start = start_of(written, order_);
        if (!start) {
            return found_.draft().skip(row.place, not_understood("start", written, right_start()));
        }
        const auto offset = offset_of(row.value("Start UTC Offset (min)"));
        const FileTime at = offset ? FileTime::of(Moment{*start, *offset}) : FileTime::of(*start);
        take_attack(row, at);
        take_triggers(row, at);
        found_.note({at, std::string(row.value("Notes")), row.place});
        found_.draft().assume("Of the attacks, symptoms, medicines and what helped are left out.");
    }

private:
    /// Attacks of the same kind are one item. A kind says what they are; without one, their place in the body
    /// may.
    void take_attack(const TableRow& row, const FileTime& at) {
        const std::string location = one_line(row.value("Attack Location"));
        const auto add = [&](std::string_view name) {
            found_.mark({found_.item("attack", name, {}, Item::Measure::pain), at,
                         pain_of(row.value("Pain Level")), length_of(row.value("Lasted")), location,
                         row.place});
        };
        const auto types = parts_of(types_in(row), ",");
        for (const std::string_view type : types) add(type);
        if (types.empty()) add(speaks_of_legs(location) ? attack_in_a_leg : "Attack");
    }

    static std::string_view types_in(const TableRow& row) {
        const std::string_view types = row.value("Attack Types");
        return types.empty() ? row.value("Attack Type") : types;
    }

    void take_triggers(const TableRow& row, const FileTime& at) {
        for (const std::string_view trigger : parts_of(row.value("Potential Triggers"), ",")) {
            if (std::find(nothing.begin(), nothing.end(), trigger) != nothing.end()) continue;
            found_.mark(
                {found_.item("trigger", trigger), at, AnswerValue::yes(), std::nullopt, "", row.place, true});
        }
    }

    [[nodiscard]] std::string_view right_start() const {
        return order_ == DateOrder::day_first ? "day, month, year and time such as 16/11/24 13:12"
                                              : "month, day, year and time such as 11/16/24 13:12";
    }

    Findings& found_;
    DateOrder order_;
};

class MigraineBuddy : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "migraine-buddy"; }
    [[nodiscard]] std::string_view name() const override { return "Migraine Buddy"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        std::string_view rest = file.head;
        while (!rest.empty()) {
            const Glimpse line{file.name, std::string(take_line(rest))};
            if (begins_with_columns(line, {"#", "Started", "Lasted"})) return true;
        }
        return false;
    }

    void read(const InputFiles& files, const ReadOptions& options, Draft& draft) const override {
        Findings found(draft, slug());
        const DateOrder order = order_of(files, options, draft);
        for (const auto& file : files) {
            Attacks attacks(found, order);
            read_tables(*file, form(), draft, [&](const TableRow& row) { attacks.take(row); });
        }
    }

private:
    static DateOrder order_of(const InputFiles& files, const ReadOptions& options, Draft& draft) {
        DateOrders orders;
        Draft unused;
        for (const auto& file : files) {
            read_tables(*file, form(), unused, [&](const TableRow& row) {
                const std::string_view date = parts_of_start(row.value("Started")).date;
                if (const auto numbers = numeric_date(date)) orders.hear(*numbers, date);
            });
        }
        return orders.decide(options, draft);
    }
};

}  // namespace

const Reader& migraine_buddy_reader() {
    static const MigraineBuddy reader;
    return reader;
}

}  // namespace nightcramp::exchange
