#include "tests/house/includes.hpp"
#include "tests/support/scratch.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::house {
namespace {

using testing::IsEmpty;

/// The law: every room and the only rooms that it may know. CONTRIBUTING.md draws it.
const Arrows& law() {
    static const Arrows all{
        {"diary", {}},
        {"chart", {}},
        {"analysis", {"diary"}},
        {"exchange", {"diary"}},
        {"experiment", {"analysis", "diary"}},
        {"advice", {"experiment", "analysis", "diary"}},
        {"present", {"chart", "advice", "experiment", "analysis", "diary"}},
        {"report", {"present", "chart", "advice", "experiment", "analysis", "diary"}},
        {"app", {"diary", "exchange"}},
        {"storage", {"diary", "exchange"}},
        {"cli",
         {"app", "present", "advice", "experiment", "chart", "report", "exchange", "analysis", "diary"}},
        {"ui",
         {"app", "present", "advice", "experiment", "chart", "report", "exchange", "analysis", "diary"}},
        {"main", {"cli", "ui", "storage"}},
    };
    return all;
}

TEST(House, LinksOnlyAlongTheAllowedArrows) {
    const Arrows linked = parse_arrows(test::read_file(NIGHTCRAMP_ARROWS));
    EXPECT_GE(linked.size(), 5U);
    for (const auto& [room, targets] : linked) {
        ASSERT_EQ(law().count(room), 1U) << "the law does not know the room " << room;
        for (const std::string& target : targets) {
            EXPECT_EQ(law().at(room).count(target), 1U) << room << " may not link " << target;
        }
    }
}

TEST(House, IncludesOnlyAlongTheAllowedArrows) {
    const auto files = read_house(NIGHTCRAMP_SOURCE_DIR);
    EXPECT_GT(files.size(), 50U);
    for (const SourceFile& file : files) {
        EXPECT_EQ(law().count(file.room), 1U) << "the law does not know the room " << file.room;
        EXPECT_THAT(forbidden_includes(file, law()), IsEmpty());
    }
}

TEST(House, LinksEveryRoomThatItIncludes) {
    Arrows linked = parse_arrows(test::read_file(NIGHTCRAMP_ARROWS));
    linked["main"] = {"cli", "storage", "ui"};
    for (const SourceFile& file : read_house(NIGHTCRAMP_SOURCE_DIR)) {
        for (const std::string& include : file.includes) {
            const std::string room = include.substr(0, include.find('/'));
            if (linked.count(room) == 0 || room == file.room) continue;
            EXPECT_EQ(linked.at(file.room).count(room), 1U)
                << file.room << "/" << file.name << " includes " << include;
        }
    }
}

TEST(House, KeepsTheDiaryOutOfTheNumbers) {
    for (const SourceFile& file : read_house(NIGHTCRAMP_SOURCE_DIR)) {
        if (file.room != "analysis" || file.name.starts_with("tabulate.")) continue;
        for (const std::string& include : file.includes) {
            EXPECT_FALSE(include.starts_with("diary/")) << file.name << " includes " << include;
        }
    }
}

TEST(House, KeepsTheVersionOfImGuiInOnePlace) {
    for (const SourceFile& file : read_house(NIGHTCRAMP_SOURCE_DIR)) {
        if (file.room == "ui") continue;
        EXPECT_EQ(file.text.find("IMGUI_VERSION_NUM"), std::string::npos) << file.name;
    }
}

TEST(House, EachHeaderGuardsItself) {
    for (const SourceFile& file : read_house(NIGHTCRAMP_SOURCE_DIR)) {
        if (!file.name.ends_with(".hpp")) continue;
        EXPECT_TRUE(file.text.starts_with("#pragma once")) << file.name;
    }
}

}  // namespace
}  // namespace nightcramp::house
