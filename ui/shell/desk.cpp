#include "ui/shell/desk.hpp"

#include "app/night_edits.hpp"
#include "app/open_example.hpp"
#include "diary/errors.hpp"
#include "diary/noon_rule.hpp"
#include "diary/vocabulary.hpp"
#include "present/saved_words.hpp"
#include "ui/shell/failures.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr int evening_begins = 17;
constexpr double strip_s = 10;

int hour_of(const Moment& moment) {
    const auto since_midnight = moment.wall - date_of(moment);
    return static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(since_midnight).count());
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

void Desk::open() {
    std::error_code unknown;  // a folder that may not be looked into: opening says so
    if (!std::filesystem::exists(file_, unknown) && !unknown) {
        stage_ = Stage::welcome;
        return;
    }
    try {
        Diary diary = world_.shelf.open(file_, now());
        const bool is_new = diary.journal->version() == 0;
        take(std::move(diary), is_new ? Stage::welcome : Stage::diary);
    } catch (const DiaryError& error) {
        stage_ = Stage::failed;
        dialogs.add(cannot_open_dialog(error, *this));
    }
}

void Desk::take(Diary diary, Stage stage) {
    forget_results();
    forget_import();
    open_night_.reset();
    session_.reset();
    diary_ = std::move(diary);
    session_.emplace(*diary_.journal, catalogue_, world_.clock, Face::window);
    stage_ = stage;
    strip.reset();
    failure_.clear();
    open_night_.emplace(*session_, last_night(today_));
    reload();
    // Where it was left, unless last night is still to be told: that is what most people come for.
    const bool told = is_recorded(open_night_->night());
    view = View::morning;
    for (const View each : {View::calendar, View::trends, View::suggestions, View::habits, View::experiments,
                            View::profile, View::data, View::settings}) {
        if (told && settings_.view == slug_of(each)) view = each;
    }
}

void Desk::reload() {
    habits_ = session_->habits();
    profile_ = session_->profile();
    steps_ = session_->steps();
    last_saved_ = session_->last_saved();
    version_ = session_->version();
    ++change_;
}

void Desk::start(const std::vector<std::string>& followed, std::optional<double> weight_kg) {
    try_to([this, followed, weight_kg] {
        if (!session_) take(world_.shelf.open(file_, now()), Stage::welcome);
        follow_saved(session_->save(profile_changes(followed, weight_kg), "what to follow"));
        stage_ = Stage::diary;
    });
}

void Desk::open_example() {
    try {
        Diary diary = app::open_example(world_, catalogue_);
        take(std::move(diary), Stage::example);
        file_ = app::example_file(world_.environment);
        view = View::morning;
    } catch (const DiaryError& error) {
        dialogs.add({"example", "The example cannot be shown", error.what(), {}, {{"Go back", {}, true}}});
    }
}

void Desk::between_frames() {
    if (later_) std::exchange(later_, nullptr)();
    take_results();
    take_report();
    work_on_import();
}

void Desk::open_typed_path() {
    const std::string home = world_.environment("HOME").value_or("");
    std::string typed = typed_path;
    if (typed.starts_with("~/") && !home.empty()) typed = home + typed.substr(1);
    open_other(std::filesystem::absolute(typed));
}

void Desk::open_other(std::filesystem::path diary) {
    forget_results();
    forget_import();
    open_night_.reset();
    session_.reset();
    diary_ = Diary();
    file_ = std::move(diary);
    stage_ = Stage::failed;
    ++change_;
    open();
}

/// Another number from noon on, when the night is the one to come, and once tonight is offered.
int Desk::part_of_day() const {
    const int hour = hour_of(now());
    return hour < 12 ? 0 : hour < evening_begins ? 1 : 2;
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
    if (!failure_.empty()) explain_unsaved();
    if (!failure_.empty()) return;
    try_to([this, date] { turn_to(date); });
}

/// Reads the night before it lets go of the one on screen.
void Desk::turn_to(Date date) {
    app::OpenNight next(*session_, date);
    open_night_.emplace(std::move(next));
    ++change_;
}

void Desk::follow_saved(const std::optional<SavedEdit>& saved) {
    failure_.clear();
    strip.reset();
    if (saved) {
        reload();
    } else {
        ++change_;
    }
}

