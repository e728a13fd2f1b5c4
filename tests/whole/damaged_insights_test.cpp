#include "analysis/insights.hpp"
#include "analysis/tabulate.hpp"
#include "diary/errors.hpp"
#include "storage/sqlite_shelf.hpp"
#include "tests/storage/damaged_bytes.hpp"
#include "tests/storage/fault_counts.hpp"
#include "tests/storage/lived_diary.hpp"
#include "tests/support/scratch.hpp"

#include <gtest/gtest.h>

namespace nightcramp::test {
namespace {

std::uint64_t insights_of(const std::filesystem::path& file, const Catalogue& catalogue) {
    const Diary diary = SqliteShelf().open(file, now);
    const auto span = diary.journal->span();
    const auto nights = span ? diary.journal->nights(*span) : std::vector<Night>();
    const auto habits = all_habits(catalogue.habits, diary.journal->habits());
    const Profile profile = diary.journal->profile().value_or(Profile());
    return analysis::insights(analysis::tabulate({nights, habits, profile, catalogue})).fingerprint;
}

/// What is found in a damaged diary is what was found in it before, or nothing.
TEST(DamagedInsights, AreRightOrNone) {
    const Scratch scratch;
    const auto file = scratch / "diary";
    live(*SqliteShelf().open(file, now).journal);
    const std::string whole = read_file(file);
    const Catalogue catalogue = load_catalogue();
    const std::uint64_t right = insights_of(file, catalogue);
    const int step = tries_all_points() ? 20 : 400;
    std::int64_t tried = 0;
    std::int64_t wrong = 0;
    std::int64_t opened = 0;
    for (int place = 0; place < count_of_places; place += step) {
        write_file(file, harmed_at(place, whole));
        ++tried;
        try {
            const bool is_right = insights_of(file, catalogue) == right;
            EXPECT_TRUE(is_right) << "place " << place;
            if (!is_right) ++wrong;
            ++opened;
        } catch (const DiaryError&) {
            continue;
        }
    }
    EXPECT_GT(opened, 0);
    count_points("insights of a damaged diary", tried, 0, wrong);
}

}  // namespace
}  // namespace nightcramp::test
