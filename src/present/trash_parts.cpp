#include "present/trash_parts.hpp"

namespace nightcramp::present {
namespace {

bool same(const Night& a, const Night& b) {
    return a.date == b.date;
}

bool same(const ErasedCramp& a, const ErasedCramp& b) {
    return a == b;
}

bool same(const Habit& a, const Habit& b) {
    return a.id == b.id;
}

bool same(const Medicine& a, const Medicine& b) {
    return is_same(a, b);
}

bool same(const Experiment& a, const Experiment& b) {
    return a.id == b.id;
}

}  // namespace

bool is_same(const Cramp& a, const Cramp& b) {
    if (a.at || b.at) return a.at == b.at;
    return a.side == b.side && a.muscle == b.muscle;
}

bool is_same(const Medicine& a, const Medicine& b) {
    return a.id == b.id && a.name == b.name;
}

const Night* known_night(const std::vector<Night>& nights, Date date) {
    const auto found =
        std::find_if(nights.begin(), nights.end(), [&](const Night& night) { return night.date == date; });
    return found == nights.end() || is_blank(*found) ? nullptr : &*found;
}

bool is_same_thing(const decltype(ErasedThing::what)& a, const decltype(ErasedThing::what)& b) {
    if (a.index() != b.index()) return false;
    return std::visit(
        [&](const auto& value) { return same(value, std::get<std::decay_t<decltype(value)>>(b)); }, a);
}

}  // namespace nightcramp::present
