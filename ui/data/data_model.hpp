#pragma once

#include "diary/habit.hpp"
#include "exchange/import_plan.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// What a file tells, and what is suggested to become of it.
struct FileRead {
    std::shared_ptr<const exchange::Draft> draft = std::make_shared<exchange::Draft>();
    std::string format;  ///< "Loop Habit Tracker"
    exchange::Mapping mapping;
};

/// What came in of a file.
struct CameIn {
    std::int64_t edit = 0;  ///< id in the history
    int nights = 0;
    std::optional<Date> newest{};  ///< of those nights
};

/// A file on its way into the diary: chosen, read, looked at, brought in. It knows neither window nor diary.
/// Whoever owns it does the work that take_work() asks for and says what came of it.
class BringIn {
public:
    enum class Step {
        choose,      ///< no file yet
        reading,     ///< until the first plan is there
        preview,     ///< the person decides
        done,        ///< it is in the diary
        unreadable,  ///< problem() says why
    };
    enum class Work { none, read, plan };

    [[nodiscard]] Step step() const { return step_; }

    // --- what the person does

    void begin(std::filesystem::path file);
    void start_again();
    /// What becomes of the item with this key.
    void choose(const std::string& key, exchange::Target target);
    /// The zone of times that tell none, by its name; empty for that of the computer. A sentence where there
    /// is none of that name; then nothing changes.
    [[nodiscard]] std::string choose_zone(const std::string& name);
    void choose_order(exchange::DateOrder order);
    void choose_replace(bool replace);

    // --- the work

    /// What has to be done now; asking begins it. Planning follows reading and each decision.
    [[nodiscard]] Work take_work();
    /// What was begun last could not be done now: it has to be done still.
    void put_off();
    /// The diary has changed: what was planned is out of date.
    void plan_again();
    void take(FileRead read);
    void take(exchange::ImportPlan plan);
    void fail(std::string sentence);
    void finish(const CameIn& came_in);

    // --- what is shown

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] const std::string& problem() const { return problem_; }
    [[nodiscard]] const std::string& format() const { return read_.format; }
    [[nodiscard]] const exchange::Draft& draft() const { return *read_.draft; }
    /// The same, for work that may outlast it.
    [[nodiscard]] std::shared_ptr<const exchange::Draft> shared_draft() const { return read_.draft; }
    [[nodiscard]] const exchange::Mapping& mapping() const { return read_.mapping; }
    /// What of it the person chose.
    [[nodiscard]] const exchange::Mapping& chosen() const { return chosen_; }
    [[nodiscard]] const exchange::ImportPlan& plan() const { return plan_; }
    [[nodiscard]] const std::string& zone() const { return zone_; }
    [[nodiscard]] std::optional<exchange::DateOrder> order() const { return order_; }
    [[nodiscard]] bool replace() const { return replace_; }
    /// The first date that can be read in two ways; it stays after the person chose an order.
    [[nodiscard]] const std::optional<exchange::UnclearDates>& unclear() const { return unclear_; }
    /// Whether the person has to say in which order dates are read.
    [[nodiscard]] bool asks_for_order() const { return unclear_ && !order_; }
    /// Whether the person chose anything for this file.
    [[nodiscard]] bool has_choices() const {
        return !chosen_.empty() || !zone_.empty() || order_ || replace_;
    }
    [[nodiscard]] const CameIn& came_in() const { return came_in_; }
    /// The items, those first of which something was suggested to become; the order stays while it is
    /// decided.
    [[nodiscard]] const std::vector<std::size_t>& items() const { return items_; }
    [[nodiscard]] exchange::Target target(std::size_t item) const;
    [[nodiscard]] bool is_planning() const { return under_way_ == Work::plan; }
    /// How many plans were made so far: another number, another plan().
    [[nodiscard]] int plans() const { return plans_; }
    /// plan() is not that of the last decision yet.
    [[nodiscard]] bool is_stale() const { return work_ != Work::none || under_way_ != Work::none; }

private:
    void sort_items();

    Step step_ = Step::choose;
    Work work_ = Work::none;       ///< that waits to be begun
    Work under_way_ = Work::none;  ///< that was begun last
    std::filesystem::path file_;
    std::string problem_;
    FileRead read_;
    exchange::Mapping chosen_;  ///< by the person, for this file
    exchange::ImportPlan plan_;
    std::string zone_;
    std::optional<exchange::UnclearDates> unclear_;
    std::optional<exchange::DateOrder> order_;
    bool replace_ = false;
    std::vector<std::size_t> items_;
    CameIn came_in_;
    int plans_ = 0;
};

/// Whether it is worth asking in which time zone the file was written.
[[nodiscard]] bool asks_for_zone(const BringIn& bring_in);

/// An import of the past, in the list of those.
struct CameInLine {
    std::int64_t edit = 0;  ///< id in the history
    std::string label;      ///< "Import of 28 nights from export.csv"
    std::string when;       ///< "29 November 2026"
    std::string state;      ///< "Taken back"; empty where it is in the diary

    friend bool operator==(const CameInLine&, const CameInLine&) = default;
};

/// Something that an item can become.
struct TargetOffer {
    exchange::Target target;
    std::string name;
    std::string sentence;  ///< what it means; empty for habits

    friend bool operator==(const TargetOffer&, const TargetOffer&) = default;
};

/// Everything that the marks of the item can become: leaving it out first, then followed habits, then others.
[[nodiscard]] std::vector<TargetOffer> target_offers(const exchange::Draft& draft, std::size_t item,
                                                     const std::vector<Habit>& habits);

/// "Leave it out", "A cramp each time", "Stretching before bed"
[[nodiscard]] std::string name_of(const exchange::Target& target, const std::vector<Habit>& habits);

}  // namespace nightcramp::ui
