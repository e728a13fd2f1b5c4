#include "exchange/readers/own_json_reader.hpp"

#include "diary/catalogue.hpp"
#include "diary/json.hpp"
#include "diary/rules.hpp"
#include "exchange/bounded_stream.hpp"
#include "exchange/cells.hpp"
#include "exchange/csv_lines.hpp"
#include "exchange/json_records.hpp"
#include "exchange/own_json.hpp"
#include "exchange/readers/json_files.hpp"
#include "exchange/sealed_draw.hpp"
#include "exchange/unreadable.hpp"
#include "exchange/writers/one_way.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <type_traits>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

constexpr std::size_t most_of_a_kind = 100'000;  ///< more than there have been nights since earliest_year

std::string too_large() {
    return fmt::format(
        "The file is larger than {} MB, the most that is brought in at once. Export the diary in parts, each "
        "with some of its nights, and bring in one after the other.",
        largest_own_json / 1'000'000);
}

void refuse_one_way(const InputFile& file) {
    std::string head(glimpse_bytes, '\0');
    const auto bytes = file.open();
    std::size_t size = 0;
    for (std::size_t more = 1; more > 0 && size < head.size(); size += more) {
        more = bytes->read(std::span(head).subspan(size));
    }
    head.resize(size);
    if (!is_one_way(head)) return;
    throw Unreadable(
        "This was exported for other programs and cannot be read back whole. Export the diary as "
        "“Everything (JSON)” where it lies, and bring that file in.");
}

/// Reads one file after the other into the same contents.
class OwnJson {
public:
    OwnJson(const ReadOptions& options, Draft& draft)
        : options_(options), draft_(draft), own_(contents_of(draft)) {
        for (const Night& night : own_.nights) known_.insert("a night " + key(night));
    }

    void read(const InputFile& file) {
        refuse_one_way(file);
        file_ = file.number();
        draft_.files[file_].counted = "record";
        require_json(file, "Nightcramp");
        RecordLimits limits;
        limits.longest_array = 100'000;
        BoundedStream bytes(file.open(), largest_own_json, too_large());
        read_records(bytes, limits, [&](const Json& record, std::uint32_t number, std::string_view under) {
            take(record, {file_, number}, under);
            return true;
        });
    }

    void finish();

private:
    static OwnContents& contents_of(Draft& draft) {
        if (!draft.own) draft.own.emplace();
        return *draft.own;
    }

    void take(const Json& record, Place place, std::string_view under) {
        if (under == "nights") add(record, place, own_.nights, "a night");
        if (under == "habits") add(record, place, own_.habits, "a habit");
        if (under == "experiments") add(record, place, own_.experiments, "an experiment");
        if (under == "dismissals") add(record, place, own_.dismissals, "a suggestion that was put away");
        if (under.empty() && place.number == 0) take_outermost(record, place);
    }

    void take_outermost(const Json& outermost, Place place);

    template <class Value>
    std::optional<Value> value_of(Json record, Place place, std::string_view what);
    template <class Value>
    void add(const Json& record, Place place, std::vector<Value>& values, std::string_view what);

    [[nodiscard]] Problems problems_of(const Night& night) const { return problems(night, options_.now); }
    [[nodiscard]] static Problems problems_of(const Habit& habit) { return problems(habit); }
    [[nodiscard]] static Problems problems_of(const Experiment& experiment) { return problems(experiment); }
    [[nodiscard]] Problems problems_of(const Profile& profile) const {
        return problems(profile, date_of(options_.now));
    }
    [[nodiscard]] static Problems problems_of(const Dismissal&) { return {}; }

    void note_place(const Night& night, Place place) { places_[night.date] = place; }
    template <class Value>
    void note_place(const Value&, Place) {}

    void drop_answers(Night& night, const std::vector<Habit>& habits);
    void drop_signs(Night& night, const Catalogue& catalogue);

    const ReadOptions& options_;
    Draft& draft_;
    OwnContents& own_;
    std::uint32_t file_ = 0;
    std::set<std::string> known_;   ///< keys of what was read
    std::map<Date, Place> places_;  ///< of the nights
};

template <class Value>
std::optional<Value> OwnJson::value_of(Json record, Place place, std::string_view what) {
    try {
        if (record.is_object()) record["revision"] = 0;
        if constexpr (std::is_same_v<Value, Experiment>) unseal_draw(record);
        Value value = from_json<Value>(record);
        const Problems found = problems_of(value);
        if (found.empty()) return value;
        draft_.skip(place, fmt::format("It breaks a rule of the diary, at {}: {}", found.front().field,
                                       found.front().sentence));
    } catch (const BadJson& error) {
        draft_.skip(place, fmt::format("It is not {} as Nightcramp writes it ({}).", what, error.what()));
    }
    return std::nullopt;
}

