#include "cli/profile_line.hpp"

#include "app/profile_edits.hpp"
#include "cli/tokens.hpp"
#include "diary/nearest.hpp"
#include "diary/number.hpp"
#include "diary/rules.hpp"
#include "present/amount_words.hpp"
#include "present/typed.hpp"
#include "present/typed_date.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

constexpr std::string_view unknown = "unknown";

/// Kilograms.
std::optional<double> read_weight(const std::string& text) {
    const auto end = std::min(text.find_first_not_of("0123456789.,"), text.size());
    std::string digits = text.substr(0, end);
    if (const auto comma = digits.find(','); comma != std::string::npos) digits[comma] = '.';
    const auto number = parse_decimal(digits);
    const std::string unit = present::tidied(text.substr(end));
    if (!number) return std::nullopt;
    if (unit.empty() || unit == "kg") return present::stored_amount(*number, "kg", Units::metric);
    if (unit == "lb" || unit == "lbs") return present::stored_amount(*number, "kg", Units::us);
    return std::nullopt;
}

/// Reads one part after the other, and notes everything that cannot be meant.
class ProfileReader {
public:
    ProfileReader(const ProfileTyped& typed, const app::Session& session)
        : typed_(typed), session_(session), profile_(session.profile()) {}

    Parsed<Profile> read() {
        if (typed_.empty()) complain("profile", "Say what to set, such as --weight 80kg.");
        read_weight_part();
        read_born();
        read_due();
        read_flat_feet();
        read_conditions();
        read_questions();
        return {profile_, problems_};
    }

private:
    void read_weight_part() {
        if (!typed_.weight) return;
        const auto kg = read_weight(*typed_.weight);
        if (kg || *typed_.weight == unknown) {
            profile_ = app::with_weight(profile_, kg);
        } else {
            complain("--weight",
                     fmt::format("\"{}\" is not a weight; write it like 80kg or 176lb, or unknown.",
                                 *typed_.weight));
        }
    }

    void read_born() {
        if (!typed_.born) return;
        const auto year = parse_digits(*typed_.born);
        if (year || *typed_.born == unknown) {
            profile_ = app::with_year_of_birth(profile_, year);
        } else {
            complain("--born",
                     fmt::format("\"{}\" is not a year; write it like 1951, or unknown.", *typed_.born));
        }
    }

    void read_due() {
        if (!typed_.due) return;
        if (*typed_.due == unknown) {
            profile_ = app::with_due_date(profile_, std::nullopt);
        } else if (const auto due = read_date("--due", *typed_.due, session_.today(), problems_)) {
            profile_ = app::with_due_date(profile_, due);
        }
    }

    void read_flat_feet() {
        if (!typed_.flat_feet) return;
        const std::string& text = *typed_.flat_feet;
        if (text == "yes" || text == "no") {
            profile_ = app::with_flat_feet(profile_, text == "yes");
        } else if (text == unknown) {
            profile_ = app::with_flat_feet(profile_, std::nullopt);
        } else {
            complain("--flat-feet", fmt::format("\"{}\" is not an answer; write yes, no or unknown.", text));
        }
    }

    void read_conditions() {
        std::set<std::string> added;
        for (const std::string& text : typed_.conditions) {
            const std::string id = condition_id("--condition", text);
            if (id.empty()) continue;
            added.insert(id);
            profile_ = app::with_condition(profile_, id, true);
        }
        for (const std::string& text : typed_.no_conditions) {
            const std::string id = condition_id("--no-condition", text);
            if (id.empty()) continue;
            if (added.contains(id)) {
                complain("--condition",
                         fmt::format("Either --condition or --no-condition {}, not both.", id));
            }
            profile_ = app::with_condition(profile_, id, false);
        }
    }

    /// Of the list, or of the profile, which a newer program may have written; empty where it is neither.
    std::string condition_id(const std::string& field, const std::string& typed) {
        std::string text = present::tidied(typed);
        std::vector<std::string> known = session_.profile().conditions;
        if (std::find(known.begin(), known.end(), text) != known.end()) return text;
        for (const Condition& condition : session_.catalogue().conditions) {
            if (condition.id == text || present::tidied(condition.name) == text) return condition.id;
            known.push_back(condition.id);
        }
        const std::string meant = nearest(text, known);
        complain(field, fmt::format("There is no condition \"{}\"; {}", typed,
                                    meant.empty() ? "\"nightcramp profile conditions\" lists them."
                                                  : fmt::format("did you mean \"{}\"?", meant)));
        return "";
    }

    /// What is taken off is counted before anything is added.
    void read_questions() {
        std::set<std::size_t, std::greater<>> last_first;
        for (const std::string& text : typed_.no_questions) {
            const int number = parse_digits(text).value_or(0);
            if (number >= 1 && static_cast<std::size_t>(number) <= profile_.questions.size()) {
                last_first.insert(static_cast<std::size_t>(number) - 1);
            } else {
                complain(
                    "--no-question",
                    fmt::format("There is no question {}; \"nightcramp profile show\" numbers them.", text));
            }
        }
        for (const std::size_t index : last_first) profile_ = app::with_question_at(profile_, index, "");
        for (const std::string& text : typed_.questions) {
            if (trim(text).empty()) complain("--question", "The question is missing.");
            profile_ = app::with_question(profile_, text);
        }
    }

    void complain(const std::string& field, const std::string& sentence) {
        problems_.push_back({field, sentence});
    }

    const ProfileTyped& typed_;
    const app::Session& session_;
    Profile profile_;
    Problems problems_;
};

}  // namespace

bool ProfileTyped::empty() const {
    return !weight && !born && !due && !flat_feet && conditions.empty() && no_conditions.empty() &&
           questions.empty() && no_questions.empty();
}

Parsed<EditLine> profile_line(const ProfileTyped& typed, const app::Session& session) {
    auto read = ProfileReader(typed, session).read();
    auto line = profile_change(read.value, session);
    append(read.problems, std::move(line.problems));
    return {std::move(line.value), std::move(read.problems)};
}

Parsed<EditLine> profile_change(const Profile& after, const app::Session& session) {
    const Profile before = session.profile();
    return {{{app::Session::change(before, after)}, app::profile_label(before, after, session.catalogue())},
            problems(after, session.today())};
}

std::optional<Date> read_date(const std::string& field, const std::string& text, Date today,
                              Problems& problems) {
    const auto date = present::typed_date(text, today);
    if (!date) {
        problems.push_back(
            {field, fmt::format("\"{}\" is not a date; write it like 2026-11-22 or 22 Nov 2026.", text)});
    }
    return date;
}

}  // namespace nightcramp::cli
