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
constexpr std::size_t identity_length = 8;

std::string compact_utc(const Moment& moment) {
    std::string text;
    for (const char c : iso(Moment{std::chrono::local_seconds(moment.utc().time_since_epoch())})) {
        if (c == '+') break;
        if (c != '-' && c != ':') text += c;
    }
    return text + 'Z';
}

bool has_form_of_time(std::string_view text) {
    const auto fits = [](char c, char form) { return form == '0' ? c >= '0' && c <= '9' : c == form; };
    return std::equal(text.begin(), text.end(), time_form.begin(), time_form.end(), fits);
}

/// None where there is no such date or hour.
std::optional<std::chrono::sys_seconds> parse_time(std::string_view text) {
    if (!has_form_of_time(text)) return std::nullopt;
    const auto part = [&](std::size_t at, std::size_t length) { return text.substr(at, length); };
    const auto moment = parse_moment(fmt::format("{}-{}-{}T{}:{}:{}+00:00", part(0, 4), part(4, 2),
                                                 part(6, 2), part(9, 2), part(11, 2), part(13, 2)));
    return moment ? std::optional(moment->utc()) : std::nullopt;
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

std::optional<Listed> listed(const CopyPlace& place, const std::filesystem::directory_entry& entry) {
    std::error_code error;
    auto name = parse_copy_name(place, entry.path().filename().string());
    if (!name || !entry.is_regular_file(error)) return std::nullopt;
    const auto bytes = entry.file_size(error);
    if (error) return std::nullopt;
    Backup backup{entry.path(), name->reason, bytes, name->kept_at};
    return Listed{*std::move(name), std::move(backup)};
}

void list(const CopyPlace& place, std::vector<Listed>& found) {
    std::error_code error;
    std::filesystem::directory_iterator entry(place.folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (auto copy = listed(place, *entry)) found.push_back(*std::move(copy));
    }
}

}  // namespace

CopyPlace place_beside(const std::filesystem::path& diary) {
    return {backup_folder(diary), diary.stem().string() + "-"};
}

CopyPlace place_elsewhere(const std::filesystem::path& diary, const std::filesystem::path& folder,
                          std::string_view identity) {
    return {folder, fmt::format("{}-{}-", diary.stem().string(), identity), true};
}

std::filesystem::path backup_folder(const std::filesystem::path& diary) {
    return diary.parent_path() / "backups";
}

std::string copy_name(const CopyPlace& place, const Moment& now, std::string_view reason, int number) {
    const std::string suffix = number == 1 ? "" : fmt::format(".{}", number);
    return fmt::format("{}{}-{}{}{}", place.prefix, compact_utc(now), reason, suffix, ending);
}

std::string backup_name(const std::filesystem::path& diary, const Moment& now, std::string_view reason,
                        int number) {
    return copy_name(place_beside(diary), now, reason, number);
}

std::optional<BackupName> parse_copy_name(const CopyPlace& place, std::string_view name) {
    if (!take_front(name, place.prefix) || !name.ends_with(ending)) return std::nullopt;
    name.remove_suffix(ending.size());
    BackupName parsed;
    parsed.time = name.substr(0, time_form.size());
    const auto kept_at = parse_time(parsed.time);
    if (!kept_at || !take_front(name, parsed.time + "-")) return std::nullopt;
    parsed.kept_at = *kept_at;
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

std::optional<BackupName> parse_backup_name(const std::filesystem::path& diary, std::string_view name) {
    return parse_copy_name(place_beside(diary), name);
}

std::optional<std::string> identity_in_name(const std::filesystem::path& diary, std::string_view name) {
    std::string_view rest = name;
    if (!take_front(rest, diary.stem().string() + "-")) return std::nullopt;
    std::string identity(rest.substr(0, identity_length));
    const bool is_hex = identity.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!is_hex || !parse_copy_name(place_elsewhere(diary, {}, identity), name)) return std::nullopt;
    return identity;
}

std::vector<Backup> copies_in(const std::vector<CopyPlace>& places) {
    std::vector<Listed> found;
    for (const CopyPlace& place : places) list(place, found);
    std::sort(found.begin(), found.end(), [](const Listed& a, const Listed& b) {
        return std::tie(a.name.time, a.name.number, a.name.reason) >
               std::tie(b.name.time, b.name.number, b.name.reason);
    });
    std::vector<Backup> copies;
    for (Listed& copy : found) copies.push_back(std::move(copy.backup));
    return copies;
}

std::vector<Backup> copies_in(const CopyPlace& place) {
    return copies_in(std::vector{place});
}

std::vector<Backup> copies_of(const std::filesystem::path& diary) {
    return copies_in(place_beside(diary));
}

}  // namespace nightcramp::storage
