#include "exchange/first_bytes.hpp"

#include "exchange/readers/nights_table.hpp"
#include "exchange/unreadable.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using test::NamedBytes;
using testing::SizeIs;

std::string refusal(const std::vector<NamedBytes>& files, const std::string& as = "") {
    try {
        const auto package = package_of(files);
        static_cast<void>(as.empty() ? recognise(*package, own_readers(), {})
                                     : recognise_as(*package, own_readers(), as, {}));
    } catch (const Unreadable& error) {
        return error.what();
    }
    return "";
}

std::string utf16(const std::string& text, bool big_endian = false) {
    std::string bytes = big_endian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char letter : text) {
        const std::string zero(1, '\0');
        bytes += big_endian ? zero + letter : letter + zero;
    }
    return bytes;
}

/// What a stream gives that is asked for so many bytes at a time.
std::string read_in_pieces(const std::string& bytes, std::size_t piece) {
    const auto package = package_of({{"x", bytes}});
    const auto stream = without_separator_line(package->open(0));
    std::string all;
    std::string chunk(piece, '\0');
    while (const std::size_t size = stream->read(chunk)) all += chunk.substr(0, size);
    return all;
}

TEST(FirstBytes, OfUtf16AreRefusedWithWhatToDo) {
    const std::string sentence =
        "“u16.csv” is written in UTF-16. Open it in a spreadsheet or editor and save it as UTF-8.";
    for (const bool big_endian : {false, true}) {
        const std::string table = utf16("night,cramps\n2026-11-20,1\n", big_endian);
        EXPECT_EQ(refusal({{"u16.csv", table}}), sentence);
        EXPECT_EQ(refusal({{"u16.csv", table}}, "nights"), sentence);
        EXPECT_EQ(refusal({{"a.txt", "nothing known"}, {"u16.csv", table}}), sentence);
    }
}

TEST(FirstBytes, OfGzipAreRefusedWithWhatToDo) {
    const std::string bytes("\x1F\x8B\x08\0\0", 5);
    EXPECT_EQ(refusal({{"x.csv.gz", bytes}}),
              "“x.csv.gz” is packed with gzip. Unpack it and choose what comes out.");
}

TEST(FirstBytes, OfAFileThatIsNotNeededDoNotMatter) {
    EXPECT_EQ(refusal({{"x.gz", "\x1F\x8B"}, {"nights.csv", "night,cramps\n2026-11-20,1\n"}}), "");
}

TEST(FirstBytes, AFirstLineThatNamesTheSeparatorIsNoPartOfATable) {
    for (const std::string line_end : {"\n", "\r\n"}) {
        for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
            const std::string table = mark + "sep=;" + line_end + "night;cramps" + line_end + "2026-11-20;1" +
                                      line_end + "2026-11-21;many" + line_end;
            const auto package = package_of({{"n.csv", table}});
            const auto matches = recognise(*package, own_readers(), {});
            ASSERT_THAT(matches, SizeIs(1));
            EXPECT_EQ(matches[0].reader, &nights_table_reader());
            const Draft draft = read_draft(*package, matches, test::reading_options(), {});
            EXPECT_THAT(draft.own->nights, SizeIs(2));
            ASSERT_THAT(draft.refusals, SizeIs(1));
            EXPECT_EQ(draft.refusals.front().field, "line 4, column cramps");
        }
    }
}

TEST(FirstBytes, TheSeparatorIsTakenOutOfATableOfAnotherProgramToo) {
    const auto package = package_of(
        {{"p.csv", "SEP=;\nsid;start;stop;rating\n1;1608323029380;1608349057541;0\n2;then;now;0\n"}});
    const auto matches = recognise(*package, own_readers(), {});
    const Draft draft = read_draft(*package, matches, test::reading_options(), {});
    ASSERT_THAT(draft.sleeps, SizeIs(1));
    EXPECT_EQ(draft.sleeps.front().place.number, 3U);
    ASSERT_THAT(draft.skips, SizeIs(1));
    EXPECT_EQ(draft.skips.front().place.number, 4U);
}

TEST(FirstBytes, AreWhateverTheyAreWhereNoSeparatorStandsAlone) {
    for (const std::string text : {"", "s", "sep", "sep=", "sep=;", "sep=;;\nx", "\xEF\xBB\xBF", "sep=ab\n",
                                   "night,cramps\n", "sep\n"}) {
        for (const std::size_t piece : {1U, 3U, 1000U}) EXPECT_EQ(read_in_pieces(text, piece), text);
    }
    EXPECT_EQ(read_in_pieces("sep=\t\nmore of it", 2), "\nmore of it");
}

}  // namespace
}  // namespace nightcramp::exchange
