#pragma once

#include "diary/json.hpp"
#include "diary/stamp.hpp"
#include "diary/vocabulary.hpp"

#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

/// Reading and writing single fields; the inside of json_*.cpp.
namespace nightcramp::json_fields {

[[noreturn]] inline void fail(const std::string& where, const std::string& expected) {
    throw BadJson(fmt::format("{}: expected {}", where, expected));
}

inline Json text(const Moment& moment) {
    return iso(moment);
}

inline Json text(Date date) {
    return iso(date);
}

template <class Value>
Json or_null(const std::optional<Value>& value) {
    if (!value) return nullptr;
    if constexpr (std::is_same_v<Value, Moment> || std::is_same_v<Value, Date>) {
        return text(*value);
    } else if constexpr (std::is_enum_v<Value>) {
        return slug(*value);
    } else {
        return *value;
    }
}

/// One JSON object while it is read: knows where it stands, so that every complaint says where.
class Reader {
public:
    Reader(const Json& json, std::string where) : json_(json), where_(std::move(where)) {
        if (!json.is_object()) fail(where_, "an object");
    }

    [[nodiscard]] bool is_null(const char* field) const { return at(field).is_null(); }
    [[nodiscard]] std::string where(const char* field) const { return where_ + "." + field; }

    [[nodiscard]] const Json& at(const char* field) const {
        const auto found = json_.find(field);
        if (found == json_.end()) fail(where(field), "a value");
        return *found;
    }

    [[nodiscard]] std::string string(const char* field) const {
        const Json& json = at(field);
        if (!json.is_string()) fail(where(field), "a text");
        return json.get<std::string>();
    }

    [[nodiscard]] double number(const char* field) const {
        const Json& json = at(field);
        if (!json.is_number()) fail(where(field), "a number");
        return json.get<double>();
    }

    [[nodiscard]] std::int64_t integer(const char* field) const {
        const Json& json = at(field);
        if (!json.is_number_integer()) fail(where(field), "a whole number");
        return json.get<std::int64_t>();
    }

    [[nodiscard]] int small(const char* field) const {
        const std::int64_t value = integer(field);
        if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
            fail(where(field), "a smaller number");
        }
        return static_cast<int>(value);
    }

    [[nodiscard]] bool boolean(const char* field) const {
        const Json& json = at(field);
        if (!json.is_boolean()) fail(where(field), "true or false");
        return json.get<bool>();
    }

    [[nodiscard]] Date date(const char* field) const {
        const auto value = parse_date(string(field));
        if (!value) fail(where(field), "a date like 2026-11-22");
        return *value;
    }

    [[nodiscard]] Moment moment(const char* field) const {
        const auto value = parse_moment(string(field));
        if (!value) fail(where(field), "a moment like 2026-11-23T02:30:00+01:00");
        return *value;
    }

    template <class Value>
    [[nodiscard]] Value word(const char* field) const {
        const auto value = from_slug<Value>(string(field));
        if (!value) fail(where(field), "one of the words of that field");
        return *value;
    }

    /// None where the field is null, else what `read` makes of it.
    template <class Read>
    [[nodiscard]] auto optional(const char* field, Read read) const -> std::optional<decltype(read(field))> {
        if (is_null(field)) return std::nullopt;
        return read(field);
    }

    /// What `read` makes of each element of an array.
    template <class Read>
    [[nodiscard]] auto list(const char* field, Read read) const {
        const Json& json = at(field);
        if (!json.is_array()) fail(where(field), "a list");
        std::vector<decltype(read(json, std::string()))> values;
        values.reserve(json.size());
        for (const Json& element : json) {
            values.push_back(read(element, fmt::format("{}[{}]", where(field), values.size())));
        }
        return values;
    }

    [[nodiscard]] std::vector<std::string> strings(const char* field) const {
        return list(field, [](const Json& json, const std::string& place) {
            if (!json.is_string()) fail(place, "a text");
            return json.get<std::string>();
        });
    }

    [[nodiscard]] std::optional<Date> maybe_date(const char* field) const {
        return optional(field, [&](const char* f) { return date(f); });
    }
    [[nodiscard]] std::optional<Moment> maybe_moment(const char* field) const {
        return optional(field, [&](const char* f) { return moment(f); });
    }
    [[nodiscard]] std::optional<int> maybe_small(const char* field) const {
        return optional(field, [&](const char* f) { return small(f); });
    }
    [[nodiscard]] std::optional<double> maybe_number(const char* field) const {
        return optional(field, [&](const char* f) { return number(f); });
    }
    [[nodiscard]] std::optional<bool> maybe_boolean(const char* field) const {
        return optional(field, [&](const char* f) { return boolean(f); });
    }
    template <class Value>
    [[nodiscard]] std::optional<Value> maybe_word(const char* field) const {
        return optional(field, [&](const char* f) { return word<Value>(f); });
    }

private:
    const Json& json_;
    std::string where_;
};

}  // namespace nightcramp::json_fields
