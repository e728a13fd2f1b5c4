#include "storage/backup_name.hpp"

#include "diary/habit.hpp"
#include "diary/number.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace nightcramp::storage {
namespace {

constexpr std::string_view ending = ".nightcramp";
constexpr std::string_view time_form = "00000000T000000Z";

std::string compact_utc(const Moment& moment) {
    std::string text;
    for (const char c : iso(Moment{std::chrono::local_seconds(moment.utc().time_since_epoch())})) {
        if (c == '+') break;
        if (c != '-' && c != ':') text += c;
    }
    return text + 'Z';
}

bool is_time(std::string_view text) {
    const auto fits = [](char c, char form) { return form == '0' ? c >= '0' && c <= '9' : c == form; };
    return std::equal(text.begin(), text.end(), time_form.begin(), time_form.end(), fits);
}

bool take_front(std::string_view& text, std::string_view front) {
    if (!text.starts_with(front)) return false;
    text.remove_prefix(front.size());
    return true;
}

struct Listed {
    BackupName name;
    Backup backup;
};

std::optional<Listed> listed(const std::filesystem::path& diary,
                             const std::filesystem::directory_entry& entry) {
    std::error_code error;
    auto name = parse_backup_name(diary, entry.path().filename().string());
    if (!name || !entry.is_regular_file(error)) return std::nullopt;
    const auto bytes = entry.file_size(error);
    if (error) return std::nullopt;
    Backup backup{entry.path(), name->reason, bytes};
    return Listed{*std::move(name), std::move(backup)};
}

}  // namespace

std::filesystem::path backup_folder(const std::filesystem::path& diary) {
    return diary.parent_path() / "backups";
}

std::string backup_name(const std::filesystem::path& diary, const Moment& now, std::string_view reason,
                        int number) {
    const std::string suffix = number == 1 ? "" : fmt::format(".{}", number);
    return fmt::format("{}-{}-{}{}{}", diary.stem().string(), compact_utc(now), reason, suffix, ending);
}

std::optional<BackupName> parse_backup_name(const std::filesystem::path& diary, std::string_view name) {
    if (!take_front(name, diary.stem().string() + "-") || !name.ends_with(ending)) return std::nullopt;
    name.remove_suffix(ending.size());
    BackupName parsed;
    parsed.time = name.substr(0, time_form.size());
    if (!is_time(parsed.time) || !take_front(name, parsed.time + "-")) return std::nullopt;
    if (const auto dot = name.find('.'); dot != std::string_view::npos) {
        const auto number = parse_digits(name.substr(dot + 1));
        if (!number || *number < 2) return std::nullopt;
        parsed.number = *number;
        name = name.substr(0, dot);
    }
    if (!is_slug(name)) return std::nullopt;
    parsed.reason = name;
    return parsed;
}

std::vector<Backup> copies_of(const std::filesystem::path& diary) {
    std::error_code error;
    std::vector<Listed> found;
    std::filesystem::directory_iterator entry(backup_folder(diary), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (auto copy = listed(diary, *entry)) found.push_back(*std::move(copy));
    }
    std::sort(found.begin(), found.end(), [](const Listed& a, const Listed& b) {
        return std::tie(a.name.time, a.name.number, a.name.reason) >
               std::tie(b.name.time, b.name.number, b.name.reason);
    });
    std::vector<Backup> copies;
    for (Listed& copy : found) copies.push_back(std::move(copy.backup));
    return copies;
}

}  // namespace nightcramp::storage
