#include "tests/storage/damage_judge.hpp"

#include "diary/json.hpp"
#include "tests/support/builders.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace nightcramp::test {
namespace {

const Moment long_ago{};
constexpr auto all_of_it = std::numeric_limits<std::size_t>::max();

std::vector<Night> all_nights(const Journal& journal) {
    const auto span = journal.span();
    return span ? journal.nights(*span) : std::vector<Night>();
}

class Judging {
public:
    template <class Value, class Read>
    void expect(const std::string& name, const Value& saved, const Read& read) {
        try {
            if (!(read() == saved)) wrong.push_back(name);
        } catch (const DiaryError& error) {
            expect_fit_to_show(error.what());
        }
    }

    /// What is said of a damaged file goes to terminals and into JSON.
    void expect_fit_to_show(const std::string& sentence) {
        try {
            (void)Json(sentence).dump();
        } catch (const Json::exception&) {
            wrong.push_back("a sentence that is no text");
        }
    }

    std::vector<std::string> wrong;
};

using Texts = std::map<std::string, std::string>;

std::string kind_of(const Change& change) {
    constexpr std::array names{"night", "habit", "profile", "experiment", "dismissal"};
    return names.at(static_cast<std::size_t>(subject_of(change).kind));
}

/// As Salvaged::lost names it.
std::string name_of(const Change& change) {
    const std::string kind = kind_of(change);
    return kind == "profile" ? kind : kind + " " + subject_of(change).key;
}

template <class Value>
std::string text_of(Value value) {
    value.revision = 0;
    return to_json(value).dump();
}

template <class Value>
void add(Texts& texts, const Value& value) {
    texts[name_of(Changed<Value>{value, std::nullopt})] = text_of(value);
}

Texts texts_of(const Saved& saved) {
    Texts texts;
    for (const Night& night : saved.nights) add(texts, night);
    for (const Habit& habit : saved.habits) add(texts, habit);
    if (saved.profile) add(texts, *saved.profile);
    for (const Experiment& experiment : saved.experiments) add(texts, experiment);
    for (const Dismissal& dismissal : saved.dismissals) add(texts, dismissal);
    return texts;
}

/// Every value that the history knows, as name and text.
std::set<std::pair<std::string, std::string>> versions_of(const Saved& saved) {
    std::set<std::pair<std::string, std::string>> all;
    for (const SavedEdit& edit : saved.history) {
        for (const Change& change : edit.edit.changes) {
            std::visit(
                [&](const auto& changed) {
                    if (changed.before) all.emplace(name_of(change), text_of(*changed.before));
                    if (changed.after) all.emplace(name_of(change), text_of(*changed.after));
                },
                change);
        }
    }
    return all;
}

bool tells_of(const Salvaged& told, const std::string& name) {
    return std::any_of(told.lost.begin(), told.lost.end(),
                       [&](const Problem& problem) { return problem.field == name; });
}

bool is_part_of(const SavedEdit& part, const SavedEdit& whole) {
    const auto was_made = [&](const Change& change) {
        const auto& all = whole.edit.changes;
        return std::find(all.begin(), all.end(), change) != all.end();
    };
    return part.state == whole.state && part.edit.label == whole.edit.label &&
           part.edit.at == whole.edit.at && part.edit.face == whole.edit.face &&
           std::all_of(part.edit.changes.begin(), part.edit.changes.end(), was_made);
}

void judge_values(const Texts& present, const Salvaged& told, const Saved& saved,
                  std::vector<std::string>& wrong) {
    const Texts then = texts_of(saved);
    const auto versions = versions_of(saved);
    for (const auto& [name, text] : present) {
        const auto as_saved = then.find(name);
        if (as_saved != then.end() && as_saved->second == text) continue;
        if (versions.count({name, text}) == 0) wrong.push_back(name + " was never saved so");
        if (!tells_of(told, name)) wrong.push_back(name + " is an older one, and nobody tells of it");
    }
    const bool is_something_missing = std::any_of(
        then.begin(), then.end(), [&](const auto& value) { return present.count(value.first) == 0; });
    if (is_something_missing && told.lost.empty())
        wrong.emplace_back("values are missing, and nobody tells of it");
}

void judge_history(const Saved& present, const Salvaged& told, const Saved& saved,
                   std::vector<std::string>& wrong) {
    for (const SavedEdit& edit : present.history) {
        const auto made = std::find_if(saved.history.begin(), saved.history.end(),
                                       [&](const SavedEdit& other) { return other.id == edit.id; });
        if (made == saved.history.end() || !is_part_of(edit, *made)) {
            wrong.push_back("edit " + std::to_string(edit.id) + " was never made so");
        }
    }
    if (present.history.size() < saved.history.size() && told.lost.empty()) {
        wrong.emplace_back("edits are missing, and nobody tells of it");
    }
}

void judge_counts(const Saved& present, const Salvaged& told, std::vector<std::string>& wrong) {
    const auto count = [](const SalvagedCount& one) {
        return static_cast<std::size_t>(one.read + one.from_history);
    };
    const bool fit = count(told.nights) == present.nights.size() &&
                     count(told.habits) == present.habits.size() &&
                     count(told.profiles) == (present.profile ? 1U : 0U) &&
                     count(told.experiments) == present.experiments.size() &&
                     static_cast<std::size_t>(told.edits) == present.history.size();
    if (!fit) wrong.emplace_back("the counts do not fit");
}

void judge_undo(Journal& journal, std::vector<std::string>& wrong) {
    try {
        const Texts before = texts_of(Saved(journal));
        int steps = 0;
        while (journal.redo()) --steps;
        while (steps < 0) {
            journal.undo();
            ++steps;
        }
        while (journal.undo()) ++steps;
        while (steps-- > 0) journal.redo();
        if (texts_of(Saved(journal)) != before) wrong.emplace_back("undo and redo do not lead back");
    } catch (const DiaryError& error) {
        wrong.push_back(std::string("its history cannot be undone: ") + error.what());
    }
}

}  // namespace

