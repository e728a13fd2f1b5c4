#include "app/session.hpp"

#include "app/edit_label.hpp"
#include "diary/errors.hpp"
#include "diary/rules.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::app {
namespace {

std::optional<Night> if_known(const Night& night) {
    return is_blank(night) ? std::nullopt : std::optional(night);
}

Problems sign_problems(const Night& night, const Catalogue& catalogue) {
    Problems all;
    for (const std::string& id : night.warning_signs.value_or(std::vector<std::string>())) {
        const auto is_it = [&](const WarningSign& sign) { return sign.id == id; };
        if (std::none_of(catalogue.warning_signs.begin(), catalogue.warning_signs.end(), is_it)) {
            all.push_back({fmt::format("sign {}", id), fmt::format("There is no warning sign \"{}\".", id)});
        }
    }
    return all;
}

}  // namespace

Session::Session(Journal& journal, const Catalogue& catalogue, const Clock& clock, Face face)
    : journal_(journal), catalogue_(catalogue), clock_(clock), face_(face) {}

Night Session::night(Date date) const {
    Night blank;
    blank.date = date;
    return journal_.night(date).value_or(blank);
}

std::vector<Habit> Session::habits() const {
    return all_habits(catalogue_.habits, journal_.habits());
}

Night Session::completed(Night night) const {
    if (!is_recorded(night)) night.recorded_at.reset();
    if (is_recorded(night) && !night.recorded_at) night.recorded_at = now();
    return night;
}

Problems Session::problems(const Night& night) const {
    Problems all = nightcramp::problems(completed(night), now());
    append(all, answer_problems(night, habits()));
    append(all, sign_problems(night, catalogue_));
    return all;
}

std::optional<SavedEdit> Session::save(const Night& before, Night after) {
    after = completed(std::move(after));
    if (same_content(before, after)) return std::nullopt;
    if (Problems found = problems(after); !found.empty()) throw NotValid(std::move(found));
    const Changed<Night> change{if_known(before), if_known(after)};
    return journal_.save({{change}, edit_label(before, after, habits()), now(), face_});
}

}  // namespace nightcramp::app
