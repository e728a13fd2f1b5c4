#include "ui/data/copy_work.hpp"

#include <algorithm>
#include <exception>
#include <system_error>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

/// Something is handed over in any case, so that whoever waits knows that it is done.
std::function<void()> handed_over(std::function<void()> done) {
    return done ? std::move(done) : [] {};
}

}  // namespace

FolderSheet::FolderSheet(const std::filesystem::path& folder) {
    browser.enter(folder);
}

CopyWork::CopyWork(const app::World& world, std::unique_ptr<app::Worker> worker)
    : world_(world), worker_(worker ? std::move(worker) : std::make_unique<app::InPlaceWorker>()) {}

void CopyWork::add(Job job) {
    ++change_;
    waiting_.push_back(std::move(job));
    if (!current_) begin();
}

void CopyWork::add(Doing doing, const std::filesystem::path& file, OnDiary work,
                   std::function<void(const DiaryError& error)> failed) {
    auto on_diary = [&world = world_, file,
                     work = std::move(work)](const app::Task& task) -> std::function<void()> {
        std::error_code unknown;
        if (!std::filesystem::exists(file, unknown) && !unknown) {
            throw CannotOpen(
                fmt::format("There is no diary \"{}\" any more. Nothing was done.", file.string()));
        }
        Diary diary = world.shelf.open(file, world.clock.now());
        return work(diary, {task.stop, task.progress});
    };
    add({doing, std::move(on_diary), std::move(failed)});
}

void CopyWork::begin() {
    if (waiting_.empty()) return;
    current_ = std::move(waiting_.front());
    waiting_.pop_front();
    worker_->start([work = current_->work](const app::Task& task) { return handed_over(work(task)); });
}

/// What is handed over may add more.
void CopyWork::take() {
    const auto failed = current_->failed;
    bool is_done = true;
    try {
        is_done = worker_->deliver();
    } catch (const Cancelled&) {
    } catch (const DiaryError& error) {
        if (failed) failed(error);
    } catch (const std::exception& error) {
        if (failed) failed(CannotOpen(fmt::format("Something went wrong: {}", error.what())));
    }
    if (!is_done) return;
    current_.reset();
    ++change_;
}

void CopyWork::go_on() {
    while (current_) {
        take();
        if (current_) return;
        begin();
    }
}

void CopyWork::stop(Doing doing) {
    ++change_;
    std::erase_if(waiting_, [doing](const Job& job) { return job.doing == doing; });
    if (!current_ || current_->doing != doing) return;
    worker_->cancel();
    current_.reset();
    begin();
}

void CopyWork::forget() {
    worker_->cancel();
    waiting_.clear();
    current_.reset();
    lists.reset();
    reached.reset();
    tried.reset();
    failed_beside = false;
    checked.reset();
    restore_sheet.reset();
    folder_sheet.reset();
    unreachable.clear();
    ++change_;
}

bool CopyWork::is_at(Doing doing) const {
    return this->doing() == doing || std::any_of(waiting_.begin(), waiting_.end(),
                                                 [doing](const Job& job) { return job.doing == doing; });
}

CopyLists lists_of(const Vault& vault, const std::filesystem::path& folder) {
    CopyLists lists;
    lists.beside = vault.backups();
    if (!folder.empty()) lists.elsewhere = vault.backups(folder);
    return lists;
}

}  // namespace nightcramp::ui
