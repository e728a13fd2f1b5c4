#include "cli/answer_text.hpp"
#include "cli/context.hpp"
#include "cli/experiment_line.hpp"
#include "cli/habit_option.hpp"
#include "cli/profile_line.hpp"
#include "diary/nearest.hpp"
#include "diary/number.hpp"
#include "diary/vocabulary.hpp"

#include <fmt/format.h>

/// How `experiment plan HABIT` is read.
namespace nightcramp::cli {
namespace {

/// Reads one part after the other, and notes everything that cannot be meant.
class ChoiceReader {
public:
    ChoiceReader(const PlanTyped& typed, const ExperimentDiary& diary) : typed_(typed), diary_(diary) {}

    Parsed<experiment::Choice> read() {
        habit_ = meant_habit(diary_.habits, typed_.habit);
        if (habit_ == nullptr) return {{}, {no_such_habit(diary_.habits, visible(typed_.habit))}};
        choice_ = present::first_choice(diary_.source(), *habit_);
        choice_.agreed_with_doctor = typed_.agreed;
        read_design();
        read_nights();
        read_first_night();
        read_amount();
        return {choice_, problems_};
    }

private:
    void read_design() {
        if (typed_.design.empty()) return;
        if (const auto design = from_slug<Design>(typed_.design)) {
            choice_.design = *design;
            choice_.nights = present::first_length(diary_.source(), *design);
        } else {
            complain("--design",
                     fmt::format("\"{}\" is no design; there are nightly, week-blocks and fortnight-blocks.",
                                 visible(typed_.design)));
        }
    }

    void read_nights() {
        if (typed_.nights.empty()) return;
        if (const auto nights = parse_digits(typed_.nights)) {
            choice_.nights = *nights;
        } else {
            complain("--nights", fmt::format("\"{}\" is no number of nights; write it like 112.",
                                             visible(typed_.nights)));
        }
    }

    void read_first_night() {
        if (typed_.from.empty()) return;
        const Date today = date_of(diary_.now);
        if (typed_.from == "tonight") {
            choice_.first_night = today;
        } else if (typed_.from == "tomorrow") {
            choice_.first_night = today + days(1);
        } else if (const auto date = read_date("--from", typed_.from, today, problems_)) {
            choice_.first_night = *date;
        }
    }

    void read_amount() {
        if (typed_.amount.empty()) return;
        if (habit_->kind != HabitKind::amount) {
            return complain("--amount", "This habit is answered with yes or no; leave --amount out.");
        }
        auto parsed = parse_answer_value(typed_.amount, *habit_);
        const bool is_amount = parsed.value && parsed.value->kind == AnswerKind::amount;
        if (parsed.problems.empty() && is_amount && parsed.value->amount > 0) {
            choice_.done_from = parsed.value->amount;
        } else {
            complain("--amount", fmt::format("\"{}\" is no amount above 0; write it like {}.",
                                             visible(typed_.amount), decimal(habit_->contrast)));
        }
    }

    void complain(const std::string& field, const std::string& sentence) {
        problems_.push_back({field, sentence});
    }

    const PlanTyped& typed_;
    const ExperimentDiary& diary_;
    const Habit* habit_ = nullptr;
    experiment::Choice choice_;
    Problems problems_;
};

}  // namespace

Parsed<experiment::Choice> read_choice(const PlanTyped& typed, const ExperimentDiary& diary) {
    return ChoiceReader(typed, diary).read();
}

}  // namespace nightcramp::cli
