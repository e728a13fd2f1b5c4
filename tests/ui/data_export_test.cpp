#include "exchange/writers/export.hpp"
#include "tests/ui/data_fixture.hpp"

namespace nightcramp::ui {
namespace {

using exchange::ExportFormat;

class DataExport : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        height = 3000;
        for (const int ago : {1, 3, 200}) {
            Night night = test::night_with_cramp(test::today - days(ago));
            night.note = "a secret";
            journal().save(test::adding(night));
        }
        desk().look();
        show_data(*this);
    }

    /// Presses "Save as …" and then Save; the bytes of the file.
    std::string saved(const std::string& name) {
        click("take out:save");
        EXPECT_TRUE(desk().save_sheet.has_value());
        if (!desk().save_sheet) return {};
        desk().save_sheet->browser.enter(scratch.path());
        press(Key::enter);
        EXPECT_FALSE(desk().save_sheet.has_value()) << desk().save_sheet->problem;
        return test::read_file(scratch / name);
    }

    [[nodiscard]] std::string written(ExportFormat format, const exchange::Selection& selection) const {
        return write_export(format,
                            exchange::selected(exchange::everything_in(journal()), catalogue, selection));
    }
};

TEST_F(DataExport, EveryFormatIsSavedAsItIsWritten) {
    for (const auto& format : words<ExportFormat>()) {
        click("take out:" + std::string(format.slug));
        const std::string name = "nightcramp-2026-11-23" + std::string(exchange::ending(format.value));
        EXPECT_EQ(saved(name), written(format.value, {})) << format.slug;
    }
}

TEST_F(DataExport, TheLastNightsAloneAreSavedWhereThatIsWanted) {
    click("take out:json");
    app().ui().focus().focus("take out:which nights");
    settle();
    press(Key::right);
    press(Key::right);
    press(Key::enter);
    const Date newest = test::today - days(1);
    const std::string bytes = saved("nightcramp-2026-11-23.json");
    EXPECT_EQ(bytes, written(ExportFormat::json, {DateSpan{newest - days(89), newest}, false}));
    EXPECT_EQ(bytes.find(iso(test::today - days(200))), std::string::npos);
}

TEST_F(DataExport, NamesAndNotesStayHereWhereThatIsWanted) {
    click("take out:json");
    app().ui().focus().focus("take out:names");
    settle();
    press(Key::right);
    press(Key::enter);
    const std::string bytes = saved("nightcramp-2026-11-23.json");
    EXPECT_EQ(bytes, written(ExportFormat::json, {std::nullopt, true}));
    EXPECT_EQ(bytes.find("a secret"), std::string::npos);
}

TEST_F(DataExport, WhatWasTakenOutComesInElsewhereAsItIs) {
    click("take out:json");
    const std::string bytes = saved("nightcramp-2026-11-23.json");
    const auto copy = scratch / "copy.json";
    test::write_file(copy, bytes);
    const std::vector<Night> before = journal().nights({test::today - days(400), test::today});
    test::write_file(scratch / "other.nightcramp", "");
    desk().open_other(scratch / "other.nightcramp");
    settle();
    desk().start({}, std::nullopt);
    settle();
    look_at(*this, copy);
    ASSERT_EQ(desk().import.bring_in.step(), BringIn::Step::preview) << desk().import.bring_in.problem();
    click("bring in:save");
    std::vector<Night> after =
        shelf.journal(scratch / "other.nightcramp").nights({test::today - days(400), test::today});
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        after[i].revision = before[i].revision;
        EXPECT_EQ(after[i], before[i]);
    }
}

}  // namespace
}  // namespace nightcramp::ui
