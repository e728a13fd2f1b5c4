#include "storage/change_json.hpp"

#include "diary/json.hpp"
#include "storage/errors.hpp"

#include <array>

#include <fmt/format.h>
#include <sqlite3.h>

namespace nightcramp::storage {
namespace {

template <class Value>
struct Kind;
template <>
struct Kind<Night> {
    static constexpr std::string_view name = "night";
};
template <>
struct Kind<Habit> {
    static constexpr std::string_view name = "habit";
};
template <>
struct Kind<Profile> {
    static constexpr std::string_view name = "profile";
};
template <>
struct Kind<Experiment> {
    static constexpr std::string_view name = "experiment";
};
template <>
struct Kind<Dismissal> {
    static constexpr std::string_view name = "dismissal";
};

template <class Value>
std::optional<std::string> write(const std::optional<Value>& value) {
    if (!value) return std::nullopt;
    try {
        return to_json(*value).dump();
    } catch (const Json::exception& error) {
        throw SQLite::Exception(error.what(), SQLITE_CONSTRAINT);  // text that is not UTF-8
    }
}

template <class Value>
std::optional<Value> read(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    return from_json<Value>(Json::parse(*text));
}

template <class Value>
bool try_read(const ChangeText& text, Change& change) {
    if (text.kind != Kind<Value>::name) return false;
    change = Changed<Value>{read<Value>(text.before), read<Value>(text.after)};
    return true;
}

template <class... Values>
Change read_any(const ChangeText& text, std::variant<Changed<Values>...>*) {
    Change change;
    if (!(try_read<Values>(text, change) || ...)) throw BadJson("it is about an unknown thing");
    return change;
}

/// In the order of ValueKind.
template <class... Values>
std::string_view kind_at(ValueKind kind, std::variant<Changed<Values>...>*) {
    constexpr std::array<std::string_view, sizeof...(Values)> names{Kind<Values>::name...};
    return names.at(static_cast<std::size_t>(kind));
}

}  // namespace

std::string_view kind_text(ValueKind kind) {
    return kind_at(kind, static_cast<Change*>(nullptr));
}

ChangeText to_text(const Change& change) {
    return std::visit(
        []<class Value>(const Changed<Value>& changed) {
            return ChangeText{std::string(Kind<Value>::name), key(changed), write(changed.before),
                              write(changed.after)};
        },
        change);
}

Change to_change(const ChangeText& text) {
    const auto fail = [&](const std::exception& error) {
        throw BadRow(
            fmt::format("the history of {} {} cannot be read: {}", text.kind, text.key, error.what()));
    };
    try {
        return read_any(text, static_cast<Change*>(nullptr));
    } catch (const BadJson& error) {
        fail(error);
    } catch (const Json::exception& error) {
        fail(error);
    }
    return {};
}

}  // namespace nightcramp::storage
