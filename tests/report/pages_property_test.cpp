#include "report/pages.hpp"
#include "tests/report/paper_canvas.hpp"
#include "tests/report/report_cases.hpp"
#include "tests/report/told_report.hpp"
#include "tests/report/wild_reports.hpp"

#include <sstream>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

/// What holds of the pages of any report.
namespace nightcramp::report {
namespace {

using chart::Rect;

constexpr float rounding = 0.6F;

bool lies_in(const Rect& box, const Rect& room) {
    return box.x >= room.x - rounding && box.y >= room.y - rounding &&
           box.right() <= room.right() + rounding && box.bottom() <= room.bottom() + rounding;
}

std::string place_of(const Rect& box) {
    std::ostringstream place;
    place << box.x << " to " << box.right() << ", " << box.y << " to " << box.bottom() << ": ";
    return place.str();
}

/// What is drawn beyond the margins of the page; empty where nothing is.
std::string outside(const PaperCanvas& page, Paper paper) {
    const PageSize size = size_of(paper);
    const Rect room = Rect{0, 0, size.width, size.height}.inset(page_margin);
    for (const Written& written : page.written()) {
        if (!lies_in(written.box, room)) return place_of(written.box) + written.text;
    }
    for (const Rect& shape : page.shapes()) {
        if (!lies_in(shape, room)) return place_of(shape) + "a shape";
    }
    return "";
}

/// Two texts that stand on each other; empty where none do.
std::string overlapping(const PaperCanvas& page) {
    const auto& all = page.written();
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const Rect common = all[i].box.in(all[j].box);
            if (common.width > rounding && common.height > rounding)
                return all[i].text + " on " + all[j].text;
        }
    }
    return "";
}

std::string bare(const std::string& text) {
    std::string kept;
    for (const char sign : text) {
        if (sign != ' ' && sign != '\n') kept += sign;
    }
    return kept;
}

/// All texts in the order in which they were written, without the blanks between them and what every page
/// has.
std::string told_on(const Pages& pages) {
    std::string told;
    for (int number = 0; number < pages.count(); ++number) {
        PaperCanvas page;
        pages.draw(page, number);
        for (const Written& written : page.written()) {
            const bool foot = written.box.y > size_of(pages.paper()).height - page_margin - foot_height;
            const bool head = number > 0 && written.box.y < page_margin + 16;
            if (!foot && !head) told += bare(written.text);
        }
    }
    return told;
}

/// The same report without what the pages say by drawings.
Report without_drawings(Report report) {
    for (Exhibit* exhibit : {&report.course, &report.periods, &report.when, &report.where}) {
        exhibit->sentences.clear();
        exhibit->table = {};
        if (exhibit == &report.course && exhibit->empty.empty()) exhibit->title = exhibit->note = "";
    }
    report.foot = report.program = "";
    return report;
}

/// Says what is wrong with the pages; empty where nothing is.
std::string wrong_with(const Report& report, Paper paper) {
    const Pages pages(report, paper);
    if (pages.count() < 1) return "no page";
    for (int number = 0; number < pages.count(); ++number) {
        PaperCanvas page;
        pages.draw(page, number);
        const std::string place = " on page " + std::to_string(number + 1);
        if (page.written().empty()) return "nothing" + place;
        if (!page.balanced()) return "clips left" + place;
        if (const std::string text = outside(page, paper); !text.empty()) return "outside: " + text + place;
        if (const std::string texts = overlapping(page); !texts.empty()) return texts + place;
    }
    const std::string told = told_on(pages);
    for (const std::string& statement : statements_of(without_drawings(report))) {
        if (told.find(bare(statement)) == std::string::npos) return "lost: " + statement;
    }
    return "";
}

TEST(PagesOfCases, HoldEverythingWithinTheirMargins) {
    for (const Paper paper : {Paper::a4, Paper::letter}) {
        for (const ReportCase& one : {empty_case(), three_nights_case(), rich_case(), ten_years_case(),
                                      long_names_case(), many_scripts_case(), hundred_medicines_case()}) {
            ReportCase wanted = one;
            EXPECT_EQ(wrong_with(wanted.report(), paper), "");
            wanted.wishes.name = wanted.wishes.notes = wanted.wishes.nights = wanted.wishes.method = true;
            EXPECT_EQ(wrong_with(wanted.report(), paper), "");
        }
        EXPECT_EQ(wrong_with(told_report(), paper), "");
        EXPECT_EQ(wrong_with(bare_report(), paper), "");
    }
}

TEST(PagesOfATable, DivideARowThatIsHigherThanAPage) {
    Report report = bare_report();
    const std::string word(20'000, 'x');
    report.tables = {
        {"Table", "", {"night", "what"}, {false, false}, {{"1 Nov 2026", word}, {"2 Nov 2026", "y"}}}};
    const Pages pages(report, Paper::a4);
    EXPECT_GT(pages.count(), 3);
    std::ptrdiff_t letters = 0;
    for (int number = 0; number < pages.count(); ++number) {
        PaperCanvas page;
        pages.draw(page, number);
        EXPECT_EQ(outside(page, Paper::a4), "");
        for (const Written& written : page.written()) {
            if (written.text.find_first_not_of('x') == std::string::npos)
                letters += static_cast<std::ptrdiff_t>(written.text.size());
        }
    }
    EXPECT_EQ(letters, 20'000);
}

RC_GTEST_PROP(PagesProperty, HoldEverythingWithinTheirMargins, ()) {
    const Report report = *wild_report();
    for (const Paper paper : {Paper::a4, Paper::letter}) RC_ASSERT(wrong_with(report, paper) == "");
}

}  // namespace
}  // namespace nightcramp::report
