#include "tests/storage/diary_on_disk.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace nightcramp::test {
namespace {

int count_statement(unsigned, void* counter, void*, void*) {
    ++*static_cast<int*>(counter);
    return 0;
}

TEST(Loading, ManyNightsTakeNoMoreQueriesThanOne) {
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    fill(diary.journal, 500);
    int statements = 0;
    sqlite3_trace_v2(diary.database().getHandle(), SQLITE_TRACE_STMT, count_statement, &statements);
    EXPECT_EQ(diary.journal.nights({sunday, sunday}).size(), 1U);
    const int for_one = statements;
    EXPECT_EQ(diary.journal.nights({today - days(1000), today}).size(), 500U);
    EXPECT_EQ(statements, 2 * for_one);
    EXPECT_LE(for_one, 8);
}

TEST(Loading, EachNightGetsWhatIsItsOwn) {
    const Scratch scratch;
    OpenDiary diary(scratch / "diary");
    std::vector<Night> nights;
    for (int i = 0; i < 40; ++i) {
        Night night = i % 3 == 0 ? night_without_cramps(sunday - days(40 - i))
                                 : night_with_cramp(sunday - days(40 - i));
        for (std::size_t cramp = 0; cramp < night.cramps.size(); ++cramp) night.cramps[cramp].pain = i % 11;
        if (i % 4 == 1) night.cramps.resize(static_cast<std::size_t>(i % 3 + 1));
        if (!night.cramps.empty()) {
            night.cramps.back().relief = {Relief::stood_up, Relief::cold, Relief::waited};
            night.cramps_answer = CrampsAnswer::some;
        }
        if (i % 5 == 0) night.warning_signs.emplace();
        if (i % 5 == 1) night.warning_signs = {fmt::format("a{}", i), "b"};
        if (i % 2 == 0) set_answer(night, {"fluids", AnswerValue::of(i), this_morning()});
        diary.journal.save(adding(night));
        nights.push_back(night);
    }
    std::vector<Night> found = diary.journal.nights({sunday - days(100), sunday});
    for (Night& night : found) night.revision = 0;
    EXPECT_EQ(found, nights);
}

}  // namespace
}  // namespace nightcramp::test
