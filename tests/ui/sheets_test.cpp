#include "tests/ui/headless_app.hpp"

#include <filesystem>
#include <stdexcept>
#include <system_error>

#include <imgui.h>

namespace nightcramp::ui {
namespace {

namespace fs = std::filesystem;

class SaveSheetTest : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        fs::create_directories(scratch / "Documents/Older");
        test::write_file(scratch / "Documents/there.png", "there");
        test::write_file(scratch / "Documents/other.pdf", "other");
        ask();
    }

    void ask() {
        SaveRequest request;
        request.title = "Save the picture";
        request.name = "trends";
        request.kinds = {{".png", "Picture (PNG)"}, {".pdf", "Page (PDF)"}};
        request.save = [this](const fs::path& to, std::size_t kind) {
            if (!refusal.empty()) throw std::runtime_error(refusal);
            saved = to;
            saved_kind = kind;
            test::write_file(to, "new");
        };
        desk().ask_where_to_save(std::move(request));
        settle();
    }
    void retype(const std::string& name) {
        app().ui().focus().focus("save:name");
        settle();
        chord({Key::text, U'a', true, false, false});
        type(name);
    }
    void press_button(const std::string& id) {
        app().ui().focus().focus(id);
        settle();
        press(Key::enter);
    }
    [[nodiscard]] std::string read(const std::string& name) const { return test::read_file(scratch / name); }

    std::string refusal;
    fs::path saved;
    std::size_t saved_kind = 99;
};

TEST_F(SaveSheetTest, BeginsInTheDocumentsWithTheNameThatIsOffered) {
    EXPECT_TRUE(shows("Save the picture"));
    EXPECT_TRUE(shows("~/Documents"));
    EXPECT_TRUE(shows("Older"));
    EXPECT_TRUE(shows("there.png"));
    EXPECT_FALSE(shows("other.pdf")) << "of another kind";
    EXPECT_EQ(focused(), "save:name");
}

TEST_F(SaveSheetTest, EnterSaves) {
    press(Key::enter);
    EXPECT_EQ(saved, scratch / "Documents/trends.png");
    EXPECT_EQ(saved_kind, 0U);
    EXPECT_FALSE(desk().save_sheet);
    EXPECT_TRUE(shows("Saved ~/Documents/trends.png"));
}

TEST_F(SaveSheetTest, EscapeSavesNothing) {
    press(Key::escape);
    EXPECT_FALSE(desk().save_sheet);
    EXPECT_TRUE(saved.empty());
}

TEST_F(SaveSheetTest, AnotherKindHasAnotherEndingAndShowsItsFiles) {
    click("save:kind/1");
    EXPECT_TRUE(shows(".pdf"));
    EXPECT_TRUE(shows("other.pdf"));
    press_button("save:save");
    EXPECT_EQ(saved, scratch / "Documents/trends.pdf");
}

TEST_F(SaveSheetTest, ATypedEndingChoosesItsKind) {
    retype("mine.PDF");
    press(Key::enter);
    EXPECT_EQ(saved, scratch / "Documents/mine.pdf");
    EXPECT_EQ(saved_kind, 1U);
}

TEST_F(SaveSheetTest, AsksBeforeItReplaces) {
    retype("there");
    press(Key::enter);
    EXPECT_TRUE(saved.empty());
    EXPECT_TRUE(shows("\"there.png\" exists already. Replace it?"));
    EXPECT_EQ(focused(), "save:keep") << "the safe answer";
    press(Key::enter);
    EXPECT_EQ(read("Documents/there.png"), "there");
    EXPECT_TRUE(desk().save_sheet);
    press_button("save:save");
    press_button("save:replace");
    EXPECT_EQ(read("Documents/there.png"), "new");
    EXPECT_FALSE(desk().save_sheet);
}

TEST_F(SaveSheetTest, PressingAFileTakesItsName) {
    click("save:folder line 1");  // after the folder
    EXPECT_TRUE(shows("there"));
    press(Key::enter);
    EXPECT_TRUE(shows("exists already"));
}

TEST_F(SaveSheetTest, FoldersAreEnteredAndLeftByMouseAndKeys) {
    click("save:folder line 0");
    EXPECT_TRUE(shows("~/Documents/Older"));
    click("save:folder:up");
    EXPECT_TRUE(shows("there.png"));
    app().ui().focus().focus("save:folder:list");
    settle();
    press(Key::enter);
    EXPECT_TRUE(shows("~/Documents/Older"));
    press_button("save:save");
    EXPECT_EQ(saved, scratch / "Documents/Older/trends.png");
    ask();
    EXPECT_TRUE(shows("~/Documents/Older")) << "the next one begins where the last one was saved";
}

