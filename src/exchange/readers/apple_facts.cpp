#include "exchange/readers/apple_facts.hpp"

#include "exchange/cells.hpp"
#include "exchange/mark_words.hpp"
#include "exchange/readers/apple_units.hpp"
#include "exchange/unreadable.hpp"
#include "exchange/written_times.hpp"

#include <stdexcept>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

constexpr std::size_t most_stretches = 1'000'000;
constexpr std::uint16_t most_names = 10'000;  // of sources, of zones
constexpr double most_water = 20'000;         // ml in one record
constexpr std::chrono::hours longest_record{24};

constexpr std::string_view sleep_type = "HKCategoryTypeIdentifierSleepAnalysis";
constexpr std::string_view water_type = "HKQuantityTypeIdentifierDietaryWater";
constexpr std::string_view sleep_value = "HKCategoryValueSleepAnalysis";

}  // namespace

void AppleFacts::begin(const XmlElement& element) {
    const std::string_view name = element.name();
    if (element.depth() == 1) {
        if (name == "Record") {
            begin_record(element);
        } else if (name == "Workout") {
            begin_workout(element);
        }
    } else if (element.depth() == 2) {
        if (pending_.kind == Pending::Kind::none || name != "MetadataEntry") return;
        if (element.value("key") == "HKTimeZone") pending_.zone = zone_number(element.value("value"));
        if (element.value("key") == "HKIndoorWorkout") pending_.indoors = element.value("value") == "1";
    } else if (element.depth() == 0 && name != "HealthData") {
        throw Unreadable(
            fmt::format("The file holds {}, not the data of Apple Health. Choose the file export.zip "
                        "that the Health app made.",
                        in_quotes(name)));
    }
}

void AppleFacts::end(int depth) {
    if (depth != 1 || pending_.kind == Pending::Kind::none) return;
    if (pending_.kind == Pending::Kind::sleep) add_sleep();
    if (pending_.kind == Pending::Kind::water) add_mark(findings_.item("fluid", "Water", "ml"));
    if (pending_.kind == Pending::Kind::workout) {
        add_mark(findings_.item("workout", apple_workout(pending_.name, pending_.indoors), "min"));
    }
    pending_.kind = Pending::Kind::none;
}

void AppleFacts::begin_record(const XmlElement& element) {
    const std::string_view type = element.value("type");
    if (type == sleep_type) {
        begin_sleep(element);
    } else if (type == water_type) {
        begin_water(element);
    }
}

void AppleFacts::begin_sleep(const XmlElement& element) {
    std::string_view value = element.value("value");
    const std::string_view whole = value;
    if (value.starts_with(sleep_value)) value.remove_prefix(sleep_value.size());
    if (value == "Awake" || !take_times(element)) return;
    if (value != "InBed" && !value.starts_with("Asleep")) {
        return skip(not_understood("kind of sleep", whole, "HKCategoryValueSleepAnalysisInBed or …Asleep"));
    }
    pending_.kind = Pending::Kind::sleep;
    pending_.asleep = value != "InBed";
    pending_.source = source_number(element.value("sourceName"));
}

void AppleFacts::begin_water(const XmlElement& element) {
    if (!take_times(element)) return;
    const auto amount = written_number(element.value("value"));
    if (!amount) return skip(not_understood("amount", element.value("value"), "a number such as 250"));
    const auto millilitres = apple_millilitres(*amount, element.value("unit"));
    if (!millilitres) return skip(not_understood("unit", element.value("unit"), "mL, L or fl_oz_us"));
    if (*millilitres < 0 || *millilitres > most_water) {
        return skip(fmt::format("{} {} of water at once cannot be meant.", element.value("value"),
                                element.value("unit")));
    }
    pending_.kind = Pending::Kind::water;
    pending_.amount = *millilitres;
}

