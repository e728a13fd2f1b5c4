// The export of another program, from anywhere: any bytes are read, skipped or refused in a sentence; what
// was read is laid over a diary, and the second time it changes nothing.
#include "diary/catalogue.hpp"
#include "exchange/import_plan.hpp"
#include "exchange/recognise.hpp"
#include "exchange/unreadable.hpp"
#include "storage/foreign/readers.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace nightcramp;

const exchange::Reader& reader() {
    exchange::Readers all = exchange::own_readers();
    for (const exchange::Reader* one : storage::foreign_readers()) all.push_back(one);
    for (const exchange::Reader* one : all) {
        if (one->slug() == NIGHTCRAMP_READER) return *one;
    }
    std::abort();
}

/// Nights and habits of the diary after the changes.
exchange::Stored after(exchange::Stored stored, const exchange::ImportPlan& plan) {
    for (const Change& change : plan.changes) {
        if (const auto* night = std::get_if<Changed<Night>>(&change)) stored.nights.push_back(*night->after);
        if (const auto* habit = std::get_if<Changed<Habit>>(&change)) {
            stored.habits.push_back(*habit->after);
            stored.saved_habits.push_back(*habit->after);
        }
    }
    std::sort(stored.nights.begin(), stored.nights.end(),
              [](const Night& a, const Night& b) { return a.date < b.date; });
    return stored;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalogue catalogue = load_catalogue();
    static const Zone zone = Zone::named("Europe/Berlin");
    const Moment now{date_from(2026, 11, 23) + std::chrono::hours(7), std::chrono::minutes(60)};
    exchange::Stored stored;
    stored.habits = catalogue.habits;
    stored.now = now;
    try {
        const auto package =
            exchange::package_of({{"001 Habit/Checkmarks.csv", std::string(data, data + size)}});
        static_cast<void>(reader().recognises(exchange::glimpse_of(*package, 0)));
        const auto draft =
            exchange::read_draft(*package, {{&reader(), {0}}}, {{}, catalogue.habits, now}, {});
        exchange::Choices choices{exchange::suggested_mapping(draft, catalogue.habits, {}), zone, noon,
                                  false};
        for (auto& [key, target] : choices.mapping) {
            if (target.kind == exchange::Target::Kind::nothing)
                target.kind = exchange::Target::Kind::new_habit;
        }
        const auto plan = exchange::plan_import(draft, choices, stored);
        if (!draft.own && !exchange::plan_import(draft, choices, after(stored, plan)).changes.empty())
            std::abort();
    } catch (const exchange::Unreadable&) {
        return 0;
    }
    return 0;
}
