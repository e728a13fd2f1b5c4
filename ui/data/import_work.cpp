#include "ui/data/import_work.hpp"

#include "app/folder.hpp"
#include "app/import_memory.hpp"
#include "app/importing.hpp"
#include "diary/errors.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>
#include <exception>
#include <system_error>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

namespace fs = std::filesystem;

constexpr double share_of_reading = 0.9;  ///< of the bar; the rest is the planning

exchange::Watch watch_of(const app::Task& task) {
    return {task.stop, task.progress};
}

bool is_name(const std::string& text) {
    return !text.empty() && (text[0] < 'a' || text[0] > 'z');
}

/// Programs by their names, then what has none: "a table of nights".
bool comes_before(const std::string& a, const std::string& b) {
    return is_name(a) != is_name(b) ? is_name(a) : app::sorts_before(a, b);
}

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) all += i + 1 == names.size() ? " and " : ", ";
        all += names[i];
    }
    return all;
}

}  // namespace

ImportWork::ImportWork(const app::World& world, std::unique_ptr<app::Worker> worker)
    : world_(world), worker_(worker ? std::move(worker) : std::make_unique<app::InPlaceWorker>()) {}

void ImportWork::begin(const fs::path& file) {
    folder_ = file.parent_path();
    worker_->cancel();
    waits_ = false;
    bring_in.begin(file);
}

void ImportWork::cancel() {
    worker_->cancel();
    waits_ = false;
    bring_in.start_again();
}

void ImportWork::go_on(const ImportedInto& diary) {
    take();
    if (waits_) return;
    const bool previews = bring_in.step() == BringIn::Step::preview;
    if (previews && !bring_in.is_stale() && planned_version_ != diary.version) bring_in.plan_again();
    try {
        begin_work(diary);
    } catch (const DiaryError&) {
        bring_in.put_off();
        waits_ = true;
        throw;
    }
}

void ImportWork::begin_work(const ImportedInto& diary) {
    for (auto work = bring_in.take_work(); work != BringIn::Work::none; work = bring_in.take_work()) {
        work == BringIn::Work::read ? read(diary) : plan(diary);
        take();
    }
}

void ImportWork::take() {
    try {
        worker_->deliver();
    } catch (const exchange::Unreadable& error) {
        bring_in.fail(error.what());
    } catch (const exchange::Cancelled&) {
        bring_in.start_again();
    } catch (const std::exception& error) {
        bring_in.fail(fmt::format("Something went wrong while it was read: {}", error.what()));
    }
}

void ImportWork::read(const ImportedInto& diary) {
    const app::ImportJob job{bring_in.file(), "", {bring_in.order(), diary.habits, diary.session.now()}};
    worker_->start([this, job, readers = app::import_readers(world_),
                    remembered = app::ImportMemory::of(world_.environment).load()](
                       const app::Task& task) -> std::function<void()> {
        app::ImportDraft told = app::read_import(job, readers, watch_of(task));
        auto file = std::make_shared<FileRead>();
        file->mapping = exchange::suggested_mapping(told.draft, job.options.habits, remembered);
        told.draft.assume(exchange::outgrown_choices(told.draft, job.options.habits, remembered));
        file->draft = std::make_shared<exchange::Draft>(std::move(told.draft));
        file->format = std::move(told.format);
        return [this, file] { bring_in.take(std::move(*file)); };
    });
}

void ImportWork::plan(const ImportedInto& diary) {
    planned_version_ = diary.version;
    const Zone zone = bring_in.zone().empty() ? world_.zone : Zone::named(bring_in.zone());
    const exchange::Choices choices{bring_in.mapping(), zone, diary.boundary, bring_in.replace()};
    worker_->start([this, choices, draft = bring_in.shared_draft(),
                    stored = app::stored_for(diary.session, bring_in.draft(), zone)](
                       const app::Task& task) -> std::function<void()> {
        auto made = std::make_shared<exchange::ImportPlan>(
            exchange::plan_import(*draft, choices, stored, watch_of(task)));
        return [this, made] { bring_in.take(std::move(*made)); };
    });
}

std::optional<double> ImportWork::progress() const {
    const auto share = worker_->progress();
    if (!share) return std::nullopt;
    return bring_in.is_planning() ? share_of_reading + (1 - share_of_reading) * *share
                                  : share_of_reading * *share;
}

void ImportWork::remember() const {
    app::ImportMemory::of(world_.environment).remember(bring_in.chosen());
}

const std::string& ImportWork::readable_programs() {
    if (!readable_programs_.empty()) return readable_programs_;
    const auto programs = exchange::program_names(app::import_readers(world_));
    std::vector<std::string> names(programs.begin(), programs.end());
    std::sort(names.begin(), names.end(), comes_before);
    readable_programs_ = joined(names);
    return readable_programs_;
}

fs::path ImportWork::home() const {
    return world_.environment("HOME").value_or("");
}

fs::path ImportWork::folder() const {
    if (!folder_.empty()) return folder_;
    std::error_code unknown;
    const fs::path downloads = home() / "Downloads";
    if (!home().empty() && fs::is_directory(downloads, unknown)) return downloads;
    return app::documents_folder(world_.environment);
}

}  // namespace nightcramp::ui
