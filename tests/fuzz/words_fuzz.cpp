// Everything that people type on a log line: any text is understood or complained about, never fatal.
#include "cli/log_input.hpp"
#include "diary/catalogue.hpp"
#include "diary/rules.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace nightcramp;
    static const Catalogue catalogue = load_catalogue();
    static const Zone zone = Zone::named("Europe/Berlin");
    const std::string text(data, data + size);
    const Moment now{date_from(2026, 11, 23) + std::chrono::hours(7), std::chrono::minutes(60)};
    cli::LogInput input;
    input.cramps = {text};
    input.habits = {text, "fluids=" + text};
    input.sleep = text;
    input.note = text;
    Night night;
    night.date = date_from(2026, 11, 22);
    const auto parsed = cli::apply(input, night, catalogue.habits, zone, now);
    (void)problems(parsed.value, now);
    (void)answer_problems(parsed.value, catalogue.habits);
    return 0;
}
