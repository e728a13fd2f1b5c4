#include "exchange/html_text.hpp"

#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

TEST(HtmlText, BreaksLinesWhereTheNoteDoes) {
    EXPECT_EQ(text_of_html("one<br>two<br />three<BR/>four"), "one\ntwo\nthree\nfour");
    EXPECT_EQ(text_of_html("<p>one</p><div>two</div><ul><li>three</li></ul>"), "one\ntwo\nthree");
}

TEST(HtmlText, DropsMarksOfStyle) {
    EXPECT_EQ(text_of_html("<b>left</b> <i>calf</i> <span style=\"color:red\">again</span>"),
              "left calf again");
}

TEST(HtmlText, WritesEntitiesAsLetters) {
    EXPECT_EQ(text_of_html("&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&apos;"), "<b> &amp; \"x\" 'y'");
    EXPECT_EQ(text_of_html("caf&#233; &#xe9; &#x1F9B5;&nbsp;!"), "caf\xC3\xA9 \xC3\xA9 \xF0\x9F\xA6\xB5 !");
}

TEST(HtmlText, LeavesWhatIsNoHtml) {
    for (const std::string_view text : {"a < b & c > d", "R&D; <3", "<unknown>", "&#0;", "&#xD800;",
                                        "&#99999999999;", "&;", "<", "&", "x<br"}) {
        EXPECT_EQ(text_of_html(text), text);
    }
    EXPECT_EQ(text_of_html(""), "");
}

}  // namespace
}  // namespace nightcramp::exchange
