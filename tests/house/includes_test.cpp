#include "tests/house/includes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::house {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Arrows allowed{{"diary", {}}, {"app", {"diary"}}, {"cli", {"app", "diary"}}, {"analysis", {"diary"}}};

SourceFile file(const std::string& room, const std::string& name, const std::string& text) {
    return {room, name, includes_of(text), text};
}

TEST(Includes, AreFoundHoweverTheyAreWritten) {
    EXPECT_THAT(includes_of("#include <a.h>\n  #  include \"b/c.hpp\"\n// x\nint i;\n#include<d>\n"),
                ElementsAre("a.h", "b/c.hpp", "d"));
}

TEST(Includes, AlongAnArrowAreAllowed) {
    EXPECT_THAT(
        forbidden_includes(file("cli", "a.cpp", "#include \"app/x.hpp\"\n#include \"cli/y.hpp\"\n"), allowed),
        IsEmpty());
}

TEST(Includes, AgainstAnArrowAreNamed) {
    EXPECT_THAT(forbidden_includes(file("app", "a.cpp", "#include \"cli/x.hpp\"\n"), allowed),
                ElementsAre("app/a.cpp includes cli/x.hpp"));
    EXPECT_THAT(forbidden_includes(file("nowhere", "a.cpp", "#include \"diary/x.hpp\"\n"), allowed),
                ElementsAre("nowhere/a.cpp includes diary/x.hpp"));
}

TEST(Includes, OfALibraryBelongToItsRoomAlone) {
    EXPECT_THAT(forbidden_includes(
                    file("app", "a.cpp", "#include <SQLiteCpp/Database.h>\n#include <imgui.h>\n"), allowed),
                ElementsAre("app/a.cpp includes SQLiteCpp/Database.h", "app/a.cpp includes imgui.h"));
    EXPECT_THAT(forbidden_includes(file("storage", "a.cpp", "#include <SQLiteCpp/Database.h>\n"), allowed),
                IsEmpty());
}

TEST(Includes, OfTheDiaryInAnalysisBelongToTabulateAlone) {
    EXPECT_THAT(
        forbidden_includes(file("analysis", "tabulate.cpp", "#include \"diary/night.hpp\"\n"), allowed),
        IsEmpty());
    EXPECT_THAT(forbidden_includes(file("analysis", "fit.cpp", "#include \"diary/night.hpp\"\n"), allowed),
                ElementsAre("analysis/fit.cpp includes diary/night.hpp"));
}

TEST(Arrows, AreReadAsCMakeWroteThem) {
    EXPECT_EQ(parse_arrows("diary: \napp: diary exchange\n"),
              (Arrows{{"diary", {}}, {"app", {"diary", "exchange"}}}));
}

}  // namespace
}  // namespace nightcramp::house
