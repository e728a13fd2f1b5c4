#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/fault_counts.hpp"
#include "tests/storage/fault_judge.hpp"
#include "tests/storage/fault_ways.hpp"

#include <tuple>

#include <fmt/format.h>
#include <gmock/gmock.h>

/// At every call that an operation makes to the disk, once and from then on, the disk says that something is
/// wrong.
namespace nightcramp::test {
namespace {

/// What keeps a copy out of a folder of the person's is told by the name of the folder.
bool tells_of_other_folder(const DiaryError& error) {
    return std::string_view(error.what()).find("/stick\"") != std::string_view::npos;
}

class FaultsAtEveryCall : public testing::TestWithParam<std::tuple<Operation, Way>> {
protected:
    void TearDown() override {
        EXPECT_THAT(judge_.complaints(), testing::IsEmpty());
        const Tally& tally = judge_.tally();
        count_points(fmt::format("errors: {}", operation().name), tally.tried, tally.lost, tally.wrong);
    }

    static const Operation& operation() { return std::get<0>(GetParam()); }
    static const Way& way() { return std::get<1>(GetParam()); }

    /// Does the operation, in which that call fails; false where it does not make so many.
    bool fail_at(int call, bool for_ever) {
        const auto folder = scratch_.fresh("folder");
        write_disk(recorded_.start, folder);
        std::size_t acknowledged = 0;
        how_ = fmt::format("call {}{}", call, for_ever ? " and all after it" : "");
        for_ever ? vfs_.fail_from(call, way().fault) : vfs_.fail_once(call, way().fault);
        perform(folder, acknowledged);
        const bool has_failed = vfs_.stop();
        judge_.judge_folder(folder, acknowledged, how_);
        return has_failed;
    }

private:
    void perform(const std::filesystem::path& folder, std::size_t& acknowledged) {
        const auto expect_right = [&](const Journal& journal) {
            ++acknowledged;
            if (held_by(journal) != recorded_.states[acknowledged])
                judge_.wrong(how_, "something else is read");
        };
        try {
            operation().perform(Performance(folder, {vfs_.name()}, expect_right));
        } catch (const DiaryError& error) {
            how_ += fmt::format(" (\"{}\")", error.what());
            if (!says(way().fault, error) && !tells_of_other_folder(error)) {
                judge_.wrong(how_, "it says something else");
            }
        }
    }

    FaultFolder scratch_;
    FaultVfs vfs_;
    Recorded recorded_ = record(operation());
    Judge judge_{recorded_};
    std::string how_;
};

TEST_P(FaultsAtEveryCall, LeaveWhatWasAcknowledgedAndSayWhatIsWrong) {
    for (const bool for_ever : {false, true}) {
        for (int call = 1; fail_at(call, for_ever); call = next_call(call)) {
        }
    }
}

std::string way_name(const testing::TestParamInfo<std::tuple<Operation, Way>>& info) {
    return std::string(std::get<0>(info.param).name) + std::get<1>(info.param).name;
}

/// Opens the diary and reads everything twice, the second time from a cache.
Operation reading() {
    Operation read = all_operations().front();
    for (const Operation& operation : all_operations()) {
        if (operation.name == std::string("Log")) read = operation;
    }
    read.name = "Read";
    read.perform = [](const Performance& performance) {
        const OpenDiary diary(performance.diary(), performance.opening());
        for (int i = 0; i < 2; ++i) {
            try {
                performance.acknowledge(diary.journal);
            } catch (const DiaryError&) {
                if (i == 1) throw;
            }
        }
        (void)diary.vault.check(today);
    };
    return read;
}

std::vector<Operation> all_and_reading() {
    std::vector<Operation> all = all_operations();
    all.push_back(reading());
    return all;
}

INSTANTIATE_TEST_SUITE_P(OfTheDisk, FaultsAtEveryCall,
                         testing::Combine(testing::ValuesIn(all_and_reading()), testing::ValuesIn(all_ways)),
                         way_name);

}  // namespace
}  // namespace nightcramp::test
