#include "exchange/package.hpp"
#include "exchange/unreadable.hpp"
#include "tests/support/scratch.hpp"

#include <array>
#include <cstring>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace nightcramp::exchange {
namespace {

using nightcramp::test::Scratch;
using nightcramp::test::write_file;
using testing::SizeIs;

class NoFiles : public testing::Test {
protected:
    /// Nobody writes to it, so that opening it would never end.
    [[nodiscard]] std::filesystem::path make_pipe(const std::string& name) const {
        EXPECT_EQ(mkfifo((folder / name).c_str(), 0600), 0);
        return folder / name;
    }

    [[nodiscard]] static std::string refusal(const std::filesystem::path& path) {
        try {
            static_cast<void>(open_package(path));
        } catch (const Unreadable& error) {
            return error.what();
        }
        return "";
    }

    Scratch folder;
};

TEST_F(NoFiles, APipeWithoutAWriterIsRefusedAtOnce) {
    const std::string sentence =
        " is a pipe and not a file, so it may never come to an end. Choose the file that the other program "
        "exported.";
    EXPECT_EQ(refusal(make_pipe("f.csv")), "“f.csv”" + sentence);
    std::filesystem::create_symlink(folder / "f.csv", folder / "link.csv");
    EXPECT_EQ(refusal(folder / "link.csv"), "“link.csv”" + sentence);
}

TEST_F(NoFiles, ADeviceIsRefused) {
    EXPECT_THAT(refusal("/dev/zero"), testing::StartsWith("“zero” is a device and not a file"));
}

TEST_F(NoFiles, ASocketIsRefused) {
    const std::filesystem::path place = folder / "s";
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    ASSERT_LT(place.string().size(), sizeof address.sun_path);
    std::memcpy(address.sun_path, place.c_str(), place.string().size());
    const int socket_number = socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(bind(socket_number, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_THAT(refusal(place), testing::StartsWith("“s” is a socket and not a file"));
    close(socket_number);
}

TEST_F(NoFiles, InAFolderTheyArePassedOver) {
    static_cast<void>(make_pipe("a.csv"));
    write_file(folder / "b.csv", "1");
    std::filesystem::create_symlink("/dev/zero", folder / "c.csv");
    const auto package = open_package(folder.path());
    ASSERT_THAT(package->files(), SizeIs(1));
    EXPECT_EQ(package->files().front().name, "b.csv");
}

TEST_F(NoFiles, APipeThatTheProgramHoldsOpenIsRead) {
    std::array<int, 2> ends{};
    ASSERT_EQ(pipe(ends.data()), 0);
    ASSERT_EQ(write(ends[1], "one,two", 7), 7);
    close(ends[1]);
    const auto package = open_package(fmt::format("/dev/fd/{}", ends[0]));
    EXPECT_EQ(read_whole(*package->open(0), 100), "one,two");
    close(ends[0]);
}

}  // namespace
}  // namespace nightcramp::exchange
