#pragma once

#include "tests/system/process.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::system_test {

/// Reports of the example diary, read with the programs that other people have.
class ReportSystemTest : public SystemTest {
protected:
    /// Writes the example diary; without a test's own, at a place where nothing says that it is one.
    void SetUp() override;

    [[nodiscard]] std::string file(const std::string& name) const { return (home / name).string(); }
    std::string tool(const std::vector<std::string>& command) const;
    /// The report in a file of that name; its path.
    std::string save(const std::string& name, std::vector<std::string> more = {}) const;
    /// The same as HTML.
    [[nodiscard]] std::string html(std::vector<std::string> more = {}) const;
    /// A chart of these nights as its numbers.
    [[nodiscard]] std::vector<std::vector<std::string>> chart_rows(
        const std::string& chart, const std::vector<std::string>& span) const;

    /// The first and the last night that a report counts unless told otherwise.
    [[nodiscard]] Json whole_span() const { return run({"report", "--json"}).json(); }
};

/// What the HTML of a report holds.
namespace told {

/// A figure at the head: "121 of 391", "recorded nights had a cramp", "38 nights not recorded".
struct Figure {
    std::string value;
    std::string of;
    std::string more;
};
[[nodiscard]] std::vector<Figure> figures(const std::string& html);
/// The figure whose `of` holds the text; a blank one where there is none.
[[nodiscard]] Figure figure(const std::string& html, std::string_view of);

/// The rows of the table in the section of that title, without its heads.
[[nodiscard]] std::vector<std::vector<std::string>> rows(const std::string& html, const std::string& title);

/// Every text outside tables, in the order in which it is read; of a medicine its parts.
[[nodiscard]] std::vector<std::string> statements(const std::string& html);

}  // namespace told

/// The first number of a text; NaN where there is none.
[[nodiscard]] double number_in(const std::string& text);
/// Every number of a text.
[[nodiscard]] std::vector<double> numbers_in(const std::string& text);

}  // namespace nightcramp::system_test
