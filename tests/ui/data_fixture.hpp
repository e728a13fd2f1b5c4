#pragma once

#include "tests/ui/headless_app.hpp"

#include <string>
#include <string_view>

namespace nightcramp::ui {

/// Three evenings of another program; its words are those of its people.
inline constexpr std::string_view daylio_text =
    "full_date,date,weekday,time,mood,activities,note_title,note\n"
    "2026-11-20,20 November,Friday,22:05,good,Stretching | Guitar,\"\",\"\"\n"
    "2026-11-19,19 November,Thursday,22:30,bad,Leg cramp | Guitar,\"\",\"\"\n"
    "2026-13-18,18 November,Wednesday,22:10,good,Guitar,\"\",\"\"\n"
    "2026-11-17,17 November,Tuesday,22:10,good,Stretching,\"\",\"\"\n";

inline std::filesystem::path write_daylio(const HeadlessApp& window,
                                          const std::string& name = "daylio_export.csv") {
    const std::filesystem::path file = window.scratch / name;
    test::write_file(file, std::string(daylio_text));
    return file;
}

inline void show_data(HeadlessApp& window) {
    window.desk().show_view(View::data);
    window.settle();
}

/// As if it had been chosen in the sheet, and looked at for a second.
inline void look_at(HeadlessApp& window, const std::filesystem::path& file) {
    show_data(window);
    window.desk().import.begin(file);
    window.settle();
    window.wait(1);
}

}  // namespace nightcramp::ui
