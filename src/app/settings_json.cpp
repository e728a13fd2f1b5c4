#include "app/settings_json.hpp"

#include "diary/habit.hpp"
#include "diary/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::app {
namespace {

constexpr std::size_t most_path_bytes = 4096;

/// The whole numbers that a setting can be.
struct Steps {
    int least = 0;
    int most = 0;
    int step = 1;

    [[nodiscard]] bool hold(std::int64_t value) const {
        return value >= least && value <= most && (value - least) % step == 0;
    }
    [[nodiscard]] std::string text() const {
        const std::string ends = fmt::format("a whole number from {} to {}", least, most);
        return step == 1 ? ends : fmt::format("{} in steps of {}", ends, step);
    }
};

template <class Value>
std::string slugs() {
    std::vector<std::string_view> all;
    for (const Word<Value>& word : words<Value>()) all.push_back(word.slug);
    return fmt::format("one of {}", fmt::join(all, ", "));
}

/// Reads one value after the other, and notes each that cannot be meant.
class Reading {
public:
    Reading(const Json& json, Problems& problems) : json_(json), problems_(problems) {}

    void number(const char* key, int& value, const Steps& steps) {
        const auto found = json_.find(key);
        if (found == json_.end()) return;
        if (found->is_number_integer() && steps.hold(found->get<std::int64_t>())) {
            value = found->get<int>();
        } else {
            complain(key, *found, steps.text());
        }
    }

    template <class Value>
    void word(const char* key, Value& value) {
        const auto found = json_.find(key);
        if (found == json_.end()) return;
        const auto meant = found->is_string() ? from_slug<Value>(found->get<std::string>()) : std::nullopt;
        if (meant) {
            value = *meant;
        } else {
            complain(key, *found, slugs<Value>());
        }
    }

    void slug(const char* key, std::string& value) {
        const auto found = json_.find(key);
        if (found == json_.end()) return;
        const auto* const told = found->get_ptr<const std::string*>();
        if (told != nullptr && (told->empty() || is_slug(*told))) {
            value = *told;
        } else {
            complain(key, *found, "the name of a view");
        }
    }

    /// One of these numbers.
    void one_of(const char* key, int& value, const std::vector<int>& choices) {
        const auto found = json_.find(key);
        if (found == json_.end()) return;
        const bool is_one =
            found->is_number_integer() &&
            std::find(choices.begin(), choices.end(), found->get<std::int64_t>()) != choices.end();
        if (is_one) {
            value = found->get<int>();
        } else {
            complain(key, *found, fmt::format("one of {}", fmt::join(choices, ", ")));
        }
    }

    /// At most `most` slugs.
    void slug_list(const char* key, std::vector<std::string>& value, std::size_t most) {
        const auto found = json_.find(key);
        if (found == json_.end()) return;
        const bool is_meant = found->is_array() && found->size() <= most &&
                              std::all_of(found->begin(), found->end(), [](const Json& item) {
                                  return item.is_string() && is_slug(item.get<std::string>());
                              });
        if (is_meant) {
            value = found->get<std::vector<std::string>>();
        } else {
            complain(key, *found, fmt::format("a list of at most {} names", most));
        }
    }

    /// One line of at most `most` bytes.
    void line(const char* key, std::string& value, std::size_t most) {
        const auto found = json_.find(key);
        if (found == json_.end()) return;
        const bool is_meant = found->is_string() && found->get_ref<const std::string&>().size() <= most &&
                              found->get_ref<const std::string&>().find_first_of("\r\n") == std::string::npos;
        if (is_meant) {
            value = found->get<std::string>();
        } else {
            complain(key, *found, fmt::format("one line of at most {} bytes", most));
        }
    }

private:
    void complain(const std::string& key, const Json& found, const std::string& expected) {
        problems_.push_back(
            {key, fmt::format("The setting \"{}\" cannot be {}: it is {}. The usual one is used.", key,
                              found.dump(-1, ' ', true).substr(0, 40), expected)});
    }

    const Json& json_;
    Problems& problems_;
};

}  // namespace

Settings read_settings(const Json& json, Problems& problems) {
    Settings settings;
    Reading reading(json, problems);
    reading.word("theme", settings.theme);
    reading.number("text_size_percent", settings.text_size_percent, {80, 250, 10});
    reading.word("clock", settings.manner.clock);
    reading.word("units", settings.manner.units);
    reading.number("boundary_hour", settings.boundary_hour, {6, 18});
    reading.number("window_width", settings.window_width, {320, 16384});
    reading.number("window_height", settings.window_height, {240, 16384});
    reading.word("week_start", settings.week_start);
    reading.slug("view", settings.view);
    reading.one_of("trends_nights", settings.trends_nights, {30, 90, 365, 0});
    reading.slug_list("trends_charts", settings.trends_charts, 30);
    reading.slug_list("trends_habits", settings.trends_habits, 2);
    reading.slug("report_paper", settings.report_paper);
    reading.slug_list("report_with", settings.report_with, 10);
    reading.line("report_name", settings.report_name, most_name_bytes);
    reading.line("backup_folder", settings.backup_folder, most_path_bytes);
    reading.line("backup_missed_since", settings.backup_missed_since, 10);
    return settings;
}

std::chrono::weekday weekday_of(WeekStart start) {
    switch (start) {
        case WeekStart::monday:
            return std::chrono::Monday;
        case WeekStart::sunday:
            return std::chrono::Sunday;
        case WeekStart::saturday:
            break;
    }
    return std::chrono::Saturday;
}

void write_settings(const Settings& settings, Json& json) {
    json["theme"] = slug(settings.theme);
    json["text_size_percent"] = settings.text_size_percent;
    json["clock"] = slug(settings.manner.clock);
    json["units"] = slug(settings.manner.units);
    json["boundary_hour"] = settings.boundary_hour;
    json["window_width"] = settings.window_width;
    json["window_height"] = settings.window_height;
    json["week_start"] = slug(settings.week_start);
    json["view"] = settings.view;
    json["trends_nights"] = settings.trends_nights;
    json["trends_charts"] = settings.trends_charts;
    json["trends_habits"] = settings.trends_habits;
    json["report_paper"] = settings.report_paper;
    json["report_with"] = settings.report_with;
    json["report_name"] = settings.report_name;
    json["backup_folder"] = settings.backup_folder;
    json["backup_missed_since"] = settings.backup_missed_since;
}

}  // namespace nightcramp::app

namespace nightcramp {
namespace {

constexpr std::array<Word<app::Theme>, 3> themes{
    {{app::Theme::night, "night", "Night"},
     {app::Theme::day, "day", "Day"},
     {app::Theme::high_contrast, "high-contrast", "High contrast"}}};

constexpr std::array<Word<app::WeekStart>, 3> week_starts{
    {{app::WeekStart::monday, "monday", "Monday"},
     {app::WeekStart::sunday, "sunday", "Sunday"},
     {app::WeekStart::saturday, "saturday", "Saturday"}}};

}  // namespace

template <>
std::span<const Word<app::Theme>> words() {
    return themes;
}

template <>
std::span<const Word<app::WeekStart>> words() {
    return week_starts;
}

}  // namespace nightcramp
