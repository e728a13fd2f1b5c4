#pragma once

// The one place that knows which Dear ImGui it is built against: Debian 12 has 1.86, Debian 13 has 1.90.1.
// imconfig.h stays as shipped; the macros that it offers would change structures under the built library.

#include <cstdint>

#include <imgui.h>
#include <imgui_freetype.h>
#include <imgui_internal.h>

namespace nightcramp::ui::compat {

inline void use_freetype(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM >= 19200
    atlas.SetFontLoader(ImGuiFreeType::GetFontLoader());
    atlas.FontLoaderFlags = ImGuiFreeTypeLoaderFlags_LightHinting;
#else
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
#endif
}

/// Makes the strokes of one font bolder than its file has them.
inline void embolden(ImFontConfig& config) {
#if IMGUI_VERSION_NUM >= 19200
    config.FontLoaderFlags |= ImGuiFreeTypeLoaderFlags_Bold;
#else
    config.FontBuilderFlags |= ImGuiFreeTypeBuilderFlags_Bold;
#endif
}

/// Device pixels from the top of a line of text to its baseline.
inline float ascent(ImFont* font, [[maybe_unused]] float size_px) {
#if IMGUI_VERSION_NUM >= 19200
    return font->GetFontBaked(size_px)->Ascent;
#else
    return font->Ascent;
#endif
}

inline bool has_sign(ImFont* font, [[maybe_unused]] float size_px, char32_t sign) {
#if IMGUI_VERSION_NUM >= 19200
    return font->IsGlyphInFont(static_cast<ImWchar>(sign));
#else
    return font->FindGlyphNoFallback(static_cast<ImWchar>(sign)) != nullptr;
#endif
}

/// The library's name of a texture of the renderer: a pointer in old versions, a number in new ones.
inline ImTextureID texture_id(unsigned int number) {
    return (ImTextureID) static_cast<std::uintptr_t>(number);  // NOLINT: works for both
}

/// Builds the atlas where no renderer does it: tests.
inline void build_atlas_without_renderer() {
#if IMGUI_VERSION_NUM >= 19200
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#else
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
#endif
}

/// Whether mouse input is queued that the widgets have not seen yet.
inline bool mouse_pending() {
#if IMGUI_VERSION_NUM >= 18700
    return !ImGui::GetCurrentContext()->InputEventsQueue.empty();
#else
    return false;
#endif
}

/// Says to the library where the mouse is; tests and the mouse feed of old versions.
inline void put_mouse(ImVec2 at) {
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMousePosEvent(at.x, at.y);
#else
    ImGui::GetIO().MousePos = at;
#endif
}

inline void put_button(int button, bool down) {
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMouseButtonEvent(button, down);
#else
    ImGui::GetIO().MouseDown[button] = down;
#endif
}

inline void put_wheel(float lines) {
#if IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddMouseWheelEvent(0, lines);
#else
    ImGui::GetIO().MouseWheel += lines;
#endif
}

inline void put_shift([[maybe_unused]] bool down) {
#if IMGUI_VERSION_NUM >= 18900
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, down);
#elif IMGUI_VERSION_NUM >= 18700
    ImGui::GetIO().AddKeyEvent(ImGuiKey_ModShift, down);
#else
    ImGui::GetIO().KeyShift = down;
#endif
}

/// Ends a frame that no renderer draws.
inline void finish_frame_without_renderer() {
    ImGui::Render();
#if IMGUI_VERSION_NUM >= 19200
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
#endif
}

}  // namespace nightcramp::ui::compat
