#include "ui/data/data_model.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using exchange::Target;

struct Fixed {
    Target::Kind kind;
    const char* name;
    const char* sentence;
};

constexpr std::array<Fixed, 6> fixed_targets{
    {{Target::Kind::nothing, "Leave it out", "Nothing of it comes into the diary."},
     {Target::Kind::cramp, "A cramp each time", "Each entry is one leg cramp in the night."},
     {Target::Kind::cramp_pain, "A cramp with its pain",
      "Each number is the pain of one leg cramp, 0 to 10."},
     {Target::Kind::cramp_count, "How many cramps", "Each number is how many cramps the night had."},
     {Target::Kind::note, "In the note of the night", "As words; nothing is counted from them."},
     {Target::Kind::new_habit, "A habit of its own", "A new habit with this name."}}};

void add_habits(std::vector<TargetOffer>& all, const exchange::Draft& draft, std::size_t item,
                const std::vector<Habit>& habits, bool followed) {
    for (const Habit& habit : habits) {
        if (habit.followed != followed) continue;
        const Target target{Target::Kind::habit, habit.id};
        if (target_problem(draft, item, target, habits).empty()) all.push_back({target, habit.name, ""});
    }
}

}  // namespace

void BringIn::begin(std::filesystem::path file) {
    *this = BringIn();
    file_ = std::move(file);
    step_ = Step::reading;
    work_ = Work::read;
}

void BringIn::start_again() {
    *this = BringIn();
}

void BringIn::choose(const std::string& key, Target target) {
    if (step_ != Step::preview) return;
    chosen_[key] = target;
    read_.mapping[key] = std::move(target);
    plan_again();
}

std::string BringIn::choose_zone(const std::string& name) {
    try {
        if (!name.empty()) static_cast<void>(Zone::named(name));
    } catch (const std::runtime_error&) {
        return fmt::format("There is no zone called “{}”. Their names read like Europe/Berlin.", name);
    }
    if (step_ == Step::preview && zone_ != name) {
        zone_ = name;
        plan_again();
    }
    return {};
}

void BringIn::choose_order(exchange::DateOrder order) {
    if (step_ != Step::preview || order_ == order) return;
    order_ = order;
    work_ = Work::read;
}

void BringIn::choose_replace(bool replace) {
    if (step_ != Step::preview || replace_ == replace) return;
    replace_ = replace;
    plan_again();
}

BringIn::Work BringIn::take_work() {
    const Work work = std::exchange(work_, Work::none);
    if (work != Work::none) under_way_ = work;
    return work;
}

void BringIn::put_off() {
    const Work work = std::exchange(under_way_, Work::none);
    if (work_ == Work::none) work_ = work;
}

void BringIn::plan_again() {
    const bool plans = step_ == Step::reading || step_ == Step::preview;
    const bool reads = work_ == Work::read || under_way_ == Work::read;
    if (plans && !reads) work_ = Work::plan;
}

void BringIn::take(FileRead read) {
    read_ = std::move(read);
    if (!unclear_) unclear_ = read_.draft->unclear_dates;
    for (const auto& [key, target] : chosen_) read_.mapping[key] = target;
    under_way_ = Work::none;
    work_ = Work::plan;
    sort_items();
}

void BringIn::take(exchange::ImportPlan plan) {
    plan_ = std::move(plan);
    ++plans_;
    under_way_ = Work::none;
    step_ = Step::preview;
}

void BringIn::fail(std::string sentence) {
    const std::filesystem::path file = std::move(file_);
    *this = BringIn();
    file_ = file;
    problem_ = std::move(sentence);
    step_ = Step::unreadable;
}

void BringIn::finish(const CameIn& came_in) {
    const std::filesystem::path file = std::move(file_);
    *this = BringIn();
    file_ = file;
    came_in_ = came_in;
    step_ = Step::done;
}

Target BringIn::target(std::size_t item) const {
    const auto found = read_.mapping.find(read_.draft->items.at(item).key);
    return found == read_.mapping.end() ? Target() : found->second;
}

void BringIn::sort_items() {
    items_.clear();
    for (std::size_t i = 0; i < read_.draft->items.size(); ++i) items_.push_back(i);
    std::stable_partition(items_.begin(), items_.end(),
                          [&](std::size_t i) { return target(i).kind != Target::Kind::nothing; });
}

bool asks_for_zone(const BringIn& bring_in) {
    if (!bring_in.zone().empty()) return true;
    return !bring_in.plan().zone_example.empty() && !bring_in.plan().changes.empty();
}

std::vector<TargetOffer> target_offers(const exchange::Draft& draft, std::size_t item,
                                       const std::vector<Habit>& habits) {
    std::vector<TargetOffer> all;
    for (const Fixed& each : fixed_targets) {
        const Target target{each.kind, ""};
        const bool fits =
            each.kind == Target::Kind::nothing || target_problem(draft, item, target, habits).empty();
        if (fits) all.push_back({target, each.name, each.sentence});
    }
    add_habits(all, draft, item, habits, true);
    add_habits(all, draft, item, habits, false);
    return all;
}

std::string name_of(const Target& target, const std::vector<Habit>& habits) {
    if (target.kind == Target::Kind::habit) {
        const Habit* habit = find_habit(habits, target.habit);
        return habit == nullptr ? target.habit : habit->name;
    }
    const auto found = std::find_if(fixed_targets.begin(), fixed_targets.end(),
                                    [&](const Fixed& each) { return each.kind == target.kind; });
    return found == fixed_targets.end() ? "" : found->name;
}

}  // namespace nightcramp::ui
