#include "advice/limits.hpp"
#include "advice/rules.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::advice {
namespace {

constexpr double clear_rise = 1.25;  ///< cramps a night after to before
constexpr double fewest_cramps = 5;  ///< after the start
constexpr double leans = 0.84;       ///< standard errors: a chance of 80 % that there are more

double rate_of(const analysis::Rate& rate) {
    return rate.nights == 0 ? 0 : rate.cramps / rate.nights;
}

bool has_risen(const analysis::BeforeAfter& change) {
    if (!change.started || !change.enough || change.before.nights == 0 || change.after.nights == 0 ||
        change.after.cramps < fewest_cramps)
        return false;
    const double more = rate_of(change.after) - rate_of(change.before);
    const auto variance = [](const analysis::Rate& rate) {
        return rate.cramps / (static_cast<double>(rate.nights) * rate.nights);
    };
    const double error = std::sqrt(variance(change.before) + variance(change.after));
    return rate_of(change.after) >= clear_rise * rate_of(change.before) && more > leans * error;
}

/// The last time the medicine was begun, where cramps were clearly more afterwards.
const analysis::BeforeAfter* rise_after(const Facts& facts, const Medicine& medicine) {
    for (const analysis::MedicineInsight& known : facts.steady.medicines) {
        if (known.name != medicine.name) continue;
        const auto last = std::find_if(known.changes.rbegin(), known.changes.rend(),
                                       [](const analysis::BeforeAfter& change) { return change.started; });
        return last != known.changes.rend() && has_risen(*last) ? &*last : nullptr;
    }
    return nullptr;
}

void add_risen(Found& found, const Medicine& medicine, const analysis::BeforeAfter& change) {
    Suggestion suggestion;
    suggestion.id = "medicine " + medicine.id;
    suggestion.rule = Rule::medicine;
    suggestion.strength = Strength::own_lean;
    suggestion.facts = fmt::format("since {}", iso(change.change));
    suggestion.use = use_of_medicine;
    suggestion.steps = {Step::ask_doctor, Step::open_profile};
    suggestion.medicines = {medicine.name};
    suggestion.change = change;
    found.push_back(std::move(suggestion));
}

void add_listed(Found& found, const std::vector<const Medicine*>& listed) {
    if (listed.empty()) return;
    Suggestion suggestion;
    suggestion.id = "listed-medicines";
    suggestion.rule = Rule::listed_medicines;
    suggestion.strength = Strength::studies;
    std::vector<std::string> ids;
    for (const Medicine* medicine : listed) {
        suggestion.medicines.push_back(medicine->name);
        ids.push_back(medicine->id);
    }
    std::sort(ids.begin(), ids.end());
    suggestion.facts = fmt::format("{}", fmt::join(ids, " "));
    suggestion.use = use_of_list;
    suggestion.steps = {Step::ask_doctor, Step::open_profile};
    found.push_back(std::move(suggestion));
}

}  // namespace

void add_medicines(Found& found, const Facts& facts) {
    std::vector<const Medicine*> listed;
    std::set<std::string> named;
    for (const Medicine& medicine : facts.profile.medicines) {
        const ListedMedicine* known = find_medicine(facts.catalogue.medicines, medicine.id);
        if (known == nullptr || !is_possible_cause(*known) || !is_taken(medicine, facts.today)) continue;
        if (!named.insert(medicine.id).second) continue;
        if (const auto* change = rise_after(facts, medicine)) {
            add_risen(found, medicine, *change);
        } else {
            listed.push_back(&medicine);
        }
    }
    add_listed(found, listed);
}

}  // namespace nightcramp::advice
