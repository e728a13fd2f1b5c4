#include "app/import_memory.hpp"

#include "app/atomic_file.hpp"
#include "diary/json.hpp"
#include "diary/text.hpp"

#include <fstream>
#include <iterator>
#include <system_error>

namespace nightcramp::app {
namespace {

constexpr std::size_t longest_file = 4 << 20;  // bytes
constexpr std::size_t most_choices = 20'000;

using exchange::Mapping;
using exchange::Target;

/// A word of exchange::word(). Whether there still is a habit of that id shows when it is used.
std::optional<Target> target_of(const Json& json) {
    if (!json.is_string()) return std::nullopt;
    const auto& text = json.get_ref<const std::string&>();
    if (const auto target = exchange::target_from(text, {})) return target;
    if (!is_slug(text)) return std::nullopt;
    return Target{Target::Kind::habit, text};
}

std::string beginning_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string text(longest_file + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

}  // namespace

ImportMemory ImportMemory::of(const Environment& environment) {
    auto file = settings_file(environment);
    if (file) file->replace_filename("imports.json");
    return ImportMemory(std::move(file));
}

Mapping ImportMemory::load() const {
    Mapping mapping;
    std::error_code unknown;
    if (!file_ || !std::filesystem::is_regular_file(*file_, unknown)) return mapping;
    const std::string text = beginning_of(*file_);
    const Json json = text.size() > longest_file ? Json() : Json::parse(text, nullptr, false);
    const auto items = json.is_object() ? json.find("items") : json.end();
    if (items == json.end() || !items->is_object()) return mapping;
    for (const auto& [key, word] : items->items()) {
        if (const auto target = target_of(word)) mapping.emplace(key, *target);
    }
    return mapping;
}

void ImportMemory::remember(const Mapping& mapping) const {
    if (!file_) return;
    Mapping all = load();
    if (all.size() + mapping.size() > most_choices) all.clear();
    for (const auto& [key, target] : mapping) all.insert_or_assign(key, target);
    Json items = Json::object();
    for (const auto& [key, target] : all) {
        if (is_plain_text(key)) items[key] = exchange::word(target);
    }
    try {
        write_atomically(*file_, Json{{"items", items}}.dump(2) + '\n');
    } catch (const std::system_error&) {
        // The person chooses once more next time.
    }
}

}  // namespace nightcramp::app
