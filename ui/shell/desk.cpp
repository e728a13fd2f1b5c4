#include "ui/shell/desk.hpp"

#include "diary/errors.hpp"
#include "diary/noon_rule.hpp"
#include "ui/data/copy_actions.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr int evening_begins = 17;
constexpr double strip_s = 10;
constexpr double long_strip_s = 30;  ///< of one whose offer is not among the steps of undo

int hour_of(const Moment& moment) {
    const auto since_midnight = moment.wall - date_of(moment);
    return static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(since_midnight).count());
}

/// Another number from noon on, when the night is the one to come, and once tonight is offered.
int part_of_day(const Moment& moment) {
    const int hour = hour_of(moment);
    return hour < 12 ? 0 : hour < evening_begins ? 1 : 2;
}

std::string sentence(std::string label) {
    if (!label.empty() && label[0] >= 'a' && label[0] <= 'z') label[0] = static_cast<char>(label[0] - 32);
    return label;
}

}  // namespace

std::string_view slug_of(View view) {
    switch (view) {
        case View::morning:
            return "morning";
        case View::calendar:
            return "calendar";
        case View::trends:
            return "trends";
        case View::suggestions:
            return "suggestions";
        case View::habits:
            return "habits";
        case View::experiments:
            return "experiments";
        case View::profile:
            return "profile";
        case View::data:
            return "data";
        case View::settings:
            break;
    }
    return "settings";
}

Desk::Desk(const app::World& world, const Catalogue& catalogue, std::filesystem::path diary, Workers workers)
    : report(std::move(workers.report)),
      import(world, std::move(workers.imports)),
      copies(world, std::move(workers.copies)),
      world_(world),
      catalogue_(catalogue),
      file_(std::move(diary)),
      own_file_(file_),
      today_(date_of(world.clock.now())),
      settings_file_(app::settings_file(world.environment)),
      settings_(settings_file_.load()),
      worker_(workers.results ? std::move(workers.results) : std::make_unique<app::InPlaceWorker>()) {
    for (const Problem& problem : settings_file_.problems()) {
        dialogs.add(
            {"settings " + problem.field, "Your settings", problem.sentence, {}, {{"Go on", {}, true}}});
    }
}

void Desk::between_frames() {
    if (later_) std::exchange(later_, nullptr)();
    take_results();
    take_report();
    work_on_copies();
    work_on_import();
}

bool Desk::offers_tonight() const {
    return is_tonight() || hour_of(now()) >= evening_begins;
}

Date Desk::newest() const {
    return offers_tonight() ? tonight(today_) : last_night(today_);
}

void Desk::show_night(Date date) {
    date = std::min(date, newest());
    if (!open_night_ || date == open_night_->date()) return;
    if (settles_unsaved()) try_to([this, date] { turn_to(date); });
}

/// Reads the night before it lets go of the one on screen.
void Desk::turn_to(Date date) {
    app::OpenNight next(*session_, date);
    open_night_.emplace(std::move(next));
    ++change_;
}

void Desk::offer_undo(const std::optional<SavedEdit>& saved) {
    if (saved) show_strip({sentence(saved->edit.label), true, false, 0});
}

void Desk::show_strip(Strip shown) {
    shown.until_s = time_s + (shown.act ? long_strip_s : strip_s);
    strip = std::move(shown);
}

Stamp Desk::stamp() const {
    return stamp_at(night(), now());
}

std::optional<Moment> Desk::moment(ClockTime clock) const {
    const auto wall = wall_in_night(date(), clock, std::chrono::hours(settings_.boundary_hour));
    const auto moments = world_.zone.moments(wall);
    return moments.empty() ? std::nullopt : std::optional(moments.front());
}

std::vector<Night> Desk::nights(const DateSpan& span) const {
    std::vector<Night> all = session_->journal().nights(span);
    std::erase_if(all, [&](const Night& night) { return night.date == date(); });
    if (date() >= span.first && date() <= span.last) {
        const auto place = std::find_if(all.begin(), all.end(),
                                        [&](const Night& night) { return night.date > this->date(); });
        all.insert(place, night());
    }
    return all;
}

std::string Desk::shown_path(const std::filesystem::path& path) const {
    const std::string home = world_.environment("HOME").value_or("");
    const std::string text = path.string();
    if (home.empty() || !text.starts_with(home + "/")) return text;
    return fmt::format("~{}", text.substr(home.size()));
}

void Desk::follow_copy_folder() {
    const auto path = app::settings_file(world_.environment);
    std::error_code unknown;
    if (!path || !std::filesystem::exists(*path, unknown)) return;
    const app::Settings stored = settings_file_.load();
    settings_.backup_folder = stored.backup_folder;
    settings_.backup_missed_since = stored.backup_missed_since;
}

/// The command line may have chosen the folder for copies meanwhile: what is not changed here is as the file
/// has it.
void Desk::change_settings(const app::Settings& settings) {
    if (settings == settings_) return;
    const app::Settings before = settings_;
    follow_copy_folder();
    app::Settings next = settings;
    if (settings.backup_folder == before.backup_folder) next.backup_folder = settings_.backup_folder;
    if (settings.backup_missed_since == before.backup_missed_since) {
        next.backup_missed_since = settings_.backup_missed_since;
    }
    settings_ = std::move(next);
    ++change_;
    try {
        settings_file_.save(settings_);
    } catch (const DiaryError& error) {
        dialogs.add({"settings", "Your settings could not be kept", error.what(), {}, {{"Go on", {}, true}}});
    }
}

void Desk::look() {
    const Date day = date_of(now());
    day_waits_ = day != today_ && is_typing;
    if (day_waits_) {
        ++change_;
        return;
    }
    const bool shows_last_night = open_night_ && date() == last_night(today_);
    const bool new_day = std::exchange(today_, day) != day;
    const int part = part_of_day(now());
    if (std::exchange(part_of_day_, part) != part || new_day) ++change_;
    if (!session_) return;
    keep_copy_where_due(*this, new_day);
    try {
        if (new_day && shows_last_night && failure_.empty()) turn_to(last_night(day));
        if (session_->version() == version_) return;
        open_night_->reload();
        reload();
    } catch (const DiaryError& error) {
        dialogs.add({"look", "The diary cannot be read now", error.what(), {}, {{"Go on", {}, true}}});
    }
}

bool Desk::may_close() {
    if (copies.is_at(CopyWork::Doing::keeping_before_import)) {
        closes_when_done_ = true;
        return false;
    }
    if (failure_.empty()) return true;
    Dialog dialog{
        "close",
        "Close without saving?",
        "The last change is on the screen only. If you close now, it is gone; everything before it is "
        "in the diary.",
        {},
        {}};
    dialog.buttons.push_back({"Close without saving", [this] { close(); }, false});
    dialog.buttons.push_back({"Go back", {}, true});
    dialogs.add(std::move(dialog));
    return false;
}

}  // namespace nightcramp::ui
