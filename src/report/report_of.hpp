#pragma once

#include "diary/catalogue.hpp"
#include "diary/manner.hpp"
#include "present/results.hpp"
#include "report/report.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace nightcramp::report {

/// What the person wants on the pages. Nothing that names them is on it unless it is asked for.
struct Wishes {
    DateSpan span{};      ///< the nights that are counted
    bool name = false;    ///< name and year of birth
    std::string called;   ///< the name; empty: a line to write it on by hand
    bool notes = false;   ///< the notes of the nights, in full
    bool nights = false;  ///< a table of every night
    bool method = false;  ///< the numbers behind the first page, and how they are made

    friend bool operator==(const Wishes&, const Wishes&) = default;
};

/// What it is made from. All of it must live longer.
struct Source {
    const present::Results& results;  ///< with the copy of the diary they were made of
    const Catalogue& catalogue;
    Manner manner{};
    std::chrono::weekday week_start = std::chrono::Monday;
    Moment now{};          ///< when it is made
    std::string program;   ///< "Nightcramp 1.0"
    bool example = false;  ///< the diary is of nobody, and the report says so
};

/// The whole diary up to its newest night that is over; last night alone where there is none.
[[nodiscard]] DateSpan whole_span(const present::DiaryCopy& diary);
/// The same of nights that ascend by date, where `newest` is last night.
[[nodiscard]] DateSpan whole_span(const std::vector<Night>& nights, Date newest);

/// Pure. Figures are those of the charts and of the results: the habits are judged from the whole diary,
/// whatever the span, and the report says so. What experiments hide stays hidden.
[[nodiscard]] Report report_of(const Source& source, const Wishes& wishes);

}  // namespace nightcramp::report
