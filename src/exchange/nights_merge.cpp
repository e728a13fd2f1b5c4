#include "exchange/nights_merge.hpp"

#include "diary/rules.hpp"
#include "exchange/cramps_merge.hpp"
#include "exchange/note_merge.hpp"

#include <algorithm>
#include <functional>

namespace nightcramp::exchange {
namespace {

/// Whether both are amounts of imports, and the file's is the larger one: the day was not over then.
bool grows(const Answer& held, const Answer& told) {
    const auto is_imported_amount = [](const Answer& answer) {
        return answer.stamp.provenance == Provenance::imported && answer.value.kind == AnswerKind::amount;
    };
    return is_imported_amount(held) && is_imported_amount(told) && told.value.amount > held.value.amount;
}

/// One night of the file laid over the same night of the diary.
class Laying {
public:
    Laying(const Night& told, Night& night, NightsMerge& merge, const MergeTerms& terms)
        : told_(told), night_(night), merge_(merge), terms_(terms) {}

    void lay() {
        const Night before = night_;
        const std::size_t kept = merge_.kept.size();
        const std::size_t replaced = merge_.replaced.size();
        for (const Step& step : steps()) step();
        if (problems().empty()) return;
        night_ = before;
        merge_.kept.resize(kept);
        merge_.replaced.resize(replaced);
        for (const Step& step : steps()) lay_carefully(step);
        if (const Problems left = problems(); night_ != before && !left.empty()) {
            night_ = before;
            merge_.replaced.resize(replaced);
            refuse(left.front());
        }
    }

private:
    using Step = std::function<void()>;

    /// Parts that stand for themselves; when somebody went to bed and got up is one.
    [[nodiscard]] std::vector<Step> steps() {
        std::vector<Step> all{[this] { lay_cramps(); },
                              [this] {
                                  lay_part(told_.sleep.to_bed, night_.sleep.to_bed, "to bed");
                                  lay_part(told_.sleep.up, night_.sleep.up, "up");
                              },
                              [this] { lay_part(told_.sleep.rested, night_.sleep.rested, "rested"); },
                              [this] { lay_told(told_.sleep.position, night_.sleep.position, "position"); },
                              [this] { lay_told(told_.sleep.feet, night_.sleep.feet, "feet"); },
                              [this] { lay_told(told_.sleep.covers, night_.sleep.covers, "covers"); }};
        for (const Answer& answer : told_.answers) {
            all.emplace_back([this, &answer] { lay_answer(answer); });
        }
        all.emplace_back([this] { lay_part(told_.warning_signs, night_.warning_signs, "warning signs"); });
        all.emplace_back([this] { lay_note(); });
        return all;
    }

    [[nodiscard]] Problems problems() const { return terms_.problems ? terms_.problems(night_) : Problems(); }

    void refuse(Problem problem) { merge_.refused.push_back({night_.date, std::move(problem)}); }

    /// Takes the step back where it brings a problem that was not there.
    void lay_carefully(const Step& step) {
        const Night before = night_;
        const Problems known = problems();
        const std::size_t replaced = merge_.replaced.size();
        step();
        for (const Problem& problem : problems()) {
            if (std::find(known.begin(), known.end(), problem) != known.end()) continue;
            night_ = before;
            merge_.replaced.resize(replaced);
            return refuse(problem);
        }
    }

    /// Notes that the answers differ; whether the file is right.
    bool settle(std::string column) {
        const bool replaces = terms_.rule == MergeRule::file_is_right;
        (replaces ? merge_.replaced : merge_.kept).push_back({night_.date, std::move(column)});
        return replaces;
    }

    void lay_cramps() {
        if (!is_recorded(told_)) return;
        if (is_recorded(night_)) {
            const bool grow = terms_.imported_cramps.contains(night_.date) && completes_cramps(told_, night_);
            if (same_cramps(told_, night_) || (!grow && !settle("cramps"))) return;
        }
        night_.cramps_answer = told_.cramps_answer;
        night_.cramps = told_.cramps;
        night_.recorded_at = told_.recorded_at;
    }

    template <class Value>
    void lay_part(const std::optional<Value>& told, std::optional<Value>& place, const char* column) {
        if (!told || place == told) return;
        if (!place || settle(column)) place = told;
    }

    template <class Value>
    void lay_told(const std::optional<Told<Value>>& told, std::optional<Told<Value>>& place,
                  const char* column) {
        if (!told || (place && place->value == told->value)) return;
        if (!place || settle(column)) place = told;
    }

    void lay_answer(const Answer& answer) {
        const Answer* held = find_answer(night_, answer.habit);
        if (held != nullptr && held->value == answer.value) return;
        if (held == nullptr || grows(*held, answer) || settle(answer.habit)) set_answer(night_, answer);
    }

    void lay_note() {
        std::string both = with_lines(night_.note, told_.note);
        if (both.size() > longest_text) {
            merge_.kept.push_back({night_.date, "note"});
        } else {
            night_.note = std::move(both);
        }
    }

    const Night& told_;
    Night& night_;
    NightsMerge& merge_;
    const MergeTerms& terms_;
};

const Night* find_night(const std::vector<Night>& nights, Date date) {
    const auto place = std::lower_bound(nights.begin(), nights.end(), date,
                                        [](const Night& night, Date day) { return night.date < day; });
    return place != nights.end() && place->date == date ? &*place : nullptr;
}

}  // namespace

NightsMerge merge_nights(const std::vector<Night>& told, const std::vector<Night>& stored,
                         const MergeTerms& terms) {
    NightsMerge merge;
    for (const Night& one : told) {
        const Night* before = find_night(stored, one.date);
        Night after;
        after.date = one.date;
        if (before != nullptr) after = *before;
        Laying(one, after, merge, terms).lay();
        if (before != nullptr ? after == *before : is_blank(after)) {
            ++merge.unchanged;
            continue;
        }
        ++(before != nullptr ? merge.completed : merge.added);
        merge.changes.emplace_back(
            Changed<Night>{before != nullptr ? std::optional(*before) : std::nullopt, std::move(after)});
    }
    return merge;
}

}  // namespace nightcramp::exchange
