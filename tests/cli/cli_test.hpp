#pragma once

#include "cli/face.hpp"
#include "diary/json.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/memory_shelf.hpp"
#include "tests/support/scratch.hpp"

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::cli {

class PinnedClock final : public app::Clock {
public:
    [[nodiscard]] Moment now() const override { return time; }
    Moment time = nightcramp::test::now;
};

/// What one command line came to.
struct Outcome {
    int code = 0;
    std::string out;
    std::string err;

    [[nodiscard]] Json json() const { return Json::parse(out); }
};

/// Runs command lines against a diary in memory, on a pinned morning in Berlin.
class CliTest : public testing::Test {
protected:
    /// Runs the line on the test's diary.
    Outcome run(std::vector<std::string> arguments, const std::string& input = "") {
        arguments.insert(arguments.end(), {"--diary", file.string()});
        return run_bare(std::move(arguments), input);
    }

    /// Runs the line as it is.
    Outcome run_bare(std::vector<std::string> arguments, const std::string& input = "") {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        const app::Environment environment = [this](const std::string& name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        const Shelf& used = other_shelf == nullptr ? shelf : *other_shelf;
        const int code = cli::run(std::move(arguments), {in, out, err, utf8, asks},
                                  {used, clock, zone, environment}, open_window);
        return {code, out.str(), err.str()};
    }

    [[nodiscard]] bool diary_exists() const { return std::filesystem::exists(file); }
    [[nodiscard]] MemoryJournal& journal() const { return shelf.journal(file); }

    test::Scratch scratch;
    std::filesystem::path file = scratch / "diary.nightcramp";
    test::MemoryShelf shelf;
    const Shelf* other_shelf = nullptr;  ///< used instead, where there is one
    PinnedClock clock;
    Zone zone = Zone::named("Europe/Berlin");
    std::map<std::string, std::string> variables{{"HOME", scratch.path().string()}};
    bool utf8 = true;
    bool asks = false;                           ///< whether somebody is there to answer
    std::vector<std::filesystem::path> windows;  ///< the diaries on which the window was opened
    std::optional<std::string> no_window;        ///< why it cannot be
    OpenWindow open_window = [this](const std::filesystem::path& diary) {
        if (!no_window) windows.push_back(diary);
        return no_window;
    };
};

}  // namespace nightcramp::cli
