#include "diary/schedule_text.hpp"
#include "storage/rows.hpp"

#include <bit>

namespace nightcramp::storage {
namespace {

Read<Experiment> experiment_of(const Query& row) {
    Read<Experiment> read;
    Experiment& experiment = read.value;
    std::string schedule;
    std::int64_t seed = 0;
    row.into(experiment.id, experiment.habit, experiment.design, experiment.first_night, schedule,
             experiment.planned_nights, seed, experiment.schedule_hash, experiment.drawn_at,
             experiment.done_from, experiment.stopped_on, experiment.stop_cause, experiment.stop_reason,
             experiment.extended, experiment.unsealed_at, experiment.agreed_with_doctor, experiment.revision,
             read.sum);
    auto nights = parse_schedule(schedule);
    if (!nights) throw BadRow("the schedule of experiment \"" + experiment.id + "\" cannot be read");
    experiment.schedule = *std::move(nights);
    experiment.seed = std::bit_cast<std::uint64_t>(seed);
    return read;
}

}  // namespace

std::vector<Experiment> find_experiments(DiaryFile& file) {
    Query rows = file.query(
        "SELECT id, habit, design, first_night, schedule, planned_nights, seed, schedule_hash, drawn_at,"
        " done_from, stopped_on, stop_cause, stop_reason, extended, unsealed_at, agreed_with_doctor, "
        "revision, sum"
        " FROM experiment ORDER BY id");
    std::vector<Experiment> experiments;
    while (rows.next()) experiments.push_back(proven(experiment_of(rows)));
    return experiments;
}

std::optional<Read<Experiment>> read(DiaryFile& file, const Experiment& like) {
    Query row = file.query(
        "SELECT id, habit, design, first_night, schedule, planned_nights, seed, schedule_hash, drawn_at,"
        " done_from, stopped_on, stop_cause, stop_reason, extended, unsealed_at, agreed_with_doctor, "
        "revision, sum"
        " FROM experiment WHERE id = ?1");
    if (!row.with(like.id).next()) return std::nullopt;
    return experiment_of(row);
}

std::optional<Experiment> find(DiaryFile& file, const Experiment& like) {
    return proven(read(file, like));
}

void put(DiaryFile& file, const Experiment& experiment) {
    file.query(
            "INSERT OR REPLACE INTO experiment (id, habit, design, first_night, schedule, planned_nights,"
            " seed, schedule_hash, drawn_at, done_from, stopped_on, stop_cause, stop_reason, extended,"
            " unsealed_at, agreed_with_doctor, revision, sum)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)")
        .with(experiment.id, experiment.habit, experiment.design, experiment.first_night,
              schedule_text(experiment.schedule), experiment.planned_nights,
              std::bit_cast<std::int64_t>(experiment.seed), experiment.schedule_hash, experiment.drawn_at,
              experiment.done_from, experiment.stopped_on, experiment.stop_cause, experiment.stop_reason,
              experiment.extended, experiment.unsealed_at, experiment.agreed_with_doctor, experiment.revision,
              sum_of(experiment))
        .run();
}

void erase(DiaryFile& file, const Experiment& like) {
    file.query("DELETE FROM experiment WHERE id = ?1").with(like.id).run();
}

}  // namespace nightcramp::storage
