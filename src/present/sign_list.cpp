#include "present/sign_list.hpp"

#include <algorithm>

namespace nightcramp::present {
namespace {

bool is_noticed(const Night& night, const WarningSign& sign) {
    return night.warning_signs &&
           std::binary_search(night.warning_signs->begin(), night.warning_signs->end(), sign.id);
}

}  // namespace

std::vector<SignRow> sign_rows(const Catalogue& catalogue, const Night& night) {
    std::vector<SignRow> rows;
    for (const Urgency urgency : {Urgency::emergency, Urgency::same_day, Urgency::doctor}) {
        for (const WarningSign& sign : catalogue.warning_signs) {
            if (sign.urgency == urgency) rows.push_back({&sign, is_noticed(night, sign)});
        }
    }
    return rows;
}

std::vector<SignRow> sign_rows(const Catalogue& catalogue, const std::vector<Night>& nights) {
    std::vector<SignRow> rows = sign_rows(catalogue, Night());
    for (SignRow& row : rows) {
        row.noticed = std::any_of(nights.begin(), nights.end(),
                                  [&](const Night& night) { return is_noticed(night, *row.sign); });
    }
    return rows;
}

std::vector<const WarningSign*> noticed_signs(const Catalogue& catalogue, const Night& night) {
    std::vector<const WarningSign*> signs;
    for (const SignRow& row : sign_rows(catalogue, night)) {
        if (row.noticed) signs.push_back(row.sign);
    }
    return signs;
}

}  // namespace nightcramp::present
