#include "analysis/night_table.hpp"

#include "tests/analysis/tables.hpp"

#include <functional>
#include <set>

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using std::chrono::days;
using test::series;

NightTable five_nights() {
    NightTable table = test::table_of(series({0, unknown, 2, unknown, 1}));
    table.habits = {test::yes_no(series({1, 0, unknown, 1, 0}))};
    table.medicines = {{"statin", series({0, 0, 1, 1, 1}), {table.date(2)}}};
    return table;
}

TEST(NightTable, CountsTheRecordedNights) {
    EXPECT_EQ(five_nights().recorded(), 3);
    EXPECT_EQ(five_nights().nights(), 5);
    EXPECT_EQ(NightTable{}.recorded(), 0);
}

TEST(NightTable, APartIsShortenedToWhereItsEndsAreRecorded) {
    const NightTable cut = part(five_nights(), 1, 3);

    EXPECT_EQ(cut.first, test::first_night + days(2));
    EXPECT_EQ(cut.cramps, series({2}));
    EXPECT_EQ(cut.habits[0].value.size(), 1);
    EXPECT_EQ(cut.habits[0].not_applicable.size(), 1);
    EXPECT_EQ(cut.medicines[0].state, series({1}));
}

TEST(NightTable, ThePartOfAllNightsIsTheTable) {
    EXPECT_EQ(fingerprint(part(five_nights(), 0, 4)), fingerprint(five_nights()));
}

TEST(NightTable, APartWithoutARecordedNightIsEmpty) {
    const NightTable cut = part(five_nights(), 3, 3);

    EXPECT_EQ(cut.nights(), 0);
    EXPECT_EQ(cut.habits[0].value.size(), 0);
    EXPECT_EQ(part(NightTable{}, 0, -1).nights(), 0);
}

TEST(NightTable, FindsTheRowOfARecordedNight) {
    EXPECT_EQ(recorded_row(five_nights(), 1), 0);
    EXPECT_EQ(recorded_row(five_nights(), 3), 4);
    EXPECT_EQ(recorded_row(five_nights(), 4), std::nullopt);
    EXPECT_EQ(recorded_row(five_nights(), 0), std::nullopt);
}

TEST(Fingerprint, IsTheSameForTheSameTable) {
    NightTable table = five_nights();
    EXPECT_EQ(fingerprint(table), fingerprint(five_nights()));
    table.cramps[0] = -0.0;
    EXPECT_EQ(fingerprint(table), fingerprint(five_nights()));
}

TEST(Fingerprint, EveryChangeOfAValueShows) {
    const std::vector<std::function<void(NightTable&)>> changes{
        [](NightTable&) {},
        [](NightTable& table) { table.first += days(1); },
        [](NightTable& table) { table.cramps[4] = 2; },
        [](NightTable& table) { table.cramps[1] = 0; },
        [](NightTable& table) { table.cramps[0] = unknown; },
        [](NightTable& table) { table.habits[0].id = "heat"; },
        [](NightTable& table) { table.habits[0].amount = true; },
        [](NightTable& table) { table.habits[0].contrast = 2; },
        [](NightTable& table) { table.habits[0].value[2] = 0; },
        [](NightTable& table) { table.habits[0].not_applicable[2] = 1; },
        [](NightTable& table) { table.habits[0].recalled = true; },
        [](NightTable& table) { table.habits[0].prior_mean = -0.2; },
        [](NightTable& table) { table.habits[0].ceiling = 0; },
        [](NightTable& table) { table.habits.clear(); },
        [](NightTable& table) { table.medicines[0].name = "other"; },
        [](NightTable& table) { table.medicines[0].state[2] = unknown; },
        [](NightTable& table) { table.medicines[0].changes[0] += days(1); },
        [](NightTable& table) { table.unrecorded_with_answers = 1; },
    };
    std::set<std::uint64_t> prints;
    for (const auto& change : changes) {
        NightTable table = five_nights();
        change(table);
        prints.insert(fingerprint(table));
    }
    EXPECT_EQ(prints.size(), changes.size());
}

}  // namespace
}  // namespace nightcramp::analysis
