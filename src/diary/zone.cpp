#include "diary/zone.hpp"

#include <stdexcept>

#include <date/tz.h>

namespace nightcramp {

struct Zone::Rules {
    const date::time_zone* zone;  // owned by the date library for as long as the program runs
};

namespace {

std::chrono::minutes offset_of(const date::sys_info& info) {
    return std::chrono::floor<std::chrono::minutes>(info.offset);
}

const date::time_zone* find_zone(std::string_view name) {
    if (name.starts_with(':')) name.remove_prefix(1);
    if (name.empty() || name.starts_with('/')) return nullptr;
    try {
        return date::locate_zone(std::string(name));
    } catch (const std::runtime_error&) {
        return nullptr;
    }
}

const date::time_zone* computers_zone() {
    try {
        return date::current_zone();
    } catch (const std::runtime_error&) {
        return date::locate_zone("Etc/UTC");
    }
}

}  // namespace

Zone::Zone(std::shared_ptr<const Rules> rules) : rules_(std::move(rules)) {}

Zone Zone::local(std::string_view tz) {
    const date::time_zone* zone = find_zone(tz);
    return Zone(std::make_shared<Rules>(Rules{zone != nullptr ? zone : computers_zone()}));
}

Zone Zone::named(const std::string& name) {
    return Zone(std::make_shared<Rules>(Rules{date::locate_zone(name)}));
}

Moment Zone::at(std::chrono::sys_seconds instant) const {
    const auto offset = offset_of(rules_->zone->get_info(date::sys_seconds(instant.time_since_epoch())));
    return {std::chrono::local_seconds(instant.time_since_epoch() + offset), offset};
}

std::vector<Moment> Zone::moments(std::chrono::local_seconds wall) const {
    const auto info = rules_->zone->get_info(date::local_seconds(wall.time_since_epoch()));
    switch (info.result) {
        case date::local_info::unique:
            return {{wall, offset_of(info.first)}};
        case date::local_info::ambiguous:
            return {{wall, offset_of(info.first)}, {wall, offset_of(info.second)}};
        default:
            return {};
    }
}

}  // namespace nightcramp
