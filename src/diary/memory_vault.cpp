#include "diary/memory_vault.hpp"

#include "diary/errors.hpp"
#include "diary/forget.hpp"
#include "diary/health.hpp"
#include "diary/thinning.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp {
namespace {

void expect_folder(const std::filesystem::path& folder) {
    std::error_code error;
    if (folder.empty() || std::filesystem::is_directory(folder, error)) return;
    throw CannotOpen(
        fmt::format("The folder \"{}\" for copies cannot be found. Nothing was changed.", folder.string()));
}

std::int64_t count_of(const MemoryJournal::Contents& contents) {
    return std::ssize(contents.nights) + std::ssize(contents.habits) + std::ssize(contents.profiles) +
           std::ssize(contents.experiments) + std::ssize(contents.dismissals) + std::ssize(contents.edits);
}

/// True where the copy held any of what is pending. From then on it is as one that was made after the
/// forgetting.
bool forget_pending(MemoryJournal::Contents& copy, const std::vector<MemoryVault::Pending>& pending,
                    const MemoryJournal::Contents& diary) {
    bool held_any = false;
    for (const auto& [what, version] : pending) {
        if (copy.version >= version || !forget_in_copy(copy, what, diary)) continue;
        copy.version = version;
        held_any = true;
    }
    return held_any;
}

}  // namespace

std::vector<Backup> MemoryVault::Copies::listed(const std::filesystem::path& folder) const {
    std::vector<Backup> all;
    for (auto copy = kept.rbegin(); copy != kept.rend(); ++copy) {
        if (copy->folder == folder) all.push_back(copy->backup);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Backup& a, const Backup& b) { return a.kept_at > b.kept_at; });
    return all;
}

const MemoryVault::Copy* MemoryVault::Copies::find(const std::filesystem::path& file) const {
    const auto found =
        std::find_if(kept.begin(), kept.end(), [&](const Copy& copy) { return copy.backup.file == file; });
    return found == kept.end() ? nullptr : &*found;
}

const MemoryVault::Copy& MemoryVault::copy_of(const std::filesystem::path& file) const {
    if (const Copy* found = copies_->find(file)) return *found;
    throw CannotOpen(fmt::format("There is no copy \"{}\". The diary was not changed.", file.string()));
}

Backup MemoryVault::keep(const Moment& now, std::string_view reason, const std::filesystem::path& folder) {
    expect_folder(folder);
    const auto file = folder / fmt::format("copy {} of {} ({})", ++copies_->made, iso(now), reason);
    const Backup kept{file, std::string(reason), 0, now.utc()};
    copies_->kept.push_back({kept, folder, journal_.contents()});
    return kept;
}

std::vector<Backup> MemoryVault::backups(const std::filesystem::path& folder) const {
    return copies_->listed(folder);
}

Backup MemoryVault::restore(const std::filesystem::path& file, const Moment& now) {
    MemoryJournal::Contents contents = copy_of(file).contents;
    forget_pending(contents, copies_->pending, journal_.contents());
    contents.version = std::max(contents.version, journal_.version()) + 1;
    Backup kept = keep(now, reasons::before_restore);
    journal_.replace(std::move(contents));
    return kept;
}

std::unique_ptr<Journal> MemoryVault::look_into(const std::filesystem::path& file) const {
    auto journal = std::make_unique<MemoryJournal>();
    journal->replace(copy_of(file).contents);
    return journal;
}

Rehearsal MemoryVault::rehearse(const Moment&, const Watch& watch) {
    watch.check();
    watch.tell(1);
    return {count_of(journal_.contents()), 0};
}

void MemoryVault::forget(const Forgetting& what, const Moment&) {
    MemoryJournal::Contents contents = journal_.contents();
    forget_in(contents, what);
    journal_.replace(std::move(contents));
    copies_->pending.push_back({what, journal_.version()});
}

void MemoryVault::thin(const Moment& now, const std::filesystem::path& folder, Tended& tended) {
    std::vector<Backup> copies = copies_->listed(folder);
    std::erase_if(copies, [&](const Backup& copy) { return !may_be_thinned(copy, now); });
    std::vector<std::chrono::sys_seconds> kept_at;
    for (const Backup& copy : copies) kept_at.push_back(copy.kept_at);
    for (const std::size_t index : too_many(kept_at, now)) {
        const std::filesystem::path& file = copies[index].file;
        std::erase_if(copies_->kept, [&](const Copy& copy) { return copy.backup.file == file; });
        tended.removed.push_back(file);
    }
}

Tended MemoryVault::tend(const Moment& now, const std::filesystem::path& folder) {
    expect_folder(folder);
    Tended tended;
    thin(now, folder, tended);
    for (Copy& copy : copies_->kept) {
        if (copy.folder != folder) continue;
        if (forget_pending(copy.contents, copies_->pending, journal_.contents())) {
            tended.rewritten.push_back(copy.backup.file);
        }
    }
    return tended;
}

std::vector<Problem> MemoryVault::check(Date today, const Watch& watch) const {
    Problems all;
    const auto check_all = [&](const auto& values) {
        watch.check();
        for (const auto& [key, value] : values) append(all, health_problems(value, today));
    };
    check_all(journal_.contents().nights);
    check_all(journal_.contents().habits);
    check_all(journal_.contents().profiles);
    check_all(journal_.contents().experiments);
    watch.tell(1);
    return all;
}

Diary memory_diary() {
    auto journal = std::make_unique<MemoryJournal>();
    auto vault = std::make_unique<MemoryVault>(*journal);
    return {std::move(journal), std::move(vault)};
}

}  // namespace nightcramp
