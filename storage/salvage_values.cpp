#include "storage/salvage_values.hpp"

#include "storage/rows.hpp"
#include "storage/salvage_words.hpp"

#include <set>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

template <class Value>
std::optional<Change> found(DiaryFile& rows, const Value& like) {
    auto value = find(rows, like);
    if (!value) return std::nullopt;
    Change change = Changed<Value>{std::nullopt, std::move(value)};
    (void)after_text(change);  // throws where it could not be written again
    return change;
}

/// Throws BadRow.
std::optional<Change> find_value(DiaryFile& rows, const ValueName& name) {
    const auto& [kind, key] = name;
    switch (kind) {
        case ValueKind::night: {
            Night like;
            const auto date = parse_date(key);
            if (!date) throw BadRow("there is no such date");
            like.date = *date;
            return found(rows, like);
        }
        case ValueKind::habit: {
            Habit like;
            like.id = key;
            return found(rows, like);
        }
        case ValueKind::profile:
            return found(rows, Profile());
        case ValueKind::experiment: {
            Experiment like;
            like.id = key;
            return found(rows, like);
        }
        case ValueKind::dismissal: {
            Dismissal like;
            like.suggestion = key;
            return found(rows, like);
        }
    }
    return std::nullopt;
}

class Choosing {
public:
    Choosing(const SalvagedTables& tables, const SalvagedHistory& history)
        : tables_(tables), history_(history) {}

    ChosenValues run() {
        for (const ValueName& name : names()) choose(name);
        tell_of_kinds();
        return std::move(chosen_);
    }

private:
    static void add_names(ValueKind kind, Query rows, std::set<ValueName>& names) {
        std::string name;
        while (rows.next()) {
            rows.into(name);
            names.emplace(kind, name);
        }
    }

    [[nodiscard]] std::set<ValueName> names() const {
        DiaryFile& rows = *tables_.rows;
        std::set<ValueName> all;
        add_names(ValueKind::night, rows.query("SELECT date FROM night"), all);
        add_names(ValueKind::habit, rows.query("SELECT id FROM habit"), all);
        add_names(ValueKind::profile, rows.query("SELECT 'profile' FROM profile"), all);
        add_names(ValueKind::experiment, rows.query("SELECT id FROM experiment"), all);
        add_names(ValueKind::dismissal, rows.query("SELECT suggestion FROM dismissal"), all);
        for (const auto& [name, why] : tables_.broken) all.insert(name);
        // Where the tables are whole, what they do not have was erased.
        for (const auto& [name, remembered] : history_.newest) {
            if (remembered.value && tables_.incomplete.contains(name.first)) all.insert(name);
        }
        return all;
    }

    void choose(const ValueName& name) {
        const auto broken = tables_.broken.find(name);
        std::string why = broken == tables_.broken.end() ? "its place is lost" : broken->second;
        try {
            auto value = find_value(*tables_.rows, name);
            // A checksum proves that no part is missing.
            if (value && (broken == tables_.broken.end() || tables_.has_checksums)) {
                compare(name, *value);
                chosen_.values.push_back({*std::move(value), false});
                return;
            }
        } catch (const BadRow& error) {
            why = error.what();
        }
        take_from_history(name, why);
    }

    /// What has no checksum is at least held against the history.
    void compare(const ValueName& name, const Change& value) {
        if (tables_.has_checksums) return;
        const auto known = history_.newest.find(name);
        if (known == history_.newest.end() || !known->second.at) return;
        const auto& remembered = known->second.value;
        if (remembered && after_text(*remembered) == after_text(value)) return;
        tell(name,
             fmt::format("It is not what the history says was saved last, on {}. It came through as the "
                         "diary holds it: look it over.",
                         moment_words(*known->second.at)));
    }

    void take_from_history(const ValueName& name, const std::string& why) {
        const auto known = history_.newest.find(name);
        if (known == history_.newest.end() || !known->second.value) {
            tell(name, fmt::format("It cannot be read, and the history does not hold it: {}.", shown(why)));
            return;
        }
        const auto& [value, at] = known->second;
        tell(name, fmt::format("It cannot be read where it belongs: {}. It was taken from the history {}.",
                               shown(why),
                               at ? "as it was on " + moment_words(*at)
                                  : "as it once was; when, and whether that was taken back, is lost"));
        chosen_.values.push_back({*value, true});
    }

    void tell_of_kinds() {
        for (const ValueKind kind : tables_.incomplete) {
            chosen_.lost.push_back(
                {fmt::format("table {}", kind_text(kind)),
                 "A part of their table cannot be read. What stood there alone, and nowhere in the history, "
                 "is "
                 "missing without a trace."});
        }
    }

    void tell(const ValueName& name, std::string what) {
        chosen_.lost.push_back({value_words(name.first, name.second), std::move(what)});
    }

    const SalvagedTables& tables_;
    const SalvagedHistory& history_;
    ChosenValues chosen_;
};

}  // namespace

ChosenValues choose_values(const SalvagedTables& tables, const SalvagedHistory& history) {
    return Choosing(tables, history).run();
}

}  // namespace nightcramp::storage
