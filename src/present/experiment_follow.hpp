#pragma once

#include "experiment/follow.hpp"
#include "present/experiment_plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::present {

/// What the person is told of the night that comes, or goes on; in the morning also of the one that is over.
struct TonightWords {
    Date night{};
    std::string head;          ///< "Tonight, Monday 23 November · night 54 of 112"
    std::optional<bool> with;  ///< none while nobody may know, and then `instruction` says when
    /// "Prop your feet up"; "Tonight’s instruction appears at 17:00"; of a night that is over no order: "Last
    /// night: propped."
    std::string instruction;
    std::string detail;
    bool is_over = false;     ///< `night` is: nothing can be done for it any more
    std::string next_head;    ///< then, of the night that comes: as `head`
    std::string next;         ///< then: as `instruction`
    std::string was_it_so;    ///< then: asks whether it was done as drawn; empty once that is said
    std::optional<bool> did;  ///< with the habit or without, as the person says; none before
    std::string done;         ///< of the button that says so; empty where the answer is given in the diary
    std::string not_done;
    std::string answered;  ///< "Noted: done as drawn"; empty before
};

/// A figure with what it counts below it.
struct Figure {
    std::string value;  ///< "52 of 53"
    std::string of;     ///< "nights with the cramp question answered"
};

/// Everything about an experiment that goes on, or is over and still sealed. No count of cramps by kind of
/// night.
struct FollowWords {
    std::string question;
    std::optional<TonightWords> tonight;  ///< none where no night of it comes any more
    std::string progress;                 ///< "53 of 112 nights done"
    std::string span;                     ///< "1 October 2026 to 20 January 2027"
    std::vector<std::string> legend;      ///< names of nights with and without: "propped", "flat"
    std::vector<Figure> figures;
    std::vector<std::string> sealed;  ///< sentences of the card "Result sealed"; how to open where it can be
    std::string
        can_show;  ///< "If propping up your feet halved …, 112 nights would show it in 47 of 100 tries."
    std::string half_way;  ///< what the look at half-way said; empty before it and where it said nothing
    bool clear_at_half_way = false;  ///< it may be opened now
    bool can_open = false;           ///< over or stopped
    bool can_extend = false;         ///< over or near its end, not extended, stopped or opened
    std::vector<int> extensions;     ///< nights that can be added
};

[[nodiscard]] FollowWords follow_words(const ExperimentSource& source, const Experiment& experiment,
                                       const experiment::Standing& standing);

/// What safety says in place of tonight's instruction where a warning sign was noted, or something new stands
/// against the experiment: "See a doctor before you go on". Empty where nothing does.
[[nodiscard]] std::string safety_hold(const ExperimentSource& source, const Experiment& experiment);

/// "Drawn for this night: with stretching"; empty where nothing was drawn or may be known.
[[nodiscard]] std::string drawn_words(const ExperimentSource& source, const Experiment& experiment,
                                      Date night);

/// One line for lists: "Stretching before bed · 112 nights · running since 1 October 2026 · sealed".
[[nodiscard]] std::string experiment_line(const ExperimentSource& source, const Experiment& experiment);

}  // namespace nightcramp::present
