#include "tests/house/includes.hpp"

#include <array>
#include <cctype>
#include <set>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::house {
namespace {

using Texts = std::vector<std::string>;
using testing::IsEmpty;

std::vector<SourceFile> house() {
    auto files = read_house(NIGHTCRAMP_SOURCE_DIR);
    EXPECT_GT(files.size(), 50U);
    return files;
}

bool is_part_of_a_name(char sign) {
    return std::isalnum(static_cast<unsigned char>(sign)) != 0 || sign == '_';
}

/// Whether the text holds `word` and not only as a part of a longer one.
bool holds(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (at == 0 || !is_part_of_a_name(text[at - 1])) return true;
    }
    return false;
}

/// Each file with each of these words that it holds.
template <class Words>
Texts holders(const Words& words) {
    Texts all;
    for (const SourceFile& file : house()) {
        for (const std::string_view word : words) {
            if (holds(file.text, word)) all.push_back(file.room + "/" + file.name + ": " + std::string(word));
        }
    }
    return all;
}

TEST(Safety, NoFileStartsAShell) {
    constexpr std::array<std::string_view, 9> shells{"system(", "popen(",  "execl(",  "execlp(", "execle(",
                                                     "execv(",  "execvp(", "execve(", "wordexp("};
    EXPECT_THAT(holders(shells), IsEmpty());
}

TEST(Safety, NoFileOpensASocket) {
    constexpr std::array<std::string_view, 6> networks{"<sys/socket.h>", "<netdb.h>", "<netinet/",
                                                       "<arpa/",         "socket(",   "getaddrinfo("};
    EXPECT_THAT(holders(networks), IsEmpty());
}

TEST(Safety, NothingIsWrittenToALog) {
    constexpr std::array<std::string_view, 3> logs{"syslog(", "sd_journal_", "std::clog"};
    EXPECT_THAT(holders(logs), IsEmpty());
}

/// Without its folder.
std::string name_of(const SourceFile& file) {
    return file.name.substr(file.name.rfind('/') + 1);
}

/// The statements that a file puts together, each up to the end of its line.
Texts glued_statements(const SourceFile& file) {
    constexpr std::array<std::string_view, 8> verbs{"SELECT ", "INSERT ", "UPDATE ", "DELETE ",
                                                    "PRAGMA ", "ATTACH ", "CREATE ", "DROP "};
    constexpr std::string_view glue = "fmt::format(";
    Texts all;
    for (std::size_t at = file.text.find(glue); at != std::string::npos; at = file.text.find(glue, at + 1)) {
        const std::size_t literal = file.text.find_first_not_of(" \n", at + glue.size());
        for (const std::string_view verb : verbs) {
            if (file.text.compare(literal, verb.size() + 1, '"' + std::string(verb)) != 0) continue;
            all.push_back(file.name + ": " +
                          file.text.substr(literal, file.text.find('\n', literal) - literal));
        }
    }
    return all;
}

/// Values are bound to statements. Put together are only numbers and names of the program's own, here, and
/// names of tables and columns, each in quotes, in the files that read tables of any shape.
TEST(Safety, NoStatementIsPutTogetherFromWhatSomebodyTyped) {
    const std::set<std::string> allowed{
        R"(migrate.cpp: "PRAGMA user_version = {}", step.to_version));)",
        R"(pragmas.cpp: "PRAGMA {} = {}", pragma.name, pragma.value));)",
        R"(pragmas.cpp: "PRAGMA {}", pragma.name));)",
        R"(restore.cpp: "UPDATE counter SET revision = {}", highest + 1));)",
    };
    const std::set<std::string> of_any_shape{"content_sum.cpp", "salvage_source.cpp", "salvage_load.cpp",
                                             "database.cpp"};
    int found = 0;
    for (const SourceFile& file : house()) {
        const bool quotes = file.room == "storage" && of_any_shape.count(name_of(file)) == 1;
        for (const std::string& statement : glued_statements(file)) {
            EXPECT_TRUE(quotes || allowed.count(statement) == 1) << statement;
            ++found;
        }
        EXPECT_TRUE(!quotes || holds(file.text, "in_quotes(") || holds(file.text, "quoted(") ||
                    holds(file.text, "in_double_quotes(") || file.text.find(R"(\"{}\")") != std::string::npos)
            << file.name;
    }
    EXPECT_GE(found, 3) << "the search finds nothing";
}

}  // namespace
}  // namespace nightcramp::house
