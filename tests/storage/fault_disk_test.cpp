#include "tests/storage/fault_disk.hpp"

#include "storage/files.hpp"
#include "tests/storage/fault_folder.hpp"
#include "tests/storage/fault_trace.hpp"
#include "tests/support/scratch.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using Kind = DiskEvent::Kind;
using testing::ElementsAre;
using testing::Key;
using testing::Pair;

constexpr Fate all_lost{Fate::Kind::lost};
constexpr Fate all_kept{Fate::Kind::kept};

/// A folder with one file, "old", which holds "aaaa".
Disk start() {
    Disk disk;
    disk.names["old"] = 0;
    disk.files[0] = "aaaa";
    return disk;
}

std::string old_after(const std::vector<DiskEvent>& events, const Fate& fate) {
    const Disk disk = after_a_power_loss(start(), events, fate);
    return disk.files.at(disk.names.at("old"));
}

TEST(PowerLossModel, KeepsWhatWasSyncedAndLosesTheRest) {
    const std::vector<DiskEvent> events{{Kind::write, 0, {}, {}, 0, "b"},
                                        {Kind::sync_file, 0},
                                        {Kind::write, 0, {}, {}, 1, "c"},
                                        {Kind::cut, 0, {}, {}, 3}};
    EXPECT_EQ(old_after(events, all_lost), "baaa");
    EXPECT_EQ(old_after(events, all_kept), "bca");
}

TEST(PowerLossModel, MayKeepALaterWriteAndLoseAnEarlierOne) {
    const std::vector<DiskEvent> events{{Kind::write, 0, {}, {}, 0, "b"}, {Kind::write, 0, {}, {}, 3, "c"}};
    std::set<std::string> seen;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        seen.insert(old_after(events, {Fate::Kind::by_chance, seed}));
    }
    EXPECT_THAT(seen, ElementsAre("aaaa", "aaac", "baaa", "baac"));
}

TEST(PowerLossModel, MayLeaveAFileLongerThanWhatOfItWasWritten) {
    const std::vector<DiskEvent> events{{Kind::write, 0, {}, {}, 4, "bb"}};
    std::set<std::string> seen;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        seen.insert(old_after(events, {Fate::Kind::by_chance, seed}));
    }
    EXPECT_THAT(seen, testing::IsSupersetOf({"aaaa", "aaaabb", "aaaab", "aaaaZZ"}));
}

TEST(PowerLossModel, TakesBackNamesThatTheFolderWasNotSyncedFor) {
    std::vector<DiskEvent> events{{Kind::make_file, 1, "new"},
                                  {Kind::sync_folder, -1, ""},
                                  {Kind::write, 1, {}, {}, 0, "n"},
                                  {Kind::sync_file, 1},
                                  {Kind::rename, -1, "new", "old"}};
    EXPECT_EQ(old_after(events, all_lost), "aaaa");
    EXPECT_EQ(old_after(events, all_kept), "n");
    EXPECT_THAT(after_a_power_loss(start(), events, all_lost).names, ElementsAre(Key("new"), Key("old")));
    events.push_back({Kind::sync_folder, -1, ""});
    EXPECT_EQ(old_after(events, all_lost), "n");
    EXPECT_THAT(after_a_power_loss(start(), events, all_lost).names, ElementsAre(Key("old")));
}

TEST(PowerLossModel, LosesTheFilesOfALostFolder) {
    const std::vector<DiskEvent> events{
        {Kind::make_folder, -1, "sub"}, {Kind::make_file, 1, "sub/file"}, {Kind::sync_folder, -1, "sub"}};
    EXPECT_THAT(after_a_power_loss(start(), events, all_lost).names, ElementsAre(Key("old")));
    EXPECT_THAT(after_a_power_loss(start(), events, all_kept).names,
                ElementsAre(Key("old"), Key("sub/file")));
}

TEST(PowerLossTrace, SeesWhatOursAndTheStandardLibraryDo) {
    const FaultFolder folder;
    write_file(folder / "old", "aaaa");
    Trace trace(folder.path());
    storage::make_private_file(folder / "sub" / "file");
    storage::sync_to_disk(folder / "sub" / "file");
    std::filesystem::rename(folder / "sub" / "file", folder / "sub" / "other");
    std::filesystem::create_hard_link(folder / "old", folder / "second");
    std::filesystem::remove(folder / "old");
    trace.finish();
    std::vector<Kind> kinds;
    for (const DiskEvent& event : trace.events()) kinds.push_back(event.kind);
    EXPECT_THAT(kinds, ElementsAre(Kind::make_folder, Kind::sync_folder, Kind::make_file, Kind::sync_file,
                                   Kind::rename, Kind::link, Kind::remove_file));
    const Disk disk = after_a_kill(trace.start(), trace.events());
    EXPECT_THAT(disk.names, ElementsAre(Pair("second", 0), Key("sub/other")));
}

}  // namespace
}  // namespace nightcramp::test
