// Any JSON is a night or a BadJson; a night that was read writes and reads back as itself.
#include "diary/json.hpp"
#include "diary/rules.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace nightcramp;
    const Json json = Json::parse(data, data + size, nullptr, false);
    if (json.is_discarded()) return 0;
    try {
        const Night night = from_json<Night>(json);
        (void)problems(night, date_from(2026, 11, 23));
        if (!(from_json<Night>(Json::parse(to_json(night).dump())) == night)) std::abort();
    } catch (const BadJson&) {
        return 0;
    } catch (const Json::type_error&) {
        return 0;  // dump() refuses text that is not UTF-8
    }
    return 0;
}
