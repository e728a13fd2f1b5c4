#pragma once

#include "diary/change.hpp"
#include "diary/vault.hpp"

#include <string>
#include <utility>

/// What tests of forgetting name.
namespace nightcramp::test {

[[nodiscard]] inline Subject night_of(Date date) {
    return {ValueKind::night, iso(date)};
}

[[nodiscard]] inline Forgetting all_of(const Medicine& medicine) {
    return {{ValueKind::profile, "profile"}, medicine.id, medicine.name};
}

[[nodiscard]] inline Night with_note(Night night, std::string note) {
    night.note = std::move(note);
    return night;
}

}  // namespace nightcramp::test
