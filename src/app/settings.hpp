#pragma once

#include "diary/json.hpp"
#include "diary/manner.hpp"
#include "diary/problem.hpp"
#include "diary/words.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::app {

enum class Theme { night, day, high_contrast };

/// The day on which weeks begin in calendars.
enum class WeekStart { monday, sunday, saturday };
[[nodiscard]] std::chrono::weekday weekday_of(WeekStart start);

/// Of a name on the report: a hundred letters in any script.
inline constexpr std::size_t most_name_bytes = 400;

/// How the window looks and how it reads what is typed; nothing of it is part of the diary.
struct Settings {
    Theme theme = Theme::night;
    int text_size_percent = 100;  ///< 80 … 250 in steps of 10
    Manner manner;
    int boundary_hour = 12;  ///< of the noon rule (noon_rule.hpp), 6 … 18
    WeekStart week_start = WeekStart::monday;
    int window_width = 1280;
    int window_height = 800;
    std::string view;        ///< slug of the view that was shown last; empty at first
    int trends_nights = 90;  ///< 30, 90, 365 or 0 for all
    /// Slugs of the charts that the trends show.
    std::vector<std::string> trends_charts{"cramps", "pain",    "sleep",  "clock",       "legs",
                                           "habits", "weekday", "months", "before-after"};
    std::vector<std::string> trends_habits;  ///< ids, at most two; empty: the one that is answered most
    std::string report_paper = "a4";         ///< or "letter": of the report for the doctor
    std::vector<std::string> report_with;    ///< slugs of what else is on it: name, notes, nights, method
    std::string report_name;                 ///< on that report where it is wanted; one line
    std::string backup_folder;  ///< absolute; where copies are kept besides those beside the diary; or empty
    /// The day since when that folder could not be used, as the person has been told; "" where it can.
    std::string backup_missed_since;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The settings in a file. What it holds beyond them is kept.
class SettingsFile {
public:
    /// Without a path nothing is read or written.
    explicit SettingsFile(std::optional<std::filesystem::path> path) : path_(std::move(path)) {}

    /// What the file says; the defaults where there is none. A value that cannot be meant is left at its
    /// default. A file that holds no settings at all is set aside as "settings.json.broken". Never throws for
    /// what the file holds: see problems().
    [[nodiscard]] Settings load();

    /// What was wrong at the last load(), in sentences for the person.
    [[nodiscard]] const Problems& problems() const { return problems_; }

    /// On return the settings are on the disk. Throws DiskFull, ReadOnly or CannotOpen; then the file is as
    /// it was.
    void save(const Settings& settings);

private:
    void set_aside();

    std::optional<std::filesystem::path> path_;
    Json kept_ = Json::object();  ///< what the file held, with everything that is not known here
    Problems problems_;
};

}  // namespace nightcramp::app

namespace nightcramp {

template <>
std::span<const Word<app::Theme>> words();
template <>
std::span<const Word<app::WeekStart>> words();

}  // namespace nightcramp
