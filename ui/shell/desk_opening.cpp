#include "app/open_example.hpp"
#include "diary/copy_name.hpp"
#include "diary/errors.hpp"
#include "diary/noon_rule.hpp"
#include "ui/data/copy_actions.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/failures.hpp"

#include <utility>

#include <fmt/format.h>

/// Which diary is open.
namespace nightcramp::ui {
namespace {

void expect_no_copy(const std::filesystem::path& file) {
    if (!names_a_copy(file)) return;
    throw CannotOpen(fmt::format(
        "\"{}\" is a copy that Nightcramp keeps: nothing is written to it. To go back to it, open your diary "
        "and choose the copy under Data. To use it as a diary of its own, copy it to another name first.",
        file.string()));
}

}  // namespace

void Desk::open() {
    try {
        expect_no_copy(file_);
        std::error_code unknown;  // a folder that may not be looked into: opening says so
        if (!std::filesystem::exists(file_, unknown) && !unknown) return find_missing();
        Diary diary = world_.shelf.open(file_, now());
        const bool is_new = diary.journal->version() == 0;
        take(std::move(diary), is_new ? Stage::welcome : Stage::diary);
        keep_copy_of_the_day(*this);
    } catch (const DiaryError& error) {
        stage_ = Stage::failed;
        dialogs.add(cannot_open_dialog(error, *this));
    }
}

void Desk::find_missing() {
    const std::vector<Backup> left = world_.shelf.copies(file_);
    if (left.empty()) return welcome();
    stage_ = Stage::failed;
    dialogs.add(missing_dialog(left, *this));
}

void Desk::welcome() {
    stage_ = Stage::welcome;
    ++change_;
}

bool Desk::begin_empty() {
    return try_to([this] {
        if (!session_) take(world_.shelf.open(file_, now()), Stage::welcome);
    });
}

void Desk::take(Diary diary, Stage stage) {
    close_diary();
    diary_ = std::move(diary);
    session_.emplace(*diary_.journal, catalogue_, world_.clock, Face::window);
    stage_ = stage;
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

void Desk::open_typed_path() {
    const std::string home = world_.environment("HOME").value_or("");
    std::string typed = typed_path;
    if (typed.starts_with("~/") && !home.empty()) typed = home + typed.substr(1);
    open_other(std::filesystem::absolute(typed));
}

void Desk::close_diary() {
    forget_results();
    forget_import();
    copies.forget();
    history_sheet.reset();
    open_night_.reset();
    session_.reset();
    diary_ = Diary();
    strip.reset();
    returned_.reset();
    last_saved_.reset();
    failure_.clear();
    stage_ = Stage::failed;
    ++change_;
}

void Desk::open_other(std::filesystem::path diary) {
    close_diary();
    file_ = std::move(diary);
    open();
}

std::filesystem::path Desk::put_back(const std::filesystem::path& copy) {
    close_diary();
    std::filesystem::path aside = world_.shelf.put_back(file_, copy, now());
    open();
    return aside;
}

}  // namespace nightcramp::ui
