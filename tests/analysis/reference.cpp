#include "tests/analysis/reference.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>
#include <stdexcept>

namespace nightcramp::analysis::reference {
namespace {

namespace fs = std::filesystem;

fs::path folder(const std::string& name) {
    const fs::path here = fs::path(NIGHTCRAMP_SOURCE_DIR) / "tests/analysis/reference" / name;
    const char* elsewhere = std::getenv("NIGHTCRAMP_REFERENCE_DIR");
    if (fs::exists(here) || elsewhere == nullptr) return here;
    return fs::path(elsewhere) / name;
}

std::ifstream open(const std::string& name, const std::string& file) {
    std::ifstream stream(folder(name) / file);
    if (!stream) throw std::runtime_error(std::string("no reference ").append(name).append("/").append(file));
    return stream;
}

std::vector<std::string> fields(const std::string& line) {
    std::vector<std::string> parts{""};
    for (const char sign : line) {
        if (sign == ',') {
            parts.emplace_back();
        } else if (sign != '"' && sign != '\r') {
            parts.back() += sign;
        }
    }
    return parts;
}

double field(const std::string& text) {
    return text.empty() || text == "NA" ? unknown : std::stod(text);
}

}  // namespace

int Table::rows() const {
    return names.empty() ? 0 : static_cast<int>(columns.at(names.front()).size());
}

Eigen::MatrixXd Table::block(const std::vector<std::string>& wanted) const {
    Eigen::MatrixXd matrix(rows(), static_cast<Eigen::Index>(wanted.size()));
    Eigen::Index column = 0;
    for (const std::string& name : wanted) matrix.col(column++) = columns.at(name);
    return matrix;
}

bool available(const std::string& name) {
    return fs::exists(folder(name) / "expected.json");
}

Json expected(const std::string& name) {
    std::ifstream stream = open(name, "expected.json");
    return Json::parse(stream);
}

Table csv(const std::string& name, const std::string& file) {
    std::ifstream stream = open(name, file);
    std::string line;
    std::getline(stream, line);
    Table table;
    table.names = fields(line);
    std::vector<std::vector<double>> values(table.names.size());
    while (std::getline(stream, line)) {
        const std::vector<std::string> row = fields(line);
        for (std::size_t i = 0; i < values.size(); ++i) values[i].push_back(field(row.at(i)));
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto size = static_cast<Eigen::Index>(values[i].size());
        table.columns[table.names[i]] = Eigen::Map<const Series>(values[i].data(), size);
    }
    return table;
}

double number(const Json& json) {
    if (!json.is_string()) return json.get<double>();
    const auto text = json.get<std::string>();
    if (text == "NaN") return unknown;
    if (text == "Inf") return std::numeric_limits<double>::infinity();
    if (text == "-Inf") return -std::numeric_limits<double>::infinity();
    throw std::runtime_error("no number: " + text);
}

}  // namespace nightcramp::analysis::reference
