#pragma once

#include "diary/json.hpp"
#include "tests/support/scratch.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/types.h>

namespace nightcramp::system_test {

/// Where the sources lie that the program was built from.
[[nodiscard]] std::filesystem::path source_dir();

/// How a program ended and what it wrote.
struct Ended {
    int code = -1;  ///< its exit code; minus the signal that ended it
    std::string out;
    std::string err;

    [[nodiscard]] Json json() const { return Json::parse(out); }
};

/// A program that runs.
class Process {
public:
    /// Starts `command` with exactly these variables, and those of sanitizers. As root it can be started
    /// without root's rights. It does not outlive the test, even where that is killed.
    Process(const std::vector<std::string>& command, const std::map<std::string, std::string>& variables,
            bool unprivileged = false);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void write(const std::string& input);
    /// Waits for the next line on its standard output; empty where it ended instead.
    [[nodiscard]] std::string read_line();
    void kill() const;
    [[nodiscard]] bool has_ended() const;
    /// Asks it to end, and waits until it has.
    void stop();
    [[nodiscard]] pid_t id() const { return id_; }
    /// Closes its input, reads the rest and waits for its end.
    [[nodiscard]] Ended wait();

private:
    void close_input();

    pid_t id_ = -1;
    int input_ = -1;
    int output_ = -1;
    int errors_ = -1;
};

/// Runs the program of this build in a scratch home.
class SystemTest : public testing::Test {
protected:
    /// Runs `nightcramp` with these arguments on the test's own diary.
    [[nodiscard]] Ended run(std::vector<std::string> arguments, const std::string& input = "") const;
    /// Runs it without --diary.
    [[nodiscard]] Ended run_bare(const std::vector<std::string>& arguments,
                                 const std::string& input = "") const;
    [[nodiscard]] static std::vector<std::string> command(const std::vector<std::string>& arguments);

    test::Scratch home;
    std::filesystem::path diary = home / "my diary ü.nightcramp";
    std::map<std::string, std::string> variables{{"HOME", home.path().string()},
                                                 {"TZ", "Europe/Berlin"},
                                                 {"LC_ALL", "C.UTF-8"},
                                                 {"PATH", "/usr/bin:/bin"}};
};

}  // namespace nightcramp::system_test
