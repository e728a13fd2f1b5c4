#include "present/date_bar.hpp"

#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using test::night_with_cramp;
using test::night_without_cramps;
using test::sunday;
using testing::ElementsAre;
using testing::IsEmpty;

Night with_two_cramps(Date date) {
    Night night = night_with_cramp(date);
    night.cramps.emplace_back();
    return night;
}

Night only_a_note(Date date) {
    Night night;
    night.date = date;
    night.note = "A note";
    return night;
}

TEST(DateCells, SayWhatIsKnownOfEachNight) {
    const std::vector<Night> nights{night_without_cramps(sunday - days(9)), with_two_cramps(sunday - days(4)),
                                    night_without_cramps(sunday - days(3)),
                                    night_with_cramp(sunday - days(2)), only_a_note(sunday)};

    EXPECT_THAT(date_cells(nights, {sunday - days(4), sunday}),
                ElementsAre(DateCell{sunday - days(4), "Wed 18", NightMark::several,
                                     "Wednesday 18 to Thursday 19 November: 2 cramps"},
                            DateCell{sunday - days(3), "Thu 19", NightMark::none,
                                     "Thursday 19 to Friday 20 November: no cramps"},
                            DateCell{sunday - days(2), "Fri 20", NightMark::one,
                                     "Friday 20 to Saturday 21 November: 1 cramp"},
                            DateCell{sunday - days(1), "Sat 21", NightMark::unanswered,
                                     "Saturday 21 to Sunday 22 November: not answered"},
                            DateCell{sunday, "Sun 22", NightMark::unanswered,
                                     "Sunday 22 to Monday 23 November: not answered"}));
}

TEST(DateCells, OfASpanThatEndsBeforeItBeginsAreNone) {
    EXPECT_THAT(date_cells({night_with_cramp(sunday)}, {sunday, sunday - days(1)}), IsEmpty());
}

TEST(BarSpan, EndsAtTheNewestNightWhereThatShowsTheNight) {
    EXPECT_EQ(bar_span(sunday, sunday, 7), (DateSpan{sunday - days(6), sunday}));
    EXPECT_EQ(bar_span(sunday - days(6), sunday, 7), (DateSpan{sunday - days(6), sunday}));
}

TEST(BarSpan, PutsAnEarlierNightInTheMiddle) {
    EXPECT_EQ(bar_span(sunday - days(7), sunday, 7), (DateSpan{sunday - days(10), sunday - days(4)}));
    EXPECT_EQ(bar_span(sunday - days(100), sunday, 5), (DateSpan{sunday - days(102), sunday - days(98)}));
}

TEST(BarSpan, EndsAtANightThatIsNewerThanTheNewest) {
    EXPECT_EQ(bar_span(sunday + days(1), sunday, 5), (DateSpan{sunday - days(3), sunday + days(1)}));
}

TEST(BarSpan, HasOneNightAtLeast) {
    EXPECT_EQ(bar_span(sunday, sunday, 0), (DateSpan{sunday, sunday}));
}

RC_GTEST_PROP(BarSpan, ShowsTheNightAndAsManyAsFit, ()) {
    const Date shown = *test::any_date();
    const Date newest = *test::any_date();
    const int cells = *rc::gen::inRange(1, 15);

    const DateSpan span = bar_span(shown, newest, cells);

    RC_ASSERT(span.first <= shown && shown <= span.last);
    RC_ASSERT(span.last - span.first + days(1) == days(cells));
    RC_ASSERT(span.last <= std::max(shown, newest));
    if (cells > 1 && shown < newest) RC_ASSERT(span.last > shown);
}

RC_GTEST_PROP(DateCells, AreOneForEachNightOfTheSpan, ()) {
    const Night night = *test::valid_night();
    const DateSpan span = bar_span(night.date, night.date, *rc::gen::inRange(1, 15));

    const auto cells = date_cells({night}, span);

    RC_ASSERT(days(cells.size()) == span.last - span.first + days(1));
    RC_ASSERT(cells.back().date == night.date);
    RC_ASSERT((cells.back().mark == NightMark::unanswered) == !is_recorded(night));
}

}  // namespace
}  // namespace nightcramp::present
