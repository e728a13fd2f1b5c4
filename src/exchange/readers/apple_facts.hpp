#pragma once

#include "diary/zone.hpp"
#include "exchange/findings.hpp"
#include "exchange/readers/apple_sleep.hpp"
#include "exchange/readers/apple_xml.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nightcramp::exchange {

/// Hears the elements of an export and keeps what is sleep, water or a workout; everything else passes by.
class AppleFacts : public XmlListener {
public:
    /// `file` is the number of the file in the draft.
    AppleFacts(Findings& findings, std::uint32_t file) : findings_(findings), file_(file) {}

    void begin(const XmlElement& element) override;
    void end(int depth) override;
    /// Adds the nights, when the file has been heard to its end.
    void finish();

private:
    /// A record that has begun: what stands within it may still tell its time zone.
    struct Pending {
        enum class Kind { none, sleep, water, workout };
        Kind kind = Kind::none;
        std::chrono::sys_seconds start;
        std::chrono::sys_seconds end;
        std::uint32_t line = 0;
        std::uint16_t zone = 0;
        std::uint16_t source = 0;  // of sleep
        bool asleep = false;       // of sleep
        double amount = 0;         // of water in ml, of a workout in minutes
        std::string name;          // of a workout
        bool indoors = false;      // of a workout
    };

    void begin_record(const XmlElement& element);
    void begin_sleep(const XmlElement& element);
    void begin_water(const XmlElement& element);
    void begin_workout(const XmlElement& element);
    bool take_times(const XmlElement& element);
    void skip(std::string reason);
    void add_sleep();
    void add_mark(std::size_t item);
    [[nodiscard]] std::uint16_t source_number(std::string_view name);
    [[nodiscard]] std::uint16_t zone_number(std::string_view name);
    [[nodiscard]] FileTime time_in(std::uint16_t zone, std::chrono::sys_seconds instant);

    Findings& findings_;
    std::uint32_t file_;
    Pending pending_;
    std::vector<AppleStretch> stretches_;
    std::unordered_map<std::string, std::uint16_t> sources_;
    std::unordered_map<std::string, std::uint16_t> zone_numbers_;  // 0 for names that are no zone
    std::vector<Zone> zones_;                                      // by number, from 1
};

}  // namespace nightcramp::exchange
