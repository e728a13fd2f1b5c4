#include "tests/system/window.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace nightcramp::system_test {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr std::uint32_t white = 0xFFFFFF;

/// The white part of a screen, and how many of its pixels are not white.
struct Paper {
    int left = 1 << 20;
    int right = 0;
    int top = 1 << 20;
    int bottom = 0;
    int inked = 0;
    int pixels = 0;
};

/// Rows of which a fifth of the screen is white are of the paper, and of those the columns that are white for
/// the most part: its margins at least.
Paper paper_on(const Screen& screen) {
    Paper paper;
    std::vector<int> rows;
    for (int y = 0; y < screen.height; ++y) {
        int whites = 0;
        for (int x = 0; x < screen.width; ++x) whites += screen.at(x, y) == white ? 1 : 0;
        if (whites >= screen.width / 5) rows.push_back(y);
    }
    for (int x = 0; x < screen.width; ++x) {
        std::size_t whites = 0;
        for (const int y : rows) whites += screen.at(x, y) == white ? 1U : 0U;
        if (2 * whites < rows.size() || rows.empty()) continue;
        paper.left = std::min(paper.left, x);
        paper.right = std::max(paper.right, x);
    }
    for (const int y : rows) {
        paper.top = std::min(paper.top, y);
        paper.bottom = std::max(paper.bottom, y);
        for (int x = paper.left; x <= paper.right; ++x) {
            ++paper.pixels;
            paper.inked += screen.at(x, y) != white ? 1 : 0;
        }
    }
    return paper;
}

class InTheWindowWithAReport : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0);
        fs::create_directories(home / "Documents");
    }

    /// Through the jump, as one who knows its name.
    void open_report() {
        open_window();
        press({"n", "ctrl+k"});
        type("report");
        press({"Return"});
        std::this_thread::sleep_for(3s);  // results and page are made beside the window
    }

    [[nodiscard]] std::vector<fs::path> documents() const {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(home / "Documents")) files.push_back(entry.path());
        return files;
    }
};

TEST_F(InTheWindowWithAReport, ItsPageIsShownAsItIsPrinted) {
    open_report();
    const Paper paper = paper_on(screen());
    EXPECT_GT(paper.right - paper.left, 300);
    EXPECT_GT(paper.bottom - paper.top, 300);
    EXPECT_GT(paper.inked, paper.pixels / 100) << "nothing stands on it";
    EXPECT_LT(paper.inked, paper.pixels / 2);
    close_window();
}

TEST_F(InTheWindowWithAReport, ItIsSavedAndOpenedByKeysAlone) {
    const fs::path viewer = home / "bin/xdg-open";
    fs::create_directories(home / "bin");
    test::write_file(viewer, "#!/bin/sh\nprintf '%s' \"$1\" >'" + (home / "opened").string() + "'\n");
    fs::permissions(viewer, fs::perms::owner_all);
    variables["PATH"] = (home / "bin").string() + ":/usr/bin:/bin";
    open_report();
    // From the nights past the paper and what else is on it, to "Save as …"; in the sheet it is saved.
    press({"Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Return", "Return"});
    std::this_thread::sleep_for(1s);
    press({"Tab", "Return"});  // "Open it"
    std::this_thread::sleep_for(1s);
    close_window();
    ASSERT_EQ(documents().size(), 1U);
    EXPECT_TRUE(test::read_file(documents().front()).starts_with("%PDF"));
    ASSERT_TRUE(fs::exists(home / "opened"));
    EXPECT_EQ(test::read_file(home / "opened"), documents().front().string());
}

}  // namespace
}  // namespace nightcramp::system_test
