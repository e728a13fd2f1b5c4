#include "exchange/sealed_draw.hpp"

#include "exchange/own_json.hpp"
#include "exchange/readers/own_json_reader.hpp"
#include "tests/exchange/reading.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

OwnContents diary_with(bool opened) {
    Experiment experiment;
    experiment.id = "stretching-2026-11-9f86";
    experiment.habit = "stretching";
    experiment.first_night = sunday;
    experiment.schedule = {true, false, false, true};
    experiment.planned_nights = 4;
    experiment.seed = 1234567890123;
    experiment.schedule_hash = "9f86";
    if (opened) experiment.unsealed_at = now;
    return {{}, {}, {}, {experiment}, {}};
}

Draft read(const std::string& bytes) {
    return exchange::test::read_text(own_json_reader(), "diary.json", bytes);
}

TEST(SealedDraws, AreNotReadInAFileBeforeTheResultIsOpened) {
    EXPECT_THAT(write_own_json(diary_with(false)),
                AllOf(Not(HasSubstr("1001")), Not(HasSubstr("1234567890123")), Not(HasSubstr("\"schedule\"")),
                      Not(HasSubstr("\"seed\"")), HasSubstr("\"sealed\":\"MTAwMSAxMjM0NTY3ODkwMTIz\"")));
    EXPECT_THAT(write_own_json(diary_with(true)),
                AllOf(HasSubstr("\"schedule\":\"1001\""), HasSubstr("\"seed\":\"1234567890123\""),
                      Not(HasSubstr("sealed\":\""))));
}

TEST(SealedDraws, AreTakenInEitherForm) {
    const OwnContents own = diary_with(false);
    EXPECT_EQ(read(write_own_json(own)).own, own);
    Json plain = Json::parse(write_own_json(own));
    unseal_draw(plain["experiments"][0]);
    EXPECT_EQ(read(plain.dump()).own, own);
}

TEST(SealedDraws, ThatAreNotUnderstoodAreLeftOutWithTheirReason) {
    for (const Json& sealed : {Json(7), Json("MTAwMQ=="), Json("!"), Json(""), Json(nullptr)}) {
        Json file = Json::parse(write_own_json(diary_with(false)));
        file["experiments"][0]["sealed"] = sealed;
        const Draft draft = read(file.dump());
        EXPECT_THAT(draft.own->experiments, IsEmpty());
        ASSERT_THAT(draft.skips, SizeIs(1));
        EXPECT_THAT(draft.skips.front().reason, HasSubstr("It is not an experiment as Nightcramp writes it"));
    }
}

RC_GTEST_PROP(SealedDrawsProperty, GiveTheSameExperimentBack, ()) {
    const Json before = to_json(*valid_experiment());
    Json json = before;
    seal_draw(json);
    RC_ASSERT(!json.contains("schedule"));
    unseal_draw(json);
    RC_ASSERT(from_json<Experiment>(json) == from_json<Experiment>(before));
}

}  // namespace
}  // namespace nightcramp::exchange
