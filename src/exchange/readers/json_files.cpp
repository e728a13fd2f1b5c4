#include "exchange/readers/json_files.hpp"

#include "exchange/json_records.hpp"
#include "exchange/private_copies.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>
#include <span>
#include <string>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Whether the name stands in the text as that of a member: in quotation marks and before a colon.
bool holds_member(std::string_view text, std::string_view name) {
    const std::string quoted = '"' + std::string(name) + '"';
    for (std::size_t at = text.find(quoted); at != std::string_view::npos; at = text.find(quoted, at + 1)) {
        const std::size_t next = text.find_first_not_of(blanks, at + quoted.size());
        if (next != std::string_view::npos && text[next] == ':') return true;
    }
    return false;
}

std::string beginning_of(const InputFile& file) {
    std::string bytes(glimpse_bytes, '\0');
    const auto stream = file.open();
    std::size_t size = 0;
    for (std::size_t more = 1; more > 0 && size < bytes.size(); size += more) {
        more = stream->read(std::span(bytes).subspan(size));
    }
    bytes.resize(size);
    return bytes;
}

const Json* member(const Json& record, std::string_view name) {
    if (!record.is_object()) return nullptr;
    const auto found = record.find(std::string(name));
    return found == record.end() ? nullptr : &*found;
}

}  // namespace

void require_json(const InputFile& file, std::string_view program) {
    const std::string bytes = beginning_of(file);
    std::string_view head = bytes;
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (head.starts_with(byte_order_mark)) head.remove_prefix(byte_order_mark.size());
    const auto begin = head.find_first_not_of(blanks);
    if (begin == std::string_view::npos || head[begin] == '{' || head[begin] == '[') return;
    throw Unreadable(
        fmt::format("{} is not the JSON of {}, which begins with {{ or [. Choose the file that {} exported, "
                    "or say which other program it is from.",
                    shown_name(file.name()), program, program));
}

void read_json_files(const InputFiles& files, std::string_view program, Draft& draft,
                     const std::function<void(const Json& record, const Place& place)>& take) {
    for (const auto& file : files) {
        draft.files[file->number()].counted = "record";
        require_json(*file, program);
        const auto stream = file->open();
        read_records(*stream, {}, [&](const Json& record, std::uint32_t number, std::string_view) {
            take(record, {file->number(), number});
            return true;
        });
    }
}

bool begins_with_members(const Glimpse& file, const std::vector<std::string_view>& names) {
    const std::string_view head = file.head;
    const auto begin = head.find_first_not_of(blanks);
    if (begin == std::string_view::npos || (head[begin] != '{' && head[begin] != '[')) return false;
    return std::all_of(names.begin(), names.end(),
                       [&](std::string_view name) { return holds_member(head, name); });
}

std::string_view text_of(const Json& record, std::string_view name) {
    const Json* const found = member(record, name);
    const auto* text = found == nullptr ? nullptr : found->get_ptr<const std::string*>();
    return text == nullptr ? std::string_view() : std::string_view(*text);
}

bool tells(const Json& record, std::string_view name) {
    const Json* const found = member(record, name);
    return found != nullptr && !found->is_null();
}

std::optional<double> number_of(const Json& record, std::string_view name) {
    const Json* const found = member(record, name);
    if (found == nullptr || !found->is_number()) return std::nullopt;
    return found->get<double>();
}

bool is_bool(const Json& record, std::string_view name, bool value) {
    const Json* const found = member(record, name);
    return found != nullptr && found->is_boolean() && found->get<bool>() == value;
}

}  // namespace nightcramp::exchange
