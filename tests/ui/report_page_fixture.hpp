#pragma once

#include "app/version.hpp"
#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// A diary of forty nights, of which a report is made.
class ReportPageTest : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        Edit edit{{}, "forty nights", test::now, Face::window};
        for (int back = 0; back < 40; ++back) {
            const Date date = test::sunday - days(back);
            const bool cramp = back * 7 % 13 < 4;
            Night night = cramp ? test::night_with_cramp(date) : test::night_without_cramps(date);
            if (back == 3) night.note = "Woke my wife.";
            edit.changes.emplace_back(Changed<Night>{std::nullopt, night});
        }
        journal().save(edit);
        std::filesystem::create_directories(scratch / "Documents");
        desk().look();
        settle();
    }

    void open() {
        desk().show_report();
        settle();
    }
    void focus_on(const std::string& id) {
        app().ui().focus().focus(id);
        settle();
    }
    /// By the keyboard, wherever it lies.
    void press_on(const std::string& id) {
        focus_on(id);
        press(Key::enter);
    }
    void retype(const std::string& id, const std::string& text) {
        focus_on(id);
        chord(ctrl(U'a'));
        text.empty() ? press(Key::del) : type(text);
        press(Key::enter);
    }
    /// Walks along the cells of a group.
    void choose(const std::string& id, int cell) {
        focus_on(id);
        press(Key::home);
        for (int i = 0; i < cell; ++i) press(Key::right);
        press(Key::enter);
    }
    void want(const std::vector<std::string>& slugs) {
        for (const std::string& slug : slugs) press_on("report:with " + slug);
    }
    /// Into the folder of documents, as "r" with the ending of that kind; the sheet says what is in the way.
    void save_as(int kind) {
        press_on("report:save");
        ASSERT_TRUE(desk().save_sheet);
        choose("save:kind", kind);
        retype("save:name", "r");
    }

    [[nodiscard]] report::Wishes wishes() const {
        report::Wishes all;
        all.span = {test::sunday - days(39), test::sunday};
        return all;
    }
    /// The same, made without the window.
    [[nodiscard]] report::Pages pages_of(const report::Wishes& wanted,
                                         report::Paper paper = report::Paper::a4) {
        const present::Results results =
            present::results_of(present::copy_of(journal(), catalogue, test::today), catalogue, known);
        const report::Source source{results,
                                    catalogue,
                                    {},
                                    std::chrono::Monday,
                                    test::now,
                                    std::string(app::program),
                                    desk().stage() == Stage::example};
        return {report::report_of(source, wanted), paper};
    }
    /// Wants a table of every night, which takes further pages. Returns what is to be shown then.
    report::Pages want_every_night() {
        want({"nights"});
        report::Wishes wanted = wishes();
        wanted.nights = true;
        return pages_of(wanted);
    }
    /// What the window shows of it.
    [[nodiscard]] const BoardOfTests::Picture& picture() { return board().pictures.at(0); }
    void expect_shown(const report::Pages& pages, int page) {
        ASSERT_EQ(board().pictures.size(), 1U);
        const auto expected = pages.pixels(page, picture().width);
        EXPECT_EQ(picture().height, expected.height);
        EXPECT_TRUE(picture().rgba == expected.rgba);
    }
    [[nodiscard]] std::string document(const std::string& name) const {
        const std::filesystem::path place = scratch / "Documents" / name;
        return std::filesystem::exists(place) ? test::read_file(place) : "";
    }
    [[nodiscard]] std::vector<std::string> documents() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(scratch / "Documents"))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

    Knowledge known = load_knowledge();
};

}  // namespace nightcramp::ui
