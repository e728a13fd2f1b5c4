#include "diary/memory_vault.hpp"

#include "diary/errors.hpp"
#include "diary/health.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp {

Backup MemoryVault::keep(const Moment& now, std::string_view reason) {
    const std::string name = fmt::format("copy {} of {} ({})", copies_.size() + 1, iso(now), reason);
    copies_.push_back({{name, std::string(reason), 0}, journal_.contents()});
    return copies_.back().backup;
}

std::vector<Backup> MemoryVault::backups() const {
    std::vector<Backup> all;
    for (auto copy = copies_.rbegin(); copy != copies_.rend(); ++copy) all.push_back(copy->backup);
    return all;
}

Backup MemoryVault::restore(const std::filesystem::path& file, const Moment& now) {
    const auto found = std::find_if(copies_.begin(), copies_.end(),
                                    [&](const Copy& copy) { return copy.backup.file == file; });
    if (found == copies_.end()) {
        throw CannotOpen(fmt::format("There is no copy \"{}\". The diary was not changed.", file.string()));
    }
    MemoryJournal::Contents contents = found->contents;
    contents.version = std::max(contents.version, journal_.version()) + 1;
    Backup kept = keep(now, before_restore);
    journal_.replace(std::move(contents));
    return kept;
}

std::vector<Problem> MemoryVault::check(Date today) const {
    Problems all;
    const auto check_all = [&](const auto& values) {
        for (const auto& [key, value] : values) append(all, health_problems(value, today));
    };
    check_all(journal_.contents().nights);
    check_all(journal_.contents().habits);
    check_all(journal_.contents().profiles);
    check_all(journal_.contents().experiments);
    return all;
}

Diary memory_diary() {
    auto journal = std::make_unique<MemoryJournal>();
    auto vault = std::make_unique<MemoryVault>(*journal);
    return {std::move(journal), std::move(vault)};
}

}  // namespace nightcramp