template <class Value>
void OwnJson::add(const Json& record, Place place, std::vector<Value>& values, std::string_view what) {
    auto value = value_of<Value>(record, place, what);
    if (!value) return;
    const std::string id = fmt::format("{} {}", what, key(*value));
    if (!known_.insert(id).second) {
        return draft_.skip(place, fmt::format("{} stands in the file already.", in_quotes(key(*value))));
    }
    if (values.size() >= most_of_a_kind) {
        throw Unreadable(
            fmt::format("Record {} is one too many: a diary has at most {} of a kind. This is not a "
                        "diary of Nightcramp.",
                        place.number, most_of_a_kind));
    }
    note_place(*value, place);
    values.push_back(std::move(*value));
}

void OwnJson::take_outermost(const Json& outermost, Place place) {
    const auto form = outermost.find(own_json_mark);
    if (form == outermost.end() || !form->is_number_integer() || form->get<std::int64_t>() < 1) {
        throw Unreadable(
            fmt::format("The file does not say “{}” at its beginning, so it is not a diary of "
                        "Nightcramp. Choose the file that was taken out of Nightcramp.",
                        own_json_mark));
    }
    if (form->get<std::int64_t>() > own_json_form) {
        throw Unreadable(
            fmt::format("The file was written by a newer Nightcramp, in form {}; this one reads forms "
                        "up to {}. Install the newer one on this computer, and bring the file in then.",
                        form->get<std::int64_t>(), own_json_form));
    }
    if (outermost.contains(without_names_mark)) {
        throw Unreadable(
            "The file was written without names and notes. It numbers the habits of your own, and the next "
            "such file may number them otherwise, so none of them can be brought in. Export the diary with "
            "names and notes, and bring that file in.");
    }
    const auto profile = outermost.find("profile");
    if (profile == outermost.end() || profile->is_null()) return;
    if (own_.profile) return draft_.skip(place, "There is a profile already.");
    own_.profile = value_of<Profile>(*profile, place, "a profile");
}

/// Answers that fit no habit are left out alone: the rest of the night is sound.
void OwnJson::drop_answers(Night& night, const std::vector<Habit>& habits) {
    std::erase_if(night.answers, [&](const Answer& answer) {
        Night alone;
        alone.answers = {answer};
        const Problems found = answer_problems(alone, habits);
        if (!found.empty()) draft_.skip(places_[night.date], found.front().sentence);
        return !found.empty();
    });
}

/// Where a sign is not known here, the others alone would be a wrong answer: the answer goes as a whole.
void OwnJson::drop_signs(Night& night, const Catalogue& catalogue) {
    if (!night.warning_signs) return;
    for (const std::string& id : *night.warning_signs) {
        const bool known = std::any_of(catalogue.warning_signs.begin(), catalogue.warning_signs.end(),
                                       [&](const WarningSign& sign) { return sign.id == id; });
        if (known) continue;
        draft_.skip(places_[night.date], fmt::format("There is no warning sign {}.", in_quotes(id)));
        night.warning_signs.reset();
        return;
    }
}

void OwnJson::finish() {
    const Catalogue catalogue = load_catalogue();
    std::vector<Habit> habits = all_habits(catalogue.habits, own_.habits);
    for (const Habit& habit : options_.habits) {
        if (find_habit(habits, habit.id) == nullptr) habits.push_back(habit);
    }
    for (Night& night : own_.nights) {
        if (!places_.contains(night.date)) continue;
        drop_answers(night, habits);
        drop_signs(night, catalogue);
    }
    std::erase_if(own_.nights, is_blank);
    const auto by_key = [](const auto& a, const auto& b) { return key(a) < key(b); };
    std::sort(own_.nights.begin(), own_.nights.end(),
              [](const Night& a, const Night& b) { return a.date < b.date; });
    std::sort(own_.habits.begin(), own_.habits.end(), by_key);
    std::sort(own_.experiments.begin(), own_.experiments.end(), by_key);
    std::sort(own_.dismissals.begin(), own_.dismissals.end(), by_key);
}

class OwnJsonReader final : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "nightcramp"; }
    [[nodiscard]] std::string_view name() const override { return "Nightcramp"; }

    /// What was written for other programs is taken too, so that read() can say what to do about it.
    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        if (is_one_way(file.head)) return true;
        std::string_view rest = trimmed(file.head);
        if (!rest.starts_with('{')) return false;
        rest = trimmed(rest.substr(1));
        return rest.starts_with(fmt::format("\"{}\"", own_json_mark));
    }

    void read(const InputFiles& files, const ReadOptions& options, Draft& draft) const override {
        OwnJson own(options, draft);
        for (const auto& file : files) own.read(*file);
        own.finish();
    }
};

}  // namespace

const Reader& own_json_reader() {
    static const OwnJsonReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