TEST_F(SaveSheetTest, ANameThatCannotBeIsSaidAndNothingIsLost) {
    retype("a/b");
    press(Key::enter);
    EXPECT_TRUE(shows("A name cannot hold"));
    EXPECT_TRUE(desk().save_sheet);
    retype("   ");
    press(Key::enter);
    EXPECT_TRUE(shows("The file needs a name."));
    EXPECT_TRUE(saved.empty());
}

TEST_F(SaveSheetTest, WhatCannotBeWrittenIsSaidInTheSheetAndCanBeTriedAgain) {
    refusal = "There is no room left.";
    press(Key::enter);
    EXPECT_TRUE(shows("Not saved: There is no room left."));
    EXPECT_TRUE(desk().save_sheet);
    refusal.clear();
    press_button("save:save");
    EXPECT_EQ(saved, scratch / "Documents/trends.png");
}

TEST_F(SaveSheetTest, WhatTheSystemRefusesIsSaidInOneSentenceWithWhatToDo) {
    desk().save_sheet->request.save = [](const fs::path&, std::size_t) {
        throw std::system_error(EACCES, std::generic_category(), "open");
    };
    press(Key::enter);
    EXPECT_TRUE(shows("Not saved: Permission denied. Choose another folder or name, and try again."));
    EXPECT_TRUE(desk().save_sheet);
}

TEST_F(SaveSheetTest, AFolderThatIsGoneIsSaidAndTheListStays) {
    fs::remove_all(scratch / "Documents/Older");
    click("save:folder line 0");
    EXPECT_TRUE(shows("cannot be read"));
    EXPECT_TRUE(shows("there.png"));
}

TEST_F(SaveSheetTest, TenThousandFilesAreListedAndOnlyThoseInSightAreDrawn) {
    for (int i = 0; i < 10'000; ++i) {
        test::write_file(scratch / "Documents/Older" / ("file" + std::to_string(i) + ".png"), "");
    }
    click("save:folder line 0");
    EXPECT_TRUE(shows("file2.png"));
    EXPECT_LT(probe().items.size(), 80U);
    app().ui().focus().focus("save:folder:list");
    settle();
    press(Key::end);
    EXPECT_TRUE(shows("file9999.png")) << "numbers sort by their value";
}

class NumbersSheetTest : public HeadlessTest {
protected:
    void open(std::size_t rows) {
        present::ChartTable table{{"night", "cramps", "a column with a long name"}, {}};
        for (std::size_t i = 0; i < rows; ++i) {
            table.rows.push_back({"row " + std::to_string(i), std::to_string(i % 4), ""});
        }
        desk().show_numbers("Cramps per night", table);
        settle();
    }
};

TEST_F(NumbersSheetTest, ShowsTheTableAndClosesWithEscape) {
    open(3);
    EXPECT_TRUE(shows("Cramps per night"));
    EXPECT_TRUE(shows("row 2"));
    press(Key::escape);
    EXPECT_FALSE(desk().numbers_sheet);
}

TEST_F(NumbersSheetTest, CopiesTheWholeTableWithTabs) {
    open(2);
    chord({Key::text, U'c', true, false, false});
    EXPECT_STREQ(ImGui::GetClipboardText(),
                 "night\tcramps\ta column with a long name\nrow 0\t0\t\nrow 1\t1\t\n");
    EXPECT_TRUE(shows("Copied 2 rows"));
}

TEST_F(NumbersSheetTest, OfACenturyScrollsToItsEndAndDrawsOnlyWhatIsSeen) {
    open(36'500);
    EXPECT_TRUE(shows("row 0"));
    EXPECT_LT(probe().texts.size(), 200U);
    press(Key::end);
    EXPECT_TRUE(shows("row 36499"));
    press(Key::home);
    EXPECT_TRUE(shows("row 0"));
    press(Key::page_down);
    EXPECT_FALSE(shows("row 0"));
}

TEST_F(NumbersSheetTest, ColumnsThatHaveNoRoomAreReachedByTheArrows) {
    present::ChartTable table{{}, {{}}};
    for (int i = 0; i < 20; ++i) {
        table.columns.push_back("a long name of column " + std::to_string(i));
        table.rows.front().push_back("cell " + std::to_string(i));
    }
    desk().show_numbers("Wide", table);
    settle();
    EXPECT_TRUE(shows("cell 0"));
    EXPECT_FALSE(shows("cell 19"));
    for (int i = 0; i < 25; ++i) press(Key::right);
    EXPECT_TRUE(shows("cell 19"));
    EXPECT_FALSE(shows("cell 0"));
    for (int i = 0; i < 25; ++i) press(Key::left);
    EXPECT_TRUE(shows("cell 0"));
    click("numbers:right");
    EXPECT_FALSE(shows("cell 0")) << "and by the mouse";
    click("numbers:left");
    EXPECT_TRUE(shows("cell 0"));
}

TEST_F(NumbersSheetTest, WithoutRowsSaysSo) {
    open(0);
    EXPECT_TRUE(shows("There are no numbers yet."));
}

}  // namespace
}  // namespace nightcramp::ui
