#include "exchange/sealed_draw.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::exchange {
namespace {

constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// RFC 4648, section 4.
std::string base64(std::string_view bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = i; j < i + 3; ++j) {
            group = (group << 8U) | (j < bytes.size() ? static_cast<unsigned char>(bytes[j]) : 0U);
        }
        for (std::size_t j = 0; j < 4; ++j) {
            const bool is_padding = i + j > bytes.size();
            text += is_padding ? '=' : signs[(group >> (18U - 6U * static_cast<std::uint32_t>(j))) & 63U];
        }
    }
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    while (text.ends_with('=')) text.remove_suffix(1);
    std::string bytes;
    std::uint32_t group = 0;
    std::uint32_t bits = 0;
    for (const char sign : text) {
        const std::size_t value = signs.find(sign);
        if (value == std::string_view::npos) return std::nullopt;
        group = ((group << 6U) | static_cast<std::uint32_t>(value)) & 0xFFFFU;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>((group >> bits) & 0xFFU);
    }
    return bytes;
}

}  // namespace

void seal_draw(Json& experiment) {
    const auto text = [&](const char* field) { return experiment.at(field).get<std::string>(); };
    const std::string sealed = base64(text("schedule") + " " + text("seed"));
    Json hidden = Json::object();
    for (const auto& [name, value] : experiment.items()) {
        if (name == "schedule") hidden["sealed"] = sealed;
        if (name != "schedule" && name != "seed") hidden[name] = value;
    }
    experiment = std::move(hidden);
}

void unseal_draw(Json& experiment) {
    const auto sealed = experiment.find("sealed");
    if (sealed == experiment.end()) return;
    const auto draw = sealed->is_string() ? from_base64(sealed->get<std::string>()) : std::nullopt;
    const std::size_t blank = draw ? draw->find(' ') : std::string::npos;
    if (blank == std::string::npos) {
        throw BadJson("experiment.sealed: expected schedule and seed in Base64");
    }
    experiment["schedule"] = draw->substr(0, blank);
    experiment["seed"] = draw->substr(blank + 1);
}

}  // namespace nightcramp::exchange
