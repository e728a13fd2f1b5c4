#include "app/take_back.hpp"

#include "app/take_back_night.hpp"
#include "app/withdrawn.hpp"
#include "diary/rules.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>

#include <fmt/format.h>

namespace nightcramp::app {
namespace {

/// The stored values by their keys.
struct Present {
    std::map<std::string, Night> nights;
    std::map<std::string, Habit> habits;
    std::map<std::string, Profile> profiles;
    std::map<std::string, Experiment> experiments;
    std::map<std::string, Dismissal> dismissals;

    explicit Present(const Journal& journal) {
        if (const auto span = journal.span()) add(nights, journal.nights(*span));
        add(habits, journal.habits());
        if (const auto profile = journal.profile()) add<Profile>(profiles, {*profile});
        add(experiments, journal.experiments());
        add(dismissals, journal.dismissals());
    }

    auto& of(const Night*) { return nights; }
    auto& of(const Habit*) { return habits; }
    auto& of(const Profile*) { return profiles; }
    auto& of(const Experiment*) { return experiments; }
    auto& of(const Dismissal*) { return dismissals; }

private:
    template <class Value>
    static void add(std::map<std::string, Value>& place, std::vector<Value> values) {
        for (Value& value : values) place.emplace(key(value), std::move(value));
    }
};

/// Takes back one change after the other; what is present follows.
class TakingBack {
public:
    TakingBack(Present& present, const Withdrawn& withdrawn, const Moment& now)
        : present_(present), withdrawn_(withdrawn), now_(now) {}

    /// A change of the import of that id.
    void take(std::int64_t import, const Change& change) {
        std::visit([&](const auto& changed) { take(withdrawn_.without(import, changed)); }, change);
    }

    /// A habit that an import made which was taken back earlier, and which nights of this one had kept.
    void take_made(const Habit& made) {
        const auto stored = find(Changed<Habit>{{}, made});
        if (!stored || stored->origin != Origin::own || stored->followed || is_used(stored->id)) return;
        if (same_content(*stored, unfollowed(made))) become(stored, std::optional<Habit>());
    }

    [[nodiscard]] const std::vector<Change>& changes() const { return changes_; }

    /// Nothing was taken back then.
    void put_back() {
        for (auto change = changes_.rbegin(); change != changes_.rend(); ++change) {
            std::visit([this](const auto& changed) { put_back(changed); }, *change);
        }
        changes_.clear();
    }

private:
    void take(const Changed<Night>& import) {
        const auto stored = find(import);
        if (same_content(stored, import.after)) return become(stored, import.before);
        if (!stored || !import.after) return;
        const Night after = night_without(import, *stored);
        become(stored, is_blank(after) ? std::nullopt : std::optional(after));
    }

    void take(const Changed<Experiment>& import) {
        const auto stored = find(import);
        if (!stored || !same_content(stored, import.after)) return;
        const Experiment* after = import.before ? &*import.before : nullptr;
        if (change_problems(*stored, after, now_).empty()) become(stored, import.before);
    }

    /// After the nights and the experiments, which tell whether it is used.
    void take(const Changed<Habit>& import) {
        const auto stored = find(import);
        if (!stored || !import.after) return;
        const bool is_as_imported = same_content(unfollowed(*stored), unfollowed(*import.after));
        const bool was_made = !import.before && stored->origin == Origin::own;
        if (!was_made) {
            if (same_content(stored, import.after)) become(stored, import.before);
        } else if (is_as_imported && !is_used(stored->id)) {
            become(stored, std::optional<Habit>());
        } else {
            become(stored, std::optional(unfollowed(*stored)));
        }
    }

    template <class Value>
    void take(const Changed<Value>& import) {
        const auto stored = find(import);
        if (same_content(stored, import.after)) become(stored, import.before);
    }

    template <class Value>
    std::optional<Value> find(const Changed<Value>& import) {
        auto& place = present_.of(static_cast<const Value*>(nullptr));
        const auto found = place.find(key(import));
        return found == place.end() ? std::nullopt : std::optional(found->second);
    }

    template <class Value>
    void become(const std::optional<Value>& before, std::optional<Value> after) {
        if (same_content(before, after)) return;
        store(before, after);
        changes_.emplace_back(Changed<Value>{before, std::move(after)});
    }

    template <class Value>
    void put_back(const Changed<Value>& changed) {
        store(changed.after, changed.before);
    }

