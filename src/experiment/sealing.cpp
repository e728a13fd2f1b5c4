#include "experiment/sealing.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace nightcramp::experiment {
namespace {

using analysis::HabitColumn;
using analysis::HabitInsight;
using analysis::Insights;
using analysis::NightTable;

int rows_before(const NightTable& table, Date since) {
    return std::clamp(static_cast<int>((since - table.first).count()), 0, table.nights());
}

/// The nights before a seal.
NightTable before(const NightTable& table, Date since) {
    return analysis::part(table, 0, rows_before(table, since) - 1);
}

/// `all` may be const or not.
template <class SomeInsights>
auto* find(SomeInsights& all, const std::string& habit) {
    const auto found = std::find_if(all.habits.begin(), all.habits.end(),
                                    [&](const HabitInsight& insight) { return insight.id == habit; });
    return found == all.habits.end() ? nullptr : &*found;
}

bool stands_out(const HabitInsight& insight) {
    return insight.verdict.word == analysis::Word::probably_fewer ||
           insight.verdict.word == analysis::Word::probably_more;
}

/// What is said of the habit is what was known of it then, in the reviews as well; nothing at all where it
/// had no answer yet.
void put_back(Insights& all, const Insights& then, const std::string& habit) {
    HabitInsight* now = find(all, habit);
    if (now == nullptr) return;
    const auto place = static_cast<std::size_t>(now - all.habits.data());
    for (std::size_t review = then.reviews.size(); review < all.reviews.size(); ++review) {
        all.reviews[review].findings[place].reset();
    }
    if (const HabitInsight* known = find(then, habit)) {
        *now = *known;
        return;
    }
    HabitInsight nothing;
    nothing.id = now->id;
    nothing.contrast = now->contrast;
    nothing.amount = now->amount;
    nothing.recalled = now->recalled;
    nothing.prior_mean = now->prior_mean;
    *now = nothing;
}

void count_habits(Insights& all) {
    const auto counted = [&](auto is_it) {
        return static_cast<int>(std::count_if(all.habits.begin(), all.habits.end(), is_it));
    };
    all.checked = counted([](const HabitInsight& habit) { return habit.judged.has_value(); });
    all.stand_out = counted(stands_out);
}

}  // namespace

NightTable masked(NightTable table, const std::vector<Seal>& seals) {
    for (const Seal& seal : seals) {
        const int kept = rows_before(table, seal.since);
        for (HabitColumn& habit : table.habits) {
            if (habit.id != seal.habit) continue;
            habit.value.tail(table.nights() - kept).setConstant(analysis::unknown);
            habit.not_applicable.tail(table.nights() - kept).setZero();
        }
    }
    return table;
}

Insights sealed_insights(const NightTable& table, const std::vector<Seal>& seals,
                         const analysis::Watch& watch) {
    if (seals.empty()) return analysis::insights(table, watch);
    std::map<Date, Insights> then;
    for (const Seal& seal : seals) then.try_emplace(seal.since);
    const double share = 1.0 / static_cast<double>(then.size() + 1);
    double done = 0;
    for (auto& [since, known] : then) {
        const NightTable part = before(table, since);
        if (part.nights() > 0) known = analysis::insights(part, watch.part(done, done + share));
        done += share;
    }
    Insights all = analysis::insights(masked(table, seals), watch.part(done, 1));
    for (const Seal& seal : seals) put_back(all, then[seal.since], seal.habit);
    count_habits(all);
    return all;
}

Insights sealed_insights(const NightTable& table, const std::vector<Seal>& seals, const Insights& known,
                         const analysis::Watch& watch) {
    if (seals.empty()) return analysis::insights(table, known.reviews, watch);
    Insights all = analysis::insights(masked(table, seals), known.reviews, watch);
    for (const Seal& seal : seals) put_back(all, known, seal.habit);
    count_habits(all);
    return all;
}

analysis::HabitDetail sealed_detail(const NightTable& table, const std::vector<Seal>& seals,
                                    std::size_t habit) {
    const auto seal = std::find_if(seals.begin(), seals.end(),
                                   [&](const Seal& one) { return one.habit == table.habits[habit].id; });
    if (seal == seals.end()) return analysis::detail(masked(table, seals), habit);
    const NightTable part = before(table, seal->since);
    return part.nights() > 0 ? analysis::detail(part, habit) : analysis::HabitDetail();
}

}  // namespace nightcramp::experiment
