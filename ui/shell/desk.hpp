#pragma once

#include "app/open_night.hpp"
#include "app/session.hpp"
#include "app/settings.hpp"
#include "app/worker.hpp"
#include "app/world.hpp"
#include "diary/catalogue.hpp"
#include "diary/errors.hpp"
#include "experiment/schedule.hpp"
#include "present/charts.hpp"
#include "present/experiment_plan.hpp"
#include "present/results.hpp"
#include "ui/data/copy_work.hpp"
#include "ui/data/import_work.hpp"
#include "ui/data/open_sheet.hpp"
#include "ui/data/report_work.hpp"
#include "ui/data/target_sheet.hpp"
#include "ui/shell/desk_parts.hpp"
#include "ui/shell/dialog.hpp"
#include "ui/shell/history_sheet.hpp"
#include "ui/shell/sheets.hpp"
#include "ui/shell/view.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// The window without its drawing: the open diary, the night on screen, what went wrong, and everything that
/// the person can do. Views read it and call it; they never see the journal.
class Desk {
public:
    /// World and catalogue must live longer. What has no worker is done in place.
    Desk(const app::World& world, const Catalogue& catalogue, std::filesystem::path diary,
         Workers workers = {});

    /// Opens the diary, or says in a dialog why it cannot. Where there is none yet: the welcome.
    void open();
    /// Asks what to follow: there is no diary, and a new one is wanted.
    void welcome();
    /// From the welcome: makes the diary, with nothing in it yet; false where it cannot, and a dialog says
    /// why.
    bool begin_empty();
    /// From the welcome: makes the diary, with these habits followed and this weight.
    void start(const std::vector<std::string>& followed, std::optional<double> weight_kg);
    void open_example();
    /// Back to the person's own diary, or to the welcome.
    void leave_example() {
        later_ = [this] { open_other(own_file_); };
    }
    /// Does what must not happen while a frame is drawn: what is drawn may belong to the diary that goes.
    void between_frames();
    void open_other(std::filesystem::path diary);
    /// Puts what the copy holds in the place of the diary, and opens it. What was there is set aside, under
    /// the name that is returned; empty where nothing was. Throws a DiaryError; then no diary is open.
    std::filesystem::path put_back(const std::filesystem::path& copy);
    /// The file that was typed into the dialog: "~" is the home folder.
    void open_typed_path();

    [[nodiscard]] Stage stage() const { return stage_; }
    [[nodiscard]] const std::filesystem::path& diary_file() const { return file_; }
    /// With "~" for the home folder.
    [[nodiscard]] std::string shown_path(const std::filesystem::path& path) const;
    [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] const app::World& world() const { return world_; }
    /// None where no diary is open.
    [[nodiscard]] app::Session* session() { return session_ ? &*session_ : nullptr; }

    // --- the night on screen

