#include "exchange/writers/open_mhealth.hpp"

#include "diary/json.hpp"
#include "exchange/writers/stable_id.hpp"

namespace nightcramp::exchange {
namespace {

/// When it was said that one got up is not kept: the answer about the cramps is the nearest to it.
const Moment& said_at(const Night& night) {
    const Moment& up = *night.sleep.up;
    return night.recorded_at && *night.recorded_at > up ? *night.recorded_at : up;
}

Json data_point(const Night& night) {
    return {{"header",
             {{"id", stable_id("sleep of night " + name_of_night(night))},
              {"creation_date_time", iso(said_at(night))},
              {"schema_id", {{"namespace", "omh"}, {"name", "sleep-episode"}, {"version", "1.1"}}},
              {"acquisition_provenance", {{"source_name", "Nightcramp"}, {"modality", "self-reported"}}}}},
            {"body",
             {{"effective_time_frame",
               {{"time_interval",
                 {{"start_date_time", iso(*night.sleep.to_bed)}, {"end_date_time", iso(*night.sleep.up)}}}}},
              {"is_main_sleep", true}}}};
}

}  // namespace

bool has_sleep_episode(const Night& night) {
    return night.sleep.to_bed.has_value() && night.sleep.up.has_value();
}

std::string write_open_mhealth(const Contents& contents) {
    std::string text;
    for (const Night& night : contents.own.nights) {
        if (!has_sleep_episode(night)) continue;
        text += text.empty() ? "\n" : ",\n";
        text += data_point(night).dump();
    }
    return "[" + text + (text.empty() ? "]\n" : "\n]\n");
}

}  // namespace nightcramp::exchange
