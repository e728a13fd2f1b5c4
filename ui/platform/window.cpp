#include "ui/platform/window.hpp"

#include "ui/platform/key_names.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#define GLFW_INCLUDE_NONE
#include <GL/gl.h>
#include <GLFW/glfw3.h>

namespace nightcramp::ui {
namespace {

constexpr float longest_step_s = 0.1F;

std::string last_error() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text == nullptr ? "no reason was given" : text;
}

}  // namespace

/// The callbacks, which GLFW wants as plain functions. Dear ImGui's backend calls them before its own work.
struct Window::Events {
    static Window& of(GLFWwindow* window) { return *static_cast<Window*>(glfwGetWindowUserPointer(window)); }

    static void key(GLFWwindow* window, int key, int scancode, int action, int modifiers) {
        Window& self = of(window);
        self.active_ = true;
        if (action == GLFW_RELEASE) return;
        const auto event = key_event(key, modifiers, glfwGetKeyName(key, scancode));
        if (event) self.keys_.push_back(*event);
    }
    static void sign(GLFWwindow* window, unsigned code) {
        Window& self = of(window);
        self.active_ = true;
        KeyEvent event;
        event.sign = static_cast<char32_t>(code);
        self.keys_.push_back(event);
    }
    static void move(GLFWwindow* window, double x, double y) {
        Window& self = of(window);
        self.active_ = true;
        self.mouse_.move({static_cast<float>(x), static_cast<float>(y)});
    }
    static void button(GLFWwindow* window, int button, int action, int) {
        Window& self = of(window);
        self.active_ = true;
        self.mouse_.button(button, action == GLFW_PRESS);
    }
    static void focus(GLFWwindow* window, int focused) {
        of(window).active_ = true;
        if (focused != 0) of(window).focused_ = true;
    }
    static void drop(GLFWwindow* window, int count, const char** paths) {
        Window& self = of(window);
        self.active_ = true;
        self.dropped_.assign(paths, paths + count);
    }
    static void any(GLFWwindow* window) { of(window).active_ = true; }
    static void any_two(GLFWwindow* window, int, int) { of(window).active_ = true; }
    static void any_one(GLFWwindow* window, int) { of(window).active_ = true; }
    static void any_floats(GLFWwindow* window, float, float) { of(window).active_ = true; }
    static void any_doubles(GLFWwindow* window, double, double) { of(window).active_ = true; }
};

Window::Window(const WindowOptions& options) : scale_(options.scale) {
    glfwSetErrorCallback(nullptr);
    if (glfwInit() == GLFW_FALSE) throw NoWindow("no display can be used: " + last_error());
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "nightcramp");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "nightcramp");
    window_ = glfwCreateWindow(options.width, options.height, "Nightcramp", nullptr, nullptr);
    if (window_ == nullptr) {
        const std::string why = last_error();
        glfwTerminate();
        throw NoWindow("no window can be opened: " + why);
    }
    glfwSetWindowSizeLimits(window_, 480, 360, GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(1);
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;  // nothing in this window is laid out by Dear ImGui
    install_callbacks();
    ImGui_ImplGlfw_InitForOpenGL(window_, true);
    ImGui_ImplOpenGL3_Init("#version 130");
    if (options.visible) glfwShowWindow(window_);
}

Window::~Window() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
    glfwDestroyWindow(window_);
    glfwTerminate();
}

void Window::install_callbacks() {
    glfwSetWindowUserPointer(window_, this);
    glfwSetKeyCallback(window_, &Events::key);
    glfwSetCharCallback(window_, &Events::sign);
    glfwSetCursorPosCallback(window_, &Events::move);
    glfwSetMouseButtonCallback(window_, &Events::button);
    glfwSetScrollCallback(window_, &Events::any_doubles);
    glfwSetCursorEnterCallback(window_, &Events::any_one);
    glfwSetDropCallback(window_, &Events::drop);
    glfwSetWindowFocusCallback(window_, &Events::focus);
    glfwSetWindowCloseCallback(window_, &Events::any);
    glfwSetWindowRefreshCallback(window_, &Events::any);
    glfwSetWindowIconifyCallback(window_, &Events::any_one);
    glfwSetFramebufferSizeCallback(window_, &Events::any_two);
    glfwSetWindowContentScaleCallback(window_, &Events::any_floats);
}

void Window::wait(double seconds) {
    if (seconds > 0) {
        glfwWaitEventsTimeout(seconds);
    } else {
        glfwPollEvents();
    }
}

void Window::wake() {
    glfwPostEmptyEvent();
}

bool Window::take_activity() {
    return std::exchange(active_, false);
}

bool Window::take_focus() {
    return std::exchange(focused_, false);
}

std::vector<std::filesystem::path> Window::take_dropped() {
    return std::exchange(dropped_, {});
}

bool Window::asked_to_close() const {
    return glfwWindowShouldClose(window_) != GLFW_FALSE;
}

void Window::refuse_to_close() {
    glfwSetWindowShouldClose(window_, GLFW_FALSE);
}

bool Window::is_hidden() const {
    return glfwGetWindowAttrib(window_, GLFW_ICONIFIED) != GLFW_FALSE;
}

void Window::take_keys(Input& input) {
    for (const KeyEvent& event : keys_) input.push(event);
    keys_.clear();
}

void Window::renew_fonts() {
    if (has_begun_) compat::renew_font_texture();  // the first frame makes the first picture of them itself
}

void Window::begin_frame() {
    has_begun_ = true;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    mouse_.pump();
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = std::clamp(io.DeltaTime, 1e-4F, longest_step_s);  // a night may lie between two frames
    ImGui::NewFrame();
}

void Window::end_frame(float red, float green, float blue) {
    ImGui::Render();
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    glViewport(0, 0, width, height);
    glClearColor(red, green, blue, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (keeps_picture) read_picture(width, height);
    glfwSwapBuffers(window_);
}

float Window::scale() const {
    if (scale_) return *scale_;
    float x_scale = 1;
    float y_scale = 1;
    glfwGetWindowContentScale(window_, &x_scale, &y_scale);
    int width = 0;
    int height = 0;
    int pixels = 0;
    int rows = 0;
    glfwGetWindowSize(window_, &width, &height);
    glfwGetFramebufferSize(window_, &pixels, &rows);
    // On Wayland the units of the window are larger than pixels; on X11 they are pixels.
    const float per_unit = width > 0 ? static_cast<float>(pixels) / static_cast<float>(width) : 1;
    return std::max(0.5F, x_scale / std::max(per_unit, 0.1F));
}

ImVec2 Window::size() const {
    int width = 0;
    int height = 0;
    glfwGetWindowSize(window_, &width, &height);
    return {static_cast<float>(width), static_cast<float>(height)};
}

void Window::resize(int width, int height) {
    glfwSetWindowSize(window_, width, height);
}

void Window::read_picture(int width, int height) {
    picture_.width = width;
    picture_.height = height;
    const auto row = static_cast<std::size_t>(width) * 3;
    picture_.rgb.resize(row * static_cast<std::size_t>(height));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, picture_.rgb.data());
    const auto at = [&](int y) { return picture_.rgb.begin() + static_cast<std::ptrdiff_t>(row) * y; };
    for (int top = 0, bottom = height - 1; top < bottom; ++top, --bottom) {
        std::swap_ranges(at(top), at(top + 1), at(bottom));
    }
}

double Window::time_s() {
    return glfwGetTime();
}

}  // namespace nightcramp::ui
