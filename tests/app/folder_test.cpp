#include "app/folder.hpp"

#include "tests/support/scratch.hpp"

#include <filesystem>

#include <gmock/gmock.h>

namespace nightcramp::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(FolderReading, ListsFoldersAndTheFilesOfTheKind) {
    const test::Scratch scratch;
    std::filesystem::create_directories(scratch / "Zoo");
    std::filesystem::create_directories(scratch / ".hidden");
    for (const std::string name : {"b10.png", "B2.PNG", "a.pdf", ".c.png"})
        test::write_file(scratch / name, "");
    const Folder folder = read_folder(scratch.path(), {".png"});
    EXPECT_THAT(folder.folders, ElementsAre("Zoo"));
    EXPECT_THAT(folder.files, ElementsAre("B2.PNG", "b10.png"));
    EXPECT_THAT(folder.problem, IsEmpty());
}

TEST(FolderReading, SaysWhatCannotBeRead) {
    const test::Scratch scratch;
    const Folder folder = read_folder(scratch / "gone", {".png"});
    EXPECT_THAT(folder.problem, HasSubstr("cannot be read"));
    EXPECT_THAT(folder.folders, IsEmpty());
}

TEST(NameSorting, GoesByNumbersAndNotByCase) {
    EXPECT_TRUE(sorts_before("night 2", "night 10"));
    EXPECT_TRUE(sorts_before("Abc", "abd"));
    EXPECT_TRUE(sorts_before("abc", "Abd"));
    EXPECT_FALSE(sorts_before("a", "a"));
    EXPECT_TRUE(sorts_before("file", "file1"));
    EXPECT_NE(sorts_before("007", "7"), sorts_before("7", "007"));
}

TEST(FileNames, MustBeNames) {
    EXPECT_THAT(name_problem("trends 2026"), IsEmpty());
    EXPECT_THAT(name_problem("Krämpfe"), IsEmpty());
    EXPECT_THAT(name_problem(""), HasSubstr("needs a name"));
    EXPECT_THAT(name_problem("  "), HasSubstr("needs a name"));
    EXPECT_THAT(name_problem("a/b"), HasSubstr("\"/\""));
    EXPECT_THAT(name_problem(".."), HasSubstr("folder"));
    EXPECT_THAT(name_problem(std::string(300, 'x')), HasSubstr("too long"));
}

}  // namespace
}  // namespace nightcramp::app
