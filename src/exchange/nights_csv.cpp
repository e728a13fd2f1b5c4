#include "exchange/nights_csv.hpp"

#include "diary/rules.hpp"
#include "diary/vocabulary.hpp"
#include "exchange/cells.hpp"
#include "exchange/nights_columns.hpp"
#include "exchange/sleep_cells.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

/// More than there have been nights since earliest_year.
constexpr std::size_t most_nights = 100'000;

class NightsReader {
public:
    NightsReader(const CsvTable& table, const std::vector<Habit>& habits, const Moment& now)
        : table_(table), habits_(habits), now_(now), stamp_{now, Provenance::imported} {}

    NightsReading read();

private:
    void read_row(const CsvTable::Row& row);
    void read_cell(const std::string& column, const std::string& text);
    void read_cramps(const std::string& text);
    void read_habit(const Habit& habit, const std::string& text);
    [[nodiscard]] bool read_date(const std::string& text);
    template <class Value>
    void read_word(const std::string& column, const std::string& text, std::optional<Told<Value>>& place);

    void complain(const std::string& column, std::string sentence);
    void complain(Problems problems);

    const CsvTable& table_;
    const std::vector<Habit>& habits_;
    Moment now_;
    Stamp stamp_;
    NightsReading reading_;
    std::map<Date, int> lines_;  ///< where each night stands

    int line_ = 0;  ///< the row being read, and what it says
    Night night_;
    SleepCells sleep_;
};

NightsReading NightsReader::read() {
    append(reading_.problems, column_problems(table_.header, habits_));
    if (table_.rows.empty()) {
        reading_.problems.push_back({"rows", "No row with a night stands under the names of the columns."});
    }
    if (table_.rows.size() > most_nights) {
        reading_.problems.push_back(
            {"rows", fmt::format("{} nights cannot be meant: at most {}.", table_.rows.size(), most_nights)});
        return std::move(reading_);
    }
    for (const CsvTable::Row& row : table_.rows) read_row(row);
    std::sort(reading_.nights.begin(), reading_.nights.end(),
              [](const Night& a, const Night& b) { return a.date < b.date; });
    return std::move(reading_);
}

void NightsReader::read_row(const CsvTable::Row& row) {
    line_ = row.line;
    night_ = {};
    sleep_ = {};
    const auto column = std::find(table_.header.begin(), table_.header.end(), "night");
    const bool dated = column != table_.header.end() &&
                       read_date(row.cells[static_cast<std::size_t>(column - table_.header.begin())]);
    for (std::size_t i = 0; i < table_.header.size(); ++i) read_cell(table_.header[i], row.cells[i]);
    complain(settle_sleep(night_, sleep_, stamp_));
    if (!dated) return;
    for (const Problem& problem : problems(night_, now_)) {
        complain("column " + problem.field, problem.sentence);
    }
    reading_.nights.push_back(std::move(night_));
}

void NightsReader::read_cell(const std::string& column, const std::string& text) {
    if (column == "night") return;
    if (column == "cramps") return read_cramps(text);
    if (column == "position") return read_word(column, text, night_.sleep.position);
    if (column == "feet") return read_word(column, text, night_.sleep.feet);
    if (column == "covers") return read_word(column, text, night_.sleep.covers);
    if (const Habit* habit = find_habit(habits_, column); habit != nullptr) read_habit(*habit, text);
}

bool NightsReader::read_date(const std::string& text) {
    const auto date = parse_date(text);
    if (!date && text.empty()) complain("column night", "The date is missing; write it like 2026-11-22.");
    if (!date && !text.empty()) {
        complain("column night", fmt::format("{} is not a date; write it like 2026-11-22.", in_quotes(text)));
    }
    if (!date) return false;
    const auto [place, is_new] = lines_.emplace(*date, line_);
    if (!is_new) {
        complain("column night",
                 fmt::format("The night of {} stands on line {} already.", iso(*date), place->second));
    }
    night_.date = *date;
    return is_new;
}

void NightsReader::read_cramps(const std::string& text) {
    Cell<int> cell = cramps_cell(text);
    if (!cell.wrong.empty()) return complain("column cramps", std::move(cell.wrong));
    if (!cell.value) return;
    night_.cramps_answer = *cell.value == 0 ? CrampsAnswer::none : CrampsAnswer::some;
    night_.cramps.resize(static_cast<std::size_t>(*cell.value));
    night_.recorded_at = now_;
}

void NightsReader::read_habit(const Habit& habit, const std::string& text) {
    Cell<AnswerValue> cell = answer_cell(text, habit);
    if (!cell.value && cell.wrong.empty()) return;
    if (habit.origin == Origin::derived) {
        sleep_.derived.push_back({&habit, cell.value});
    } else if (cell.value) {
        set_answer(night_, {habit.id, *cell.value, stamp_});
    }
    if (!cell.wrong.empty()) complain("column " + habit.id, std::move(cell.wrong));
}

template <class Value>
void NightsReader::read_word(const std::string& column, const std::string& text,
                             std::optional<Told<Value>>& place) {
    Cell<Value> cell = word_cell<Value>(text);
    if (cell.value) tell(place, *cell.value, stamp_);
    if (cell.wrong.empty()) return;
    sleep_.wrong.emplace_back(column);
    complain("column " + column, std::move(cell.wrong));
}

void NightsReader::complain(const std::string& column, std::string sentence) {
    reading_.problems.push_back({fmt::format("line {}, {}", line_, column), std::move(sentence)});
}

void NightsReader::complain(Problems problems) {
    for (Problem& problem : problems) complain(problem.field, std::move(problem.sentence));
}

}  // namespace

NightsReading read_nights(const CsvTable& table, const std::vector<Habit>& habits, const Moment& now) {
    return NightsReader(table, habits, now).read();
}

}  // namespace nightcramp::exchange