bool Desk::try_to(std::function<void()> work) {
    try {
        work();
        return true;
    } catch (const NotValid& refused) {
        std::string text;
        for (const Problem& problem : refused.problems()) text += problem.sentence + " ";
        dialogs.add({"not valid", "This cannot be saved", text, {}, {{"Go back", {}, true}}});
    } catch (const DiaryError& error) {
        tell(error, std::move(work));
    }
    ++change_;
    return false;
}

/// What is on the screen only has its own way out; whatever else failed can be tried again as it was.
void Desk::tell(const DiaryError& error, std::function<void()> work) {
    if (open_night_ && open_night_->unsaved()) {
        failure_ = reason_in_short(error);
        dialogs.add(not_saved_dialog(error, *this));
        return;
    }
    Dialog dialog{"failed", "This did not work", error.what(), {}, {}};
    dialog.buttons.push_back({"Try again", [this, work = std::move(work)] { try_to(work); }, false});
    dialog.buttons.push_back({"Go back", {}, true});
    dialogs.add(std::move(dialog));
}

bool Desk::put(Night after) {
    return try_to([this, after = std::move(after)] { follow_saved(open_night_->put(after)); });
}

bool Desk::put_with_undo(Night after) {
    return try_to([this, after = std::move(after)] {
        const auto saved = open_night_->put(after);
        follow_saved(saved);
        offer_undo(saved);
    });
}

void Desk::offer_undo(const std::optional<SavedEdit>& saved) {
    if (saved) show_strip({sentence(saved->edit.label), true, false, 0});
}

void Desk::show_strip(Strip shown) {
    shown.until_s = time_s + strip_s;
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

void Desk::step(std::optional<SavedEdit> (app::Session::*way)(), bool back) {
    if (!session_) return;
    if (!failure_.empty()) return explain_unsaved();
    try_to([this, way, back] {
        const auto saved = (*session_.*way)();
        if (!saved) return;
        const auto night = only_night(saved->edit);
        turn_to(night && *night <= today_ ? *night : date());
        follow_saved(saved);
        const std::string_view what = back ? "Undone: " : "Done again: ";
        show_strip({fmt::format("{}{}", what, saved->edit.label), !back, back, 0});
    });
}

void Desk::undo() {
    step(&app::Session::undo, true);
}

void Desk::redo() {
    step(&app::Session::redo, false);
}

std::vector<present::ErasedThing> Desk::erased(std::size_t edits) const {
    if (!session_) return {};
    const auto history = session_->journal().history(edits);
    std::vector<Night> nights;
    for (const Date date : present::nights_of(history)) nights.push_back(session_->night(date));
    return present::erased_things(history, now(), nights);
}

void Desk::bring_back(const present::ErasedThing& thing) {
    view = View::morning;
    show_night(thing.night);
    if (!failure_.empty() || date() != thing.night) return;
    if (thing.cramp) {
        put_with_undo(app::with_cramp(night(), *thing.cramp));
    } else if (thing.whole) {
        Night whole = *thing.whole;
        whole.revision = night().revision;
        put_with_undo(whole);
    }
}

std::string Desk::shown_path(const std::filesystem::path& path) const {
    const std::string home = world_.environment("HOME").value_or("");
    const std::string text = path.string();
    if (home.empty() || !text.starts_with(home + "/")) return text;
    return "~" + text.substr(home.size());
}

SavedState Desk::saved() const {
    if (!failure_.empty()) return {fmt::format("Not saved: {}.", failure_), true};
    return {present::saved_words(last_saved_, now(), settings_.manner.clock), false};
}

void Desk::explain_unsaved() {
    try_to([this] { follow_saved(open_night_->retry()); });
}

void Desk::drop_change() {
    if (!open_night_) return;
    try_to([this] {
        open_night_->discard();
        failure_.clear();
        reload();
    });
}

void Desk::keep_ours() {
    try_to([this] { follow_saved(open_night_->overwrite()); });
}

void Desk::change_settings(const app::Settings& settings) {
    if (settings == settings_) return;
    settings_ = settings;
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
    const int part = part_of_day();
    if (std::exchange(part_of_day_, part) != part || new_day) ++change_;
    if (!session_) return;
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
