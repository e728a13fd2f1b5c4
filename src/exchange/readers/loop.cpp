#include "exchange/readers/loop.hpp"

#include "exchange/loop_values.hpp"
#include "exchange/readers/loop_files.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using namespace loop;

/// "001 Calf stretching" of "archive/001 Calf stretching/Checkmarks.csv"; empty where the file lies in no
/// folder.
std::string folder_of(const std::string& file) {
    const std::size_t end = file.rfind('/');
    if (end == std::string::npos || end == 0) return "";
    const std::size_t slash = file.rfind('/', end - 1);
    const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
    return file.substr(begin, end - begin);
}

std::string position_of(const std::string& folder) {
    return folder.substr(0, folder.find_first_not_of("0123456789"));
}

/// What Habits.csv would say in full.
std::string name_of(const std::string& folder) {
    const std::size_t name = folder.find_first_not_of("0123456789 ");
    if (folder.empty()) return "Habit";
    return name == std::string::npos ? "Habit " + folder : folder.substr(name);
}

/// One archive.
class LoopReading {
public:
    LoopReading(const InputFiles& files, Draft& draft) : draft_(draft) {
        for (const auto& file : files) sort_in(*file);
    }

    void read() {
        for (const InputFile* file : habit_files_) {
            for (HabitLine& line : read_habits(*file, draft_)) habits_.push_back(std::move(line));
        }
        for (const InputFile* file : single_files_) {
            const HabitLine habit = habit_of(*file);
            done_.insert(habit.name);
            add(habit, read_one_habit(*file, draft_));
        }
        for (const InputFile* file : table_files_) add_table(*file);
    }

private:
    void sort_in(const InputFile& file) {
        const Glimpse head = beginning_of(file);
        const auto form = form_of(head);
        if (form == Form::habits) habit_files_.push_back(&file);
        if (form == Form::one_habit) single_files_.push_back(&file);
        if (form == Form::all_habits) table_files_.push_back(&file);
    }

    static Glimpse beginning_of(const InputFile& file) {
        std::string head(glimpse_bytes, '\0');
        const auto bytes = file.open();
        head.resize(bytes->read(head));
        if (head.starts_with("\xEF\xBB\xBF")) head.erase(0, 3);
        return {file.name(), std::move(head)};
    }

    [[nodiscard]] HabitLine habit_of(const InputFile& file) const {
        const std::string folder = folder_of(file.name());
        const std::string position = position_of(folder);
        const auto found = std::find_if(habits_.begin(), habits_.end(), [&](const HabitLine& habit) {
            return !position.empty() && habit.position == position;
        });
        return found != habits_.end() ? *found : HabitLine{position, name_of(folder), "", {}};
    }

    /// The names of the columns: Habits.csv knows them also where the first line of the table is ambiguous.
    [[nodiscard]] std::vector<HabitLine> habits_of(const CheckTable& table) const {
        if (habits_.size() == table.columns.size()) return habits_;
        std::vector<HabitLine> all;
        if (table.names.size() == table.columns.size()) {
            for (const std::string& name : table.names) all.push_back({"", name, "", std::nullopt});
        }
        return all;
    }

    void add_table(const InputFile& file) {
        const CheckTable table = read_all_habits(file, draft_);
        const std::vector<HabitLine> habits = habits_of(table);
        if (habits.empty() && !table.columns.empty()) {
            draft_.skip({file.number(), 1},
                        "A habit has a comma in its name, so it cannot be told which column is "
                        "whose. Import the whole archive that Loop exported.");
        }
        for (std::size_t i = 0; i < habits.size(); ++i) {
            if (!done_.contains(habits[i].name)) add(habits[i], table.columns[i]);
        }
    }

    void add(const HabitLine& habit, const std::vector<CheckLine>& lines) {
        const bool measured =
            habit.measured.value_or(std::any_of(lines.begin(), lines.end(), [](const CheckLine& line) {
                return line.stored > 3 || line.stored < -1;
            }));
        const std::size_t item = draft_.item({"loop " + habit.name, habit.name, "habit", habit.unit, {}});
        for (const CheckLine& line : lines) {
            const FileTime at = FileTime::of(line.day);
            if (const auto value = loop_answer(line.stored, measured)) {
                draft_.marks.push_back({item, at, *value, std::nullopt, "", line.place});
            }
            if (!line.note.empty()) {
                draft_.note({at, fmt::format("{}: {}", habit.name, line.note), line.place});
            }
        }
    }

    Draft& draft_;
    std::vector<const InputFile*> habit_files_;
    std::vector<const InputFile*> single_files_;
    std::vector<const InputFile*> table_files_;
    std::vector<HabitLine> habits_;
    std::set<std::string> done_;  ///< habits with a table of their own
};

class LoopReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "loop"; }
    [[nodiscard]] std::string_view name() const override { return "Loop Habit Tracker"; }
    [[nodiscard]] bool recognises(const Glimpse& file) const override { return form_of(file).has_value(); }
    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        LoopReading(files, draft).read();
        draft.assume(
            "Loop’s day is the calendar day. Where its “midnight delay” is on, the day ends at 03:00; the "
            "file does not say which, and the date is taken as it stands.");
    }
};

}  // namespace

const Reader& loop_reader() {
    static const LoopReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