    [[nodiscard]] const Night& night() const { return open_night_->night(); }
    [[nodiscard]] Date date() const { return open_night_->date(); }
    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] Moment now() const { return world_.clock.now(); }
    [[nodiscard]] bool is_tonight() const { return date() == today_; }
    /// "Tonight" is offered beside "Last night" from 17:00 on.
    [[nodiscard]] bool offers_tonight() const;
    /// The newest night that can be shown now.
    [[nodiscard]] Date newest() const;
    /// Shows another night, not after newest().
    void show_night(Date date);

    /// Saves what became of the night on screen. What cannot be saved stays on screen, and the header and a
    /// dialog say so. False where it was refused or could not be saved.
    bool put(Night after);
    /// The same, and a strip at the lower edge offers to take it back.
    bool put_with_undo(Night after);
    /// Saves what is being written. Where it cannot be saved the header says so, and no dialog takes the
    /// keyboard away.
    void put_while_typing(Night after);
    /// The stamp for an answer that is given now.
    [[nodiscard]] Stamp stamp() const;
    /// The moment at which the clocks showed `clock` in the night on screen; none in the hour that was
    /// skipped.
    [[nodiscard]] std::optional<Moment> moment(ClockTime clock) const;

    [[nodiscard]] const std::vector<Habit>& habits() const { return habits_; }
    /// The nights of a span, as they are saved, with the one on screen as it is shown.
    [[nodiscard]] std::vector<Night> nights(const DateSpan& span) const;
    /// Everything that charts are made from: all nights as they are shown, whatever the span. It lasts until
    /// change() is another number.
    [[nodiscard]] present::ChartSource chart_source();
    /// Another number whenever anything of this may have changed.
    [[nodiscard]] std::int64_t change() const { return change_; }

    // --- taking back

    [[nodiscard]] const Steps& steps() const { return steps_; }
    /// What it changed is shown where the Morning view is: the night on screen stays in all other views.
    void undo();
    void redo();
    /// Something that is no step of the history was done to the diary. As long as nobody changes it, undo
    /// does `back`, which is called so.
    void offer_return(std::string label, std::function<void()> back);

    /// Saves all of these in one edit; false where that failed, and a dialog says why.
    bool save_changes(std::vector<Change> changes, std::string label, bool with_undo);
    std::optional<HistorySheet> history_sheet;  ///< open while it shows the past of a night

    // --- what is shown around the views

    View view = View::morning;
    std::optional<Date> look_in_calendar_at;  ///< the calendar goes there when it is drawn next
    std::string habit_on_page;                ///< id of the habit whose page Habits shows; empty: the list
    View came_from = View::habits;            ///< where that page leads back to
    bool habit_computed_open = false;         ///< that page shows how its result was computed
    /// Goes to the page of a habit.
    void show_habit(const std::string& habit, bool with_computed);
    std::string known_on_page;  ///< id of the page of what is known that Habits shows; empty: none
    /// Goes to that page; with an empty id back to the list.
    void show_known(const std::string& page);
    /// Goes to a view, to its first page.
    void show_view(View view);
    bool help_open = false;
    bool jump_open = false;
    std::string typed_path;   ///< in the dialog that asks for a file
    std::string typed_words;  ///< in a dialog that asks for some words
    DialogQueue dialogs;
    std::optional<SaveSheet> save_sheet;        ///< open while it asks where to save something
    std::optional<NumbersSheet> numbers_sheet;  ///< open while it shows a table
    void ask_where_to_save(SaveRequest request);
    void show_numbers(std::string title, present::ChartTable table);
    /// Saves what the sheet was asked for, and closes it; where it cannot be saved the sheet says why.
    void save_to(const std::filesystem::path& file);
    std::optional<Strip> strip;
    [[nodiscard]] SavedState saved() const;
    /// Tries once more to save what is on the screen only; a dialog says what else can be done.
    void explain_unsaved();
    /// Back to what the diary holds; after a conflict keep_ours() saves what is on the screen instead.
    void drop_change();
    void keep_ours();

    // --- settings

    [[nodiscard]] const app::Settings& settings() const { return settings_; }
    void change_settings(const app::Settings& settings);
    /// The folder for copies may have been chosen elsewhere meanwhile.
    void follow_copy_folder();

    // --- the person, and what is followed (desk_person.cpp)

    [[nodiscard]] Profile profile() const { return profile_; }
    /// Saves what became of it; false where it was refused or could not be saved, and a dialog says why.
    bool save_profile(Profile after);
    /// The same, and a strip at the lower edge offers to take it back.
    bool save_profile_with_undo(Profile after);
    bool follow(const std::string& habit, bool followed);
    /// A change to a habit of habits(), or without `before` a new one.
    bool save_habit(const std::optional<Habit>& before, Habit after);

    // --- results (desk_results.cpp)

    [[nodiscard]] const Knowledge& knowledge();
    /// What analysis and advice make of the diary: the newest that are made, null before the first. Where the
    /// diary has changed since, newer ones are begun.
    [[nodiscard]] const present::Results* results();
    [[nodiscard]] std::shared_ptr<const present::Results> shared_results();
    /// How far the newer ones are, 0 … 1; none where the results are those of the diary, or were cancelled.
    [[nodiscard]] std::optional<double> results_progress() const { return worker_->progress(); }
    /// They are those of the diary as it is.
    [[nodiscard]] bool results_are_fresh() const;
    /// Leaves the older ones until the diary changes again, or renew_results().
    void cancel_results();
    void renew_results();
    /// Takes over what is made. Between frames, before anything is drawn.
    void take_results();
    /// Puts a suggestion away: until its reason changes, or for a month. A strip offers to take it back.
    void put_away(const advice::Suggestion& suggestion, bool for_a_month);
    /// Takes it out of those put away.
    void bring_back(const advice::Suggestion& suggestion);
    /// Answers the question about warning signs: a sign that was noticed within the last 30 days is taken
    /// back from the newest night that bears it, another one is noted for last night; an empty one: none of
    /// them.
    void answer_signs(const std::string& sign);
    /// The nights of the last 30 days.
    [[nodiscard]] std::vector<Night> recent_nights() const;

    // --- experiments (desk_experiments.cpp)

    ExperimentPage experiment_page;
    /// What words about experiments are made from; it lasts until change() is another number.
    [[nodiscard]] present::ExperimentSource experiment_source();
    /// The one that goes on, or whose result waits to be opened; a copy.
    [[nodiscard]] std::optional<Experiment> current_experiment() const;
    /// Goes to the plan for a habit; with an empty id to the choice of one.
    void plan_experiment(const std::string& habit);
    /// Draws it and saves it; false where it was refused, and a dialog says why.
    bool begin_experiment(const experiment::Choice& choice);
    bool extend_experiment(const Experiment& experiment, int nights);
    /// Opens its result for good. Before its end this stops it; `clear` says that its look at half-way was.
    bool open_result(const Experiment& experiment, bool clear = false);
    /// Asks why it is stopped, or, before its first night is known, whether it is called off.
    void ask_to_stop(const Experiment& experiment);
    /// Says what it costs to open the result before the end, and does it if that is wanted; `clear` says that
    /// its look at half-way was.
    void ask_to_open(const Experiment& experiment, bool clear = false);
    /// Opens the result of one that is over; where so many nights are not recorded it asks first.
    void open_at_end(const Experiment& experiment, int missing);
    /// Answers for the night that the instruction is about: the habit was done, or was not. Where the diary
    /// has to ask more, it opens that night on the habit's row.
    void say_done(const Experiment& experiment, bool done);

    ReportWork report;  ///< for the doctor
    /// Takes over what is made of it. Between frames, before anything is drawn.
    void take_report();
    void show_report();

    // --- what comes in from other programs (desk_data.cpp)

    ImportWork import;
    std::optional<OpenSheet> open_sheet;      ///< open while it asks which file to read
    std::optional<TargetSheet> target_sheet;  ///< open while it asks what becomes of something
    /// Begins what the import waits for and takes over what is done. Between frames, before anything is
    /// drawn. Where the diary cannot be read a dialog says so, and the import waits.
    void work_on_import();
    /// Saves what is planned; where it cannot be saved a dialog says why, and the preview stays. Where the
    /// diary has changed since it was planned, nothing is saved and it is planned again.
    void save_import();
    /// Puts the file away; where something was chosen for it already, asks first.
    void leave_import();
    /// Takes an import of the history out of the diary.
    void take_back(std::int64_t edit);

    CopyWork copies;  ///< of the diary (desk_copies.cpp; ui/data/copy_actions.hpp)
    /// Begins what is due and takes over what is done. Between frames, before anything is drawn.
    void work_on_copies();
    /// Takes over what was written away from the window, whatever the version says.
    void read_again();
    /// False where the last change is on the screen only and cannot be saved now: a dialog says so.
    bool settles_unsaved();
    void show_strip(Strip shown);

    // --- time and other programs

    /// Looks what others wrote and whether a new day has begun. Cheap; called at each wake-up and focus.
    void look();
    /// Something is being typed: a new day waits until it is taken over.
    bool is_typing = false;
    /// Something that was typed is not saved yet, so the header does not say that it is.
    bool holds_typed = false;
    [[nodiscard]] bool day_waits() const { return day_waits_; }
    /// False where something is not saved: a dialog asks first.
    bool may_close();
    [[nodiscard]] bool wants_to_close() const { return wants_to_close_; }
    void close() { wants_to_close_ = true; }

    /// The time of the frame, for strips.
    double time_s = 0;

