#include "ui/data/data_words.hpp"

#include "diary/number.hpp"
#include "present/amount_words.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

using exchange::ImportPlan;
using exchange::Target;

int year_of(Date date) {
    return static_cast<int>(std::chrono::year_month_day(date).year());
}

std::string with_year(Date date) {
    return fmt::format("{} {}", day_and_month(date), year_of(date));
}

std::string counted(std::size_t count, const std::string& one) {
    return fmt::format("{} {}{}", present::grouped(static_cast<double>(count)), one, count == 1 ? "" : "s");
}

/// Each of these answers belongs to a night; a night counts once.
int nights_among(const std::vector<exchange::KeptAnswer>& answers) {
    std::set<Date> nights;
    for (const exchange::KeptAnswer& answer : answers) nights.insert(answer.night);
    return static_cast<int>(nights.size());
}

void add_counts(std::vector<std::string>& all, const ImportPlan& plan) {
    if (plan.added > 0) {
        const char* verb = plan.added == 1 ? "is" : "are";
        all.push_back(fmt::format("{} {} new to the diary.", nights_words(plan.added), verb));
    }
    if (plan.completed > 0) {
        const char* verb = plan.completed == 1 ? "learns" : "learn";
        all.push_back(
            fmt::format("{} {} something that the diary did not know.", nights_words(plan.completed), verb));
    }
    if (plan.unchanged > 0) {
        const char* verb = plan.unchanged == 1 ? "stays" : "stay";
        all.push_back(fmt::format("{} {} as the diary has {}.", nights_words(plan.unchanged), verb,
                                  plan.unchanged == 1 ? "it" : "them"));
    }
}

/// "line" where all places are lines, and so for records; "entry" for a mixture.
std::string place_word(const exchange::Draft& draft) {
    std::set<std::string> words;
    for (const auto& file : draft.files) words.insert(file.counted);
    return words.size() == 1 ? *words.begin() : "place";
}

}  // namespace

std::string with_capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
    return text;
}

std::string nights_words(int nights) {
    return counted(static_cast<std::size_t>(std::max(0, nights)), "night");
}

std::string span_words(const DateSpan& span) {
    if (span.first == span.last) return with_year(span.first);
    const bool same_year = year_of(span.first) == year_of(span.last);
    return fmt::format("{} to {}", same_year ? day_and_month(span.first) : with_year(span.first),
                       with_year(span.last));
}

std::vector<std::string> plan_sentences(const ImportPlan& plan) {
    std::vector<std::string> all;
    if (plan.span && plan.nights() > 0) {
        all.push_back(fmt::format("{}, {}.", nights_words(plan.nights()), span_words(*plan.span)));
    }
    add_counts(all, plan);
    for (const std::string& other : plan.other) all.push_back(with_capital(other) + ".");
    return all;
}

std::string differing_words(const ImportPlan& plan) {
    const int nights = nights_among(plan.kept) + nights_among(plan.replaced);
    if (nights == 0) return {};
    return fmt::format("In {} the diary says something else than the file.", nights_words(nights));
}

std::string bring_in_words(const ImportPlan& plan) {
    const int nights = plan.added + plan.completed;
    if (nights == 0) return "Bring it in";
    return fmt::format("Bring in {}", nights_words(nights));
}

std::string why_not(const BringIn& bring_in) {
    if (!bring_in.draft().refusals.empty()) return "The file has to be put right first.";
    if (bring_in.asks_for_order()) {
        return fmt::format("Say first what date “{}” is.", bring_in.unclear()->example);
    }
    if (bring_in.is_stale()) return "One moment.";
    if (!bring_in.plan().changes.empty()) return {};
    const auto& mapping = bring_in.mapping();
    const bool uses_none = std::all_of(mapping.begin(), mapping.end(), [](const auto& each) {
        return each.second.kind == Target::Kind::nothing;
    });
    const bool tells_more = bring_in.plan().nights() > 0 || !bring_in.plan().kept.empty();
    if (tells_more) return "The diary knows all of this already.";
    if (uses_none && !bring_in.draft().items.empty()) {
        return "Nothing of it is used yet. Say below what becomes of it.";
    }
    return "There is nothing in it that the diary keeps.";
}

std::string item_words(const exchange::Draft& draft, const exchange::ItemPlan& item) {
    const exchange::Item& told = draft.items.at(item.item);
    std::string words = with_capital(told.kind);
    if (!words.empty()) words += ", ";
    words += item.marks == 1 ? "1 entry"
                             : fmt::format("{} entries", present::grouped(static_cast<double>(item.marks)));
    if (item.span) words += ", " + span_words(*item.span);
    return words;
}

std::string left_out_words(const exchange::Draft& draft, const ImportPlan& plan) {
    const std::size_t count = plan.skips.size() + plan.more_skips;
    if (count == 0) return {};
    return fmt::format("{} {} left out", counted(count, place_word(draft)), count == 1 ? "is" : "are");
}

std::string done_words(const CameIn& came_in, bool undo_takes_it_back) {
    const std::string what = came_in.nights == 0 ? "It" : nights_words(came_in.nights);
    const char* where = undo_takes_it_back ? "Undo (Ctrl+Z)" : "“What came in” below";
    return fmt::format("{} came in. {} takes {} back.", what, where, came_in.nights > 1 ? "them" : "it");
}

std::string take_back_words(const std::vector<Change>& changes) {
    int gone = 0;
    int less = 0;
    for (const Change& change : changes) {
        const auto* night = std::get_if<Changed<Night>>(&change);
        if (night == nullptr) continue;
        ++(night->after ? less : gone);
    }
    const int others = static_cast<int>(changes.size()) - gone - less;
    std::vector<std::string> all;
    if (gone > 0)
        all.push_back(fmt::format("{} {} the diary", nights_words(gone), gone == 1 ? "leaves" : "leave"));
    if (less > 0) {
        all.push_back(fmt::format("{} {} what came in", nights_words(less), less == 1 ? "loses" : "lose"));
    }
    if (others > 0) all.emplace_back("what else came in goes too");
    if (all.empty()) return "Nothing of it is left.";
    return with_capital(
        fmt::format("{}. What you told yourself stays, and undo brings it back.", fmt::join(all, ", and ")));
}

std::string read_date(const std::string& example, exchange::DateOrder order) {
    std::array<std::optional<int>, 3> parts;
    std::size_t part = 0;
    std::string digits;
    for (const char sign : example + " ") {
        if (sign >= '0' && sign <= '9') {
            digits += sign;
        } else if (!digits.empty() && part < parts.size()) {
            parts[part++] = parse_digits(digits);
            digits.clear();
        }
    }
    if (!parts[0] || !parts[1] || !parts[2]) return {};
    const bool day_first = order == exchange::DateOrder::day_first;
    const int day = day_first ? *parts[0] : *parts[1];
    const int month = day_first ? *parts[1] : *parts[0];
    const int year = *parts[2] < 100 ? 2000 + *parts[2] : *parts[2];
    const auto date = parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
    return date ? with_year(*date) : std::string();
}

}  // namespace nightcramp::ui
