#pragma once

#include "diary/change.hpp"

#include <stdexcept>

#include <nlohmann/json.hpp>

/// The values of the diary as JSON: in the history, on the command line, in exports. One form for all;
/// assets/schema describes it. What is unknown is null, never left out.
namespace nightcramp {

using Json = nlohmann::ordered_json;

/// A JSON value that is not what it should be; what() says where and what was expected.
class BadJson : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

[[nodiscard]] Json to_json(const Night& night);
[[nodiscard]] Json to_json(const Habit& habit);
[[nodiscard]] Json to_json(const Profile& profile);
[[nodiscard]] Json to_json(const Experiment& experiment);
[[nodiscard]] Json to_json(const Dismissal& dismissal);

/// Reads what to_json wrote. Throws BadJson; the rules of rules.hpp are not looked at.
template <class Value>
[[nodiscard]] Value from_json(const Json& json);
template <>
Night from_json<Night>(const Json& json);
template <>
Habit from_json<Habit>(const Json& json);
template <>
Profile from_json<Profile>(const Json& json);
template <>
Experiment from_json<Experiment>(const Json& json);
template <>
Dismissal from_json<Dismissal>(const Json& json);

}  // namespace nightcramp
