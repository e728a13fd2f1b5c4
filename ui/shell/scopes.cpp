#include "ui/shell/scopes.hpp"

#include <imgui.h>

namespace nightcramp::ui {
namespace {

constexpr ImGuiWindowFlags bare = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                  ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                                  ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse;

/// Our own drawing brings borders and padding.
class BareStyle {
public:
    BareStyle() {
        ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
        ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
        ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, 0.0F);
        ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2(1, 1));
    }
    ~BareStyle() { ImGui::PopStyleVar(4); }
    BareStyle(const BareStyle&) = delete;
    BareStyle& operator=(const BareStyle&) = delete;
};

ImVec4 dimmed(Color ground) {
    constexpr float opacity = 0.7F;
    return {static_cast<float>(ground.red) / 255, static_cast<float>(ground.green) / 255,
            static_cast<float>(ground.blue) / 255, opacity};
}

void place_next(Ui& ui, const Rect& rect) {
    const float scale = ui.fonts().scale();
    ImGui::SetNextWindowPos({rect.x * scale, rect.y * scale});
    ImGui::SetNextWindowSize({rect.width * scale, rect.height * scale});
}

}  // namespace

GroundScope::GroundScope(Ui& ui) : ui_(ui) {
    const BareStyle style;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("ground", nullptr, bare | ImGuiWindowFlags_NoBringToFrontOnFocus);
    ui_.enter_window();
}

GroundScope::~GroundScope() {
    ui_.leave_window();
    ImGui::End();
}

OverlayScope::OverlayScope(Ui& ui, const char* id, const Rect& rect) : ui_(ui) {
    const BareStyle style;
    place_next(ui, rect.inset(-8));
    ImGui::Begin(id, nullptr, bare | ImGuiWindowFlags_NoFocusOnAppearing);
    ui_.enter_window();
}

OverlayScope::~OverlayScope() {
    ui_.leave_window();
    ImGui::End();
}

ModalScope::ModalScope(Ui& ui, const std::string& id, const Rect& rect) : ui_(ui) {
    const BareStyle style;
    // Dear ImGui reads this one colour when it renders, so it cannot be pushed and popped.
    ImGui::GetStyle().Colors[ImGuiCol_ModalWindowDimBg] = dimmed(ui.color(Role::bg));
    if (!ImGui::IsPopupOpen(id.c_str())) ImGui::OpenPopup(id.c_str());
    place_next(ui, rect.inset(-8));
    open_ = ImGui::BeginPopupModal(id.c_str(), nullptr, bare);
    if (open_) ui_.enter_window(true);
}

ModalScope::~ModalScope() {
    if (!open_) return;
    ui_.leave_window();
    ImGui::EndPopup();
}

}  // namespace nightcramp::ui
