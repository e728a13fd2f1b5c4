#pragma once

#include "analysis/series.hpp"
#include "diary/json.hpp"

#include <map>
#include <string>
#include <vector>

/// Reference values that were computed by other programs; a folder of tests/analysis/reference for each case.
namespace nightcramp::analysis::reference {

/// How near values are that both programs get from a formula, without searching.
inline constexpr double closed_form = 1e-9;

/// The numbers of a CSV file, by the names of its first line; a field that is empty is NaN.
struct Table {
    std::map<std::string, Series> columns;
    std::vector<std::string> names;  ///< in the order of the file

    /// Throws std::out_of_range where there is no such column.
    [[nodiscard]] const Series& operator[](const std::string& name) const { return columns.at(name); }
    [[nodiscard]] int rows() const;
    /// Some columns side by side.
    [[nodiscard]] Eigen::MatrixXd block(const std::vector<std::string>& wanted) const;
};

/// Whether the case is here. Those of a diary under another licence are only where the environment variable
/// NIGHTCRAMP_REFERENCE_DIR names a folder that has them.
[[nodiscard]] bool available(const std::string& name);

/// What other programs made of the case. Throws std::runtime_error where it is not here.
[[nodiscard]] Json expected(const std::string& name);

/// The data of the case.
[[nodiscard]] Table csv(const std::string& name, const std::string& file = "input.csv");

/// A number of `expected`, in which what JSON cannot write is a text: "NaN", "Inf", "-Inf".
[[nodiscard]] double number(const Json& json);

}  // namespace nightcramp::analysis::reference
