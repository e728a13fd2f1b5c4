#include "ui/results/results_line.hpp"

#include "present/amount_words.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/label.hpp"

#include <cmath>

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr float height = 28;
constexpr float bar_width = 112;

/// What is being worked out, as a bar with words and a way to end it.
void draw_progress(Ui& ui, Desk& desk, Point at, float width, double share) {
    const std::string words = fmt::format("Looking through your nights … {:.0f} %", 100 * share);
    const float needed = ui.canvas().text_width(words, Type::small);
    const float middle = at.y + 10;
    label_centred(ui, {at.x, middle}, words, {Type::small, Role::muted});
    float x = at.x + needed + 12;
    if (x + bar_width + 80 <= at.x + width) {
        const Rect bar{x, middle - 2, bar_width, 4};
        ui.canvas().fill_rect(bar, ui.color(Role::line), 2);
        ui.canvas().fill_rect({bar.x, bar.y, bar.width * static_cast<float>(share), bar.height},
                              ui.color(Role::accent), 2);
        x = bar.right() + 12;
    }
    if (link(ui, "results:cancel", {x, at.y}, "Cancel", Type::small)) desk.cancel_results();
}

}  // namespace

std::string as_of_words(const analysis::Insights& all, bool counts) {
    if (all.recorded.nights == 0) return "No night is recorded yet";
    const std::string night = fmt::format("Up to the night of {}", day_and_month(all.last));
    if (!counts) return night;
    return fmt::format("{}: {} of {} nights recorded", night, present::grouped(all.recorded.nights),
                       present::grouped(all.calendar_nights));
}

float draw_results_line(Ui& ui, Desk& desk, Point at, float width, const std::string& as_of) {
    if (const auto share = desk.results_progress()) {
        draw_progress(ui, desk, at, width, *share);
    } else if (!desk.results_are_fresh()) {
        const std::string words =
            as_of.empty() ? "The results are not worked out." : "These are older than your last change.";
        const float used = label(ui, at, words, {Type::small, Role::muted});
        if (link(ui, "results:renew", {at.x + used + 12, at.y}, "Work them out", Type::small)) {
            desk.renew_results();
        }
    } else {
        label_centred(ui, {at.x, at.y + 10}, as_of, {Type::small, Role::muted}, width);
    }
    return at.y + height;
}

}  // namespace nightcramp::ui
