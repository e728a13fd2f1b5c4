#include "tests/storage/fault_disk.hpp"

#include "tests/support/scratch.hpp"

#include <functional>
#include <stdexcept>

#include <sys/stat.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;
using Kind = DiskEvent::Kind;

std::uint64_t number_in_system(const fs::path& file) {
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0) throw std::runtime_error("no file " + file.string());
    return status.st_ino;
}

void write_bytes(std::string& file, std::uint64_t at, std::string_view bytes) {
    if (file.size() < at + bytes.size()) file.resize(at + bytes.size());
    file.replace(at, bytes.size(), bytes);
}

void change_bytes(Disk& disk, const DiskEvent& event) {
    if (event.kind == Kind::write) write_bytes(disk.files[event.file], event.at, event.bytes);
    if (event.kind == Kind::cut) disk.files[event.file].resize(event.at);
}

/// A name that is not there any more (its folder was lost) is nobody's.
void give_name(Disk& disk, const DiskEvent& event) {
    const auto found = disk.names.find(event.name);
    if (found == disk.names.end()) return;
    disk.names[event.new_name] = found->second;
    if (event.kind == Kind::rename && event.new_name != event.name) disk.names.erase(event.name);
}

void change_names(Disk& disk, const DiskEvent& event) {
    switch (event.kind) {
        case Kind::make_file:
            disk.names[event.name] = event.file;
            disk.files.try_emplace(event.file);
            break;
        case Kind::make_folder:
            disk.folders.insert(event.name);
            break;
        case Kind::rename:
        case Kind::link:
            give_name(disk, event);
            break;
        case Kind::remove_file:
            disk.names.erase(event.name);
            break;
        case Kind::remove_folder:
            disk.folders.erase(event.name);
            break;
        default:
            break;
    }
}

bool changes_bytes(const DiskEvent& event) {
    return event.kind == Kind::write || event.kind == Kind::cut;
}

bool changes_names(const DiskEvent& event) {
    return event.kind == Kind::make_file || event.kind == Kind::make_folder || event.kind == Kind::rename ||
           event.kind == Kind::link || event.kind == Kind::remove_file || event.kind == Kind::remove_folder;
}

std::string folder_of(const std::string& name) {
    return fs::path(name).parent_path().string();
}

/// The folder whose list the event changes. Where there are two, their disk does both at once.
std::string changed_folder(const DiskEvent& event) {
    return folder_of(event.new_name.empty() ? event.name : event.new_name);
}

/// Chance, as far as the fate leaves something to it.
class Dice {
public:
    explicit Dice(const Fate& fate) : fate_(fate.kind), generator_(fate.seed) {
        constexpr int moods[] = {1, 5, 9, 10};
        mood_ = moods[below(4)];
    }

    bool by_chance() const { return fate_ == Fate::Kind::by_chance; }
    /// In some cases nearly all is kept, in others nearly all is lost.
    bool keeps() { return by_chance() ? static_cast<int>(below(10)) < mood_ : fate_ == Fate::Kind::kept; }
    std::size_t below(std::size_t end) { return generator_() % end; }
    /// How many of `count` ordered things are kept.
    std::size_t first_of(std::size_t count) {
        if (by_chance()) return keeps() ? count : below(count + 1);
        return fate_ == Fate::Kind::kept ? count : 0;
    }

private:
    Fate::Kind fate_;
    std::mt19937 generator_;
    int mood_ = 5;
};

void write_in_part(std::string& file, const DiskEvent& event, Dice& dice) {
    constexpr std::uint64_t sector = 512;
    const std::string_view bytes = event.bytes;
    if (dice.below(2) == 0) return write_bytes(file, event.at, bytes.substr(0, bytes.size() / 2));
    for (std::uint64_t done = 0; done < bytes.size();) {
        const std::uint64_t rest = sector - (event.at + done) % sector;
        const std::string_view piece = bytes.substr(done, rest);
        if (dice.below(2) == 0) write_bytes(file, event.at + done, piece);
        done += piece.size();
    }
}

/// A disk may note the new length of a file before what lies there.
void lengthen(std::string& file, std::uint64_t size, Dice& dice) {
    if (file.size() >= size || dice.below(3) == 0) return;
    file.resize(size, dice.below(2) == 0 ? '\0' : '\x5A');
}

/// Changes since the last sync of their file.
void change_bytes_by_chance(Disk& disk, const std::vector<const DiskEvent*>& unsynced, Dice& dice) {
    std::map<int, std::uint64_t> longest;
    for (const DiskEvent* event : unsynced) {
        std::string& file = disk.files[event->file];
        longest[event->file] =
            event->kind == Kind::cut ? 0 : std::max(longest[event->file], event->at + event->bytes.size());
        if (dice.keeps()) {
            change_bytes(disk, *event);
        } else if (event->kind == Kind::write && dice.by_chance() && dice.below(2) == 0) {
            write_in_part(file, *event, dice);
        }
    }
    if (!dice.by_chance()) return;
    for (const auto& [file, size] : longest) lengthen(disk.files[file], size, dice);
}

