#include "exchange/own_json.hpp"

#include "exchange/sealed_draw.hpp"

#include <vector>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

template <class Value>
Json json_of(const Value& value) {
    return to_json(value);
}

template <>
Json json_of(const Experiment& value) {
    Json json = to_json(value);
    if (!value.unsealed_at) seal_draw(json);
    return json;
}

template <class Value>
std::string line_of(const Value& value) {
    Json json = json_of(value);
    json.erase("revision");
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <class Value>
std::string list_of(std::string_view name, const std::vector<Value>& values) {
    std::string text = fmt::format("\"{}\": [", name);
    for (std::size_t i = 0; i < values.size(); ++i) {
        text += i == 0 ? "\n" : ",\n";
        text += line_of(values[i]);
    }
    return text + (values.empty() ? "]" : "\n]");
}

}  // namespace

std::string write_own_json(const OwnContents& contents, bool without_names) {
    const std::string mark = without_names ? fmt::format("\"{}\": true,\n", without_names_mark) : "";
    const std::string profile = contents.profile ? line_of(*contents.profile) : "null";
    return fmt::format("{{\n\"{}\": {},\n{}{},\n\"profile\": {},\n{},\n{},\n{}\n}}\n", own_json_mark,
                       own_json_form, mark, list_of("habits", contents.habits), profile,
                       list_of("experiments", contents.experiments),
                       list_of("dismissals", contents.dismissals), list_of("nights", contents.nights));
}

}  // namespace nightcramp::exchange
