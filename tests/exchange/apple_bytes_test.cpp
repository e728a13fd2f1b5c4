#include "exchange/readers/apple_bytes.hpp"

#include "exchange/readers/xml_references.hpp"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

/// Gives a text a few bytes at a time, as a slow archive does.
class Trickle : public ByteStream {
public:
    Trickle(std::string_view text, std::size_t most) : rest_(text), most_(most) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t size = std::min({rest_.size(), most_, into.size()});
        rest_.copy(into.data(), size);
        rest_.remove_prefix(size);
        return size;
    }

private:
    std::string_view rest_;
    std::size_t most_;
};

std::string read_all(std::string_view text, std::size_t at_once, std::size_t asked_for = 100) {
    AppleBytes bytes(std::make_unique<Trickle>(text, at_once));
    std::array<char, 100> part{};
    std::string all;
    while (const std::size_t size = bytes.read(std::span(part).first(asked_for))) {
        all.append(part.data(), size);
    }
    return all;
}

std::string within(std::string_view text) {
    return "<HealthData>" + std::string(text) + "</HealthData>";
}

std::string blotted(std::string text) {
    blot_forbidden_references(text);
    return text;
}

TEST(AppleBytes, DropReferencesToCharactersThatXmlForbids) {
    for (const char* reference :
         {"&#0;", "&#11;", "&#x0B;", "&#xb;", "&#031;", "&#55357;&#56832;", "&#xD83D;", "&#xFFFE;",
          "&#65535;", "&#x110000;", "&#99999999;", "&#000000000000;"}) {
        EXPECT_EQ(read_all(within(std::string("2") + reference + "50"), 1'000), within("250")) << reference;
    }
}

TEST(AppleBytes, KeepEveryOtherReference) {
    const std::string kept = within(
        "&amp; &#9;&#10;&#13;&#32;&#xD7FF;&#xE000;&#128512;&#x1F600;&#x10FFFF; & &# &#; &#x; &#xZZ; &#1 1; "
        "&#-1; &#0000000000000000011; &#11");
    EXPECT_EQ(read_all(kept, 1'000), kept);
}

TEST(AppleBytes, AreTheSameHoweverTheyArrive) {
    const std::string text =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT x>\n]>\n" +
        within("a&#11;\x0B b &amp; &#0;&#xD83D;\n&#xDE00;&#x1F600;&&#&#1;&#12345678901234567890;&#7;\n");
    const std::string whole = read_all(text, 1'000);
    EXPECT_EQ(whole, "<?xml version=\"1.0\"?>\n\n\n\n" +
                         within("a b &amp; \n&#x1F600;&&#&#12345678901234567890;\n"));
    for (std::size_t at_once = 1; at_once < 40; ++at_once) {
        EXPECT_EQ(read_all(text, at_once), whole) << at_once;
        EXPECT_EQ(read_all(text, 1'000, at_once), whole) << at_once;
        EXPECT_EQ(read_all(text, at_once, 1), whole) << at_once;
    }
}

TEST(AppleBytes, EndWithAReferenceThatIsCut) {
    EXPECT_EQ(read_all("<HealthData>&#1", 1), "<HealthData>&#1");
    EXPECT_EQ(read_all("<HealthData>&", 3), "<HealthData>&");
    EXPECT_EQ(read_all("", 3), "");
}

TEST(XmlReferences, AreBlottedInTheirPlace) {
    using namespace std::string_literals;
    EXPECT_EQ(blotted("a&#11;b"), "a\0\0\0\0\0b"s);
    EXPECT_EQ(blotted("&#1;&#xA;"), "\0\0\0\0&#xA;"s);
    EXPECT_EQ(blotted(""), "");
}

TEST(XmlReferences, AreKnownByTheirBeginning) {
    EXPECT_EQ(length_of_cut_reference(""), 0U);
    EXPECT_EQ(length_of_cut_reference("text"), 0U);
    EXPECT_EQ(length_of_cut_reference("text &"), 1U);
    EXPECT_EQ(length_of_cut_reference("text &#x1F"), 5U);
    EXPECT_EQ(length_of_cut_reference("text &#x1F;"), 0U);
    EXPECT_EQ(length_of_cut_reference("text &am"), 0U);
    EXPECT_EQ(length_of_cut_reference("&#1234567890123"), 15U);
    EXPECT_EQ(length_of_cut_reference("&#12345678901234"), 0U) << "no character has such a number";
}

}  // namespace
}  // namespace nightcramp::exchange