private:
    void take(Diary diary, Stage stage);
    void close_diary();
    /// The welcome, unless copies of a diary lie where it should be.
    void find_missing();
    void reload();
    void note_saved_now();
    void follow_saved(const std::optional<SavedEdit>& saved);
    void offer_undo(const std::optional<SavedEdit>& saved);
    void turn_to(Date date);
    /// Runs what may fail on the diary; false where it did, and the person has been told. `work` may run
    /// again later, so it owns what it needs.
    bool try_to(std::function<void()> work);
    void tell(const DiaryError& error, std::function<void()> work);
    void step(std::optional<SavedEdit> (app::Session::*way)(), bool back);
    bool save_experiment(ExperimentEdit edit);
    void stop_experiment(const Experiment& experiment, std::optional<StopCause> cause);

    const app::World& world_;
    const Catalogue& catalogue_;
    std::filesystem::path file_;
    std::filesystem::path own_file_;
    Stage stage_ = Stage::failed;
    Diary diary_;
    std::optional<app::Session> session_;
    std::optional<app::OpenNight> open_night_;
    Date today_;
    std::vector<Habit> habits_;
    Profile profile_;
    Steps steps_;
    std::optional<Moment> last_saved_;  ///< when the diary took a change last; it never goes back
    struct Returned {
        std::int64_t version = 0;  ///< of the diary as it was made
        std::string label;
        std::function<void()> back;
    };
    std::optional<Returned> returned_;  ///< what undo takes back first
    std::int64_t version_ = 0;
    std::int64_t change_ = 0;
    std::int64_t read_change_ = -1;  ///< at which all_nights_ were read
    std::vector<Night> all_nights_;
    std::vector<Experiment> experiments_;
    int plans_ = 0;                      ///< that were begun
    std::filesystem::path last_folder_;  ///< where something was saved last
    std::string failure_;                ///< why the night on screen is not saved, in a few words
    std::function<void()> later_;
    bool wants_to_close_ = false;
    bool closes_when_done_ = false;  ///< as soon as what comes in is saved
    bool day_waits_ = false;
    int part_of_day_ = 0;  ///< at the last look
    app::SettingsFile settings_file_;
    app::Settings settings_;
    std::optional<Knowledge> knowledge_;

    void save_plan();
    void forget_import();  ///< of the diary that goes
    [[nodiscard]] Made to_be_made() const { return {file_, version_, today_}; }
    void begin_results();
    void forget_results();  ///< of the diary that goes, with the pages that were open on it

    std::shared_ptr<const present::Results> results_;
    Made made_;                            ///< what results_ are of
    Made asked_;                           ///< what the newest begun ones are of
    std::unique_ptr<app::Worker> worker_;  ///< last: its work ends before what it reads
};

}  // namespace nightcramp::ui
