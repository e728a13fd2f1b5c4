#include "tests/storage/fault_counts.hpp"
#include "tests/system/process.hpp"

#include <chrono>
#include <random>
#include <set>
#include <thread>

namespace nightcramp::system_test {
namespace {

namespace fs = std::filesystem;
using std::chrono::microseconds;

/// The real program, killed again and again after random short times.
class KilledProgram : public SystemTest {
protected:
    void TearDown() override {
        const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
        test::count_points(std::string("kill -9: ") + test->name(), tried_, lost_, wrong_);
        EXPECT_EQ(lost_, 0);
        EXPECT_EQ(wrong_, 0);
        EXPECT_GT(ended_, 0) << "everything was killed before it could say that it is done";
        EXPECT_LT(ended_, tried_) << "nothing was killed in time";
    }

    [[nodiscard]] static int rounds() { return test::tries_all_points() ? 400 : 40; }

    /// Whether the program ended by itself and said that all went well. The times become such that half of
    /// the runs do, whatever is run and however fast it is here.
    [[nodiscard]] bool run_and_kill(std::vector<std::string> arguments) {
        ++tried_;
        arguments.insert(arguments.end(), {"--diary", diary.string()});
        Process process(command(arguments), variables);
        std::this_thread::sleep_for(random_() % 1000 * longest_ / 1000);
        process.kill();
        const bool has_ended = process.wait().code == 0;
        longest_ = has_ended ? longest_ * 2 / 3 : longest_ * 3 / 2;
        ended_ += has_ended ? 1 : 0;
        return has_ended;
    }

    /// The dates of the nights, and what a check of the diary says.
    [[nodiscard]] std::set<std::string> nights() {
        std::set<std::string> dates;
        const Ended listed = run({"nights", "--from", "2020-01-01", "--to", "2026-01-22", "--json"});
        if (listed.code != 0 || (fs::exists(diary) && run({"check"}).code != 0)) {
            ++wrong_;
            return dates;
        }
        const Json told = listed.json();
        for (const Json& night : told.at("nights")) dates.insert(night.at("date"));
        return dates;
    }

    std::int64_t tried_ = 0;
    std::int64_t ended_ = 0;
    std::int64_t lost_ = 0;
    std::int64_t wrong_ = 0;

private:
    microseconds longest_{60'000};
    std::mt19937 random_{20260122};
};

TEST_F(KilledProgram, LogKeepsWhatItAcknowledged) {
    std::set<std::string> begun;
    std::set<std::string> acknowledged;
    for (int i = 0; i < rounds(); ++i) {
        const std::string date = iso(date_from(2026, 1, 22) - days(i));
        begun.insert(date);
        if (run_and_kill({"log", "--night", date, "--none"})) acknowledged.insert(date);
        const std::set<std::string> found = nights();
        for (const std::string& promised : acknowledged) lost_ += found.count(promised) == 0 ? 1 : 0;
        for (const std::string& there : found) wrong_ += begun.count(there) == 0 ? 1 : 0;
    }
}

TEST_F(KilledProgram, ImportBringsAllInOrNothing) {
    constexpr std::size_t all = 60;
    for (std::size_t i = 0; i < all; ++i) {
        const std::string date = iso(date_from(2026, 1, 22) - days(static_cast<int>(i)));
        ASSERT_EQ(run({"log", "--night", date, "--cramp", "02:30 left calf pain 7"}).code, 0);
    }
    const std::string file = (home / "all.json").string();
    ASSERT_EQ(run({"export", "--to", file, "--as", "json"}).code, 0);
    for (int i = 0; i < rounds() / 3; ++i) {
        fs::remove(diary);
        fs::remove(diary.string() + "-journal");
        fs::remove_all(diary.parent_path() / "backups");
        ASSERT_EQ(run({"log", "--night", "2020-01-01", "--none"}).code, 0);
        const bool acknowledged = run_and_kill({"import", file});
        const std::size_t found = nights().size();
        lost_ += acknowledged && found != all + 1 ? 1 : 0;
        wrong_ += found != 1 && found != all + 1 ? 1 : 0;
    }
}

TEST_F(KilledProgram, RestoreIsDoneOrNot) {
    const std::string copies[] = {(home / "one").string(), (home / "two").string()};
    ASSERT_EQ(run({"log", "--night", "2026-01-20", "--none"}).code, 0);
    fs::copy_file(diary, copies[0]);
    ASSERT_EQ(run({"log", "--night", "2026-01-21", "--none"}).code, 0);
    fs::copy_file(diary, copies[1]);
    std::size_t expected = 2;
    for (int i = 0; i < rounds(); ++i) {
        const std::size_t wanted = i % 2 == 0 ? 1 : 2;
        const bool acknowledged = run_and_kill({"restore", copies[wanted - 1], "--yes"});
        const std::size_t found = nights().size();
        lost_ += acknowledged && found != wanted ? 1 : 0;
        wrong_ += found != wanted && found != expected ? 1 : 0;
        expected = found;
    }
}

}  // namespace
}  // namespace nightcramp::system_test
