#include "exchange/writers/one_way.hpp"

#include "diary/json.hpp"
#include "exchange/own_json.hpp"
#include "exchange/recognise.hpp"
#include "exchange/unreadable.hpp"
#include "exchange/writers/export.hpp"
#include "tests/exchange/reading.hpp"
#include "tests/exchange/unpacking.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::HasSubstr;

Contents contents_in_bed() {
    Night night = night_with_cramp(sunday);
    night.sleep.to_bed = at(sunday, 23);
    night.sleep.up = at(today, 7);
    return selected({{night}, {}, {}, {}, {}}, load_catalogue(), {});
}

/// What a person is told who brings these files in.
std::string reply_to(const std::vector<exchange::test::NamedBytes>& files) {
    const auto package = package_of(files);
    try {
        (void)read_draft(*package, recognise(*package, own_readers(), {}), exchange::test::reading_options(),
                         {});
    } catch (const Unreadable& error) {
        return error.what();
    }
    return "";
}

TEST(OneWayExports, AreRefusedWithTheWayThatThereIs) {
    const Contents contents = contents_in_bed();
    const auto reply = HasSubstr(
        "This was exported for other programs and cannot be read back whole. Export the diary as "
        "“Everything (JSON)”");
    const std::string fhir = write_export(ExportFormat::fhir, contents);
    EXPECT_THAT(reply_to({{"a.fhir.json", fhir}}), reply);
    EXPECT_THAT(reply_to({{"a.json", Json::parse(fhir).dump(4)}}), reply);
    EXPECT_THAT(reply_to({{"a.omh.json", write_export(ExportFormat::open_mhealth, contents)}}), reply);
    std::vector<exchange::test::NamedBytes> tables;
    for (const auto& file : exchange::test::unpacked(write_export(ExportFormat::csv, contents))) {
        tables.push_back(file);
    }
    EXPECT_THAT(reply_to(tables), reply);
}

TEST(OneWayExports, AreNotThoseThatCanBeReadBack) {
    Contents contents = contents_in_bed();
    contents.own.nights.front().note = R"({"resourceType":"Bundle","code":"nightcramp-export"})";
    EXPECT_FALSE(is_one_way(write_own_json(contents.own)));
    EXPECT_FALSE(is_one_way(write_export(ExportFormat::nights, contents)));
}

TEST(OneWayExports, AreNotThoseOfOthers) {
    EXPECT_FALSE(is_one_way(""));
    EXPECT_FALSE(is_one_way(R"({"resourceType": "Bundle", "type": "collection", "entry": []})"));
    EXPECT_FALSE(is_one_way(R"([{"header": {"acquisition_provenance": {"source_name": "Other"}}}])"));
}

}  // namespace
}  // namespace nightcramp::exchange
