#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

enum class HabitKind { yes_no, amount };
enum class Role { prevention, trigger };
/// Which part of the diary counts for the night of date D: `day` = D until bedtime, `evening` = before bed
/// on D, `night` = how the person slept, `seven_days` = mean of D−6 … D.
enum class Window { day, evening, night, seven_days };
/// `derived` habits are read from the night's sleep and stored nowhere else.
enum class Origin { built_in, derived, own };
enum class Aim { at_least, at_most };

/// Only for the bar on screen and for "done / seldom done"; it never cuts the data in two.
struct Target {
    Aim aim = Aim::at_least;
    double amount = 0;

    friend bool operator==(const Target&, const Target&) = default;
};

/// A habit or possible trigger. Its id is never used again for another one.
struct Habit {
    std::string id;        ///< a slug: "back-with-pillow"
    std::string name;      ///< on labels: "Stretching before bed"
    std::string question;  ///< as asked: "Did you stretch calves and thighs before bed?"
    HabitKind kind = HabitKind::yes_no;
    std::string unit;     ///< of amounts: "ml"; empty for yes/no
    double step = 1;      ///< one press of the stepper
    double contrast = 1;  ///< the difference a person could really make; every rate ratio is per contrast
    std::optional<double> most;  ///< the largest amount that can be meant
    std::optional<Target> target;
    Window window = Window::day;
    Role role = Role::prevention;
    Origin origin = Origin::own;
    bool followed = true;       ///< asked each morning; otherwise archived, with its history
    std::int64_t revision = 0;  ///< set by the journal

    friend bool operator==(const Habit&, const Habit&) = default;
};

[[nodiscard]] const Habit* find_habit(const std::vector<Habit>& habits, std::string_view id);

/// Lower-case letters, digits and single hyphens, 1 … 60 characters, beginning with a letter.
[[nodiscard]] bool is_slug(std::string_view text);

}  // namespace nightcramp
