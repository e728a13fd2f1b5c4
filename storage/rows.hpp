#pragma once

#include "diary/change.hpp"
#include "storage/diary_file.hpp"
#include "storage/proven.hpp"

#include <optional>
#include <vector>

/// The values of the diary as rows of its tables. All of it runs inside a transaction of the caller. `like`
/// is any value with the key that is meant.
namespace nightcramp::storage {

[[nodiscard]] std::vector<Night> find_nights(DiaryFile& file, const DateSpan& span);
[[nodiscard]] std::optional<DateSpan> find_span(DiaryFile& file);
[[nodiscard]] std::vector<Habit> find_habits(DiaryFile& file);
[[nodiscard]] std::optional<Profile> find_profile(DiaryFile& file);
[[nodiscard]] std::vector<Experiment> find_experiments(DiaryFile& file);
[[nodiscard]] std::vector<Dismissal> find_dismissals(DiaryFile& file);

[[nodiscard]] std::optional<Night> find(DiaryFile& file, const Night& like);
[[nodiscard]] std::optional<Habit> find(DiaryFile& file, const Habit& like);
[[nodiscard]] std::optional<Profile> find(DiaryFile& file, const Profile& like);
[[nodiscard]] std::optional<Experiment> find(DiaryFile& file, const Experiment& like);
[[nodiscard]] std::optional<Dismissal> find(DiaryFile& file, const Dismissal& like);

/// What the rows say, whether or not it fits its checksum; all of the above throw BadRow where it does not.
[[nodiscard]] std::optional<Read<Night>> read(DiaryFile& file, const Night& like);
[[nodiscard]] std::optional<Read<Habit>> read(DiaryFile& file, const Habit& like);
[[nodiscard]] std::optional<Read<Profile>> read(DiaryFile& file, const Profile& like);
[[nodiscard]] std::optional<Read<Experiment>> read(DiaryFile& file, const Experiment& like);
[[nodiscard]] std::optional<Read<Dismissal>> read(DiaryFile& file, const Dismissal& like);

/// Replaces what has the same key.
void put(DiaryFile& file, const Night& night);
void put(DiaryFile& file, const Habit& habit);
void put(DiaryFile& file, const Profile& profile);
void put(DiaryFile& file, const Experiment& experiment);
void put(DiaryFile& file, const Dismissal& dismissal);

void erase(DiaryFile& file, const Night& like);
void erase(DiaryFile& file, const Habit& like);
void erase(DiaryFile& file, const Profile& like);
void erase(DiaryFile& file, const Experiment& like);
void erase(DiaryFile& file, const Dismissal& like);

}  // namespace nightcramp::storage
