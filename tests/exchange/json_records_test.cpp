#include "exchange/json_records.hpp"

#include "exchange/unreadable.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// What was given, in the form "sleep 2 {"a":1}".
std::vector<std::string> records(const std::string& text, const RecordLimits& limits = {}) {
    std::vector<std::string> all;
    const auto package = package_of({{"file.json", text}});
    const auto stream = package->open(0);
    read_records(*stream, limits, [&](const Json& record, std::uint32_t number, std::string_view under) {
        all.push_back(std::string(under) + " " + std::to_string(number) + " " + record.dump());
        return true;
    });
    return all;
}

std::string complaint(const std::string& text, const RecordLimits& limits = {}) {
    try {
        records(text, limits);
    } catch (const Unreadable& error) {
        return error.what();
    }
    return "none";
}

TEST(JsonRecords, AreTheObjectsOfTheOutermostArray) {
    EXPECT_THAT(records(R"([{"a":1,"b":[{"c":null}]},{"a":-2.5}])"),
                ElementsAre(R"( 1 {"a":1,"b":[{"c":null}]})", R"( 2 {"a":-2.5})"));
    EXPECT_THAT(records("[]"), IsEmpty());
    EXPECT_THAT(records("\xEF\xBB\xBF [ {} ]\r\n"), ElementsAre(" 1 {}"));
}

TEST(JsonRecords, AreTheObjectsOfEachArrayInTheOutermostObjectAndThenItself) {
    EXPECT_THAT(records(R"({"form":1,"nights":[{"a":true},{"a":false}],"me":{"x":[1,[2]]},"more":[{}]})"),
                ElementsAre(R"(nights 1 {"a":true})", R"(nights 2 {"a":false})", "more 1 {}",
                            R"( 0 {"form":1,"me":{"x":[1,[2]]}})"));
    EXPECT_THAT(records("{}"), ElementsAre(" 0 {}"));
}

TEST(JsonRecords, CountWhatIsNoObjectAndLeaveItOut) {
    EXPECT_THAT(records(R"([1,null,{"a":1},[{"b":2},[{}],3],"x",{"a":2}])"),
                ElementsAre(R"( 3 {"a":1})", R"( 6 {"a":2})"));
    EXPECT_THAT(records(R"({"s":[[{"b":{"c":[1]}}],{"a":1}],"z":2})"),
                ElementsAre(R"(s 2 {"a":1})", R"( 0 {"z":2})"));
}

TEST(JsonRecords, TakeTheLastOfTwoMembersOfOneName) {
    EXPECT_THAT(records(R"([{"a":1,"a":{"b":2}}])"), ElementsAre(R"( 1 {"a":{"b":2}})"));
}

TEST(JsonRecords, LoseArraysThatAreTooLong) {
    RecordLimits limits;
    limits.longest_array = 2;
    EXPECT_THAT(records(R"([{"a":[1,2],"b":[1,2,3,4],"c":5}])", limits),
                ElementsAre(R"( 1 {"a":[1,2],"b":null,"c":5})"));
    EXPECT_THAT(records(R"([{"a":[{},{},{"x":[{}]},[[1]],2],"c":[[1,2,{"d":[]}],3]}])", limits),
                ElementsAre(R"( 1 {"a":null,"c":[null,3]})"));
}

TEST(JsonRecords, EndWhereNoMoreAreWanted) {
    int taken = 0;
    const auto package = package_of({{"file.json", R"([{},{},{}, broken)"}});
    const auto stream = package->open(0);
    read_records(*stream, {}, [&](const Json&, std::uint32_t, std::string_view) { return ++taken < 2; });
    EXPECT_EQ(taken, 2);
}

TEST(JsonRecords, NameLineAndRecordOfBrokenJson) {
    EXPECT_THAT(complaint("[\n{\"a\":1},\n{\"a\":1"),
                HasSubstr("Line 3 (record 2) is not JSON as it should be"));
    EXPECT_THAT(complaint("[\n{\"a\":nonsense}]"), HasSubstr("Line 2 (record 1)"));
    EXPECT_THAT(complaint(""), HasSubstr("Line 1 is not JSON"));
    EXPECT_THAT(complaint("[{}] trailing"), HasSubstr("not JSON"));
    EXPECT_THAT(complaint("[{\"a\":\"\xFF\"}]"), HasSubstr("not JSON"));
    EXPECT_THAT(complaint("[{\"a\":1e999}]"), HasSubstr("not JSON"));
    EXPECT_THAT(complaint("42"), HasSubstr("holds no records"));
}

TEST(JsonRecords, StopAtWhatIsMadeToBeTooMuch) {
    EXPECT_THAT(complaint(std::string(100'000, '[')), HasSubstr("more than 64 lists within each other"));
    EXPECT_THAT(complaint("[{\"a\":\"" + std::string(2'000'000, 'x') + "\"}]"),
                HasSubstr("a text of more than 1000000 bytes"));
    EXPECT_THAT(complaint(std::string(2'000'000, ' ') + "[]"), HasSubstr("a text of more than"));
    RecordLimits limits;
    limits.most_values = 10;
    EXPECT_THAT(complaint("[{\"a\":[1,2,3,4,5,6,7,8,9,10,11]}]", limits), HasSubstr("more than 10 values"));
    limits = {};
    limits.most_members = 2;
    EXPECT_THAT(complaint(R"({"a":1,"b":2,"c":3})", limits), HasSubstr("more than 2 members"));
    limits = {};
    limits.most_bytes = 10;
    EXPECT_THAT(complaint(R"([{},{"a":"1234567","b":"8901"}])", limits),
                HasSubstr("Line 1 (record 2) holds more than 10 bytes of text"));
}

TEST(JsonRecords, AreReadWhereverTheFileIsCut) {
    const std::string text = R"({"nights":[{"a":[1,{"b":"cä"}]},7,{"d":1.5e3}],"e":{"f":[true,[]]}})";
    for (std::size_t size = 0; size < text.size(); ++size) {
        EXPECT_THAT(complaint(text.substr(0, size)), HasSubstr("not JSON")) << size;
    }
    EXPECT_EQ(records(text).size(), 3U);
}

}  // namespace
}  // namespace nightcramp::exchange
