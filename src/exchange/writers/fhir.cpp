#include "exchange/writers/fhir.hpp"

#include "diary/catalogue.hpp"
#include "exchange/writers/fhir_resource.hpp"

#include <utility>
#include <vector>

namespace nightcramp::exchange {
namespace {

/// After so many, it can be told how long the bundle becomes.
constexpr std::size_t nights_that_tell_the_length = 64;

}  // namespace

std::string write_fhir(const Contents& contents) {
    const Catalogue catalogue = load_catalogue();
    fhir::Bundle bundle(fhir::patient_name(contents));
    fhir::add_person(bundle, contents);
    const std::vector<Night>& nights = contents.own.nights;
    for (std::size_t i = 0; i < nights.size(); ++i) {
        if (i == nights_that_tell_the_length) bundle.make_room(nights.size() / i + 1);
        fhir::add_night(bundle, nights[i], contents.habits, catalogue.warning_signs);
    }
    return std::move(bundle).text();
}

}  // namespace nightcramp::exchange
