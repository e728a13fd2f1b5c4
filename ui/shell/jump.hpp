#pragma once

#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// "Where to?": a field, and below it the nights, habits and views that the typed words mean.
class Jump {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);

private:
    struct Place {
        std::string name;
        std::string kind;  ///< "Night", "Habit", "View", "Page"
        std::function<void()> go;
    };

    static void add_views(std::vector<Place>& all, Desk& desk, const std::string& typed);
    static void add_report(std::vector<Place>& all, Desk& desk, const std::string& typed);
    static void add_habits(std::vector<Place>& all, Ui& ui, Desk& desk, const std::string& typed);
    static void add_pages(std::vector<Place>& all, Desk& desk, const std::string& typed);
    /// Returns the one that was clicked.
    static std::optional<std::size_t> draw_places(Ui& ui, const Rect& rect, const std::vector<Place>& all,
                                                  int cursor);
    [[nodiscard]] static std::vector<Place> places(Ui& ui, Desk& desk, const std::string& typed);
    void close(Ui& ui, Desk& desk);

    std::string typed_;
    int cursor_ = 0;
};

}  // namespace nightcramp::ui
