#include "ui/trends/trends_view.hpp"

#include "ui/shell/header.hpp"

namespace nightcramp::ui {

void TrendsView::draw(Ui& ui, Desk& desk, const Layout& layout) {
    (void)draw_header(ui, desk, layout, "Trends");
}

}  // namespace nightcramp::ui
