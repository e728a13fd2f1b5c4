#include "exchange/readers/oura.hpp"

#include "exchange/readers/json_files.hpp"
#include "exchange/readers/told_sleep.hpp"

namespace nightcramp::exchange {
namespace {

constexpr std::string_view right = "a date, a time and an offset such as 2025-03-29T22:41:00+01:00";

class OuraReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "oura"; }
    [[nodiscard]] std::string_view name() const override { return "Oura"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        return begins_with_members(file, {"bedtime_start"}) || begins_with_members(file, {"bedtime_end"});
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings findings(draft, slug());
        read_json_files(files, name(), draft, [&](const Json& record, const Place& place) {
            const bool is_sleep = tells(record, "bedtime_start") || tells(record, "bedtime_end");
            if (place.number == 0 && !is_sleep) return;
            if (!is_sleep) return draft.skip(place, "There is no sleep in it.");
            const std::string_view type = text_of(record, "type");
            if (type == "rest") return draft.skip(place, "Oura took it for rest, not for sleep.");
            if (type == "deleted") return draft.skip(place, "It was deleted in Oura.");
            add_sleep(
                findings,
                {told_moment(text_of(record, "bedtime_start")), told_moment(text_of(record, "bedtime_end")),
                 right, type == "late_nap" || type == "nap"},
                place);
        });
    }
};

}  // namespace

const Reader& oura_reader() {
    static const OuraReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
