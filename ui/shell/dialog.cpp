#include "ui/shell/dialog.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {

void DialogQueue::add(Dialog dialog) {
    const auto same = [&](const Dialog& other) { return other.id == dialog.id; };
    if (std::none_of(waiting_.begin(), waiting_.end(), same)) waiting_.push_back(std::move(dialog));
}

void DialogQueue::press(std::size_t button) {
    const Dialog dialog = std::move(waiting_.front());
    waiting_.pop_front();
    if (const auto& act = dialog.buttons.at(button).act) act();
}

void DialogQueue::remove(const std::string& id) {
    std::erase_if(waiting_, [&](const Dialog& dialog) { return dialog.id == id; });
}

void DialogQueue::escape() {
    const auto& buttons = front().buttons;
    const auto safe =
        std::find_if(buttons.begin(), buttons.end(), [](const DialogButton& button) { return button.safe; });
    if (safe != buttons.end()) press(static_cast<std::size_t>(safe - buttons.begin()));
}

}  // namespace nightcramp::ui