    template <class Value>
    void store(const std::optional<Value>& before, const std::optional<Value>& after) {
        auto& place = present_.of(static_cast<const Value*>(nullptr));
        if (after) {
            place.insert_or_assign(key(*after), *after);
        } else {
            place.erase(key(*before));
        }
    }

    static Habit unfollowed(Habit habit) {
        habit.followed = false;
        return habit;
    }

    [[nodiscard]] bool is_used(const std::string& habit) const {
        const auto answers = [&](const auto& night) { return find_answer(night.second, habit) != nullptr; };
        const auto tests = [&](const auto& experiment) { return experiment.second.habit == habit; };
        return std::any_of(present_.nights.begin(), present_.nights.end(), answers) ||
               std::any_of(present_.experiments.begin(), present_.experiments.end(), tests);
    }

    Present& present_;
    const Withdrawn& withdrawn_;
    Moment now_;
    std::vector<Change> changes_;
};

bool is_of_habit(const Change& change) {
    return std::holds_alternative<Changed<Habit>>(change);
}

/// The newest first, and the habits last.
std::vector<Change> in_order(const std::vector<Change>& changes) {
    std::vector<Change> ordered;
    std::remove_copy_if(changes.rbegin(), changes.rend(), std::back_inserter(ordered), is_of_habit);
    std::copy_if(changes.rbegin(), changes.rend(), std::back_inserter(ordered), is_of_habit);
    return ordered;
}

/// `present` is afterwards what it was.
bool has_left(const SavedEdit& import, Present& present, const Withdrawn& withdrawn, const Moment& now) {
    TakingBack taking(present, withdrawn, now);
    bool is_left = false;
    for (const Change& change : in_order(import.edit.changes)) {
        taking.take(import.id, change);
        is_left = !taking.changes().empty();
        if (is_left) break;
    }
    taking.put_back();
    return is_left;
}

/// The import as one that an edit to come takes back.
Withdrawn withdrawn_with(const SavedEdit& import, const Journal& journal) {
    Withdrawn withdrawn(journal);
    withdrawn.add(import, std::numeric_limits<std::int64_t>::max());
    return withdrawn;
}

/// Whether a later import would bring something of this one in again when it is taken back.
bool is_covered(const SavedEdit& import, const Journal& journal) {
    const Withdrawn so_far(journal);
    const Withdrawn with = withdrawn_with(import, journal);
    const auto brings_it = [&](const SavedEdit& later, const Change& change) {
        const auto differs = [&](const auto& changed) {
            return !same_content(so_far.without(later.id, changed).before,
                                 with.without(later.id, changed).before);
        };
        return std::visit(differs, change);
    };
    for (const ImportRecord& record : journal.imports()) {
        if (record.id <= import.id || record.state != EditState::done || record.taken_back) continue;
        const auto later = journal.edit(record.id);
        const auto& changes = later.value().edit.changes;
        if (std::any_of(changes.begin(), changes.end(),
                        [&](const Change& change) { return brings_it(*later, change); }))
            return true;
    }
    return false;
}

}  // namespace

std::vector<Change> taken_back(const SavedEdit& import, const Journal& journal, const Moment& now) {
    if (import.state != EditState::done) return {};
    const Withdrawn withdrawn(journal);
    Present present(journal);
    TakingBack taking(present, withdrawn, now);
    for (const Change& change : in_order(import.edit.changes)) taking.take(import.id, change);
    if (taking.changes().empty()) return {};
    for (const Habit& made : withdrawn.made_habits()) taking.take_made(made);
    return taking.changes();
}

std::vector<bool> are_left(const std::vector<std::int64_t>& imports, const Journal& journal,
                           const Moment& now) {
    if (imports.empty()) return {};
    const Withdrawn withdrawn(journal);
    Present present(journal);
    std::vector<bool> left;
    for (const std::int64_t id : imports) {
        const auto import = journal.edit(id);
        const bool is_done = import && import->state == EditState::done;
        left.push_back(is_done && has_left(*import, present, withdrawn, now));
    }
    return left;
}

std::optional<SavedEdit> take_back(Session& session, const SavedEdit& import) {
    const Journal& journal = session.journal();
    const std::vector<Change> changes = taken_back(import, journal, session.now());
    const bool is_done = import.state == EditState::done;
    if (changes.empty() && !(is_done && is_covered(import, journal))) return std::nullopt;
    return session.save_take_back(changes, fmt::format("{} taken back", import.edit.label), import.id);
}

}  // namespace nightcramp::app