void change_all_bytes(Disk& disk, std::span<const DiskEvent> events, Dice& dice) {
    std::map<int, std::size_t> last_sync;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].kind == Kind::sync_file) last_sync[events[i].file] = i;
    }
    std::vector<const DiskEvent*> unsynced;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!changes_bytes(events[i])) continue;
        const auto sync = last_sync.find(events[i].file);
        if (sync != last_sync.end() && i < sync->second) {
            change_bytes(disk, events[i]);
        } else {
            unsynced.push_back(&events[i]);
        }
    }
    change_bytes_by_chance(disk, unsynced, dice);
}

void change_all_names(Disk& disk, std::span<const DiskEvent> events, Dice& dice) {
    std::map<std::string, std::size_t> last_sync;
    std::map<std::string, std::size_t> unsynced;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].kind == Kind::sync_folder) {
            last_sync[events[i].name] = i;
            unsynced[events[i].name] = 0;
        } else if (changes_names(events[i])) {
            ++unsynced[changed_folder(events[i])];
        }
    }
    for (auto& [folder, count] : unsynced) count = dice.first_of(count);
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!changes_names(events[i])) continue;
        const std::string folder = changed_folder(events[i]);
        const auto sync = last_sync.find(folder);
        const bool synced = sync != last_sync.end() && i < sync->second;
        if (synced || unsynced[folder]-- > 0) {
            change_names(disk, events[i]);
        } else {
            unsynced[folder] = 0;
        }
    }
}

/// Nothing lies in a folder that is not there.
void drop_lost_folders(Disk& disk) {
    const auto is_lost = [&](const std::string& name) {
        const std::string folder = folder_of(name);
        return !folder.empty() && disk.folders.count(folder) == 0;
    };
    while (std::erase_if(disk.folders, is_lost) > 0) {
    }
    std::erase_if(disk.names, [&](const auto& entry) { return is_lost(entry.first); });
}

}  // namespace

Disk read_disk(const fs::path& folder, std::map<std::uint64_t, int>& numbers) {
    Disk disk;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).string();
        if (entry.is_directory()) {
            disk.folders.insert(name);
            continue;
        }
        const int next = static_cast<int>(numbers.size());
        const int number = numbers.try_emplace(number_in_system(entry.path()), next).first->second;
        disk.names[name] = number;
        disk.files[number] = read_file(entry.path());
    }
    return disk;
}

void write_disk(const Disk& disk, const fs::path& folder) {
    fs::create_directories(folder);
    for (const std::string& name : disk.folders) fs::create_directories(folder / name);
    std::map<int, fs::path> written;
    for (const auto& [name, number] : disk.names) {
        const auto [first, is_new] = written.try_emplace(number, folder / name);
        if (is_new) {
            write_file(folder / name, disk.files.at(number));
        } else {
            fs::create_hard_link(first->second, folder / name);
        }
    }
}

bool looks_alike(const Disk& a, const Disk& b) {
    if (a.folders != b.folders || a.names.size() != b.names.size()) return false;
    for (const auto& [name, number] : a.names) {
        const auto found = b.names.find(name);
        if (found == b.names.end() || a.files.at(number) != b.files.at(found->second)) return false;
    }
    return true;
}

std::uint64_t fingerprint(const Disk& disk) {
    std::uint64_t sum = 0;
    const auto add = [&](const std::string& text) {
        sum = sum * 0x9E3779B97F4A7C15 + std::hash<std::string>()(text) + 1;
    };
    for (const std::string& name : disk.folders) add(name);
    for (const auto& [name, number] : disk.names) {
        add(name);
        add(disk.files.at(number));
    }
    return sum;
}

Disk after_a_kill(Disk start, std::span<const DiskEvent> events, bool half_done) {
    for (const DiskEvent& event : events) {
        change_names(start, event);
        if (half_done && &event == &events.back() && event.kind == Kind::write) {
            write_bytes(start.files[event.file], event.at, event.bytes.substr(0, event.bytes.size() / 2));
        } else {
            change_bytes(start, event);
        }
    }
    return start;
}

Disk after_a_power_loss(const Disk& start, std::span<const DiskEvent> events, const Fate& fate) {
    Dice dice(fate);
    Disk disk = start;
    for (const DiskEvent& event : events) {
        if (event.kind == Kind::make_file) disk.files.try_emplace(event.file);
    }
    change_all_bytes(disk, events, dice);
    change_all_names(disk, events, dice);
    drop_lost_folders(disk);
    return disk;
}

}  // namespace nightcramp::test
