// Tables of nights from anywhere: any text is read, merged or complained about, never fatal, and what was
// taken is taken once.
#include "diary/catalogue.hpp"
#include "exchange/nights_csv.hpp"
#include "exchange/nights_merge.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace nightcramp;
    static const Catalogue catalogue = load_catalogue();
    const Moment now{date_from(2026, 11, 23) + std::chrono::hours(7), std::chrono::minutes(60)};
    const auto read = exchange::read_csv(std::string(data, data + size));
    const auto nights = exchange::read_nights(read.table, catalogue.habits, now).nights;
    if (exchange::merge_nights(nights, nights).changes.empty()) return 0;
    std::abort();
}
