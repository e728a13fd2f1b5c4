#include "diary/thinning.hpp"

#include "tests/support/builders.hpp"

#include <algorithm>
#include <functional>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::test {
namespace {

using Times = std::vector<std::chrono::sys_seconds>;

Times times_of(const std::vector<Moment>& moments) {
    Times times;
    for (const Moment& moment : moments) times.push_back(moment.utc());
    return times;
}

/// One copy in the morning of each of the last `count` days.
Times daily(int count) {
    Times times;
    for (int ago = 0; ago < count; ++ago) times.push_back(at(today - days(ago), 7).utc());
    return times;
}

Times left_of(const Times& times, const Moment& then) {
    const auto gone = too_many(times, then);
    Times left;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!std::binary_search(gone.begin(), gone.end(), i)) left.push_back(times[i]);
    }
    return left;
}

bool holds(const Times& times, std::chrono::sys_seconds time) {
    return std::find(times.begin(), times.end(), time) != times.end();
}

TEST(Thinning, LeavesFewCopiesAlone) {
    EXPECT_TRUE(too_many({}, now).empty());
    EXPECT_TRUE(too_many(daily(14), now).empty());
}

TEST(Thinning, LeavesDaysThenWeeksThenMonthsOfThreeYears) {
    const Times left = left_of(daily(3 * 365), now);
    // Monday 23 November 2026: of the 8 weeks three end within the 14 days.
    std::vector<Date> expected;
    for (int ago = 0; ago < 14; ++ago) expected.push_back(today - days(ago));
    for (int week = 3; week < 8; ++week) expected.push_back(today - days(7 * week - 6));
    EXPECT_EQ(expected.back(), date_from(2026, 10, 11));
    std::chrono::year_month month(std::chrono::year(2026), std::chrono::October);
    for (int count = 1; count < 24; ++count, month -= std::chrono::months(1)) {
        expected.emplace_back(month / std::chrono::last);
    }
    Times times;
    for (const Date day : expected) times.push_back(at(day, 7).utc());
    std::sort(times.begin(), times.end(), std::greater<>());
    EXPECT_EQ(left, times);
    EXPECT_EQ(left.size(), 14U + 5U + 23U);
}

TEST(Thinning, LeavesTheNewestOfADay) {
    const Times times = times_of({at(today, 9), at(today, 8), at(today, 7)});
    EXPECT_THAT(too_many(times, at(today, 10)), testing::ElementsAre(1, 2));
}

TEST(Thinning, CountsOnlyDaysThatHaveACopy) {
    Times times;
    for (int count = 0; count < 14; ++count) times.push_back(at(today - days(5 * count), 7).utc());
    EXPECT_TRUE(too_many(times, now).empty());
}

TEST(Thinning, TellsDaysApartByTheWallOfNow) {
    const Times times{at(today, 0, 30).utc(), at(today, 0, 30).utc() - std::chrono::hours(1)};
    EXPECT_TRUE(too_many(times, now).empty()) << "either side of midnight";
    const Moment in_utc{std::chrono::local_seconds(now.utc().time_since_epoch()), std::chrono::minutes(0)};
    EXPECT_THAT(too_many(times, in_utc), testing::ElementsAre(1));
}

TEST(Thinning, LeavesWhatIsLaterThanNow) {
    const Times times = times_of({at(today, 10), at(today, 9), at(today, 6), at(today, 5)});
    EXPECT_THAT(too_many(times, at(today, 8)), testing::ElementsAre(3));
}

/// Moments of some years around the pinned day, newest first; some of one day, some in the future.
Times some_times() {
    const auto hours = *rc::gen::container<std::vector<int>>(
        rc::gen::oneOf(rc::gen::inRange(-20, 400), rc::gen::inRange(-20, 24 * 365 * 4)));
    Times times;
    for (const int ago : hours) times.push_back(now.utc() - std::chrono::hours(ago));
    std::sort(times.begin(), times.end(), std::greater<>());
    return times;
}

RC_GTEST_PROP(ThinningProperties, TheNewestOfThePastStaysAndAllOfTheFuture, ()) {
    const Times times = some_times();
    const auto gone = too_many(times, now);
    const auto past =
        std::find_if(times.begin(), times.end(), [](const auto& time) { return time <= now.utc(); });
    const auto newest = static_cast<std::size_t>(past - times.begin());
    for (const std::size_t index : gone) RC_ASSERT(index > newest);
    RC_ASSERT(left_of(times, now).size() <= 14U + 8U + 24U + newest);
}

RC_GTEST_PROP(ThinningProperties, ASecondTimeNothingIsTooMany, ()) {
    RC_ASSERT(too_many(left_of(some_times(), now), now).empty());
}

RC_GTEST_PROP(ThinningProperties, AFurtherCopyBringsNoneBack, ()) {
    Times times = some_times();
    const Times left = left_of(times, now);
    const auto further = now.utc() - std::chrono::hours(*rc::gen::inRange(-20, 24 * 365 * 4));
    Times more = times;
    more.insert(std::lower_bound(more.begin(), more.end(), further, std::greater<>()), further);
    for (const auto& time : left_of(more, now)) RC_ASSERT(time == further || holds(left, time));
}

RC_GTEST_PROP(ThinningProperties, TheSameIsLeftWhetherThinnedAsTheyComeOrAtOnce, ()) {
    Times all;
    Times thinned;
    Times coming = some_times();
    std::reverse(coming.begin(), coming.end());
    for (const auto& time : coming) {
        const Moment then{std::chrono::local_seconds((time + now.utc_offset).time_since_epoch()),
                          now.utc_offset};
        all.insert(all.begin(), time);
        thinned.insert(thinned.begin(), time);
        thinned = left_of(thinned, then);
        RC_ASSERT(thinned == left_of(all, then));
    }
}

}  // namespace
}  // namespace nightcramp::test
