#include "tests/system/window.hpp"

namespace nightcramp::system_test {
namespace {

using namespace std::chrono_literals;

class InTheWindowWithFiles : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0);
        std::filesystem::create_directories(home / "Downloads");
    }

    /// As Loop writes it, with one habit and two days.
    void download_loop() const {
        const std::filesystem::path folder = home / "loop/001 Stretching";
        std::filesystem::create_directories(folder);
        test::write_file(home / "loop/Habits.csv",
                         "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,"
                         "Color,Unit,Target Type,Target Value,Archived?\n"
                         "001,Stretching,YES_NO,,,1,1,#388E3C,,,,false\n");
        test::write_file(folder / "Checkmarks.csv",
                         "Date,Value,Notes\n2026-01-20,YES_MANUAL,\n2026-01-19,NO,\n");
        const std::string zip = (home / "Downloads/Loop Habits CSV.zip").string();
        Process python({NIGHTCRAMP_PYTHON, "-c",
                        "import shutil, sys; shutil.make_archive(sys.argv[1][:-4], 'zip', sys.argv[2])", zip,
                        (home / "loop").string()},
                       variables);
        ASSERT_EQ(python.wait().code, 0);
    }

    void download_daylio() const {
        test::write_file(home / "Downloads/daylio_export.csv",
                         "full_date,date,weekday,time,mood,activities,note_title,note\n"
                         "2026-01-18,18 January,Sunday,22:05,good,Stretching,\"\",\"\"\n"
                         "2026-01-17,17 January,Saturday,22:30,bad,Leg cramp,\"\",\"\"\n");
    }

    [[nodiscard]] Json night(const std::string& date) const { return run({"show", date, "--json"}).json(); }

    /// Nothing where the night does not know.
    [[nodiscard]] Json stretched(const std::string& date) const {
        const Json told = night(date);
        for (const Json& one : told.at("answers")) {
            if (one.at("habit") == "stretching") return one.at("answer");
        }
        return nullptr;
    }
};

/// Reading runs beside the window, and a key does not wait for it.
void wait_for_reading() {
    std::this_thread::sleep_for(2s);
}

TEST_F(InTheWindowWithFiles, TheyComeInByKeysAlone) {
    download_loop();
    open_window();
    press({"ctrl+8", "Return", "Return"});  // "Choose a file …", and the one file of Downloads
    wait_for_reading();
    press({"shift+Tab", "shift+Tab", "Return"});  // back from the first item to "Bring in 2 nights"
    close_window();
    EXPECT_EQ(stretched("2026-01-20"), "yes");
    EXPECT_EQ(stretched("2026-01-19"), "no");

    std::filesystem::remove(home / "Downloads/Loop Habits CSV.zip");
    download_daylio();
    open_window();
    press({"ctrl+8", "Return", "Return"});
    wait_for_reading();
    press({"shift+Tab", "shift+Tab", "shift+Tab", "Return"});  // also past the question of the time zone
    close_window();
    EXPECT_EQ(stretched("2026-01-18"), "yes");
    EXPECT_EQ(night("2026-01-17").at("cramps").size(), 1U);
}

}  // namespace
}  // namespace nightcramp::system_test
