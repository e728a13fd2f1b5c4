#include "app/atomic_file.hpp"

#include "tests/support/scratch.hpp"

#include <csignal>
#include <system_error>
#include <vector>

#include <gmock/gmock.h>
#include <sys/resource.h>

namespace nightcramp::app {
namespace {

namespace fs = std::filesystem;
using test::read_file;
using test::Scratch;
using test::Unprivileged;
using test::write_file;
using testing::ElementsAre;

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
    return names;
}

fs::perms rights(const fs::path& place) {
    return fs::status(place).permissions();
}

TEST(AtomicFile, IsMadeForTheOwnerOnlyWithItsFolders) {
    const Scratch scratch;
    const fs::path file = scratch / "a" / "b" / "file";
    write_atomically(file, "text");
    EXPECT_EQ(read_file(file), "text");
    EXPECT_EQ(rights(file), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(rights(scratch / "a"), fs::perms::owner_all);
    EXPECT_EQ(rights(file.parent_path()), fs::perms::owner_all);
}

TEST(AtomicFile, IsReplacedAndLeavesNothingBeside) {
    const Scratch scratch;
    write_file(scratch / "file", "older and longer");
    write_atomically(scratch / "file", std::string_view("new\0er", 6));
    EXPECT_EQ(read_file(scratch / "file"), std::string("new\0er", 6));
    EXPECT_EQ(rights(scratch / "file"), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("file"));
}

TEST(AtomicFile, LeavesTheRightsOfAFolderThatIsThere) {
    const Scratch scratch;
    fs::create_directory(scratch / "open");
    fs::permissions(scratch / "open", fs::perms::owner_all | fs::perms::group_all);
    write_atomically(scratch / "open" / "file", "");
    EXPECT_EQ(rights(scratch / "open"), fs::perms::owner_all | fs::perms::group_all);
}

TEST(AtomicFile, BehindALinkIsReplacedAndTheLinkStays) {
    const Scratch scratch;
    fs::create_directory(scratch / "elsewhere");
    write_file(scratch / "elsewhere" / "real", "old");
    fs::create_symlink("elsewhere/real", scratch / "link");
    write_atomically(scratch / "link", "new");
    EXPECT_TRUE(fs::is_symlink(scratch / "link"));
    EXPECT_EQ(read_file(scratch / "elsewhere" / "real"), "new");
    EXPECT_THAT(names_in(scratch / "elsewhere"), ElementsAre("real"));
}

TEST(AtomicFile, ThatMayNotBeWrittenStaysAsItWas) {
    const Scratch scratch;
    fs::create_directory(scratch / "folder");
    write_file(scratch / "folder" / "file", "old");
    fs::permissions(scratch.path(), fs::perms::owner_all | fs::perms::others_exec);
    fs::permissions(scratch / "folder", fs::perms::owner_read | fs::perms::owner_exec |
                                            fs::perms::others_read | fs::perms::others_exec);
    {
        const Unprivileged nobody;
        EXPECT_THROW(write_atomically(scratch / "folder" / "file", "new"), std::system_error);
        EXPECT_THROW(write_atomically(scratch / "folder" / "new" / "file", "new"), std::system_error);
    }
    EXPECT_EQ(read_file(scratch / "folder" / "file"), "old");
    EXPECT_THAT(names_in(scratch / "folder"), ElementsAre("file"));
}

TEST(AtomicFile, ThatCannotTakeItsPlaceLeavesNothingBehind) {
    const Scratch scratch;
    fs::create_directories(scratch / "file" / "inside");
    EXPECT_THROW(write_atomically(scratch / "file", "new"), std::system_error);
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("file"));
    write_file(scratch / "text", "");
    EXPECT_THROW(write_atomically(scratch / "text" / "file", "new"), std::system_error);
}

/// Files may grow to so many bytes and no further, as on a disk that is full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int);
};

TEST(AtomicFile, ThatDoesNotFitStaysAsItWas) {
    const Scratch scratch;
    write_file(scratch / "file", "old");
    {
        const SmallDisk disk(10);
        EXPECT_THROW(write_atomically(scratch / "file", "more than ten bytes"), std::system_error);
    }
    EXPECT_EQ(read_file(scratch / "file"), "old");
    EXPECT_THAT(names_in(scratch.path()), ElementsAre("file"));
}

}  // namespace
}  // namespace nightcramp::app
