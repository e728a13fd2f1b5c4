#include "exchange/writers/one_way.hpp"

#include "exchange/writers/csv_tables.hpp"
#include "exchange/writers/fhir.hpp"
#include "exchange/writers/open_mhealth.hpp"

#include <string>

namespace nightcramp::exchange {
namespace {

/// The text without what JSON may have between its parts.
std::string without_blanks(std::string_view text) {
    std::string kept;
    for (const char sign : text) {
        if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') kept += sign;
    }
    return kept;
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

bool is_one_way(std::string_view head) {
    if (head.starts_with(csv_guide_mark)) return true;
    const std::string json = without_blanks(head);
    const bool is_bundle = json.starts_with(R"({"resourceType":"Bundle")");
    const bool is_data_points = json.starts_with(R"([{"header":)");
    return (is_bundle && holds(json, fhir_mark)) || (is_data_points && holds(json, open_mhealth_mark));
}

}  // namespace nightcramp::exchange
