#include "cli/medicine_line.hpp"

#include "app/profile_edits.hpp"
#include "cli/profile_line.hpp"
#include "cli/tokens.hpp"
#include "diary/nearest.hpp"
#include "diary/number.hpp"
#include "present/medicine_search.hpp"
#include "present/typed.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using Places = std::vector<std::size_t>;

/// Those of which `is_meant` holds; of several those alone that are still taken, where there are any.
template <class IsMeant>
Places places_where(const std::vector<Medicine>& medicines, const IsMeant& is_meant) {
    Places all;
    Places taken;
    for (std::size_t i = 0; i < medicines.size(); ++i) {
        if (!is_meant(medicines[i])) continue;
        all.push_back(i);
        if (!medicines[i].stopped) taken.push_back(i);
    }
    return all.size() > 1 && !taken.empty() ? taken : all;
}

/// By its number, its name, or any name that the list has for it.
Places meant_places(const std::string& typed, const app::Session& session) {
    const std::vector<Medicine> medicines = session.profile().medicines;
    const int number = parse_digits(trim(typed)).value_or(0);
    if (number >= 1 && static_cast<std::size_t>(number) <= medicines.size()) {
        return {static_cast<std::size_t>(number) - 1};
    }
    const std::string text = present::tidied(typed);
    Places named = places_where(
        medicines, [&](const Medicine& medicine) { return present::tidied(medicine.name) == text; });
    const ListedMedicine* listed = present::medicine_called(session.catalogue(), typed);
    if (!named.empty() || listed == nullptr) return named;
    return places_where(medicines, [&](const Medicine& medicine) { return medicine.id == listed->id; });
}

Problem no_such_medicine(const std::string& typed, const std::vector<Medicine>& medicines) {
    std::vector<std::string> names;
    for (const Medicine& medicine : medicines) names.push_back(medicine.name);
    const std::string meant = nearest(typed, names);
    return {"medicine", fmt::format("There is no medicine \"{}\" in your profile; {}", typed,
                                    meant.empty() ? "\"nightcramp medicine list\" numbers them."
                                                  : fmt::format("did you mean \"{}\"?", meant))};
}

std::optional<std::size_t> meant_place(const std::string& typed, const app::Session& session,
                                       Problems& problems) {
    const Places places = meant_places(typed, session);
    if (places.empty()) problems.push_back(no_such_medicine(typed, session.profile().medicines));
    if (places.size() > 1) {
        problems.push_back(
            {"medicine", fmt::format("{} of them are called \"{}\"; say the number of one, from "
                                     "\"nightcramp medicine list\".",
                                     places.size(), typed)});
    }
    return places.size() == 1 ? std::optional(places.front()) : std::nullopt;
}

Parsed<MedicineLine> line_of(const Profile& after, const Medicine& medicine, const app::Session& session) {
    auto edit = profile_change(after, session);
    return {{std::move(edit.value), medicine}, std::move(edit.problems)};
}

}  // namespace

Parsed<MedicineLine> add_medicine_line(const MedicineTyped& typed, const app::Session& session) {
    Problems problems;
    Medicine medicine;
    medicine.name = trim(typed.name);
    medicine.dose = trim(typed.dose);
    const ListedMedicine* listed = present::medicine_called(session.catalogue(), typed.name);
    if (listed != nullptr) medicine.id = listed->id;
    if (!typed.from.empty()) medicine.started = read_date("--from", typed.from, session.today(), problems);
    if (!typed.to.empty()) medicine.stopped = read_date("--to", typed.to, session.today(), problems);
    Profile after = session.profile();
    const auto& known = after.medicines;
    const bool is_known = std::find(known.begin(), known.end(), medicine) != known.end();
    if (!is_known) after = app::with_medicine(std::move(after), medicine);
    auto line = line_of(after, medicine, session);
    append(problems, std::move(line.problems));
    return {std::move(line.value), std::move(problems)};
}

Parsed<MedicineLine> stop_medicine_line(const std::string& which, const std::string& on,
                                        const app::Session& session) {
    Problems problems;
    const auto place = meant_place(which, session, problems);
    std::optional<Date> day = session.today();
    if (!on.empty()) day = read_date("--on", on, session.today(), problems);
    if (!place || !day) return {{}, std::move(problems)};
    Medicine medicine = session.profile().medicines.at(*place);
    if (!medicine.stopped || !on.empty()) medicine.stopped = day;
    return line_of(app::with_medicine_at(session.profile(), *place, medicine), medicine, session);
}

Parsed<MedicineLine> remove_medicine_line(const std::string& which, const app::Session& session) {
    Problems problems;
    const auto place = meant_place(which, session, problems);
    if (!place) return {{}, std::move(problems)};
    const Profile before = session.profile();
    return line_of(app::without_medicine(before, *place), before.medicines.at(*place), session);
}

}  // namespace nightcramp::cli