void AppleFacts::begin_workout(const XmlElement& element) {
    if (!take_times(element)) return;
    const auto amount = written_number(element.value("duration"));
    auto minutes = amount ? apple_minutes(*amount, element.value("durationUnit")) : std::nullopt;
    if (!minutes) minutes = static_cast<double>((pending_.end - pending_.start).count()) / 60;
    minutes = rounded(*minutes, 1);
    if (*minutes <= 0 || *minutes > 1'440) {
        return skip(fmt::format("A workout of {:.0f} minutes cannot be meant.", *minutes));
    }
    pending_.kind = Pending::Kind::workout;
    pending_.amount = *minutes;
    pending_.name = one_line(apple_activity(element.value("workoutActivityType")));
}

bool AppleFacts::take_times(const XmlElement& element) {
    pending_ = {};
    pending_.line = element.line();
    for (const std::string_view name : {"startDate", "endDate"}) {
        const std::string_view text = element.value(name);
        const auto time = offset_time(text);
        if (!time) {
            skip(not_understood("time", text,
                                "a date, a time and an offset such as 2025-03-30 00:10:00 +0200"));
            return false;
        }
        (name == "startDate" ? pending_.start : pending_.end) = time->utc();
    }
    return true;
}

void AppleFacts::skip(std::string reason) {
    findings_.draft().skip({file_, pending_.line}, std::move(reason));
}

void AppleFacts::add_sleep() {
    const auto length = pending_.end - pending_.start;
    if (length <= std::chrono::seconds(0)) return skip("The sleep ends before it begins.");
    if (length > longest_record) return skip("The sleep is longer than a day.");
    if (stretches_.size() == most_stretches) {
        throw Unreadable(
            fmt::format("The file tells of more than {} stretches of sleep. This is not a diary that "
                        "can be read.",
                        most_stretches));
    }
    stretches_.push_back({pending_.start.time_since_epoch().count(), pending_.end.time_since_epoch().count(),
                          pending_.line, pending_.source, pending_.zone, pending_.asleep});
}

void AppleFacts::add_mark(std::size_t item) {
    findings_.mark({item,
                    time_in(pending_.zone, pending_.start),
                    AnswerValue::of(pending_.amount),
                    std::nullopt,
                    "",
                    {file_, pending_.line}});
}

std::uint16_t AppleFacts::source_number(std::string_view name) {
    if (sources_.size() >= most_names) return 0;
    return sources_.try_emplace(std::string(name), static_cast<std::uint16_t>(sources_.size() + 1))
        .first->second;
}

std::uint16_t AppleFacts::zone_number(std::string_view name) {
    if (zone_numbers_.size() >= most_names) return 0;
    const auto [known, is_new] = zone_numbers_.try_emplace(std::string(name), std::uint16_t{0});
    if (!is_new) return known->second;
    try {
        zones_.push_back(Zone::named(known->first));
        known->second = static_cast<std::uint16_t>(zones_.size());
    } catch (const std::runtime_error&) {
        known->second = 0;
    }
    return known->second;
}

FileTime AppleFacts::time_in(std::uint16_t zone, std::chrono::sys_seconds instant) {
    if (zone > 0) return FileTime::of(zones_[zone - std::size_t{1}].at(instant));
    findings_.draft().assume(
        "Apple Health tells at which instant something was, but not what the clock showed: the offsets in "
        "the file "
        "are those of the day of the export. Where no time zone is told, times are taken to be in yours.");
    return FileTime::of(instant);
}

void AppleFacts::finish() {
    const AppleNights all = apple_nights(std::move(stretches_));
    if (all.chosen) {
        findings_.draft().assume(
            "Where several devices tell of one night, the one that saw the most sleep is taken.");
    }
    for (const AppleNight& night : all.nights) {
        if (night.end - night.start > std::chrono::seconds(longest_record).count()) {
            findings_.draft().skip({file_, night.line}, "The sleep that begins here is longer than a day.");
            continue;
        }
        findings_.sleep({time_in(night.zone, std::chrono::sys_seconds(std::chrono::seconds(night.start))),
                         time_in(night.zone, std::chrono::sys_seconds(std::chrono::seconds(night.end))),
                         false,
                         {file_, night.line}});
    }
    stretches_ = {};
}

}  // namespace nightcramp::exchange
