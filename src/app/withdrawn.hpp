#pragma once

#include "app/take_back_night.hpp"
#include "diary/journal.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace nightcramp::app {

/// The imports that were taken back. What they had brought may still stand in what a later import found
/// before it, and must not come in again when that one is taken back too.
class Withdrawn {
public:
    /// Reads all that the journal knows of.
    explicit Withdrawn(const Journal& journal);

    /// Takes the import for one that the edit of the id `taken_back` took out.
    void add(const SavedEdit& import, std::int64_t taken_back);

    /// A change of the import of the id `import`, with what its value was before as it would have been
    /// without the earlier imports that were taken back since.
    template <class Value>
    [[nodiscard]] Changed<Value> without(std::int64_t import, Changed<Value> change) const {
        const Place place{Change(change).index(), key(change)};
        for (const auto& [id, withdrawn] : imports_) {
            if (id >= import || withdrawn.taken_back < import) continue;
            const auto earlier = withdrawn.changes.find(place);
            if (earlier != withdrawn.changes.end())
                take_out(std::get<Changed<Value>>(earlier->second), change);
        }
        return change;
    }

    /// The habits that they made, as they made them.
    [[nodiscard]] std::vector<Habit> made_habits() const;

private:
    using Place = std::pair<std::size_t, std::string>;  ///< the kind of a value and its key

    struct Import {
        std::int64_t taken_back = 0;  ///< the id of the edit that did it
        std::map<Place, Change> changes;
    };

    static void take_out(const Changed<Night>& earlier, Changed<Night>& change) {
        change = without_earlier(earlier, std::move(change));
    }
    template <class Value>
    static void take_out(const Changed<Value>& earlier, Changed<Value>& change) {
        if (same_content(change.before, earlier.after)) change.before = earlier.before;
    }

    std::map<std::int64_t, Import, std::greater<>> imports_;  ///< by their ids, the newest first
};

}  // namespace nightcramp::app
