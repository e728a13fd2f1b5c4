#include "tests/storage/salvage_fixture.hpp"

#include <source_location>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

fs::path stored_diary(int form) {
    const fs::path here = std::source_location::current().file_name();
    return here.parent_path() / "databases" / ("v000" + std::to_string(form) + ".db");
}

class SalvageOfOldForms : public testing::TestWithParam<int> {};

TEST_P(SalvageOfOldForms, GivesWhatOpeningGives) {
    const Scratch scratch;
    fs::copy_file(stored_diary(GetParam()), scratch / "old");
    const Salvaged told =
        storage::salvage_diary(scratch / "old", scratch / "new", now, {quick_vfs.name()}, {});
    EXPECT_THAT(told.lost, IsEmpty());
    const Saved opened(OpenDiary(scratch / "old").journal);
    const Saved salvaged(OpenDiary(scratch / "new").journal);
    EXPECT_EQ(salvaged.nights, opened.nights);
    EXPECT_EQ(salvaged.habits, opened.habits);
    EXPECT_EQ(salvaged.profile, opened.profile);
    EXPECT_EQ(salvaged.experiments, opened.experiments);
    EXPECT_EQ(salvaged.dismissals, opened.dismissals);
    EXPECT_EQ(salvaged.history, opened.history);
}

/// Old forms have no checksums: what the history knows otherwise is at least told.
TEST_P(SalvageOfOldForms, TellsWhereDiaryAndHistoryDiffer) {
    const Scratch scratch;
    fs::copy_file(stored_diary(GetParam()), scratch / "old");
    run_sql(scratch / "old", "UPDATE cramp SET pain = 1 WHERE night = '2026-11-22' AND pain = 7");
    const Salvaged told =
        storage::salvage_diary(scratch / "old", scratch / "new", now, {quick_vfs.name()}, {});
    EXPECT_THAT(told.lost,
                told_of("night 2026-11-22", GetParam() < 4 ? "not what the history says" : "checksum"));
}

INSTANTIATE_TEST_SUITE_P(All, SalvageOfOldForms, testing::Range(1, storage::newest_version() + 1));

}  // namespace
}  // namespace nightcramp::test
