#include "diary/json_fields.hpp"
#include "diary/schedule_text.hpp"

#include <charconv>

namespace nightcramp {

using namespace json_fields;

namespace {

/// JSON numbers are doubles to many readers; a 64-bit seed would lose digits.
std::uint64_t read_seed(const Reader& reader) {
    const std::string digits = reader.string("seed");
    std::uint64_t seed = 0;
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, seed);
    if (error != std::errc() || rest != end) fail(reader.where("seed"), "a whole number in quotes");
    return seed;
}

/// The history of old diaries holds experiments that did not have these.
void read_later_fields(const Json& json, const Reader& reader, Experiment& experiment) {
    experiment.planned_nights = static_cast<int>(experiment.schedule.size());
    if (!json.contains("planned_nights")) return;
    experiment.planned_nights = reader.small("planned_nights");
    experiment.drawn_at = reader.maybe_moment("drawn_at");
    experiment.done_from = reader.optional("done_from", [&](const char* f) { return reader.number(f); });
    experiment.stop_cause =
        reader.optional("stop_cause", [&](const char* f) { return reader.word<StopCause>(f); });
}

}  // namespace

Json to_json(const Experiment& experiment) {
    return {{"id", experiment.id},
            {"habit", experiment.habit},
            {"design", slug(experiment.design)},
            {"first_night", text(experiment.first_night)},
            {"schedule", schedule_text(experiment.schedule)},
            {"planned_nights", experiment.planned_nights},
            {"seed", fmt::format("{}", experiment.seed)},
            {"schedule_hash", experiment.schedule_hash},
            {"drawn_at", or_null(experiment.drawn_at)},
            {"done_from", or_null(experiment.done_from)},
            {"stopped_on", or_null(experiment.stopped_on)},
            {"stop_cause", or_null(experiment.stop_cause)},
            {"stop_reason", experiment.stop_reason},
            {"extended", experiment.extended},
            {"unsealed_at", or_null(experiment.unsealed_at)},
            {"agreed_with_doctor", experiment.agreed_with_doctor},
            {"revision", experiment.revision}};
}

template <>
Experiment from_json<Experiment>(const Json& json) {
    const Reader reader(json, "experiment");
    Experiment experiment;
    experiment.id = reader.string("id");
    experiment.habit = reader.string("habit");
    experiment.design = reader.word<Design>("design");
    experiment.first_night = reader.date("first_night");
    const auto schedule = parse_schedule(reader.string("schedule"));
    if (!schedule) fail(reader.where("schedule"), "only 0 and 1, one for each night");
    experiment.schedule = *schedule;
    read_later_fields(json, reader, experiment);
    experiment.seed = read_seed(reader);
    experiment.schedule_hash = reader.string("schedule_hash");
    experiment.stopped_on = reader.maybe_date("stopped_on");
    experiment.stop_reason = reader.string("stop_reason");
    experiment.extended = reader.boolean("extended");
    experiment.unsealed_at = reader.maybe_moment("unsealed_at");
    experiment.agreed_with_doctor = reader.boolean("agreed_with_doctor");
    experiment.revision = reader.integer("revision");
    return experiment;
}

Json to_json(const Dismissal& dismissal) {
    return {{"suggestion", dismissal.suggestion},
            {"facts", dismissal.facts},
            {"at", text(dismissal.at)},
            {"revision", dismissal.revision}};
}

template <>
Dismissal from_json<Dismissal>(const Json& json) {
    const Reader reader(json, "dismissal");
    return {reader.string("suggestion"), reader.string("facts"), reader.moment("at"),
            reader.integer("revision")};
}

}  // namespace nightcramp
