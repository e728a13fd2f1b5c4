#include "report/report_text.hpp"
#include "tests/ui/report_page_fixture.hpp"

namespace nightcramp::ui {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(ReportPageTest, IsSavedAsThePageThatIsShown) {
    open();
    press_on("report:save");
    ASSERT_TRUE(desk().save_sheet);
    press(Key::enter);
    const std::string bytes = document("nightcramp-report-2026-11-23.pdf");
    EXPECT_TRUE(bytes.starts_with("%PDF"));
    EXPECT_EQ(bytes, pages_of(wishes()).pdf());
}

TEST_F(ReportPageTest, IsSavedInEveryKind) {
    open();
    const report::Pages pages = pages_of(wishes());
    for (int kind = 0; kind < 5; ++kind) save_as(kind);
    EXPECT_THAT(documents(), ElementsAre("r.html", "r.pdf", "r.png", "r.svg", "r.txt"));
    EXPECT_EQ(document("r.pdf"), pages.pdf());
    EXPECT_EQ(document("r.svg"), pages.svg(0));
    EXPECT_EQ(document("r.png"), pages.png(0));
    EXPECT_EQ(document("r.txt"), report::report_text(pages.report()));
    EXPECT_EQ(document("r.html"), report::report_html(pages.report()));
}

TEST_F(ReportPageTest, OfSeveralPagesBecomesAsManyPictures) {
    open();
    const report::Pages pages = want_every_night();
    ASSERT_GT(pages.count(), 1);
    save_as(2);
    EXPECT_EQ(documents().size(), static_cast<std::size_t>(pages.count()));
    EXPECT_EQ(document("r.png"), pages.png(0));
    EXPECT_EQ(document("r-2.png"), pages.png(1));
}

TEST_F(ReportPageTest, AsksBeforeAFurtherPageReplacesAFile) {
    open();
    want({"nights"});
    test::write_file(scratch / "Documents/r-2.png", "somebody’s");
    save_as(2);
    ASSERT_TRUE(desk().save_sheet);
    EXPECT_TRUE(shows("\"r-2.png\" exists already. Replace it?"));
    EXPECT_THAT(documents(), ElementsAre("r-2.png")) << "nor is another page written";
    EXPECT_EQ(focused(), "save:keep");
    press(Key::enter);
    EXPECT_EQ(document("r-2.png"), "somebody’s");
    EXPECT_TRUE(desk().report.saved.empty());
    press_on("save:save");
    press_on("save:replace");
    EXPECT_FALSE(desk().save_sheet);
    EXPECT_NE(document("r-2.png"), "somebody’s");
    EXPECT_NE(document("r.png"), "");
}

TEST_F(ReportPageTest, AsksAboutAllPagesThatAreInTheWayAtOnce) {
    open();
    want({"nights"});
    test::write_file(scratch / "Documents/r.png", "mine");
    test::write_file(scratch / "Documents/r-2.png", "somebody’s");
    save_as(2);
    EXPECT_TRUE(shows("\"r.png\" and 1 more exist already. Replace them?"));
    EXPECT_EQ(document("r.png"), "mine");
    choose("save:kind", 0);
    press_on("save:save");
    EXPECT_TRUE(document("r.pdf").starts_with("%PDF")) << "a PDF holds all pages";
    EXPECT_EQ(document("r-2.png"), "somebody’s");
}

TEST_F(ReportPageTest, SaysWhichPageCouldNotBeWritten) {
    open();
    want({"nights"});
    fs::create_directories(scratch / "Documents/r-2.png/inside");
    save_as(2);
    press_on("save:replace");
    ASSERT_TRUE(desk().save_sheet);
    EXPECT_NE(desk().save_sheet->problem.find("“r-2.png” could not be written"), std::string::npos)
        << desk().save_sheet->problem;
    EXPECT_NE(desk().save_sheet->problem.find("The pages before it are there."), std::string::npos);
}

TEST_F(ReportPageTest, IsOpenedOnceItIsSaved) {
    open();
    EXPECT_EQ(find("report:open it"), nullptr);
    save_as(0);
    EXPECT_TRUE(shows("~/Documents/r.pdf"));
    press_on("report:open it");
    EXPECT_THAT(shown_files, ElementsAre(scratch / "Documents/r.pdf"));
    EXPECT_TRUE(desk().report.trouble.empty());
}

TEST_F(ReportPageTest, SaysWhyItCannotBeOpened) {
    show_trouble = "Nothing here opens files.";
    open();
    save_as(0);
    press_on("report:open it");
    EXPECT_TRUE(shows("Nothing here opens files."));
    EXPECT_THAT(shown_files, IsEmpty());
    show_trouble.clear();
    press_on("report:open it");
    EXPECT_FALSE(shows("Nothing here opens files."));
}

}  // namespace
}  // namespace nightcramp::ui
