#pragma once

#include "tests/ui/headless_app.hpp"

#include <string>
#include <vector>

namespace nightcramp::ui {

/// The Profile of a diary that is begun, and what a person does there.
class ProfileOnScreen : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        show();
    }
    void show() {
        desk().view = View::profile;
        settle();
    }
    void focus(const std::string& id) {
        app().ui().focus().focus(id);
        settle();
    }
    void press_on(const std::string& stop, const std::string& id) {
        focus(stop);
        click(id);
    }
    void press_on(const std::string& id) { press_on(id, id); }
    void enter_on(const std::string& id) {
        focus(id);
        press(Key::enter);
    }
    /// Types into the field, instead of what it holds, and ends it with Enter.
    void enter(const std::string& field, const std::string& text) {
        focus(field);
        press(Key::backspace);
        type(text);
        press(Key::enter);
    }
    [[nodiscard]] Profile profile() const { return journal().profile().value_or(Profile()); }
    [[nodiscard]] Medicine medicine(std::size_t index) const { return profile().medicines.at(index); }
    void add(const std::string& name) {
        focus("medicine search");
        type(name);
        press(Key::enter);
    }
    void expect_medicines(const std::vector<std::string>& names) const {
        std::vector<std::string> stored;
        for (const Medicine& each : profile().medicines) stored.push_back(each.name);
        EXPECT_EQ(stored, names);
    }
};

}  // namespace nightcramp::ui
