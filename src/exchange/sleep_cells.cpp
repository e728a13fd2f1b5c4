#include "exchange/sleep_cells.hpp"

#include "diary/derived.hpp"
#include "diary/vocabulary.hpp"
#include "exchange/cells.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

template <class Value>
using Part = std::optional<Told<Value>> Sleep::*;

/// What a derived habit reads as where this part of the sleep alone is known; none where it is read from
/// another part.
template <class Value>
std::optional<AnswerValue> reading(const Habit& habit, Part<Value> part, Value value) {
    Night night;
    night.sleep.*part = Told<Value>{value, {}};
    const auto answer = answer_to(night, habit);
    return answer ? std::optional(answer->value) : std::nullopt;
}

/// One part of the sleep in one row.
template <class Value>
class Settling {
public:
    Settling(Night& night, std::string_view column, Part<Value> part)
        : night_(night), column_(column), part_(part) {}

    Problems settle(const SleepCells& cells, const Stamp& stamp) {
        for (const DerivedCell& cell : cells.derived) {
            if (reading(*cell.habit, part_, words<Value>().front().value)) heard_.push_back(cell);
        }
        if (heard_.empty() || is_unclear(cells)) return {};
        for (const auto& word : words<Value>()) {
            if (fits(word.value)) fitting_.push_back(word.value);
        }
        if (fitting_.empty()) return contradiction();
        if (fitting_.size() > 1) return open_answer();
        tell(night_.sleep.*part_, fitting_.front(), stamp);
        return {};
    }

private:
    [[nodiscard]] bool is_unclear(const SleepCells& cells) const {
        const auto is_wrong = [](const DerivedCell& cell) { return !cell.value; };
        return std::find(cells.wrong.begin(), cells.wrong.end(), column_) != cells.wrong.end() ||
               std::any_of(heard_.begin(), heard_.end(), is_wrong);
    }

    [[nodiscard]] bool fits(Value value) const {
        const auto& said = night_.sleep.*part_;
        if (said && said->value != value) return false;
        return std::all_of(heard_.begin(), heard_.end(), [&](const DerivedCell& cell) {
            return reading(*cell.habit, part_, value) == cell.value;
        });
    }

    [[nodiscard]] std::string columns(bool with_own) const {
        std::vector<std::string> names;
        for (const DerivedCell& cell : heard_) names.push_back(cell.habit->id);
        if (with_own) names.emplace_back(column_);
        return fmt::format("{} {}", names.size() == 1 ? "column" : "columns", fmt::join(names, ", "));
    }

    [[nodiscard]] Problems contradiction() const {
        return {{columns((night_.sleep.*part_).has_value()),
                 "These cells contradict each other; leave blank what does not hold."}};
    }

    [[nodiscard]] Problems open_answer() const {
        std::vector<std::string_view> slugs;
        for (const Value value : fitting_) slugs.push_back(slug(value));
        return {{columns(false),
                 fmt::format("“no” alone cannot be kept: it leaves open what it was. Write {} in a column {} "
                             "instead.",
                             either(slugs), column_)}};
    }

    Night& night_;
    std::string_view column_;
    Part<Value> part_;
    std::vector<DerivedCell> heard_;
    std::vector<Value> fitting_;
};

}  // namespace

Problems settle_sleep(Night& night, const SleepCells& cells, const Stamp& stamp) {
    Problems all = Settling<Position>(night, "position", &Sleep::position).settle(cells, stamp);
    append(all, Settling<Feet>(night, "feet", &Sleep::feet).settle(cells, stamp));
    append(all, Settling<Covers>(night, "covers", &Sleep::covers).settle(cells, stamp));
    return all;
}

}  // namespace nightcramp::exchange