Saved::Saved(const Journal& journal)
    : nights(all_nights(journal)),
      span(journal.span()),
      habits(journal.habits()),
      profile(journal.profile()),
      experiments(journal.experiments()),
      dismissals(journal.dismissals()),
      history(journal.history(all_of_it)),
      erasures(journal.erasures(long_ago)),
      imports(journal.imports()),
      steps(journal.steps()) {}

std::vector<std::string> wrong_reads(const Journal& journal, const Saved& saved) {
    Judging judging;
    judging.expect("all nights", saved.nights, [&] { return journal.nights(saved.span.value()); });
    judging.expect("the span", saved.span, [&] { return journal.span(); });
    for (const Night& night : saved.nights) {
        judging.expect("night " + iso(night.date), std::optional(night),
                       [&] { return journal.night(night.date); });
    }
    judging.expect("a night that is not there", std::optional<Night>(),
                   [&] { return journal.night(today - days(33)); });
    judging.expect("the habits", saved.habits, [&] { return journal.habits(); });
    judging.expect("the profile", saved.profile, [&] { return journal.profile(); });
    judging.expect("the experiments", saved.experiments, [&] { return journal.experiments(); });
    judging.expect("the dismissals", saved.dismissals, [&] { return journal.dismissals(); });
    judging.expect("the history", saved.history, [&] { return journal.history(all_of_it); });
    judging.expect("what was erased", saved.erasures, [&] { return journal.erasures(long_ago); });
    judging.expect("the imports", saved.imports, [&] { return journal.imports(); });
    judging.expect("the steps", saved.steps, [&] { return journal.steps(); });
    const Subject subject{ValueKind::night, iso(today - days(10))};
    judging.expect("the history of a night", edits_of(saved.history, subject),
                   [&] { return journal.history_of(subject); });
    return judging.wrong;
}

std::vector<std::string> wrongly_salvaged(Journal& journal, const Salvaged& told, const Saved& saved) {
    std::vector<std::string> wrong;
    const Saved present(journal);
    judge_values(texts_of(present), told, saved, wrong);
    judge_history(present, told, saved, wrong);
    judge_counts(present, told, wrong);
    for (const Problem& problem : told.lost) {
        Judging judging;
        judging.expect_fit_to_show(problem.field + problem.sentence);
        wrong.insert(wrong.end(), judging.wrong.begin(), judging.wrong.end());
    }
    judge_undo(journal, wrong);
    return wrong;
}

}  // namespace nightcramp::test
