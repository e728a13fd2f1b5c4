#include "tests/house/types.hpp"

#include "tests/house/includes.hpp"

#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::house {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Types, AreNamedWithTheirNamespace) {
    EXPECT_THAT(types_of("namespace a::b {\nstruct One {\n};\nclass Two final : public One {\n};\n"
                         "enum class Three : int { x };\n}  // namespace a::b\nstruct Four {};\n"),
                ElementsAre("a::b::One", "a::b::Two", "a::b::Three", "Four"));
}

TEST(Types, ThatAreOnlyDeclaredOrKeptToAFileAreNone) {
    EXPECT_THAT(
        types_of("namespace a {\nclass One;\nstruct Two f();\nnamespace {\nstruct Three {\n    struct "
                 "Four {};\n};\n}  // namespace\nclass Five::Inside {\n};\n}  // namespace a\n"),
        IsEmpty());
}

/// Two types of one name in one namespace are undefined, and neither compiler nor linker tells.
TEST(House, DefinesEachTypeOnce) {
    std::map<std::string, std::string> places;
    for (const SourceFile& file : read_house(NIGHTCRAMP_SOURCE_DIR)) {
        for (const std::string& type : types_of(file.text)) {
            const auto [place, is_first] = places.emplace(type, file.room + "/" + file.name);
            EXPECT_TRUE(is_first) << type << " is in " << place->second << " and in " << file.room << "/"
                                  << file.name;
        }
    }
    EXPECT_GT(places.size(), 300U);
}

}  // namespace
}  // namespace nightcramp::house
