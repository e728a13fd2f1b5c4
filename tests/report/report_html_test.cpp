#include "report/report_text.hpp"
#include "tests/report/told_report.hpp"

#include <gmock/gmock.h>

namespace nightcramp::report {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// What stands between the tags of the body.
std::string read_aloud(const std::string& html) {
    std::string text;
    bool in_tag = false;
    for (const char sign : html.substr(html.find("<body>"))) {
        if (sign == '<') in_tag = true;
        if (!in_tag) text += sign;
        if (sign == '>') in_tag = false;
    }
    return text;
}

/// The elements that are open where the tags do not match; empty where every one is closed in its turn.
std::vector<std::string> unmatched(const std::string& html) {
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        if (html[at + 1] == '!' || html[end - 1] == '/') continue;
        const bool closes = html[at + 1] == '/';
        const std::size_t from = at + (closes ? 2 : 1);
        const std::string name = html.substr(from, html.find_first_of(" >", from) - from);
        if (!closes) {
            open.push_back(name);
        } else if (open.empty() || open.back() != name) {
            return {"/" + name};
        } else {
            open.pop_back();
        }
    }
    return open;
}

TEST(ReportHtml, SaysEverythingInTheOrderInWhichItIsRead) {
    const Report report = told_report();
    EXPECT_EQ(missing_in_order(read_aloud(report_html(report)), statements_of(report)), "");
}

TEST(ReportHtml, IsOneWholeFileInEnglish) {
    const std::string html = report_html(told_report());
    EXPECT_THAT(html, StartsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    EXPECT_THAT(html, HasSubstr("<title>Night leg cramps</title>"));
    EXPECT_THAT(html, HasSubstr("<meta charset=\"utf-8\"/>"));
    EXPECT_TRUE(unmatched(html).empty());
    EXPECT_TRUE(unmatched(report_html(bare_report())).empty());
}

TEST(ReportHtml, HasNoScriptAndNothingFromElsewhere) {
    const std::string html = report_html(told_report());
    for (const char* text : {"<script", "http", "src=", "url(", "@import", "<link", "href"}) {
        EXPECT_THAT(html, Not(HasSubstr(text)));
    }
}

TEST(ReportHtml, NamesItsPartsForReadersOfScreens) {
    const std::string html = report_html(told_report());
    for (const char* text :
         {"<h1>Night leg cramps</h1>", "<h2>Where</h2>", "<dt>Born</dt>\n<dd dir=\"auto\">1957</dd>",
          "<caption>Numbers</caption>", "<caption><h2>Night by night</h2>",
          "<th scope=\"col\" class=\"number\">recorded nights</th>",
          "<th scope=\"row\" dir=\"auto\">Sep 2026</th>", "<td class=\"number\">0.32</td>",
          "<ol>\n<li dir=\"auto\">Could it be the tablets?</li>", "<section class=\"noted\">\n<h2>Warning"}) {
        EXPECT_THAT(html, HasSubstr(text));
    }
}

TEST(ReportHtml, ShowsWhatWasTypedAndNeverObeysIt) {
    Report report = told_report();
    const std::string typed = R"(<script>alert("1")</script> & 'so')";
    const std::string safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'so'";
    report.person.front().value = typed;
    report.questions.lines = {typed};
    report.taken.front().what = typed;
    report.tables.front().rows.front().back() = typed;
    report.notes->lines = {typed};
    const std::string html = report_html(report);
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_TRUE(unmatched(html).empty());
    std::size_t count = 0;
    for (auto at = html.find(safe); at != std::string::npos; at = html.find(safe, at + 1)) ++count;
    EXPECT_EQ(count, 5U);
}

TEST(ReportHtml, LeavesOutSignsThatNoFileMayHold) {
    Report report = told_report();
    report.notes->lines = {"before\x1b\x01\x08 after"};
    EXPECT_THAT(report_html(report), HasSubstr("<li>before after</li>"));
}

TEST(ReportHtml, OfNearlyNothingHasNoHeadingWithoutWords) {
    const std::string html = report_html(bare_report());
    EXPECT_THAT(html, HasSubstr("<p>Nothing is recorded in these nights.</p>"));
    EXPECT_THAT(html, HasSubstr("<p>None noted.</p>"));
    EXPECT_THAT(html, Not(HasSubstr("Questions")));
    EXPECT_THAT(html, Not(HasSubstr("<table")));
    EXPECT_THAT(html, Not(HasSubstr("class=\"noted\"")));
}

}  // namespace
}  // namespace nightcramp::report
