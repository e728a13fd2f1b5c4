#include "tests/ui/headless_app.hpp"

#include "ui/compat/imgui_compat.hpp"
#include "ui/widgets/utf8.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr int most_frames = 60;
constexpr double frame_s = 1.0 / 60;

/// Fonts are looked for once: fontconfig reads many files.
const FontFiles& fonts() {
    static const FontFiles files = find_fonts();
    return files;
}

}  // namespace

HeadlessContext::HeadlessContext() : context_(ImGui::CreateContext()) {
    make_current();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DeltaTime = static_cast<float>(frame_s);
    io.DisplaySize = {1280, 800};
}

HeadlessContext::~HeadlessContext() {
    ImGui::DestroyContext(context_);
}

void HeadlessContext::make_current() {
    ImGui::SetCurrentContext(context_);
}

HeadlessApp::HeadlessApp() {
    const app::Environment environment = [this](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    const app::ShowFile show_file = [this](const std::filesystem::path& shown) {
        if (show_trouble.empty()) shown_files.push_back(shown);
        return show_trouble;
    };
    world_.emplace(app::World{troubled_shelf, clock, zone, environment, {}, show_file});
}

void HeadlessApp::start(Workers workers) {
    app_.emplace(*world_, catalogue, file, fonts(), std::move(workers));
    app_->show_pictures_on(board_);
    app_->ui().probe = &probe_;
    settle();
}

void HeadlessApp::frame() {
    context_.make_current();
    ImGui::GetIO().DisplaySize = {width, height};
    if (app_->prepare(1)) compat::build_atlas_without_renderer();
    time_s_ += frame_s;
    ImGui::NewFrame();
    app_->frame(width, height, time_s_);
    compat::finish_frame_without_renderer();
}

void HeadlessApp::settle() {
    frame();
    frame();
    for (int i = 0; i < most_frames && app_->wants_another_frame(); ++i) frame();
    EXPECT_FALSE(app_->wants_another_frame()) << "the window never comes to rest";
}

void HeadlessApp::type(std::string_view text) {
    for (const char32_t sign : decode_utf8(text)) {
        KeyEvent event;
        event.sign = sign;
        app_->ui().input().push(event);
    }
    settle();
}

void HeadlessApp::press(Key key, bool shift) {
    KeyEvent event;
    event.key = key;
    event.shift = shift;
    chord(event);
}

void HeadlessApp::chord(const KeyEvent& event) {
    app_->ui().input().push(event);
    settle();
}

void HeadlessApp::move_to(chart::Point at) {
    const float scale = app_->ui().fonts().scale();
    compat::put_mouse({at.x * scale, at.y * scale});
    frame();
    frame();
}

void HeadlessApp::click_at(chart::Point at, bool shift) {
    move_to(at);
    compat::put_shift(shift);
    compat::put_button(0, true);
    frame();
    compat::put_button(0, false);
    frame();
    compat::put_shift(false);
    settle();
}

void HeadlessApp::click(const std::string& id, bool shift) {
    const Probe::Seen* seen = find(id);
    ASSERT_NE(seen, nullptr) << "nothing is called " << id;
    ASSERT_GT(seen->rect.width * seen->rect.height, 0) << id << " is out of sight";
    click_at(seen->rect.centre(), shift);
}

void HeadlessApp::wheel(chart::Point at, float lines) {
    move_to(at);
    compat::put_wheel(lines);
    frame();
    ImGui::GetIO().MouseWheel = 0;
    settle();
}

void HeadlessApp::wait(double seconds) {
    time_s_ += seconds;
    settle();
}

bool HeadlessApp::shows(std::string_view text) const {
    return std::any_of(probe_.texts.begin(), probe_.texts.end(),
                       [&](const std::string& shown) { return shown.find(text) != std::string::npos; });
}

const Probe::Seen* HeadlessApp::find(const std::string& id) const {
    const auto found = std::find_if(probe_.items.begin(), probe_.items.end(),
                                    [&](const Probe::Seen& seen) { return seen.id == id; });
    return found == probe_.items.end() ? nullptr : &*found;
}

void HeadlessApp::begin_diary() {
    test::write_file(file, "");
    Profile profile;
    profile.weight_kg = 74;
    journal().save({{Changed<Profile>{std::nullopt, profile}}, "begun", test::now, Face::window});
    start();
}

Night HeadlessApp::stored(Date date) const {
    Night blank;
    blank.date = date;
    return journal().night(date).value_or(blank);
}

}  // namespace nightcramp::ui
