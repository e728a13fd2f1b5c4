#include "app/show_file.hpp"

#include "tests/support/scratch.hpp"

#include <cerrno>
#include <chrono>
#include <thread>

#include <gmock/gmock.h>
#include <sys/wait.h>

namespace nightcramp::app {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::HasSubstr;

class ShowFile : public testing::Test {
protected:
    /// A program that does this; "$1" is what it was given.
    std::string program(const std::string& does) {
        const fs::path file = scratch_ / "viewer";
        test::write_file(file, "#!/bin/sh\n" + does + "\n");
        fs::permissions(file, fs::perms::owner_all);
        return file.string();
    }

    [[nodiscard]] std::string told() const {
        for (int i = 0; i < 500 && !fs::exists(scratch_ / "done"); ++i) std::this_thread::sleep_for(10ms);
        return fs::exists(scratch_ / "told") ? test::read_file(scratch_ / "told") : "";
    }

    /// The program writes into "told" and makes "done" at its end.
    [[nodiscard]] std::string tells(const std::string& what) const {
        const std::string folder = scratch_.path().string();
        return what + " >'" + folder + "/told'; : >'" + folder + "/done'";
    }

    test::Scratch scratch_;
    fs::path file_ = scratch_ / "-a report; of “Zoë” $HOME.pdf";

    void SetUp() override { test::write_file(file_, "%PDF"); }
};

TEST_F(ShowFile, GivesTheProgramThePathAsItIs) {
    EXPECT_EQ(show_with(program(tells("printf '%s|%s' \"$#\" \"$1\"")), file_), "");
    EXPECT_EQ(told(), "1|" + file_.string());
}

TEST_F(ShowFile, GivesAWholePathWhereItHasAPartOfOne) {
    EXPECT_EQ(show_with(program(tells("printf '%s' \"$1\"")), fs::relative(file_)), "");
    EXPECT_TRUE(fs::equivalent(told(), file_));
    EXPECT_TRUE(told().starts_with("/"));
}

TEST_F(ShowFile, DoesNotWaitAndLeavesNothingBehind) {
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(show_with(program("sleep 1"), file_), "");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 900ms);
    // Once it has ended there is nobody left to wait for.
    int failed = 0;
    for (int i = 0; i < 500 && failed == 0; ++i) {
        std::this_thread::sleep_for(10ms);
        siginfo_t told{};
        failed = ::waitid(P_ALL, 0, &told, WEXITED | WNOHANG | WNOWAIT);
    }
    EXPECT_EQ(failed, -1);
    EXPECT_EQ(errno, ECHILD);
}

TEST_F(ShowFile, SaysThatThereIsNoProgram) {
    EXPECT_EQ(show_with("no-such-program-4711", file_),
              "There is no program to open files with on this desktop (no-such-program-4711). The file is “" +
                  file_.string() + "”.");
}

TEST_F(ShowFile, SaysThatTheFileIsGone) {
    fs::remove(file_);
    EXPECT_THAT(show_with(program("true"), file_), HasSubstr("is not there any more"));
}

TEST_F(ShowFile, SaysWhyTheProgramCannotBegin) {
    const std::string broken = program("true");
    fs::permissions(broken, fs::perms::owner_read);
    EXPECT_THAT(show_with(broken, file_), HasSubstr("cannot be opened from here: Permission denied."));
}

}  // namespace
}  // namespace nightcramp::app
