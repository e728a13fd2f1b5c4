#include "diary/json.hpp"

#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::test {
namespace {

template <class Value>
bool survives(const Value& value) {
    return from_json<Value>(Json::parse(to_json(value).dump())) == value;
}

RC_GTEST_PROP(Json, KeepsEveryNight, ()) {
    Night night = *valid_night();
    night.revision = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
    RC_ASSERT(survives(night));
}

RC_GTEST_PROP(Json, KeepsEveryOtherValue, ()) {
    RC_ASSERT(survives(*valid_habit()));
    RC_ASSERT(survives(*valid_profile()));
    RC_ASSERT(survives(*valid_experiment()));
    RC_ASSERT(survives(*any_dismissal()));
}

TEST(Json, SaysWhatIsUnknown) {
    Night night;
    night.date = sunday;
    const Json json = to_json(night);
    EXPECT_EQ(json.at("cramps_answer"), "unknown");
    EXPECT_TRUE(json.at("warning_signs").is_null());
    EXPECT_TRUE(json.at("sleep").at("position").is_null());
    EXPECT_TRUE(json.at("recorded_at").is_null());
}

/// What from_json says of a night in which `change` spoiled something.
std::string complaint(const std::function<void(Json&)>& change) {
    Json json = to_json(night_with_cramp(sunday));
    change(json);
    try {
        (void)from_json<Night>(json);
    } catch (const BadJson& error) {
        return error.what();
    }
    return "";
}

TEST(Json, SaysWhereItIsWrong) {
    using testing::StartsWith;
    EXPECT_THAT(complaint([](Json& j) { j["date"] = "2026-02-31"; }),
                StartsWith("night.date: expected a date"));
    EXPECT_THAT(complaint([](Json& j) { j.erase("note"); }), StartsWith("night.note: expected a value"));
    EXPECT_THAT(complaint([](Json& j) { j["cramps"][0]["pain"] = "seven"; }),
                StartsWith("night.cramps[0].pain"));
    EXPECT_THAT(complaint([](Json& j) { j["cramps"][0]["pain"] = 1e300; }),
                StartsWith("night.cramps[0].pain"));
    EXPECT_THAT(complaint([](Json& j) { j["cramps"][0]["pain"] = 99'999'999'999; }),
                StartsWith("night.cramps[0].pain"));
    EXPECT_THAT(complaint([](Json& j) { j["cramps"][0]["muscle"] = "elbow"; }),
                StartsWith("night.cramps[0].muscle"));
    EXPECT_THAT(complaint([](Json& j) { j["cramps"][0]["relief"] = {"magic"}; }),
                StartsWith("night.cramps[0].relief"));
    EXPECT_THAT(complaint([](Json& j) { j["cramps"] = 3; }), StartsWith("night.cramps: expected a list"));
    EXPECT_THAT(complaint([](Json& j) { j["sleep"] = nullptr; }),
                StartsWith("night.sleep: expected an object"));
    EXPECT_THAT(complaint([](Json& j) { j["recorded_at"] = "noon"; }), StartsWith("night.recorded_at"));
    EXPECT_THAT(complaint([](Json& j) { j = Json::array(); }), StartsWith("night: expected an object"));
}

}  // namespace
}  // namespace nightcramp::test
