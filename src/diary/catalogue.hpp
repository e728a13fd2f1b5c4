#pragma once

#include "diary/habit.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp {

/// A condition that the person may have.
struct Condition {
    std::string id;
    std::string name;
    std::string article;  ///< what the article calls it; empty where it does not name it
    bool safety = false;  ///< advice on fluids, salt, minerals or stretching depends on it
};

/// A medicine, or a class of medicines, that is listed with leg cramps or that safety needs.
struct ListedMedicine {
    std::string id;
    std::string name;
    std::string family;             ///< "diuretic", "statin", …; empty where it stands alone
    std::vector<std::string> also;  ///< other names to find it by
    std::string article;            ///< as in Condition
};

/// Whether leg cramps are listed with it; the others are in the catalogue for safety alone.
[[nodiscard]] bool is_possible_cause(const ListedMedicine& medicine);

/// Null where the catalogue has none of that id.
[[nodiscard]] const ListedMedicine* find_medicine(const std::vector<ListedMedicine>& medicines,
                                                  std::string_view id);

/// Something that the article names as a cause, and where the diary keeps it.
struct Cause {
    std::string id;
    std::string name;
    std::string article;
    /// Where it is logged: "habit heat", "condition dialysis", "medicine furosemide", "profile flat-feet".
    std::vector<std::string> logged_as;
};

/// A prevention tip of the article and the habits that stand for it.
struct Tip {
    std::string id;
    std::string article;
    std::vector<std::string> habits;
};

/// How soon somebody should see a doctor.
enum class Urgency { doctor, same_day, emergency };

/// A warning sign that a night can bear.
struct WarningSign {
    std::string id;
    std::string name;
    Urgency urgency = Urgency::doctor;
    std::string advice;
    bool holds_advice = false;  ///< while it is there, nothing but what to do about it is advised
};

/// What published trials say of a built-in habit.
struct Evidence {
    std::string habit;  ///< its id
    double m0 = 0;      ///< log rate ratio of cramps per contrast that is expected before anything is logged
    std::optional<double> ceiling;  ///< safety limit in the habit's unit; beyond it no dose is spoken of
};

/// What the program knows before anything is logged: assets/catalogue, compiled in.
struct Catalogue {
    std::vector<Habit> habits;  ///< in the order in which they are asked
    std::vector<Condition> conditions;
    std::vector<ListedMedicine> medicines;
    std::vector<Cause> causes;
    std::vector<Tip> tips;
    std::vector<WarningSign> warning_signs;
    std::vector<Evidence> evidence;  ///< one for each built-in habit
};

/// Reads the compiled-in catalogue; that it is complete and whole is tested.
[[nodiscard]] Catalogue load_catalogue();

/// The built-in habits with what the person changed of them (name, target, followed), then the own ones.
[[nodiscard]] std::vector<Habit> all_habits(const std::vector<Habit>& built_in,
                                            const std::vector<Habit>& saved);

}  // namespace nightcramp
