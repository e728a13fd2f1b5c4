#include "storage/salvage.hpp"
#include "tests/storage/damage_judge.hpp"
#include "tests/storage/damaged_bytes.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/fault_counts.hpp"
#include "tests/storage/lived_diary.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::IsEmpty;

/// A sample of the places is tried, the same each time, unless all are wanted.
int step_between_places() {
    return tries_all_points() ? 1 : 20;
}

class DamagedPlaces : public testing::TestWithParam<Places> {
protected:
    static void SetUpTestSuite() {
        const Scratch scratch;
        OpenDiary diary(scratch / "diary");
        live(diary.journal);
        saved_.emplace(diary.journal);
        whole_ = read_file(scratch / "diary");
    }

    /// Calls `judge` with the damaged file; what it returns is wrong there.
    template <class Judge>
    void try_places(const std::string& operation, int step, const Judge& judge) {
        const Places& part = GetParam();
        std::int64_t tried = 0;
        std::int64_t wrong = 0;
        for (int place = part.first; place < part.first + part.count; place += step) {
            const std::string bytes = harmed_at(place, whole_);
            write_file(file_, bytes);
            const std::vector<std::string> found = judge(place);
            ++tried;
            if (!found.empty()) ++wrong;
            EXPECT_THAT(found, IsEmpty()) << name_of(part.harm) << ", place " << place;
            EXPECT_TRUE(read_file(file_) == bytes) << "place " << place << ": the file was changed";
        }
        count_points(operation + ", " + std::string(name_of(part.harm)), tried, 0, wrong);
    }

    [[nodiscard]] static const Saved& saved() { return *saved_; }

    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / "diary";

private:
    static inline std::string whole_;
    static inline std::optional<Saved> saved_;
};

TEST_P(DamagedPlaces, AreReadRightOrNotAtAll) {
    try_places("reading a damaged diary", step_between_places(), [&](int) {
        std::vector<std::string> wrong;
        try {
            OpenDiary diary(file_);
            wrong = wrong_reads(diary.journal, saved());
            (void)diary.vault.check(today);
        } catch (const DiaryError&) {
            return wrong;
        }
        return wrong;
    });
}

TEST_P(DamagedPlaces, AreSalvagedRight) {
    const int step = 10 * step_between_places();
    try_places("salvaging a damaged diary", step, [&](int place) -> std::vector<std::string> {
        const auto to = scratch_ / ("salvaged-" + std::to_string(place));
        const storage::Opening quick{quick_vfs.name()};
        try {
            const Salvaged told = storage::salvage_diary(file_, to, now, quick, {});
            OpenDiary diary(to);
            return wrongly_salvaged(diary.journal, told, saved());
        } catch (const Damaged& error) {
            // Of a file that is cut near its beginning, nothing may be left.
            if (GetParam().harm == Harm::end_cut) return {};
            return {std::string("nothing was salvaged: ") + error.what()};
        }
    });
}

/// Parts of the places, which can be tried side by side.
std::vector<Places> parts() {
    constexpr int longest = 500;
    std::vector<Places> all;
    for (const Places& some : all_places) {
        for (int done = 0; done < some.count; done += longest) {
            all.push_back({some.harm, some.first + done, std::min(longest, some.count - done)});
        }
    }
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, DamagedPlaces, testing::ValuesIn(parts()));

}  // namespace
}  // namespace nightcramp::test
