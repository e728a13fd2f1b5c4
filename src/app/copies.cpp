#include "app/copies.hpp"

#include "diary/errors.hpp"

#include <algorithm>
#include <exception>

namespace nightcramp::app {
namespace {

/// The date of the copy on the person's wall as it is now.
Date date_of_copy(const Backup& kept, const Moment& now) {
    return date_of(
        {std::chrono::local_seconds(kept.kept_at.time_since_epoch() + now.utc_offset), now.utc_offset});
}

bool has_copy_of_today(const Vault& vault, const Moment& now, const std::filesystem::path& folder) {
    const std::vector<Backup> copies = vault.backups(folder);
    return std::any_of(copies.begin(), copies.end(), [&](const Backup& kept) {
        return kept.reason == reasons::daily && date_of_copy(kept, now) == date_of(now);
    });
}

/// Does the work beside the diary and in the person's folder. What fails beside the diary does not keep a
/// copy from the other place: it is thrown at the end.
template <class Work>
KeptCopies in_each_place(const Vault& vault, const std::filesystem::path& folder, const Work& work) {
    KeptCopies copies;
    std::exception_ptr failed;
    try {
        work(copies, std::filesystem::path(), copies.beside);
    } catch (const DiaryError&) {
        failed = std::current_exception();
    }
    try {
        if (!folder.empty()) {
            vault.expect_copies_in(folder);
            work(copies, folder, copies.elsewhere);
        }
    } catch (const DiaryError& error) {
        copies.unreachable = error.what();
    }
    if (failed) std::rethrow_exception(failed);
    return copies;
}

}  // namespace

KeptCopies keep_daily(Vault& vault, const Moment& now, const std::filesystem::path& folder) {
    return in_each_place(vault, folder,
                         [&](KeptCopies& copies, const std::filesystem::path& place, Tended& tended) {
                             if (has_copy_of_today(vault, now, place)) return;
                             copies.kept.push_back(vault.keep(now, reasons::daily, place));
                             tended = vault.tend(now, place);
                         });
}

KeptCopies keep_now(Vault& vault, const Moment& now, std::string_view reason,
                    const std::filesystem::path& folder) {
    return in_each_place(vault, folder, [&](KeptCopies& copies, const std::filesystem::path& place, Tended&) {
        copies.kept.push_back(vault.keep(now, reason, place));
    });
}

Problems tend_copies(Vault& vault, const Moment& now, const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> places{{}};
    if (!folder.empty()) places.push_back(folder);
    Problems all;
    for (const std::filesystem::path& place : places) {
        try {
            append(all, vault.tend(now, place).problems);
        } catch (const DiaryError& error) {
            all.push_back({place.empty() ? "copies" : place.string(), error.what()});
        }
    }
    return all;
}

}  // namespace nightcramp::app
