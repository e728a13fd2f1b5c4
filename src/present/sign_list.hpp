#pragma once

#include "diary/catalogue.hpp"
#include "diary/night.hpp"

#include <vector>

namespace nightcramp::present {

/// A warning sign of the catalogue, which has to live longer than the row.
struct SignRow {
    const WarningSign* sign = nullptr;
    bool noticed = false;

    friend bool operator==(const SignRow&, const SignRow&) = default;
};

/// Every sign, the most urgent first, then in the order of the catalogue.
[[nodiscard]] std::vector<SignRow> sign_rows(const Catalogue& catalogue, const Night& night);

/// The same, noticed on any of these nights.
[[nodiscard]] std::vector<SignRow> sign_rows(const Catalogue& catalogue, const std::vector<Night>& nights);

/// The signs that the night bears, in that order.
[[nodiscard]] std::vector<const WarningSign*> noticed_signs(const Catalogue& catalogue, const Night& night);

}  // namespace nightcramp::present
