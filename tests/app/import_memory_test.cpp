#include "app/import_memory.hpp"

#include "tests/support/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;
using exchange::Mapping;
using exchange::Target;
using testing::IsEmpty;
using testing::SizeIs;

class ImportMemoryTest : public testing::Test {
protected:
    Scratch scratch;
    std::filesystem::path file = scratch / "folder" / "imports.json";
    ImportMemory memory{file};
};

TEST_F(ImportMemoryTest, LiesBesideTheSettings) {
    const std::filesystem::path home = scratch.path();
    const ImportMemory of_home = ImportMemory::of([&](const std::string& name) {
        return name == "HOME" ? std::optional(home.string()) : std::nullopt;
    });
    of_home.remember({{"loop Water", {Target::Kind::cramp, ""}}});
    EXPECT_TRUE(std::filesystem::exists(home / ".config/nightcramp/imports.json"));
}

TEST_F(ImportMemoryTest, IsEmptyAtFirst) {
    EXPECT_THAT(memory.load(), IsEmpty());
}

TEST_F(ImportMemoryTest, RemembersEveryKindOfTarget) {
    const Mapping chosen{{"a", {Target::Kind::nothing, ""}},     {"b", {Target::Kind::habit, "stretching"}},
                         {"c", {Target::Kind::new_habit, ""}},   {"d", {Target::Kind::cramp, ""}},
                         {"e", {Target::Kind::cramp_count, ""}}, {"ü \"f\"", {Target::Kind::note, ""}}};
    memory.remember(chosen);
    EXPECT_EQ(memory.load(), chosen);
}

TEST_F(ImportMemoryTest, AddsLaterChoicesToEarlierOnes) {
    memory.remember({{"a", {Target::Kind::note, ""}}, {"b", {Target::Kind::note, ""}}});
    memory.remember({{"b", {Target::Kind::cramp, ""}}});
    EXPECT_EQ(memory.load(), (Mapping{{"a", {Target::Kind::note, ""}}, {"b", {Target::Kind::cramp, ""}}}));
}

TEST_F(ImportMemoryTest, TakesWhateverTheFileHolds) {
    for (const char* text : {"", "{", "[]", "null", "{\"items\": 3}", "{\"items\": []}", "\xFF\xFE",
                             "{\"items\": {\"a\": 7, \"b\": \"NOT A WORD\", \"c\": null}}"}) {
        memory.remember({});
        write_file(file, text);
        EXPECT_THAT(memory.load(), IsEmpty()) << text;
        memory.remember({{"a", {Target::Kind::note, ""}}});
        EXPECT_THAT(memory.load(), SizeIs(1)) << text;
    }
}

TEST_F(ImportMemoryTest, ThatCannotBeWrittenStopsNothing) {
    write_file(scratch / "folder", "a file in the way");
    EXPECT_NO_THROW(memory.remember({{"a", {Target::Kind::note, ""}}}));
    EXPECT_THAT(memory.load(), IsEmpty());
    const ImportMemory nowhere{std::nullopt};
    EXPECT_NO_THROW(nowhere.remember({{"a", {Target::Kind::note, ""}}}));
    EXPECT_THAT(nowhere.load(), IsEmpty());
}

TEST_F(ImportMemoryTest, LeavesOutKeysThatAreNoText) {
    EXPECT_NO_THROW(
        memory.remember({{"bad \xFF", {Target::Kind::note, ""}}, {"a", {Target::Kind::note, ""}}}));
    EXPECT_THAT(memory.load(), SizeIs(1));
}

}  // namespace
}  // namespace nightcramp::app
