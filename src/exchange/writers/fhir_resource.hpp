#pragma once

#include "diary/json.hpp"
#include "diary/moment.hpp"
#include "exchange/writers/contents.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Parts of FHIR resources; the inside of fhir*.cpp.
namespace nightcramp::exchange::fhir {

enum class Category { survey, activity, social_history };

/// A code of LOINC or SNOMED CT, with its name there.
struct Code {
    std::string_view system;
    std::string_view code;
    std::string_view display;
};

inline constexpr std::string_view loinc = "http://loinc.org";
inline constexpr std::string_view snomed = "http://snomed.info/sct";

/// With the UTC offset; in UTC where the offset is larger than FHIR allows.
[[nodiscard]] std::string date_time(const Moment& moment);

/// A CodeableConcept, which always has a text.
[[nodiscard]] Json concept_of(const std::string& text, const std::vector<Code>& codes = {});

/// A Quantity, with the code of UCUM where the unit has one.
[[nodiscard]] Json quantity(double value, const std::string& unit);

/// Why there is no value: "unknown" or "not-applicable".
[[nodiscard]] Json absent(std::string_view reason);

/// The resources of a bundle.
class Bundle {
public:
    /// `patient` names the person for stable_id().
    explicit Bundle(std::string patient);

    /// What refers to the resource of that name.
    [[nodiscard]] static Json reference(const std::string& name);
    [[nodiscard]] Json patient() const { return reference(patient_); }

    /// A resource with its id, and nothing else.
    [[nodiscard]] static Json resource(std::string_view type, const std::string& name);
    /// An Observation of the person by the person, final, without a value.
    [[nodiscard]] Json observation(const std::string& name, Category category, Json code) const;

    void add(const Json& resource);
    /// The file will be so many times as long as what is there: that much room is made at once, so that a
    /// long one is not copied while it grows.
    void make_room(std::size_t times);
    /// The file.
    [[nodiscard]] std::string text() &&;

private:
    std::string patient_;
    std::string text_;  ///< of the file up to the last resource
};

[[nodiscard]] std::string patient_name(const Contents& contents);
void add_person(Bundle& bundle, const Contents& contents);
void add_night(Bundle& bundle, const Night& night, const std::vector<Habit>& habits,
               const std::vector<WarningSign>& signs);

}  // namespace nightcramp::exchange::fhir
