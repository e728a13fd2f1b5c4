#include "diary/knowledge.hpp"
#include "present/known_pages.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using testing::HasSubstr;

class Know : public CliTest {};

TEST_F(Know, ListsThePagesWithWhatToDoFirst) {
    const Outcome ran = run({"know"});
    EXPECT_EQ(ran.code, success);
    EXPECT_TRUE(ran.out.starts_with("during-a-cramp"));
    for (const KnowledgePage& page : load_knowledge().pages) EXPECT_THAT(ran.out, HasSubstr(page.title));
    EXPECT_FALSE(diary_exists());
}

TEST_F(Know, TellsWhatToDoDuringACramp) {
    const Outcome ran = run({"know", "during a cramp"});
    EXPECT_THAT(ran.out, HasSubstr("1. "));
    EXPECT_THAT(ran.out, HasSubstr("pull the foot up towards the shin"));
}

TEST_F(Know, FindsMedicinesByAnyNameAndConditions) {
    EXPECT_THAT(run({"know", "lasix"}).out, HasSubstr("Furosemide"));
    EXPECT_THAT(run({"know", "dialysis"}).out, HasSubstr("seen together, cause not shown"));
    EXPECT_THAT(run({"know", "magnesium-foods"}).out, HasSubstr("Pumpkin seeds, 28 g: 156 mg"));
}

TEST_F(Know, SaysWhatMayBeMeant) {
    const Outcome ran = run({"know", "furosemid"});
    EXPECT_EQ(ran.code, bad_usage);
    EXPECT_THAT(ran.err, HasSubstr("did you mean \"furosemide\"?"));
}

TEST_F(Know, HasAPageForEveryIdItNames) {
    const Knowledge knowledge = load_knowledge();
    const Catalogue catalogue = load_catalogue();
    for (const std::string& id : present::known_ids(knowledge)) {
        const auto page = present::known_about(knowledge, catalogue, id);
        ASSERT_TRUE(page) << id;
        EXPECT_FALSE(page->title.empty()) << id;
        EXPECT_FALSE(page->sentences.empty()) << id;
    }
}

}  // namespace
}  // namespace nightcramp::cli
